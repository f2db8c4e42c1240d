/** A sheet: the rows of a file as they stand in it, before anything is understood of them. */
import type { CellBlock, RowsElsewhere } from "./cell-block.ts";
import type { FileName } from "./name-file.ts";

/** One row of a sheet. */
export interface SheetRow {
  /** The physical line where the row starts, counted from 1; in a workbook the same as `row`. */
  readonly line: number;
  /** The row as the file's own program counts it, from 1: in CSV the record, blank ones included, as Excel shows it. */
  readonly row: number;
  /**
   * The cells as text, empty ones as `""`, up to the last one that is written. A number comes as a careful person would type
   * it, a date as ISO 8601, a boolean as `TRUE` or `FALSE`, an error as `""`.
   */
  readonly cells: readonly string[];
}

/** A merged area: rows as `SheetRow` counts them, columns from 0, both ends included. Its text stands in the first cell. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet of the same file that was not opened. */
export interface OtherSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether it has a row that `countHeaders` recognises. */
  readonly hasList: boolean;
}

/** A format a sheet is read from. */
export type SheetFormat = "csv" | "xlsx" | "ods" | "json" | "ndjson";

/** An opened sheet. */
export interface Sheet {
  readonly format: SheetFormat;
  /** Its name in the workbook; `null` where the format has none. */
  readonly name: string | null;
  /** The other sheets of the workbook, in its order. */
  readonly others: readonly OtherSheet[];
  /** Merged areas, in the order they are written; none in formats without them. */
  readonly merges: readonly Merge[];
  /** The rows in the order of the file, to be read once; blank ones may be left out, their numbers are not. */
  readonly rows: SheetRows;
}

/** Rows, and the same rows in the bytes of their file where its format has them; one or the other is read. */
export interface SheetRows extends AsyncIterable<SheetRow> {
  readonly blocks?: AsyncIterable<CellBlock | RowsElsewhere> | undefined;
}

/** How many of the cells are headers of the list that is sought; 0 where they are no header row of it. */
export type CountHeaders = (cells: readonly string[]) => number;

/** How to open a sheet. */
export interface SheetOptions {
  /** What messages call the file: its path, `-` for standard input. */
  readonly file?: FileName | undefined;
  /**
   * Recognises the list: by it the delimiter of CSV text is told, and which sheet of a workbook is opened. Without it, the
   * delimiter that makes the most cells, and the first visible sheet that is not empty.
   */
  readonly countHeaders?: CountHeaders | undefined;
  /** The name of the sheet to open, whatever is in it; formats without sheets have no use for it. */
  readonly sheet?: string | undefined;
}

/** The bytes of a file, whole or in chunks as they come. */
export type SheetBytes = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
