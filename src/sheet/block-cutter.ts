/** Cuts CSV into blocks of records as its bytes come, each record with the physical line it starts on. */
import { InputError } from "../error.ts";
import { BLOCK_ROWS, type CellBlock, textsOfCells } from "./cell-block.ts";
import type { Dialect } from "./dialect.ts";
import type { FileName } from "./name-file.ts";
import { type CutCells, cellsIn, cutCells, grown, scanRecord } from "./scan-record.ts";
import { SHEET_FAULTS } from "./sheet-faults.ts";
import { SEP_LINE } from "./sniff-dialect.ts";
import { unwrapRow } from "./unwrap-cells.ts";

/** How to cut. */
export interface CutOptions {
  /** What messages call the file. */
  readonly file: FileName;
  /** How the cells are parted; or asked once, with the start of the text. */
  readonly dialect: Dialect | ((start: string) => Dialect);
  /** The row to begin with, where the bytes are not a file's first; a line `sep=;` is only at its start. */
  readonly start?: RowPlace | undefined;
  /** How many rows a block has at most. */
  readonly blockRows?: number | undefined;
}

/** Where a row stands: its physical line, and the row as a spreadsheet counts it, both from 1. */
interface RowPlace {
  readonly line: number;
  readonly row: number;
}

/** Cuts pieces of UTF-8, none of them cut within a character. */
export interface BlockCutter {
  readonly add: (piece: Uint8Array) => void;
  /** Whether so much has come in that there is something to cut. */
  readonly isDue: () => boolean;
  /** The blocks that what has come in makes; the rest of it too if that is all there `isWhole`. */
  readonly blocks: (isWhole: boolean) => Generator<CellBlock, void, void>;
  /** Whether everything that came in has been cut. */
  readonly isDone: () => boolean;
  /** The row that is cut next. */
  readonly place: () => RowPlace;
  /** How the cells are parted, once that is known. */
  readonly dialect: () => Dialect | undefined;
}

/** The dialect is judged from this many characters. */
const START_LENGTH = 64 * 1024;
/** A character of a string takes at most three bytes of UTF-8. */
export const START_BYTES = 3 * START_LENGTH;

/** The start of a text in UTF-8 by which its dialect is judged; of a longer text, `START_BYTES` are enough. */
export function startOfText(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, START_BYTES)).slice(0, START_LENGTH);
}

/** No honest record is larger; without a limit an open quote would take the rest of the file into memory. */
const RECORD_LIMIT_MIB = 16;
const RECORD_LIMIT = RECORD_LIMIT_MIB * 1024 * 1024;

/** Fewer bytes are not worth a block. */
const LEAST_BYTES = 64 * 1024;

/**
 * A cutter of the records of a CSV text, blank ones included. A line `sep=;` at the start is counted, not returned; a row that
 * stands in one cell as a whole is taken out of it.
 *
 * Of the text, only what belongs to an unfinished record is held. What a block holds is overwritten by the next.
 *
 * It is written here and not taken from `csv-parse`, which counts CRLF in quotes as two lines, does not tell where an open
 * quote stands, silently merges the rows up to the next quotation mark, and needs 15 s for 200,000 ragged rows.
 *
 * It throws `InputError` for a quotation mark that is never closed and for a record of more than 16 MiB.
 */
