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
