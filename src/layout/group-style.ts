/** How a list writes the names of its groups: in every row, or once for all rows below. */
import { levelKubeName } from "../row/level-kube-name.ts";

/** `mixed` where neither is certain. */
export type GroupStyle = "every-row" | "once" | "mixed";

/** Fewer rows without a name among so many with one are slips. */
const FEW = 5;

/**
 * Told by the column as a whole, `""` for an empty cell. A name written once is never repeated in the row below; a name
 * that is, and an empty cell here and there, is a list with names in every row and some forgotten.
 */
export function groupStyle(cells: readonly string[]): GroupStyle {
  const names = cells.map((cell) => (cell === "" ? "" : levelKubeName(cell)));
  const empty = names.filter((name) => name === "").length;
  const filled = names.length - empty;
  const repeated = names.filter((name, index) => name !== "" && name === names[index - 1]).length;
  if (empty === 0 || filled === 0) return "every-row";
  if (repeated === 0) return empty >= filled ? "once" : "mixed";
  return empty * FEW > filled ? "mixed" : "every-row";
}
