/** Counts how verdicts change by place: one place for each Kemendagri code, however its name is spelled. */
import type { Area } from "../row/area.ts";
import { levelPlaceName, type PlaceLevel } from "../row/level-place-name.ts";
import type { VerdictChange } from "./ruleset-difference.ts";
import { addCounts, createTally, type ImpactCounts, type Tally } from "./tally-changes.ts";

/** Counts of a place; `null` where rows say nothing of it. */
export type AreaCounts = ImpactCounts & { readonly area: Area | null };

/** Tallies of all places, in the making. */
interface AreaTallies {
  readonly add: (area: Area | null, change: VerdictChange) => void;
  /** The counts by place, from the province down; a place of which nothing is said comes last. */
  readonly counts: () => readonly AreaCounts[];
}

/** One way of writing a place, with those who are written so. */
interface Spelling {
  readonly area: Area;
  readonly tally: Tally;
  rows: number;
}

export function createAreaTallies(): AreaTallies {
  const spellings = new Map<string, Spelling>();
  const unsaid = createTally();
  let isUnsaid = false;
  return {
    add(area, change) {
      if (area === null) {
        isUnsaid = true;
        unsaid.add(change);
        return;
      }
      const key = keyOf(area);
      const spelling = spellings.get(key) ?? { area, tally: createTally(), rows: 0 };
      spellings.set(key, spelling);
      spelling.rows += 1;
      spelling.tally.add(change);
    },
    counts: () => [
      ...placesOf([...spellings.values()])
        .map(toCounts)
        .sort(byPlace),
      ...(isUnsaid ? [{ area: null, ...unsaid.counts() }] : []),
    ],
  };
}

/** The spellings of each place: those of one code, and those without a code that are names of no other place. */
function placesOf(spellings: readonly Spelling[]): readonly (readonly Spelling[])[] {
  const codes = new Map<string, Set<string>>();
  for (const { area } of spellings) {
    if (area.code === undefined) continue;
    const names = namesOf(area);
    codes.set(names, (codes.get(names) ?? new Set()).add(area.code));
  }
  const placeOf = ({ area }: Spelling): string => {
    const [code, ...others] = codes.get(namesOf(area)) ?? [];
    return area.code ?? (code !== undefined && others.length === 0 ? code : namesOf(area));
  };
  const places = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const place = placeOf(spelling);
    places.set(place, [...(places.get(place) ?? []), spelling]);
  }
  return [...places.values()];
}

const LEVELS: readonly PlaceLevel[] = ["desa", "kecamatan", "kabupaten", "provinsi"];

/** The names of a place whatever their spelling: `Sei Lekop` and `Kel. Sungai Lekop` are one. */
function namesOf(area: Area): string {
  return JSON.stringify(LEVELS.map((level) => levelPlaceName(area[level] ?? "", level)));
}

/** A place is told as most of its rows write it, its code with it where any row has one. */
function toCounts(spellings: readonly Spelling[]): AreaCounts {
  const usual = spellings.reduce((a, b) => (isMoreUsual(b, a) ? b : a));
  const coded = spellings.flatMap(({ area: { code } }) => (code === undefined ? [] : [{ code }]));
  const counts = spellings.map(({ tally }) => tally.counts()).reduce(addCounts);
  return { area: { ...usual.area, ...coded[0] }, ...counts };
}

/** Whether more rows are written so; of two as frequent, the first in the order of the alphabet is told. */
function isMoreUsual(a: Spelling, b: Spelling): boolean {
  return a.rows > b.rows || (a.rows === b.rows && keyOf(a.area) < keyOf(b.area));
}

function keyOf({ code, desa, kecamatan, kabupaten, provinsi }: Area): string {
  return JSON.stringify([provinsi, kabupaten, kecamatan, desa, code]);
}

function byPlace(a: AreaCounts, b: AreaCounts): number {
  return keyOf(a.area ?? {}) < keyOf(b.area ?? {}) ? -1 : 1;
}
