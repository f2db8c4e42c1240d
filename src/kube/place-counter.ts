/** Counts the places of one set of rows after another; what was counted before is known by the codes of its areas. */
import type { Area } from "../row/area.ts";
import { countPlaces, type PlaceCounts } from "./count-areas.ts";

export type { PlaceCounts } from "./count-areas.ts";

/** The places of rows that are added one by one. */
export interface PlaceCounter {
  readonly begin: () => void;
  /** Adds a row by the code of its area, -1 where it says none. */
  readonly add: (area: number) => void;
  readonly end: () => PlaceCounts;
}

/** Counts kept at most; a list with more different sets of places has them counted anew. */
const MAX_KNOWN = 4096;

export function placeCounter(areas: readonly Area[]): PlaceCounter {
  /** By the code of the one area, plus one, and the number of rows: most groups live in one place. */
  const ofOne: Map<number, PlaceCounts>[] = [];
  const ofSeveral = new Map<string, PlaceCounts>();
  let first = NONE_YET;
  let times = 0;
  /** How often each area stands there, in order of first mention, once there are two. */
  let several: Map<number, number> | undefined;

  function add(area: number): void {
    if (several !== undefined) several.set(area, (several.get(area) ?? 0) + 1);
    else if (area === first) times += 1;
    else if (first === NONE_YET) {
      first = area;
      times = 1;
    } else {
      several = new Map([
        [first, times],
        [area, 1],
      ]);
    }
  }

  function end(): PlaceCounts {
    if (several === undefined) return countOne();
    const key = [...several].flat().join(" ");
    const known = ofSeveral.get(key) ?? count(several);
    if (ofSeveral.size >= MAX_KNOWN) ofSeveral.clear();
    ofSeveral.set(key, known);
    return known;
  }

  function countOne(): PlaceCounts {
    if (first === NONE_YET) return count(new Map());
    let byTimes = ofOne[first + 1];
    if (byTimes === undefined) {
      byTimes = new Map();
      ofOne[first + 1] = byTimes;
    }
    const known = byTimes.get(times) ?? count(new Map([[first, times]]));
    byTimes.set(times, known);
    return known;
  }

  function count(codes: ReadonlyMap<number, number>): PlaceCounts {
    return countPlaces(new Map([...codes].map(([code, number]) => [areas[code] ?? NO_AREA, number])));
  }

  return {
    begin() {
      first = NONE_YET;
      times = 0;
      several = undefined;
    },
    add,
    end,
  };
}

/** No code of an area. */
const NONE_YET = -2;
const NO_AREA: Area = Object.freeze({});
