/** Takes a row of CSV out of the cell it stands in as a whole. */
import { textsOfCells } from "./cell-block.ts";
import type { Dialect } from "./dialect.ts";
import { cellsIn, cutCells, type Delimiter, scannable, scanRecord } from "./scan-record.ts";

/**
 * The cells of a record, where need be out of the one they stand in. In a list that is not wrapped throughout, a row of one
 * cell is taken for a wrapped one only if as many cells come out of it as the header has: a title may have commas too.
 */
export function unwrapRow(cells: readonly string[], dialect: Dialect): readonly string[] {
  const { delimiter, inner, width } = dialect;
  const isOne = cells.length > 0 && cells.slice(1).every((cell) => cell === "");
  if (inner === null && !(isOne && width > 1 && cells[0]?.includes(delimiter))) return cells;
  const taken = unwrapCells(cells, delimiter, inner ?? delimiter);
  return taken !== null && (taken.length === width || (isOne && inner !== null)) ? taken : cells;
}

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
  const { bytes, end } = scannable(cells.slice(0, filled).join(outer));
  const record = cutCells();
  const scan = scanRecord(bytes, 0, end, inner.charCodeAt(0), true, record);
  return scan === "record" && record.at === end
    ? textsOfCells(cellsIn(bytes, record), 0, record.count)
    : null;
}
