/** The names that a group's places go by, level by level: as they are spelled, and as what they may be at least. */
import type { Area } from "../row/area.ts";
import { groupItems } from "../row/group-items.ts";
import { levelPlaceName, type PlaceLevel } from "../row/level-place-name.ts";
import { isNearPlaceName } from "../row/near-place-name.ts";
import { PROVINCE_CODES } from "../row/province-codes.ts";

/** The levels, from the village up. */
export const PLACE_LEVELS: readonly PlaceLevel[] = ["desa", "kecamatan", "kabupaten", "provinsi"];

/** How names are told apart: `exact` by levelled spelling; `near` takes spellings that may be one name for one. */
export interface PlaceSpellings {
  readonly exact: (name: string, level: PlaceLevel) => string | undefined;
  readonly near: (name: string, level: PlaceLevel) => string | undefined;
  /** The spellings that are near one another and not the same, by level; each group in code-unit order. */
  readonly doubtful: (level: PlaceLevel) => readonly (readonly string[])[];
}

/** More spellings than this are not held against each other. */
const MOST_SPELLINGS = 200;

/** The spellings of all names of the given areas. A province that no table knows says nothing: names below it do. */
export function placeSpellings(areas: Iterable<Area>): PlaceSpellings {
  const byLevel = new Map(PLACE_LEVELS.map((level) => [level, new Map<string, string>()]));
  for (const area of areas) {
    for (const level of PLACE_LEVELS) {
      const name = area[level];
      const known = byLevel.get(level);
      if (name === undefined || known === undefined || known.has(name)) continue;
      const levelled = levelPlaceName(name, level);
      if (level !== "provinsi" || PROVINCE_CODES.has(levelled)) known.set(name, levelled);
    }
  }
  const clusters = new Map<PlaceLevel, ReadonlyMap<string, string>>();
  const clustersOf = (level: PlaceLevel): ReadonlyMap<string, string> => {
    const found = clusters.get(level) ?? cluster(byLevel.get(level) ?? new Map(), level);
    clusters.set(level, found);
    return found;
  };
  const exact = (name: string, level: PlaceLevel): string | undefined => byLevel.get(level)?.get(name);
  return {
    exact,
    near: (name, level) => {
      const levelled = exact(name, level);
      return levelled === undefined ? undefined : (clustersOf(level).get(levelled) ?? levelled);
    },
    doubtful: (level) => doubtfulAmong(byLevel.get(level) ?? new Map(), clustersOf(level)),
  };
}

/** Each levelled name with the first of those that it may be, by itself or through others. */
function cluster(spellings: ReadonlyMap<string, string>, level: PlaceLevel): ReadonlyMap<string, string> {
  const roots = new Map([...new Set(spellings.values())].sort().map((levelled) => [levelled, levelled]));
  if (roots.size < 2 || spellings.size > MOST_SPELLINGS) return roots;
  const all = [...spellings];
  for (const [index, [name, levelled]] of all.entries()) {
    for (const [other, otherLevelled] of all.slice(index + 1)) {
      const [root = "", otherRoot = ""] = [roots.get(levelled), roots.get(otherLevelled)];
      if (root === otherRoot || !isNearPlaceName(name, other, level)) continue;
      const [first, second] = root < otherRoot ? [root, otherRoot] : [otherRoot, root];
      for (const [each, its] of roots) if (its === second) roots.set(each, first);
    }
  }
  return roots;
}

function doubtfulAmong(
  spellings: ReadonlyMap<string, string>,
  clusters: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const first = new Map<string, string>();
  for (const [name, levelled] of spellings) if (!first.has(levelled)) first.set(levelled, name);
  return [...groupItems(first, ([levelled]) => clusters.get(levelled)).values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.map(([, name]) => name).sort());
}
