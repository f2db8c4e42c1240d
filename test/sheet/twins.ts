/** Twins of CSV lists: the same rows as a workbook, and reports made comparable. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { openSheet, type SheetRow } from "aturan-kube/sheet";
import { collect } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";
import { ods, sheetXml, tableXml, xlsx } from "./workbook-files.ts";

/** A list in CSV. */
export interface CsvList {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly command: "check" | "score";
}

/** The CSV lists of the project, and those beside it where they are there. */
export function csvLists(): readonly CsvList[] {
  const folders = ["test/lists", "../shared/lists", "../shared/cases"].filter(
    (folder) => statSync(folder, { throwIfNoEntry: false }) !== undefined,
  );
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => ({
        path: `${folder}/${name}`,
        bytes: readFileSync(`${folder}/${name}`),
        command: name.startsWith("pemantauan") ? "score" : "check",
      })),
  );
}

/** The rows of a list as a table: each at its own number, blank ones included. */
export async function tableOf({ bytes }: CsvList): Promise<readonly (readonly string[])[]> {
  const countHeaders = (cells: readonly string[]): number =>
    cells.filter((cell) => /nik|kube/i.test(cell)).length;
  const rows: SheetRow[] = await collect((await openSheet(bytes, { countHeaders })).rows);
  return rows.map(({ cells }) => cells);
}

/** Ways to write a table as a workbook by hand. */
export const BY_HAND: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Uint8Array>> = {
  "XLSX by hand": (rows) => xlsx([{ name: "Sheet1", xml: sheetXml(rows) }]),
  "ODS by hand": (rows) => ods(tableXml("Sheet1", rows)),
};

/** What a command says of a list on standard input, with the row in the place of the line, which CSV counts otherwise. */
export async function reportOf(bytes: Uint8Array, command: CsvList["command"]): Promise<unknown> {
  async function* stdin(): AsyncGenerator<Uint8Array, void, void> {
    yield bytes;
  }
  const args = [command, "-", "--as-of", "2022-02-22", "--format", "json", "--fail-on", "never"];
  const { stdout, stderr, code } = await run(args, { stdin: stdin() });
  if (code !== 0) return { code, stderr: withoutLines(stderr) };
  return JSON.parse(stdout, (key, value: unknown) => {
    if (key === "line") return undefined;
    // A row of a workbook has all cells of its sheet, so that none is ever cut off; and the warning is counted.
    if (key === "warnings") return undefined;
    if (key === "issues")
      return (value as readonly { code: string }[]).filter(({ code }) => code !== "row/too-few-cells");
    return typeof value === "string" ? withoutLines(value) : value;
  });
}

function withoutLines(text: string): string {
  return text.replace(/\b(baris|line) \d+/g, "$1 …");
}
