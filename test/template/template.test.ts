/** `template`: an empty list that, filled in, is read with no issue. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ruleset, rulesets } from "aturan-kube";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { declaredColumns } from "../../src/facts/declared-columns.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import type { Column } from "../../src/row/column.ts";
import { readCell } from "../../src/row/read-cell.ts";
import { choiceWords } from "../../src/template/choice-words.ts";
import { templateColumns } from "../../src/template/template-columns.ts";
import { writeTemplateXlsx } from "../../src/template/write-template-xlsx.ts";
import { useListFolder } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";
import { needs, rulesetOf } from "../compare/small-plans.ts";
import { compiledFor, fillCsv, filledRows, fillXlsx, partsOf } from "./filled-template.ts";

const folder = useListFolder();
const RULESETS = rulesets.map((ruleset) => [`${ruleset.id}@${ruleset.version}`, ruleset] as const);

/** The issues that a list is read with, and how many rows and sheets were set aside. */
async function readingOf(file: string, { id, version, kind }: Ruleset): Promise<unknown> {
  const command = kind === "membership" ? "check" : "score";
  const { stdout, stderr } = await run([
    ...[command, file, "--ruleset", `${id}@${version}`, "--as-of", "2026-01-01", "--format", "json"],
  ]);
  expect(stderr).toBe("");
  const report = JSON.parse(stdout);
  const rows: readonly { readonly issues: unknown[] }[] = report.members ?? report.records;
  return {
    rows: rows.length,
    issues: [...report.issues, ...rows.flatMap(({ issues }) => issues)],
    setAside: report.setAside.map(({ kind }: { readonly kind: string }) => kind),
  };
}

const READ = { rows: 10, issues: [], setAside: [] };

async function templateFile(name: string, ...args: readonly string[]): Promise<string> {
  const file = join(folder.path(), name);
  const { code, stdout, stderr } = await run(["template", "--output", file, ...args]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: `ditulis: ${file}\n` });
  return file;
}

describe.each(RULESETS)("the template of %s", (id, ruleset) => {
  test("filled in as CSV is read with no issue", async () => {
    const file = await templateFile(`${id}.csv`, "--ruleset", id);
    const filled = fillCsv(await readFile(file, "utf8"), filledRows(ruleset));
    expect(await readingOf(await folder.write(`${id}-isi.csv`, filled), ruleset)).toEqual(READ);
  });

  test("filled in as XLSX is read with no issue, from the sheet of the list", async () => {
    const file = await templateFile(`${id}.xlsx`, "--ruleset", id);
    const filled = fillXlsx(await readFile(file), filledRows(ruleset));
    expect(await readingOf(await folder.write(`${id}-isi.xlsx`, filled), ruleset)).toEqual(READ);
  });

  test("offers every value of a choice, in words that its column reads as that value", () => {
    const compiled = compiledFor(ruleset);
    const table = ruleset.kind === "membership" ? APPLICANT_COLUMNS : MONITORING_COLUMNS;
    for (const { field, header, content } of templateColumns(compiled)) {
      if (content.kind !== "choice") continue;
      const column: Column | undefined =
        table.columnNamed(header) ?? declaredColumns(compiled).find((each) => each.field === field);
      const fact = [...compiled.facts.values()].find((each) =>
        [...each.fields, each.column?.field, each.name.replace("kube.", "")].includes(field as never),
      );
      const values = fact?.type.kind === "choice" ? fact.type.values : [true, false];
      const read = content.words.map((word) => readCell(word, column?.parse ?? fail).value);
      // A ruleset may have several words of its own for one answer.
      expect([header, [...new Set(read)]]).toEqual([header, [...values]]);
      expect(new Set(content.words).size).toBe(content.words.length);
    }
  });
});

function fail(): never {
  throw new Error("no column of this header");
}

