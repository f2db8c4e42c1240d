/** Findings for CI: what is found in lists and rule files, in the four formats, harmless and free of personal data. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/check-rows.ts";
import { FINDINGS, type FindingCode } from "../../src/finding-catalogue.ts";
import { ISSUE_CODES } from "../../src/issue-catalogue.ts";
import { LANGUAGES } from "../../src/language.ts";
import { describeFault, describeIssue } from "../../src/report/document/described-codes.ts";
import type { ReportFinding } from "../../src/report/document/findings.ts";
import { listFindings } from "../../src/report/document/list-findings.ts";
import { ruleFindings } from "../../src/report/document/rule-findings.ts";
import { writerOf } from "../../src/report/formats.ts";
import { readCollection } from "../../src/ruleset/read-collection.ts";
import { COLUMNS, person } from "../cli/list-text.ts";
import { run } from "../cli/run-in-process.ts";
import { CI_FORMATS, type CiFormat, READERS } from "./ci-formats.ts";
import { joined, smallRows } from "./small-list.ts";

const OPTIONS = { lang: "id", colors: true, showPii: true } as const;

/** A person as a row of a list that names its columns and its file as it likes. */
interface Named {
  readonly file?: string | undefined;
  readonly cells: Readonly<Record<string, string>>;
}

async function checked(persons: readonly Named[], columns?: Readonly<Record<string, string>>) {
  const header = Object.keys(persons[0]?.cells ?? {});
  const rows = persons.map(({ file = "daftar.csv", cells }, index) => ({
    ...{ file, line: index + 2, header, headerLine: 1 },
    cells: header.map((column) => cells[column] ?? ""),
  }));
  const options = { ruleset: "permensos-25-2015", asOf: "2022-02-22", lang: "id" } as const;
  return checkRows(rows, { ...options, ...(columns === undefined ? {} : { columns }) });
}

async function written(
  persons: readonly Named[],
  format: CiFormat,
  columns?: Readonly<Record<string, string>>,
) {
  const write = await writerOf("check", format);
  // As bytes, which have no half of a pair.
  return Buffer.from(await joined(write(await checked(persons, columns), OPTIONS))).toString("utf8");
}

function all(document: ReturnType<typeof listFindings>): readonly ReportFinding[] {
  return document.sections.flatMap(({ findings }) => [...findings]);
}

