/** Codes for places: equal ones are one object, with one code. */

import { intColumn, push } from "../columns/int-column.ts";
import { pairTable } from "../columns/pair-table.ts";
import { valueTable } from "../columns/value-table.ts";
import type { Area } from "../row/area.ts";

/** The places of a list. */
export interface AreaCodes {
  readonly areas: readonly Area[];
  /** The code of a place; -1 where nothing is said of it. */
  readonly codeOf: (area: Area | undefined) => number;
  /** Where folding begins for rows that have these levels: equal codes of other levels are another place. */
  readonly startOf: (levels: readonly string[]) => number;
  /** Folds the code of the value of one more level into those before it; all of them together make a place. */
  readonly fold: (before: number, value: number) => number;
  /** Its code; -2 where the place is to be told first. */
  readonly placeOf: (fold: number) => number;
  readonly tell: (fold: number, area: Area | undefined) => number;
}

export function areaCodes(): AreaCodes {
  const codes = new Map<string, number>();
  const areas: Area[] = [];
  const folds = pairTable();
  const starts = valueTable();
  /** By fold: the code of its place, plus two; 0 where that was not asked yet. */
  const ofFold = intColumn();

  function codeOf(area: Area | undefined): number {
    if (area === undefined) return -1;
    const key = JSON.stringify(Object.entries(area));
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, areas.length);
    return areas.push(Object.freeze(area)) - 1;
  }

  return {
    areas,
    codeOf,
    startOf: (levels) => folds.numberOf(-1, starts.codeOf(levels.join())),
    fold: folds.numberOf,
    placeOf: (fold) => (fold < ofFold.length ? (ofFold.values[fold] as number) - 2 : -2),
    tell(fold, area) {
      while (ofFold.length <= fold) push(ofFold, 0);
      const code = codeOf(area);
      ofFold.values[fold] = code + 2;
      return code;
    },
  };
}
