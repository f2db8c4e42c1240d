/** For each row of a list the first one that has the same number. */
import type { Halves } from "./number-classes.ts";
import { type NumberColumns, type NumberTable, numberTable } from "./number-table.ts";

/** The numbers of a column. */
export interface FirstRows {
  /** The first row of the same number; -1 where a row has none. */
  readonly firsts: Int32Array;
  /** How many different numbers there are, and how many of them end in 0. */
  readonly distinct: number;
  readonly zeros: number;
  /** Whether a number stands in some row. */
  readonly has: NumberTable["has"];
}

/** Looks at the first `count` rows of columns, which have -1 in the first half where there is no number. */
export function firstRows({ high, low }: NumberColumns, count: number): FirstRows {
  const table = numberTable({ high, low }, count);
  const firsts = new Int32Array(count);
  let zeros = 0;
  for (let row = 0; row < count; row += 1) {
    if ((high[row] as number) < 0) {
      firsts[row] = -1;
      continue;
    }
    const first = table.add(row);
    firsts[row] = first < 0 ? row : first;
    if (first < 0 && endsInZero(low[row] as number)) zeros += 1;
  }
  return { firsts, distinct: table.size(), zeros, has: table.has };
}

/** Whether a number ends in 0, by its last half. */
export function endsInZero(low: Halves["low"]): boolean {
  return low % 10 === 0;
}
