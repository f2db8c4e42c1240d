/** What is counted of a group: members, households and places, as ranges where something of its members is missing. */
import type { CountRange } from "./count-range.ts";
import type { CountedRows } from "./counted-rows.ts";
import { type PlaceCounts, placeCounter } from "./place-counter.ts";

/** The counts of some rows. */
export interface KubeCounts extends PlaceCounts {
  readonly members: CountRange;
  readonly households: CountRange;
}

/** Counts sets of rows, one after another. */
export interface KubeCounter {
  readonly begin: () => void;
  /** Adds the rows `rows[from]` to `rows[to - 1]`, each once in a set. */
  readonly add: (rows: ArrayLike<number>, from: number, to: number) => void;
  readonly end: () => KubeCounts;
}

/** A counter over columns. It keeps a number for each row, by which it knows the households of the set it is at. */
export function kubeCounter({ household, area, areas }: CountedRows): KubeCounter {
  const places = placeCounter(areas);
  /** The last set in which the household of a row was seen. */
  const seen = new Int32Array(household.length);
  let set = 0;
  let members = 0;
  let known = 0;
  let unknown = 0;

  function add(rows: ArrayLike<number>, from: number, to: number): void {
    members += to - from;
    for (let index = from; index < to; index += 1) {
      const row = rows[index] as number;
      places.add(area[row] as number);
      const first = household[row] as number;
      if (first < 0) unknown += 1;
      else if (seen[first] !== set) {
        seen[first] = set;
        known += 1;
      }
    }
  }

  /** Somebody without a No. KK may live in a household already counted, or in one of their own. */
  function end(): KubeCounts {
    const households = { min: Math.max(known, members === 0 ? 0 : 1), max: known + unknown };
    const { desa, kecamatan } = places.end();
    return { members: { min: members, max: members }, households, desa, kecamatan };
  }

  return {
    begin() {
      set += 1;
      members = 0;
      known = 0;
      unknown = 0;
      places.begin();
    },
    add,
    end,
  };
}