describe("what is found in a list", () => {
  test("is each issue, each criterion that somebody or a group does not meet, and what was set aside", async () => {
    const found = all(listFindings(await smallRows("id"), "id"));
    expect(
      found.map(({ level, subject, rule, place: { line } }) => `${level} ${subject} ${line} ${rule}`),
    ).toMatchInlineSnapshot(`
      [
        "warning list 1 header/unknown",
        "warning list null header/missing-column",
        "warning person 3 occupation/may-be-civil-servant",
        "error person 3 nik/duplicate",
        "warning person 3 permensos-25-2015/married",
        "error person 4 nik/duplicate",
        "error person 4 permensos-25-2015/occupation",
        "error person 5 nik/length",
        "error person 5 permensos-25-2015/age",
        "warning person 6 occupation/may-be-civil-servant",
        "error group 2 permensos-25-2015/ten-households",
        "error group 2 permensos-25-2015/members-eligible",
      ]
    `);
  });

  test("leaves out what is open only because the whole list lacks the column, which is said once", async () => {
    const found = all(listFindings(await smallRows("id"), "id"));
    expect(found.filter(({ rule }) => rule.endsWith("/skilled"))).toEqual([]);
    expect(found.filter(({ message }) => message.includes("`Keterampilan`")).length).toBe(1);
  });

  test("has the place of each finding, and for a group that of its first row", async () => {
    const persons = [
      person(1),
      person(2, { "Nama KUBE": "KUBE Bina" }),
      person(3, { "Nama KUBE": "KUBE Bina" }),
    ];
    const found = all(
      listFindings(await checked(persons.map((cells) => ({ file: "./a\\b.csv", cells }))), "id"),
    );
    const groups = found.filter(({ subject }) => subject === "group");
    expect(new Set(groups.map(({ group, place: { file, line } }) => `${group} ${file} ${line}`))).toEqual(
      new Set(["KUBE Mekar a/b.csv 2", "KUBE Bina a/b.csv 3"]),
    );
  });

  test("names every rule that is broken among the rules", async () => {
    const document = listFindings(await smallRows("en"), "en");
    const rules = new Set(document.rules().map(({ id }) => id));
    expect(all(document).filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });
});

describe("the fingerprint of a finding", () => {
  const LIST = [
    person(1, { Pekerjaan: "PNS" }),
    person(2, { Pekerjaan: "PNS", NIK: "21" }),
    person(3, { "Nama KUBE": "KUBE Bina" }),
  ];

  async function fingerprintsOf(persons: readonly Named["cells"][]): Promise<readonly string[]> {
    return all(listFindings(await checked(persons.map((cells) => ({ cells }))), "id")).map(
      ({ fingerprint }) => fingerprint,
    );
  }

  test("is one of its own, and stays when another line is put in before, or the language changes", async () => {
    const before = await fingerprintsOf(LIST as never);
    const after = await fingerprintsOf([person(4, { "Nama KUBE": "KUBE Baru" }), ...LIST] as never);
    expect(new Set(before).size).toBe(before.length);
    expect(before.filter((each) => !after.includes(each))).toEqual([]);
    const of = async (lang: "id" | "en") =>
      all(listFindings(await smallRows(lang), lang)).map(({ fingerprint }) => fingerprint);
    expect(await of("en")).toEqual(await of("id"));
  });

  test("is made from nothing of the person", async () => {
    const other = LIST.map((cells, index) => ({
      ...cells,
      ...{
        NIK: cells.NIK === "21" ? "22" : `210199520380${7000 + index}`,
        "No KK": `210199010110${7000 + index}`,
      },
      ...{ Nama: `Orang Lain ${index}` },
    }));
    expect(await fingerprintsOf(other as never)).toEqual(await fingerprintsOf(LIST as never));
  });
});

describe.each(CI_FORMATS)("%s", (format) => {
  test.each(["kube-contoh", "kube-alamat-berbaris", "kube-windows-1252"])(
    "of %s is the golden file",
    async (list) => {
      const file = `test/lists/${list}.csv`;
      const { stdout, code } = await run(["check", file, "--as-of", "2022-02-22", "--format", format]);
      expect(code).toBe(1);
      expect(READERS[format](stdout).length).toBeGreaterThan(0);
      await expect(stdout).toMatchFileSnapshot(join("golden", `${list}.${format}.txt`));
    },
  );

  test("tells of rule files what their lint finds, and is sound where it finds nothing", async () => {
    const texts = [
      { file: "aturan/a.json", text: '{"format": 1, "format": 2}' },
      { file: "aturan/b.json", text: "{" },
    ];
    const files = readCollection(texts, "id");
    const write = await writerOf("rules lint", format);
    const text = await joined(write(files, OPTIONS));
    const found = READERS[format](text);
    expect(found.length).toBe(files.flatMap(({ findings }) => findings).length);
    for (const { file } of found) expect(["aturan/a.json", "aturan/b.json"]).toContain(file);
    expect(READERS[format](await joined(write([{ file: "c.json", findings: [] }], OPTIONS)))).toEqual([]);
  });

  test.each([
    ["ESC", "\u001B[31mmerah"],
    ["a workflow command", "::error::x"],
    ["a workflow command on a line of its own", "x\n::error file=a::x"],
    ["an older command", "##[error]x"],
    ["a coded end of line", "x%0A::error::y%0D%25"],
    ["the end of a CDATA section", "]]>x"],
    ["a tag", '<script>alert("x")</script>'.replace("/", "")],
    ["quotes", `"'\`x`],
    ["a turn of direction", "\u202Egnp.exe"],
    ["ends of lines", "a\r\nb\u2028c"],
    ["a link", "[x](javascript:alert)"],
    ["entities", "&lt;&#x1b;"],
    ["half a pair", "\uD800x"],
    ["a colon and a comma", "a:b,line=1,c"],
  ])("takes %s in a group, a file and a header as text", async (_, attack) => {
    const column = `Kerja ${attack}`;
    const { Pekerjaan: _work, ...rest } = person(1);
    const cells = { ...rest, "Nama KUBE": `KUBE ${attack}`, [column]: "Pekerjaan Aneh" };
    const persons = [{ file: `folder/${attack}.csv`, cells: cells as Named["cells"] }];
    const text = await written(persons, format, { [column]: "Pekerjaan" });
    const plain = await written(
      [{ file: "folder/a.csv", cells: { ...rest, "Nama KUBE": "KUBE a", Kerja: "Pekerjaan Aneh" } as never }],
      format,
      { Kerja: "Pekerjaan" },
    );
    // As many findings, of the same levels, at the same lines: nothing was added, ended or hidden.
    const told = READERS[format](text);
    expect(told.map(({ level, line }) => ({ level, line }))).toEqual(
      READERS[format](plain).map(({ level, line }) => ({ level, line })),
    );
    expect(text.split("\n").length).toBe(plain.split("\n").length);
    expect(text.replaceAll("\n", "")).not.toMatch(
      /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u,
    );
    expect(text).not.toContain("##[");
    if (format === "github") return;
    // A log is plain text; the other files may be shown on a page.
    expect(text).not.toContain("<script");
    expect(text).not.toMatch(/^\s*::/m);
  });

  test.each(LANGUAGES)("holds no personal value of any column, also with --show-pii: %s", async (lang) => {
    const marks = {
      ...{ Nama: "Tandanama Satu", NIK: "2101995203809871", "No KK": "2101990101109872" },
      ...{ "Tanggal Lahir": "13/04/1971", "ID DTKS": "6268669873" },
    };
    const persons = [
      person(1, { ...marks, Pekerjaan: "PNS" }),
      person(2, { ...marks, Nama: "Tandanama Dua" }),
      person(3, {
        ...marks,
        "Tanggal Lahir": "1971-13-04",
        NIK: "21019952038098",
        Pekerjaan: "Tandanama Tiga",
      }),
    ].map((each) => ({ ...each, Alamat: "Jalan Tandajalan 98", "No HP": "081298769876" }));
    const header = [...COLUMNS, "Alamat", "No HP"];
    const rows = persons.map((each) =>
      header.map((column) => each[column as keyof typeof each] ?? "").join(";"),
    );
    const list = [header.join(";"), ...rows, ""].join("\n");
    const options = ["--as-of", "2022-02-22", "--format", format, "--lang", lang, "--show-pii"];
    const { stdout, stderr, code } = await run(["check", "-", ...options], { stdin: list });
    expect(code).toBe(1);
    expect(READERS[format](stdout).length).toBeGreaterThan(5);
    // Fingerprints are of letters and digits, and made of none of these.
    const told = `${stdout}${stderr}`.replaceAll(/"[0-9a-f]{32}"/g, "");
    expect(told).not.toMatch(/Tanda|987\d|13[/-]04|1971|\d{7,}/);
  });
});

describe("the place of a fault in a rule file", () => {
  const text = '{\n  "format": 1,\n  "id": "a",\n  "title": { "id": "x" },\n  "format": 2\n}\n';

  async function lintAs(format: "pretty" | "json" | CiFormat): Promise<string> {
    const write = await writerOf("rules lint", format);
    return joined(
      write(readCollection([{ file: "aturan/a.json", text }], "id"), { ...OPTIONS, colors: false }),
    );
  }

  test("is its line and column, of a key that stands twice the second one", async () => {
    expect(await lintAs("github")).toContain(
      "::error file=aturan/a.json,line=5,col=3,title=ruleset/duplicate-key /format::",
    );
    expect(await lintAs("sarif")).toContain('"region":{"startLine":5,"startColumn":3}');
    expect(await lintAs("gitlab")).toContain('"lines":{"begin":5}');
    expect(await lintAs("junit")).toContain('message="aturan/a.json:5:3: ');
    expect(await lintAs("pretty")).toMatch(/^ {4}5:3 \/format: /m);
    expect(JSON.parse(await lintAs("json"))[0].findings).toContainEqual(
      expect.objectContaining({ code: "ruleset/duplicate-key", line: 5, column: 3 }),
    );
  });

  test("of what is missing is that of what should hold it", async () => {
    expect(await lintAs("pretty")).toMatch(/^ {4}1:1 \/kind: /m);
  });

  test("of a text that is no JSON is where it stops to be", () => {
    const [file] = readCollection([{ file: "a.json", text: '{\n  "id": "a"\n  "b": 1\n}' }], "id");
    expect(file?.findings).toMatchObject([{ code: "ruleset/not-json", line: 3, column: 3 }]);
  });

  test("is none where the file cannot be read", async () => {
    const { stdout } = await run(["rules", "lint", "/tmp/tidak-ada-aturan.json", "--format", "github"]);
    expect(stdout).not.toContain("line=");
  });
});

describe("what a rule is about", () => {
  test.each(LANGUAGES)("is told for every code without a value in it: %s", (lang) => {
    const described = [
      ...ISSUE_CODES.map((code) => describeIssue(code, lang)),
      // The keys of a literal table are its codes.
      ...(Object.keys(FINDINGS) as FindingCode[]).map((code) => describeFault(code, lang)),
    ];
    for (const { description, remedy } of described) {
      expect(`${description} ${remedy}`).not.toMatch(/undefined|function|\[object/);
      expect(description.length).toBeGreaterThan(9);
    }
  });
});

test("the fingerprints of rule files are of the fault and its place", () => {
  const of = (text: string) =>
    all(ruleFindings(readCollection([{ file: "a.json", text }], "id"), "id")).map(
      ({ fingerprint }) => fingerprint,
    );
  expect(of('\n\n{"format": 1, "format": 2}')).toEqual(of('{"format": 1, "format": 2}'));
});
