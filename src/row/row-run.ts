/** Rows of a text that are passed on as they stand in its bytes. */
import type { CellBlock, RowsElsewhere } from "../sheet/cell-block.ts";

/** Rows `from` to `to - 1` of a block, each with as many cells as the header. */
export interface RowRun {
  readonly run: CellBlock;
  readonly from: number;
  readonly to: number;
  readonly file: string | null;
  /** The header cells, one array for all rows under the same header. */
  readonly header: readonly string[];
  /** The physical line of the header row. */
  readonly headerLine: number;
  /** What was asked of the rows before they were passed on. */
  readonly shape: PlainShape;
}

/** Such rows that have been read elsewhere. */
export interface ReadRun extends Pick<RowRun, "file" | "header" | "headerLine"> {
  readonly read: RowsElsewhere;
}

/** What a row must be like to stand under a table as it is: positions count from 0. */
export interface PlainShape {
  /** How many cells it has. */
  readonly width: number;
  /** The position of the cell that proves the row to be one of the list: the NIK by its digits, or a period. */
  readonly proof: number;
  /** The position of the group's name and of the running number, if the table has them. */
  readonly group: number | undefined;
  readonly number: number | undefined;
  /** Positions at which a mark may stand for the cell above. */
  readonly dittos: readonly number[];
  /** Positions that hold something, or they would be filled from what is said above. */
  readonly filled: readonly number[];
  /** Positions beside the table that hold nothing. */
  readonly empty: readonly number[];
}
