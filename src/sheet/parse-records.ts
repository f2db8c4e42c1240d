/** Cuts CSV text into records while it is being read, each with the physical line it starts on. */
import { InputError } from "../error.ts";
import { countLineBreaks, type Delimiter, scanRecord } from "./scan-record.ts";
import { SHEET_FAULTS } from "./sheet-faults.ts";
import { SEP_LINE } from "./sniff-dialect.ts";

/** One record of CSV: the physical line it starts on, counted from 1, and its cells without their quotation marks. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How to cut the text: `delimiterOf` is asked once, with the start of the text; `file` is what messages call the file. */
export interface ParseOptions {
  readonly file: string | null;
  readonly delimiterOf: (start: string) => Delimiter;
}

/** The delimiter is judged from this many characters. */
const START_LENGTH = 64 * 1024;

/** No honest record is larger; without a limit an open quote would take the rest of the file into memory. */
const RECORD_LIMIT_MIB = 16;
const RECORD_LIMIT = RECORD_LIMIT_MIB * 1024 * 1024;

/**
 * The records of a CSV text, blank ones included, in batches: all that one piece of text completes.
 *
 * Of the text, only what belongs to an unfinished record is held. A line `sep=;` at the start is counted, not returned.
 *
 * It is written here and not taken from `csv-parse`, which counts CRLF in quotes as two lines, does not tell where an open
 * quote stands, silently merges the rows up to the next quotation mark, and needs 15 s for 200,000 ragged rows.
 *
 * Throws `InputError` for a quotation mark that is never closed and for a record of more than 16 MiB.
 */
export async function* parseRecords(
  texts: AsyncIterable<string>,
  { file, delimiterOf }: ParseOptions,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  let delimiter: Delimiter | null = null;
  let pending = "";
  let line = 1;
  // A record that is not complete is scanned again only when the text has doubled, so that a large cell costs linear time.
  let scanAt = START_LENGTH;

  function takeRecords(isWhole: boolean): readonly CsvRecord[] {
    if (delimiter === null) {
      delimiter = delimiterOf(pending.slice(0, START_LENGTH));
      const sepLine = SEP_LINE.exec(pending)?.[0] ?? "";
      pending = pending.slice(sepLine.length);
      line += sepLine === "" ? 0 : 1;
    }
    const records: CsvRecord[] = [];
    let start = 0;
    while (start < pending.length) {
      const scan = scanRecord(pending, start, delimiter, isWhole);
      if (scan.kind === "open-quote") throw quoteNotClosed(start, scan.at);
      const size = (scan.kind === "record" ? scan.end : pending.length) - start;
      if (size > RECORD_LIMIT) throw recordTooLarge(start, delimiter);
      if (scan.kind === "incomplete") break;
      records.push({ line, cells: scan.cells });
      line += scan.lines;
      start = scan.end;
    }
    pending = pending.slice(start);
    scanAt = Math.min(2 * pending.length, RECORD_LIMIT + 1);
    return records;
  }

  function quoteNotClosed(recordStart: number, quoteAt: number): InputError {
    return new InputError(
      SHEET_FAULTS.quoteNotClosed({ file, line: line + countLineBreaks(pending, recordStart, quoteAt) }),
    );
  }

  function recordTooLarge(recordStart: number, parted: Delimiter): InputError {
    // Scanned as if the file ended here, the record shows the quotation mark that swallows it, if there is one.
    const scan = scanRecord(pending, recordStart, parted, true);
    const breaks = scan.kind === "open-quote" ? countLineBreaks(pending, recordStart, scan.at) : 0;
    return new InputError(
      SHEET_FAULTS.recordTooLarge({ file, line: line + breaks, limitMiB: RECORD_LIMIT_MIB }),
    );
  }

  for await (const text of texts) {
    pending += text;
    if (pending.length >= scanAt) yield takeRecords(false);
  }
  yield takeRecords(true);
}
