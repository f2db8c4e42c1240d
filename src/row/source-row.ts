/** One record of a list as a reader found it, before anything is understood of it. */
import type { Raggedness } from "./align-cells.ts";

export interface SourceRow {
  /** The file it stands in; `null` where rows do not come from a file. */
  readonly file: string | null;
  /** The physical line where the record starts, counted from 1; without a file, the row's number. */
  readonly line: number;
  /** The row as the file's own program counts it, from 1; the same as `line` unless told. */
  readonly row?: number;
  /** The header cells, one array shared by all rows under the same header. */
  readonly header: readonly string[];
  /** The physical line of the header row; 0 where there is none (plain records). */
  readonly headerLine: number;
  /** The cells in the header's order; a ragged row has more or fewer. */
  readonly cells: readonly unknown[];
  /** Set where the row was ragged in its file and `cells` have been brought to their columns. */
  readonly ragged?: Raggedness;
  /** Where the row names no group and the rows around it do: the groups it may belong to. */
  readonly perhaps?: readonly string[];
}
