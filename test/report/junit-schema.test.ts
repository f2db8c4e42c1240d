/** `--format junit` as libxml2 validates it, by the schema of the xUnit plugin of Jenkins. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { COLUMNS, person } from "../cli/list-text.ts";
import { run } from "../cli/run-in-process.ts";

const SCHEMA = readFileSync(join(import.meta.dirname, "assets/junit-10.xsd"), "utf8");

/** The faults that libxml2 finds, over all documents. */
async function faultsOf(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `report-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [{ fileName: "junit-10.xsd", contents: SCHEMA }] });
  return errors.map(({ rawMessage }) => rawMessage);
}

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What XML has to write otherwise, or cannot write at all. */
const HOSTILE = "]]>&lt;<!--\u0008\u001b[31m\ud800\ufffe\"'&#0; ::error::\u202e";

const list = (rows: readonly Readonly<Record<string, string>>[]): string =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\n");

const RULES = JSON.parse(readFileSync("rules/membership/dinsos-tegal-2025.json", "utf8"));

describe("a JUnit report is valid by the schema that Jenkins has of it:", () => {
  test.each([
    ["of a list with faults", ["check", fileOf("a.csv", list([person(1), person(2, { NIK: "12" })]))]],
    [
      "of a list that attacks its readers",
      [
        "check",
        fileOf("b.csv", list([person(1, { Pekerjaan: HOSTILE, "Nama KUBE": HOSTILE, NIK: HOSTILE })])),
      ],
    ],
    [
      "of rule files with faults and without",
      [
        ...["rules", "lint", "rules/membership/permensos-25-2015.json", fileOf("a.json", "{ x")],
        fileOf("b.json", JSON.stringify({ ...RULES, title: { id: HOSTILE }, [HOSTILE]: 1 })),
      ],
    ],
    ["of rulesets that are tested", ["rules", "test", "permensos-25-2015", "dinsos-kalbar-2019"]],
  ])("%s", async (_, command) => {
    const reports = await Promise.all(
      ["id", "en"].map((lang) => run([...command, "--format", "junit", "--lang", lang])),
    );
    const documents = reports.map(({ stdout }) => stdout);
    for (const text of documents) expect(text).toContain("<testcase");
    expect(await faultsOf(documents)).toEqual([]);
  });

  test("which refuses what it does not know, and what is no XML", async () => {
    const suite = '<testsuite name="a" tests="1" failures="0" errors="0">';
    expect(await faultsOf([`${suite}<testcase name="a" verdict="x"/></testsuite>`])).toEqual([
      expect.stringContaining("attribute 'verdict' is not allowed"),
    ]);
    expect((await faultsOf([`${suite}<testcase name="\u0000"/></testsuite>`])).length).toBeGreaterThan(0);
  });
});