export function blockCutter({ file, dialect, start, blockRows = BLOCK_ROWS }: CutOptions): BlockCutter {
  const firstCell = new Int32Array(blockRows + 1);
  const lines = new Int32Array(blockRows);
  const rows = new Int32Array(blockRows);
  const cells = cutCells();
  let parted = typeof dialect === "function" ? undefined : dialect;
  /** What is still to be cut stands from `from` to `to`. */
  let bytes = new Uint8Array(START_BYTES);
  let from = 0;
  let to = 0;
  let line = start?.line ?? 1;
  let row = (start?.row ?? 1) - 1;
  // A record that is not complete is scanned again only when the text has doubled, so that a large cell costs linear time.
  let scanAt = parted === undefined ? START_BYTES : LEAST_BYTES;

  function add(piece: Uint8Array): void {
    if (from > 0) bytes.copyWithin(0, from, to);
    to -= from;
    from = 0;
    reserve(to + piece.length);
    bytes.set(piece, to);
    to += piece.length;
  }

  /** Makes room for so many bytes, and the line break behind them. */
  function reserve(size: number): void {
    if (size < bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, size + 1));
    larger.set(bytes);
    bytes = larger;
  }

  function startDialect(judge: (start: string) => Dialect): Dialect {
    const text = startOfText(bytes.subarray(from, to));
    const sepLine = SEP_LINE.exec(text)?.[0] ?? "";
    from += sepLine.length;
    line += sepLine === "" ? 0 : 1;
    return judge(text);
  }

  function* takeBlocks(isWhole: boolean): Generator<CellBlock, void, void> {
    parted ??= typeof dialect === "function" ? startDialect(dialect) : dialect;
    for (let block = takeBlock(isWhole, parted); block.rowCount > 0; block = takeBlock(isWhole, parted)) {
      yield block;
    }
    scanAt = Math.min(Math.max(2 * (to - from), LEAST_BYTES), RECORD_LIMIT + 1);
  }

  function takeBlock(isWhole: boolean, within: Dialect): CellBlock {
    const delimiter = within.delimiter.charCodeAt(0);
    bytes[to] = LINE_BREAK;
    cells.count = 0;
    let rowCount = 0;
    // Cells that were taken out of others stand behind what is still to be cut.
    let spare = to + 1;
    while (rowCount < blockRows && from < to) {
      const first = cells.count;
      const scan = scanRecord(bytes, from, to, delimiter, isWhole, cells);
      if (scan === "open-quote") throw quoteNotClosed();
      if ((scan === "record" ? cells.at : to) - from > RECORD_LIMIT) throw recordTooLarge(delimiter);
      if (scan === "incomplete") break;
      from = cells.at;
      if (mayBeWrapped(cells, first, within)) spare = unwrap(first, spare, within);
      firstCell[rowCount] = first;
      lines[rowCount] = line;
      row += 1;
      rows[rowCount] = row;
      rowCount += 1;
      line += cells.lines;
    }
    firstCell[rowCount] = cells.count;
    return { ...cellsIn(bytes, cells), rowCount, firstCell, lines, rows };
  }

  /** Puts the cells that stand in a record's first one in its place; gives where more of them may be written. */
  function unwrap(first: number, spare: number, within: Dialect): number {
    const texts = textsOfCells(cellsIn(bytes, cells), first, cells.count);
    const taken = unwrapRow(texts, within);
    if (taken === texts) return spare;
    let at = spare;
    cells.count = first;
    for (const text of taken) {
      reserve(at + 3 * text.length);
      if (cells.count === cells.starts.length) grown(cells);
      cells.starts[cells.count] = at;
      at += new TextEncoder().encodeInto(text, bytes.subarray(at)).written;
      cells.ends[cells.count] = at;
      cells.doubled[cells.count] = 0;
      cells.count += 1;
    }
    return at;
  }

  function quoteNotClosed(): InputError {
    return new InputError(SHEET_FAULTS.quoteNotClosed({ file, line: line + cells.lines - 1 }));
  }

  function recordTooLarge(delimiter: number): InputError {
    // Scanned as if the file ended here, the record shows the quotation mark that swallows it, if there is one.
    const scan = scanRecord(bytes, from, to, delimiter, true, cells);
    const breaks = scan === "open-quote" ? cells.lines - 1 : 0;
    return new InputError(
      SHEET_FAULTS.recordTooLarge({ file, line: line + breaks, limitMiB: RECORD_LIMIT_MIB }),
    );
  }

  return {
    add,
    isDue: () => to >= scanAt,
    blocks: takeBlocks,
    isDone: () => from === to,
    place: () => ({ line, row: row + 1 }),
    dialect: () => parted,
  };
}

const LINE_BREAK = 0x0a;

/** Whether a record is one to be looked at closer: all are in a list that is wrapped throughout, else those of one cell. */
function mayBeWrapped({ starts, ends, count }: CutCells, first: number, { inner, width }: Dialect): boolean {
  if (inner !== null) return true;
  return width > 1 && (count === first + 1 || starts[first + 1] === ends[first + 1]);
}
