/** The document of a checked list, as Markdown and as HTML: what it says of whole lists, and what it never says. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/check-rows.ts";
import type { Language } from "../../src/language.ts";
import { type FormatName, writerOf } from "../../src/report/formats.ts";
import type { SourceRow } from "../../src/row/source-row.ts";
import { COLUMNS, person } from "../cli/list-text.ts";
import { run } from "../cli/run-in-process.ts";
import { joined, smallRows } from "./small-list.ts";
import { validateHtml } from "./validate-html.ts";

const FORMATS = [
  ["markdown", "md"],
  ["html", "html"],
] as const;
const LANGUAGES = ["id", "en"] as const;
const LISTS = ["kube-contoh", "kube-alamat-berbaris", "kube-windows-1252"];

describe.each(LISTS)("the report of %s", (list) => {
  for (const [format, ending] of FORMATS) {
    test.each(LANGUAGES)(`as ${format} is the one on file: %s`, async (lang) => {
      const file = join("test/lists", `${list}.csv`);
      const call = ["check", file, "--as-of", "2022-02-22", "--format", format, "--lang", lang];
      const { stdout, code } = await run(call);
      expect(code).toBeLessThan(2);
      await expect(stdout).toMatchFileSnapshot(`golden/check/${list}.${lang}.${ending}`);
      if (format === "html") expect(await validateHtml(stdout)).toEqual([]);
    });
  }
});

/** A list of so many persons, each with what `differs` says of the one with that number. */
async function reportOf(
  count: number,
  differs: (n: number) => Readonly<Record<string, string>>,
  { format = "markdown" as FormatName, lang = "en" as Language, showPii = false, file = "daftar.csv" } = {},
): Promise<string> {
  const header = [
    ...COLUMNS,
    ...Object.keys(differs(1)).filter((name) => !COLUMNS.some((each) => each === name)),
  ];
  async function* rows(): AsyncGenerator<SourceRow, void, void> {
    for (let n = 1; n <= count; n += 1) {
      const cells: Readonly<Record<string, string | undefined>> = {
        ...person(n % 1000),
        NIK: `21019952038${String(n).padStart(5, "0")}`,
        ...differs(n),
      };
      yield { file, line: n + 1, header, headerLine: 1, cells: header.map((name) => cells[name] ?? "") };
    }
  }
  const checked = await checkRows(rows(), { ruleset: "permensos-25-2015", asOf: "2022-02-22", lang });
  const write = await writerOf("check", format);
  return joined(write(checked, { lang, showPii, colors: false }) as AsyncIterable<string>);
}

describe("what is to be done first", () => {
  test("is each cause once, the commonest first", async () => {
    const report = await reportOf(9, (n) => ({
      Pekerjaan: n <= 3 ? "buruh cuci gosok" : "PEDAGANG",
      "Siap Berkelompok": n > 4 ? "" : "ya",
    }));
    const lines = report.split("\n").filter((line) => /^\| [?✗] /.test(line) && !line.includes("line "));
    const counts = lines.map((line) => line.split(" | ")[1]);
    expect(counts).toEqual([...counts].sort((a, b) => Number(b) - Number(a)));
    expect(lines[0]).toMatch(/\| 5 \|/);
  });
});

test("kecamatan are told whatever the spelling, and who says none comes last", async () => {
  const report = await reportOf(6, (n) => ({
    "Kode Wilayah": n === 6 ? "" : "21.01.06.1009",
    "Desa/Kelurahan": n === 6 ? "" : "Sei Lekop",
    Kecamatan: n === 6 ? "" : n < 3 ? "Bintan Timur" : "Kec. Bintan Tmr",
  }));
  const [, table = ""] = report.split("**Persons by kecamatan and verdict**\n\n");
  expect(table.split("\n", 4).slice(2)).toEqual([
    "| Bintan Timur | 5 | 5 | 0 | 0 |",
    "| not said | 1 | 1 | 0 | 0 |",
  ]);
});

const MARKS = {
  Nama: "ZMARKNAME",
  Alamat: "ZMARKSTREET 12",
  "Tanggal Lahir": "13/11/1979",
  "No KK": "2101990777100",
};

describe.each(FORMATS)("as %s", (format) => {
  test.each(LANGUAGES)("no name, birth date, address or number of a person is told: %s", async (lang) => {
    const report = await reportOf(
      3,
      (n) => ({ ...MARKS, NIK: n === 1 ? "2101995388" : `210199531179000${n}` }),
      {
        format,
        lang,
      },
    );
    const told = report.replace(/\b[0-9a-f]{64}\b/, "");
    expect(told).not.toMatch(/ZMARK|13[/-]11|1979|0777100|2101995388|5311790|\d{8}/);
  });

  test("a name and a whole NIK are told where personal data are shown, and nothing else of them", async () => {
    const report = await reportOf(3, () => MARKS, { format, showPii: true });
    expect(report).toContain("ZMARKNAME");
    expect(report).toContain("2101995203800001");
    expect(report).not.toMatch(/ZMARKSTREET|13[/-]11|0777100/);
  });

  test("a list of which there is nothing to say is told to be well", async () => {
    expect(await reportOf(10, () => ({}), { format })).toContain("nobody to look at");
  });
});

test("texts of a list stay texts, in HTML that a validator takes", async () => {
  const attack = `<script>alert(1)</script>"'&![x](http://evil.example)`;
  const report = await reportOf(
    2,
    (n) => ({ "Nama KUBE": attack, [`${attack} kolom`]: "1", Pekerjaan: n === 1 ? attack : "PNS" }),
    { format: "html", file: `${attack}.csv` },
  );
  expect(await validateHtml(report)).toEqual([]);
  expect(report).not.toMatch(/<script|<img|<a\b|\bsrc=|\bhref=/);
  expect(report).toContain("&lt;script&gt;");
});

test("Markdown of a list of 20,000 rows stays within 1 MiB, and says how many lines it left out", async () => {
  const report = await reportOf(20_000, (n) => ({ Pekerjaan: "PNS", "Nama KUBE": `KUBE ${n % 2000}` }));
  expect(Buffer.byteLength(report)).toBeLessThanOrEqual(1024 * 1024);
  const [, persons = ""] = report.split("## Persons to look at");
  const [, leftOut = ""] = /^\*(\d+) more lines are left out/m.exec(persons) ?? [];
  expect(persons.split("\n").filter((line) => line.startsWith("| line ")).length + Number(leftOut)).toBe(
    20_000,
  );
}, 60_000);

test("a small list is the same when it is written again", async () => {
  const rows = await smallRows("id");
  for (const [format] of FORMATS) {
    const write = await writerOf("check", format);
    const options = { lang: "id", showPii: false, colors: false } as const;
    const [first, second] = [write(rows, options), write(rows, options)] as AsyncIterable<string>[];
    expect(await joined(first as AsyncIterable<string>)).toBe(await joined(second as AsyncIterable<string>));
  }
});

test("a report of a part of the list says what it leaves out", async () => {
  const call = ["check", "test/lists/kube-contoh.csv", "--as-of", "2022-02-22", "--only", "ineligible"];
  for (const format of ["markdown", "html"]) {
    const { stdout } = await run([...call, "--format", format, "--lang", "en"]);
    expect(stdout).toMatch(/--only ineligible.*23 persons, 2 groups/);
  }
});
