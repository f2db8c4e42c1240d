/** Rows of a text that are passed on as they stand in its bytes. */
import type { CellBlock } from "../sheet/cell-block.ts";

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
}
