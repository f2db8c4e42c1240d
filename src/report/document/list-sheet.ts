/** The shape of a list that is handed back: the rows of an office as they are, with what is said of each before them. */
import type { Merge } from "../../sheet/sheet.ts";
import type { Cell, Document, Stream } from "./block.ts";

/** A list with what was found in it. */
export interface HandedList {
  /** One a file of the list, to be gone through one after the other. */
  readonly sheets: Stream<ListSheet>;
  /** What is said besides: of groups, of rows set aside, of the whole. */
  readonly document: Document;
}

export interface ListSheet {
  /** As it is to be called, if a workbook may have such a name. */
  readonly name: string;
  /** The widths of the columns said and of the office's own, in characters. */
  readonly widths: readonly number[];
  /** The row of the sheet in which its header ends. */
  readonly headerRow: number;
  readonly rows: Stream<ListSheetRow>;
  /** Areas of cells that are one, none over another. */
  readonly merges: readonly Merge[];
}

export interface ListSheetRow {
  /** Where it stands in the sheet, from 1; none before the one above it. */
  readonly row: number;
  readonly kind: "header" | "row";
  /** What is said of it, one cell a column, or nothing. */
  readonly said: readonly Cell[];
  /** The office's own cells, whole. */
  readonly own: readonly string[];
}
