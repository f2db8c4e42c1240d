/** Letters to persons and groups: what they say for each outcome of each criterion, and what they never say. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkRows } from "../../src/check-rows.ts";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { decideCriteria } from "../../src/decide/decide-criteria.ts";
import { verdictOf } from "../../src/decide/decision.ts";
import type { Language } from "../../src/language.ts";
import type { CheckedRows } from "../../src/list/checked-rows.ts";
import { type LetterSubject, letterSubjects } from "../../src/report/document/letter-document.ts";
import { writerOf } from "../../src/report/formats.ts";
import { COLUMNS, csv, type Person, person, tenPersons } from "../cli/list-text.ts";
import { run } from "../cli/run-in-process.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { joined } from "./small-list.ts";
import { validateHtml } from "./validate-html.ts";

const AS_OF = "2022-02-22";
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");
const LANGUAGES = ["id", "en"] as const;

async function letterText(
  source: { rows: CheckedRows; compiled: CompiledMembership; subjects: Iterable<LetterSubject> },
  lang: Language,
  showPii = false,
): Promise<string> {
  const write = await writerOf("letters", "markdown");
  return joined(write(source, { lang, showPii, colors: false }));
}

/** A list of these persons, checked. */
function checked(
  persons: readonly Person[],
  compiled: CompiledMembership,
  lang: Language,
): Promise<CheckedRows> {
  const rows = persons.map((each, index) => ({
    file: "daftar.csv",
    line: index + 2,
    header: [...COLUMNS],
    headerLine: 1,
    cells: COLUMNS.map((column) => each[column] ?? ""),
  }));
  return checkRows(rows, { ruleset: compiled, asOf: AS_OF, lang });
}

/** A letter for each example of each criterion: all outcomes, missing facts and open questions among them. */
async function lettersOfExamples(compiled: CompiledMembership, lang: Language) {
  const rows = await checked([person(1)], compiled, lang);
  const letters: { outcome: string; criterion: string; text: string }[] = [];
  for (const { id, scope, examples } of compiled.ruleset.criteria)
    for (const { facts } of examples) {
      const criteria = decideCriteria(compiled, scope, facts);
      const made = { criteria, verdict: verdictOf(criteria) };
      const told: CheckedRows = {
        ...rows,
        decisionAt: (row) => ({ ...rows.decisionAt(row), ...made }),
        kubeAt: (kube) => ({ ...rows.kubeAt(kube), ...made }),
      };
      const subjects: readonly LetterSubject[] = [
        scope === "member" ? { scope, row: 0 } : { scope, kube: 0 },
      ];
      letters.push({
        criterion: id,
        outcome: criteria.find((each) => each.id === id)?.outcome ?? "",
        text: await letterText({ rows: told, compiled, subjects }, lang),
      });
    }
  return letters;
}

