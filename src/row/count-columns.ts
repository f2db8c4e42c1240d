/** How far a record looks like a header: what readers tell the header row, and the delimiter, by. */
import type { ColumnTable } from "./column-table.ts";
import { fieldsOfMeaning, headerMeanings, type MeaningOptions } from "./header-meaning.ts";

/** No header is longer, and none has somebody's number in it. */
const NO_HEADER = /^.{161}|[0-9]{7}|^[^\p{L}]*$/su;

/** How many cells are headers of known columns; 0 where none of them is that of the table's key, without which there is no list. */
export function countColumns<F extends string>(
  table: ColumnTable<F>,
  cells: readonly string[],
  options?: MeaningOptions<F>,
): number {
  const meaningOf = headerMeanings(table, options);
  let known = 0;
  let hasKey = false;
  for (const cell of cells) {
    if (NO_HEADER.test(cell)) continue;
    const meaning = meaningOf(cell);
    if (meaning.kind !== "unknown") known += 1;
    if (fieldsOfMeaning(meaning).includes(table.keyField)) hasKey = true;
  }
  return hasKey ? known : 0;
}
