/** How the cells of a CSV text are parted. */
import type { Delimiter } from "./scan-record.ts";

/** What it takes to cut a text into cells. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /**
   * Where whole rows stand in one cell each: what parts the cells within it. A list with commas that Indonesian Excel opened
   * and saved looks like that.
   */
  readonly inner: Delimiter | null;
  /** The cells of the row that looks most like a header. */
  readonly width: number;
}
