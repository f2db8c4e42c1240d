/** Opens CSV text as a sheet. */
import { decodeText } from "./decode-text.ts";
import type { FileName } from "./name-file.ts";
import { parseRecords } from "./parse-records.ts";
import type { CountHeaders, Sheet, SheetRow } from "./sheet.ts";
import { sniffDelimiter } from "./sniff-delimiter.ts";

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
  const texts = decodeText(chunks, file);
  const batches = parseRecords(texts, { file, delimiterOf: (start) => sniffDelimiter(start, countHeaders) });
  let row = 0;
  for await (const records of batches) {
    for (const { line, cells } of records) yield { line, row: ++row, cells };
  }
}