/** Sentences and lines, without the marks of Markdown. */
function sentencesOf(markdown: string): readonly string[] {
  return markdown
    .split(/\n|[.?!;:](?:\s|$)/)
    .map((line) => line.replace(/[-#*>|✓✗?]/g, " ").trim())
    .filter((line) => line !== "");
}

function averageWords(markdown: string): number {
  const sentences = sentencesOf(markdown);
  return sentences.reduce((sum, each) => sum + each.split(/\s+/).length, 0) / sentences.length;
}

describe.each(MEMBERSHIP.map((ruleset) => [ruleset.id, ruleset] as const))("letters by %s", (_, ruleset) => {
  const compiled = toMembership(ruleset);
  test.each(LANGUAGES)("say each outcome of each criterion in whole, short sentences: %s", async (lang) => {
    const letters = await lettersOfExamples(compiled, lang);
    for (const { id } of compiled.ruleset.criteria) {
      const outcomes = letters.filter(({ criterion }) => criterion === id).map(({ outcome }) => outcome);
      expect(outcomes).toEqual(expect.arrayContaining(["pass", "fail", "unknown"]));
    }
    for (const { text } of letters) {
      expect(text).not.toMatch(
        /undefined|\bnull\b|\[object|\{\w*\}|ulang tahun ke-#|number #|member\.|kube\.|params\./,
      );
      expect(averageWords(text)).toBeLessThanOrEqual(20);
      expect(text).not.toMatch(/\d{16}|Rahasia|12 Maret 1980|1980-03-12|12\/03\/1980/);
    }
  });
});

test.each([
  ["2005-03-04", "Memenuhi syarat mulai ulang tahun ke-18."],
  ["1980-03-12", "Memenuhi syarat sampai sehari sebelum ulang tahun ke-60."],
] as const)(
  "whom age alone makes eligible, or no longer, is told at which birthday: %s",
  async (day, sentence) => {
    const compiled = toMembership("permensos-25-2015");
    const born = day.split("-").toReversed();
    const nik = `210199${Number(born[0]) + 40}${born[1]}${born[2]?.slice(2)}0001`;
    const rows = await checked([person(1, { "Tanggal Lahir": born.join("/"), NIK: nik })], compiled, "id");
    const text = await letterText({ rows, compiled, subjects: [{ scope: "member", row: 0 }] }, "id");
    expect(text).toContain(sentence);
  },
);

test("whom age alone makes eligible is told the day where the day of birth may be told", async () => {
  const compiled = toMembership("permensos-25-2015");
  const young = person(1, { "Tanggal Lahir": "04/03/2009", NIK: "2101994403090001" });
  const rows = await checked([young], compiled, "id");
  const source = { rows, compiled, subjects: [{ scope: "member", row: 0 }] } as const;
  expect(await letterText(source, "id", true)).toContain("Memenuhi syarat mulai 4 Maret 2027.");
  expect(await letterText(source, "en", true)).toContain("Eligible until 3 March 2069.");
  expect(await letterText(source, "id")).not.toContain("Maret 2027");
});

test("whoever has an error in the row is told that it has to be mended first", async () => {
  const compiled = toMembership("permensos-25-2015");
  const young = person(1, { "Tanggal Lahir": "04/03/2009", NIK: "21019944030900" });
  const rows = await checked([young], compiled, "id");
  const text = await letterText({ rows, compiled, subjects: [{ scope: "member", row: 0 }] }, "id");
  expect(text).toMatch(/Memenuhi syarat mulai ulang tahun ke-18\.\n.*\n.*harus diperbaiki dahulu/);
  expect(text).toMatch(/Akan memenuhi syarat bila:\n.*\n.*harus diperbaiki dahulu/);
});

test("nobody is told to be younger", async () => {
  const compiled = toMembership("permensos-25-2015");
  const old = person(1, { "Tanggal Lahir": "12/03/1960", NIK: "2101995203600001" });
  const rows = await checked([old], compiled, "id");
  const text = await letterText({ rows, compiled, subjects: [{ scope: "member", row: 0 }] }, "id");
  expect(text).toContain("Umurnya sudah melewati batas.");
  expect(text).not.toContain("Akan memenuhi syarat bila");
});

describe("check --letters FOLDER", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "surat-"));
    await writeFile(join(folder, "daftar.csv"), csv(tenPersons()));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function lettersIn(name: string, ...options: readonly string[]): Promise<readonly string[]> {
    const letters = join(folder, name);
    const { code } = await run([
      ...["check", join(folder, "daftar.csv"), "--as-of", AS_OF, "--letters", letters],
      ...options,
    ]);
    expect(code).toBeLessThan(2);
    return Promise.all((await readdir(letters)).map((file) => readFile(join(letters, file), "utf8")));
  }

  test("writes one letter a person and a group, twice, and one file with all to print", async () => {
    await lettersIn("satu");
    const files = (await readdir(join(folder, "satu"))).toSorted();
    expect(files).toHaveLength(10 * 2 + 2 + 1);
    expect(files.slice(0, 2)).toEqual(["kelompok-00001.html", "kelompok-00001.md"]);
    const all = await readFile(join(folder, "satu/semua.html"), "utf8");
    expect(all.match(/<h2>(Orang|Kelompok)<\/h2>/g)).toHaveLength(11);
    expect(await validateHtml(all)).toEqual([]);
  });

  test("writes all letters to one file where one is named", async () => {
    const list = join(folder, "daftar.csv");
    const file = join(folder, "surat.md");
    const { code, stderr } = await run(["check", list, "--as-of", AS_OF, "--letters", file]);
    expect([code, stderr]).toEqual([0, expect.stringContaining(file)]);
    expect((await readFile(file, "utf8")).match(/^## (Orang|Kelompok)$/gm)).toHaveLength(11);
    const over = await run(["check", list, "--as-of", AS_OF, "--letters", file, "--output", file]);
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining("disebut dua kali")]);
  });

  test("refuses more letters than anybody looks through before a report is written, and says what to do", async () => {
    const many = join(folder, "banyak.csv");
    const persons = Array.from({ length: 2_001 }, (_, at) => person(at + 1, { "Nama KUBE": "" }));
    await writeFile(many, csv(persons));
    const letters = ["--as-of", AS_OF, "--letters", join(folder, "penuh")];
    const { code, stdout, stderr } = await run(["check", many, ...letters]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("`--letters surat.html`");
    expect(await readdir(join(folder, "penuh"))).toEqual([]);
    const few = await run(["check", many, ...letters, "--only", "ineligible"]);
    expect(few.code).toBeLessThan(2);
  });

  test("names nobody unless --show-pii asks for it, and says either", async () => {
    for (const text of await lettersIn("tanpa")) expect(text).not.toMatch(/Rahasia|\d{16}/);
    for (const text of await lettersIn("tanpa")) expect(text).not.toContain(folder);
    const shown = (await lettersIn("dengan", "--show-pii")).join("\n");
    expect(shown).toContain("Siti Rahasia 1");
    expect(shown).toContain("2101995203800001");
    expect(shown).toContain("Surat ini memuat nama dan NIK.");
  });

  test("refuses a folder that is a file before the list is read, in a message", async () => {
    const list = join(folder, "daftar.csv");
    const { code, stderr } = await run(["check", "tidak-ada.csv", "--as-of", AS_OF, "--letters", list]);
    expect(code).toBe(2);
    expect(stderr).toContain("EEXIST");
    expect(stderr).not.toContain("kesalahan program");
  });

  test("says that an officer decides and where to object", async () => {
    const compiled = toMembership("permensos-25-2015");
    const rows = await checked([person(1)], compiled, "id");
    const text = await letterText({ rows, compiled, subjects: letterSubjects(rows) }, "id");
    expect(text).toContain("Yang memutuskan adalah petugas, bukan program.");
    expect(text).toContain("sampaikan keberatan kepada kantor");
    expect(text).toContain("masih harus diperiksa petugas");
  });
});
