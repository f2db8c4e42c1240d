/** How far a record looks like a header: what readers tell the header row, and the delimiter, by. */
import type { ColumnTable } from "./column-table.ts";
import { levelText } from "./level-text.ts";

/** How many cells are headers of known columns; 0 where none of them is that of the table's key, without which there is no list. */
export function countColumns<F extends string>(table: ColumnTable<F>, cells: readonly string[]): number {
  const isKnown = (cell: string): boolean =>
    table.columnNamed(cell) !== undefined || table.unusedWords.has(levelText(cell));
  const hasKey = cells.some((cell) => table.columnNamed(cell)?.field === table.keyField);
  return hasKey ? cells.filter(isKnown).length : 0;
}
