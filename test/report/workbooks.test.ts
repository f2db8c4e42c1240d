/** Scores, ranks, portfolios and changes of rules as workbooks, read back. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openSheet } from "../../src/sheet/open-sheet.ts";
import { collect, useListFolder } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";

const folder = useListFolder();
const LIST = join(import.meta.dirname, "../lists/pemantauan-bintan-2022.csv");

/** Our reader gives a number as Excel shows it: fifteen digits, and a comma before the decimals. */
function rounded(cell: string): string {
  return /^-?\d+[.,]\d+$/.test(cell) ? Number(cell.replace(",", ".")).toFixed(6) : cell;
}

test.each([
  ["score", [LIST], "Nilai"],
  ["rank", [LIST], "Peringkat"],
])("%s has the rows of its CSV, with numbers as numbers", async (command, files, sheet) => {
  const file = join(folder.path(), `${command}.xlsx`);
  await run([command, ...files, "--format", "xlsx", "--output", file]);
  const { stdout } = await run([command, ...files, "--format", "csv"]);
  const bytes = await readFile(file);
  const rows = await collect((await openSheet(bytes, { sheet })).rows);
  const lines = stdout.trimEnd().split("\n");
  expect(rows.map(({ cells }) => cells.map(rounded).join(" ").trimEnd())).toEqual(
    lines.map((line) => line.split(",").map(rounded).join(" ").trimEnd()),
  );
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toMatch(/<v>\d+<\/v>/);
});

test.each([
  ["portfolio", [LIST], ["Status", "Ringkasan"]],
  ["diff", ["permensos-25-2015", "dinsos-tegal-2025"], ["Ringkasan"]],
])("%s has a sheet a table, and one with what else it says", async (command, args, names) => {
  const file = join(folder.path(), `${command}.xlsx`);
  await run([command, ...args, "--format", "xlsx", "--output", file]);
  const { name, others } = await openSheet(await readFile(file));
  expect([name, ...others.map((other) => other.name)]).toEqual(expect.arrayContaining(names));
});

/** Each sheet under its name, a row a line: where it stands, and each cell with its kind, style and content. */
function sheetsText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts)
    .filter((name) => name.endsWith(".xml"))
    .sort();
  return names
    .map((name) => {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      return `== ${name}\n${xml.replaceAll(/(?=<(?:row|c|sheet|xf|autoFilter)[ >])|(?=<\/sheetData>)/g, "\n").trim()}\n`;
    })
    .join("\n");
}

test.each(
  ["pemantauan-contoh", "pemantauan-bintan-2022"].flatMap((list) =>
    ["score", "rank", "portfolio"].map((command) => [command, list] as const),
  ),
)("%s of %s is the workbook on file, part by part", async (command, list) => {
  const file = join(folder.path(), `${command}-${list}.xlsx`);
  const path = `test/lists/${list}.csv`;
  const { code } = await run([command, path, "--as-of", "2022-06-30", "--format", "xlsx", "--output", file]);
  expect(code).toBeLessThan(2);
  await expect(sheetsText(await readFile(file))).toMatchFileSnapshot(`golden/${command}/${list}.id.xlsx.txt`);
});

test.each(["kube-contoh", "kube-windows-1252", "kube-alamat-berbaris"])(
  "the list %s handed back is the workbook on file, part by part",
  async (list) => {
    const file = join(folder.path(), `${list}.xlsx`);
    const path = `test/lists/${list}.csv`;
    await run(["check", path, "--as-of", "2022-02-22", "--output", `xlsx=${file}`]);
    await expect(sheetsText(await readFile(file))).toMatchFileSnapshot(`golden/check/${list}.id.xlsx.txt`);
  },
);
