/** What only the whole list tells of a NIK: that it stands there twice. */
import type { ComparedRows } from "./compared-rows.ts";
import { numberTable } from "./number-table.ts";

/** Rows whose NIK stands in others too. */
export interface RepeatedNiks {
  /** Another row of the same NIK, -1 where there is none: the first one, and for that the second. */
  readonly otherOf: (row: number) => number;
  /** How many rows have the NIK of a row besides that row and the other one. */
  readonly moreOf: (row: number) => number;
}

const NONE: RepeatedNiks = { otherOf: () => -1, moreOf: () => 0 };

/** The NIK that stand in several rows. A list in which none does, as most, takes no room. */
export function repeatedNiks({ count, numbers: { nik } }: ComparedRows): RepeatedNiks {
  const table = numberTable(nik);
  /** By row, the first row of its NIK, plus one; by first row, the second one, plus one, and how many there are. */
  let found: Readonly<Record<"first" | "second" | "rows", Int32Array>> | undefined;
  for (let row = 0; row < count; row += 1) {
    if ((nik.high[row] as number) < 0) continue;
    const first = table.add(row);
    if (first < 0) continue;
    found ??= { first: new Int32Array(count), second: new Int32Array(count), rows: new Int32Array(count) };
    found.first[row] = first + 1;
    if (found.second[first] === 0) {
      found.second[first] = row + 1;
      found.rows[first] = 1;
    }
    found.rows[first] = (found.rows[first] as number) + 1;
  }
  if (found === undefined) return NONE;
  const { first, second, rows } = found;
  return {
    otherOf: (row) => ((first[row] as number) || (second[row] as number)) - 1,
    moreOf: (row) => (rows[first[row] === 0 ? row : (first[row] as number) - 1] as number) - 2,
  };
}
