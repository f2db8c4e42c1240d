/** Reads a CSV file as rows under its header row, while it is being read. */
import { InputError } from "../../error.ts";
import type { SourceRow } from "../../row/source-row.ts";
import { openSheet } from "../../sheet/open-sheet.ts";
import { isBlank } from "../../sheet/scan-record.ts";
import type { SheetBytes, SheetRow } from "../../sheet/sheet.ts";
import { HEADER_SEARCH_ROWS } from "../../sheet/sniff-delimiter.ts";
import { INPUT_FAULTS } from "./input-faults.ts";
import type { ListKind } from "./list-kind.ts";

/** How to read: what rows and messages call the file (`-` for standard input), and what kind of list it is. */
export interface CsvOptions extends ListKind {
  readonly file: string | null;
}

/**
 * The rows of a CSV file of any encoding and delimiter, in the order of the file.
 *
 * The header is the first of the first 20 filled rows that `isHeader` recognises; what stands above it (titles) and blank
 * rows are skipped. Header cells are trimmed, all other cells come as they stand. Reading goes no further than the consumer
 * does, and the source is closed when the consumer stops.
 *
 * Throws `InputError` for a file that is empty, is no text, has not the column its kind of list needs, or has a quotation mark that is not closed.
 *
 * @example
 * const rows = readCsv(openList("anggota.csv", process.stdin), { file: "anggota.csv", ...APPLICANT_LIST });
 * for await (const row of rows) row.cells; // ["2101991708800001", "Siti"]
 */
export async function* readCsv(
  chunks: SheetBytes,
  { file, isHeader, words }: CsvOptions,
): AsyncGenerator<SourceRow, void, undefined> {
  const { rows } = await openSheet(chunks, { file, countHeaders: isHeader });
  const above: SheetRow[] = [];
  let header: SheetRow | null = null;

  for await (const { line, row, cells } of rows) {
    if (isBlank(cells)) continue;
    if (header !== null) {
      yield { file, line, header: header.cells, headerLine: header.line, cells };
      continue;
    }
    const read = { line, row, cells: cells.map((cell) => cell.trim()) };
    if (isHeader(read.cells) > 0) header = read;
    else if (above.push(read) === HEADER_SEARCH_ROWS) throw headerNotFound(above, { file, words });
  }
  if (header === null) throw headerNotFound(above, { file, words });
}

function headerNotFound(
  rows: readonly SheetRow[],
  { file, words }: Pick<CsvOptions, "file" | "words">,
): InputError {
  const [first] = rows;
  if (first === undefined) return new InputError(INPUT_FAULTS.empty({ file, words }));
  // A title is one cell alone; the first row with more is what was meant as the header, or data already.
  const found = rows.find(({ cells }) => filled(cells).length > 1) ?? first;
  const isData = found.cells.some(isDatum);
  return new InputError(
    isData
      ? INPUT_FAULTS.noHeaderRow({ file, line: found.line, words })
      : INPUT_FAULTS.noKeyColumn({
          file,
          words,
          line: found.line,
          headers: filled(found.cells),
          searched: HEADER_SEARCH_ROWS,
        }),
  );
}

/**
 * Whether a cell is no header: people's data must not reach a log. Six digits stand in a NIK, a No. KK, a date of birth, a
 * telephone number; digits alone are a row number or a code.
 */
function isDatum(cell: string): boolean {
  return /^[0-9]+$/.test(cell) || cell.replace(/[^0-9]/g, "").length >= 6;
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell !== "");
}
