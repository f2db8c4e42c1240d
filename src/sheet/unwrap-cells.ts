/** Takes a row of CSV out of the cell it stands in as a whole. */
import { type Delimiter, scanRecord } from "./scan-record.ts";

/**
 * The cells of a row that was parted by `inner` before a program that parts by `outer` saved it; `null` where it does not read
 * as one. What that program parted for its own delimiter is joined again.
 */
export function unwrapCells(
  cells: readonly string[],
  outer: Delimiter,
  inner: Delimiter,
): readonly string[] | null {
  const filled = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const text = cells.slice(0, filled).join(outer);
  const scan = scanRecord(text, 0, inner, true);
  return scan.kind === "record" && scan.end === text.length ? scan.cells : null;
}
