/** Opens CSV text as a sheet. */
import { decodeText } from "./decode-text.ts";
import type { FileName } from "./name-file.ts";
import { parseRecords } from "./parse-records.ts";
import type { CountHeaders, Sheet, SheetRow } from "./sheet.ts";
import { type Dialect, sniffDialect } from "./sniff-dialect.ts";
import { unwrapCells } from "./unwrap-cells.ts";

/** How CSV is opened. */
interface CsvOptions {
  readonly file: FileName;
  readonly countHeaders: CountHeaders;
}

/** The records of CSV text of any encoding and delimiter, blank ones included, read as they are asked for. */
export function openCsv(chunks: AsyncIterable<Uint8Array>, options: CsvOptions): Sheet {
  return { format: "csv", name: null, others: [], merges: [], rows: rowsOf(chunks, options) };
}

async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  { file, countHeaders }: CsvOptions,
): AsyncGenerator<SheetRow, void, undefined> {
  let dialect: Dialect | null = null;
  const batches = parseRecords(decodeText(chunks, file), {
    file,
    delimiterOf(start) {
      dialect = sniffDialect(start, countHeaders);
      return dialect.delimiter;
    },
  });
  let row = 0;
  for await (const records of batches) {
    for (const { line, cells } of records) yield { line, row: ++row, cells: unwrapped(cells, dialect) };
  }
}

/**
 * The cells of a record, where need be out of the one they stand in. In a list that is not wrapped throughout, a row of one
 * cell is taken for a wrapped one only if as many cells come out of it as the header has: a title may have commas too.
 */
function unwrapped(cells: readonly string[], dialect: Dialect | null): readonly string[] {
  if (dialect === null) return cells;
  const { delimiter, inner, width } = dialect;
  const isOne = cells.length > 0 && cells.slice(1).every((cell) => cell === "");
  if (inner === null && !(isOne && width > 1 && cells[0]?.includes(delimiter))) return cells;
  const taken = unwrapCells(cells, delimiter, inner ?? delimiter);
  return taken !== null && (taken.length === width || (isOne && inner !== null)) ? taken : cells;
}