describe("the workbook of a template", () => {
  const compiled = compiledFor(rulesets.find(({ id }) => id === "permensos-25-2015") as Ruleset);
  const head = { kind: "membership", title: "Contoh <b> & \u0007", ruleset: "contoh@1.0.0" } as const;
  const parts = partsOf(writeTemplateXlsx(templateColumns(compiled), head));
  const [list = "", help = "", choices = ""] = [1, 2, 3].map((at) => parts[`xl/worksheets/sheet${at}.xml`]);

  test("has the list first, then the instructions and the choices", () => {
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["Daftar Anggota", "Petunjuk", "Pilihan"]);
  });

  test("is XML throughout, whatever stands in the words of a ruleset", () => {
    for (const text of Object.values(parts)) {
      expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
    }
    expect(help).toContain("Contoh &lt;b&gt; &amp; _x0007_");
  });

  test("keeps NIK and No. KK as text of 16 characters", () => {
    expect(list).toContain('<col min="2" max="2" width="20" customWidth="1" style="2"/>');
    expect(list).toContain('<col min="3" max="3" width="20" customWidth="1" style="2"/>');
    expect(
      list.match(
        /type="textLength" operator="between"[^>]*sqref="([BC])2:\1\d+"><formula1>16<\/formula1><formula2>16</g,
      ),
    ).toHaveLength(2);
  });

  test("takes days for birth dates, and keeps its header in view", () => {
    expect(list).toMatch(/type="date"[^>]* sqref="E2:E\d+"><formula1>1<\/formula1><formula2>TODAY\(\)</);
    expect(list).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  test("offers the words of the sheet of choices", () => {
    const offered = [...list.matchAll(/type="list"[^>]*><formula1>Pilihan!\$([A-Z])\$2:\$\1\$(\d+)</g)];
    // Marital status, occupation, register, and two columns with yes or no.
    expect(offered.map(([, column, row]) => `${column}${row}`)).toEqual(["A7", "B92", "C6", "D3", "D3"]);
    expect(choices).toContain(">Cerai mati<");
  });

  test("explains every column of the list", () => {
    const headers = [...list.matchAll(/<t(?: [^>]*)?>([^<]+)</g)].map(([, header]) => header);
    expect(headers).toHaveLength(15);
    expect(headers.filter((header) => !help.includes(`>Kolom ${header}<`))).toEqual([]);
  });

  test("is the same bytes each time", () => {
    const write = () => writeTemplateXlsx(templateColumns(compiled), head);
    expect(write()).toEqual(write());
  });
});

test("a word that a ruleset reads as another value is not offered", () => {
  const column = declaredColumns(compiledFor(withFact({ kind: "boolean", yes: ["tidak"] })))[0];
  expect(choiceWords({ kind: "boolean" }, column?.parse ?? fail)).toEqual(["Ya"]);
});

test("a header of an own ruleset is no formula, and no markup", () => {
  const ruleset = withFact({ kind: "boolean" }, '=HYPERLINK("x") <b>;');
  const columns = templateColumns(compiledFor(ruleset));
  const parts = partsOf(writeTemplateXlsx(columns, { kind: "membership", title: "", ruleset: "" }));
  expect(Object.values(parts).join("")).not.toMatch(/<f>|<b>/);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("=HYPERLINK(&quot;x&quot;) &lt;b&gt;;");
});

/** A ruleset with one declared fact, which its one criterion asks for. */
function withFact(type: object, header = "Punya Tanah"): Ruleset {
  const fact = { name: "member.ownsLand", label: { id: "tanah", en: "land" }, type, headers: [header] };
  return rulesetOf([needs("member.ownsLand")], [fact]);
}

describe("template", () => {
  test("takes the kind of the ruleset that is named, and the usual ruleset of the kind that is asked for", async () => {
    expect((await run(["template", "--ruleset", "kepri-2022"])).stdout).toContain(";Periode;");
    expect((await run(["template", "--kind", "monitoring"])).stdout).toContain(";Periode;");
    expect((await run(["templat"])).stdout).toMatch(/^\uFEFFNama KUBE;NIK;No KK;Nama;/);
  });

  test("has the columns that a ruleset declares", async () => {
    expect((await run(["template", "--ruleset", "permensos-2-2019"])).stdout).toContain(
      ";Hubungan Keluarga;Pencari Nafkah Utama;Pernah Menerima KUBE;",
    );
  });

  test("refuses a ruleset of another kind than asked for", async () => {
    const { code, stderr } = await run([
      "template",
      "--kind",
      "monitoring",
      "--ruleset",
      "permensos-25-2015",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("`permensos-25-2015`");
  });

  test("writes no workbook onto a terminal", async () => {
    const { code, stdout, stderr } = await run(["template", "--format", "xlsx"], { isTTY: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "aturan-kube: `--format xlsx` bukan untuk layar; sebut filenya, misalnya `--output anggota.xlsx`\n",
    );
  });

  test("refuses a format that it does not have", async () => {
    const { code, stderr } = await run(["template", "--format", "ods", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("expected one of `csv`, `xlsx`");
  });
});
