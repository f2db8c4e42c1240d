/** What only the whole list tells of a NIK: that it stands there twice. */

/** Rows whose NIK stands in others too. */
export interface RepeatedNiks {
  /** Another row of the same NIK, -1 where there is none: the first one, and for that the second. */
  readonly otherOf: (row: number) => number;
  /** How many rows have the NIK of a row besides that row and the other one. */
  readonly moreOf: (row: number) => number;
}

const NONE: RepeatedNiks = { otherOf: () => -1, moreOf: () => 0 };

/** The NIK that stand in several rows, by the first row of the NIK of each. A list in which none does, as most, takes no room. */
export function repeatedNiks(firsts: Int32Array): RepeatedNiks {
  /** By first row, the second one, plus one, and how many there are. */
  let found: Readonly<Record<"second" | "rows", Int32Array>> | undefined;
  for (let row = 0; row < firsts.length; row += 1) {
    const first = firsts[row] as number;
    if (first < 0 || first === row) continue;
    found ??= { second: new Int32Array(firsts.length), rows: new Int32Array(firsts.length) };
    if (found.second[first] === 0) {
      found.second[first] = row + 1;
      found.rows[first] = 1;
    }
    found.rows[first] = (found.rows[first] as number) + 1;
  }
  if (found === undefined) return NONE;
  const { second, rows } = found;
  return {
    otherOf(row) {
      const first = firsts[row] as number;
      return first < 0 || first !== row ? first : (second[row] as number) - 1;
    },
    moreOf: (row) => (rows[firsts[row] as number] as number) - 2,
  };
}
