/** How far a record looks like a header: what readers tell the header row, and the delimiter, by. */
import { columnNamed } from "./columns.ts";
import { levelText } from "./level-text.ts";
import { UNUSED_WORDS } from "./unused-headers.ts";

/** How many cells are headers of known columns; 0 where none of them is that of the NIK, without which there is no list. */
export function countColumns(cells: readonly string[]): number {
  const fields = cells.map((cell) => columnNamed(cell)?.field);
  if (!fields.includes("nik")) return 0;
  return fields.filter(
    (field, index) => field !== undefined || UNUSED_WORDS.has(levelText(cells[index] ?? "")),
  ).length;
}
