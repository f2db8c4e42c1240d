/**
 * How many desa or kecamatan the members of a group live in: by code, else by the whole levelled name path.
 *
 * What is not known of a place may be anything, so the count is a range: the fewest and the most places that agree
 * with all that is known. A code names one place; a path of names up to the kabupaten names one place, whether or not its
 * province is written; a part of a path, such as a desa without its kecamatan, may stand for several, since names of
 * villages repeat. Spellings that are near one another may be one name or two.
 */
import type { Area } from "../row/area.ts";
import { groupItems } from "../row/group-items.ts";
import type { CountRange } from "./count-range.ts";
import { PLACE_LEVELS, type PlaceSpellings, placeSpellings } from "./place-spellings.ts";

/** What is known of one place: its code, and its names from the counted level up (`undefined` where not known). */
interface Place {
  readonly code: string | undefined;
  readonly names: readonly (string | undefined)[];
  /** The rows that say so. */
  readonly times: number;
}

/** A level that places are counted at. */
export type CountedLevel = "desa" | "kecamatan";

/** Characters of a code `NN.NN.NN.NNNN` that name the place at a level. */
export const CODE_LENGTH = { desa: 13, kecamatan: 8 } as const;

/** How many places of each level there are. */
export type PlaceCounts = Readonly<Record<CountedLevel, CountRange>>;

/** The fewest and the most desa and kecamatan that the given areas can lie in; of each, how many rows say so. */
export function countPlaces(times: ReadonlyMap<Area, number>): PlaceCounts {
  const spellings = placeSpellings(times.keys());
  return {
    desa: countAreas(times, "desa", spellings),
    kecamatan: countAreas(times, "kecamatan", spellings),
  };
}

function countAreas(
  times: ReadonlyMap<Area, number>,
  level: CountedLevel,
  { exact, near }: PlaceSpellings,
): CountRange {
  const placesBy = (spelling: PlaceSpellings["exact"]): readonly Place[] =>
    [...times].map(([area, number]) => toPlace(area, level, spelling, number));
  return { min: fewest(placesBy(near)), max: most(placesBy(exact)) };
}

function fewest(places: readonly Place[]): number {
  const coded = namesByCode(places);
  const others = places.filter(({ code }) => code === undefined).map(({ names }) => names);
  return fewestPlaces(coded, distinct(others));
}

/** Every place with a code is one, and every whole path that is none of them; the rest may be as many as there are rows. */
function most(places: readonly Place[]): number {
  const coded = namesByCode(places);
  const wholeOfCodes = coded.flat().filter(isWhole);
  const others = places.filter(({ code }) => code === undefined);
  const whole = others
    .map(({ names }) => names)
    .filter((names) => isWhole(names) && !wholeOfCodes.some((known) => isCompatible(known, names)));
  const paths = groupItems(distinct(whole), (names) => keyOf(names.slice(0, -1)));
  // Two provinces make two places of one path; a path without its province is one of them.
  const ofPath = (same: readonly Names[]): number =>
    Math.max(1, new Set(same.flatMap((names) => names.at(-1) ?? [])).size);
  return (
    coded.length +
    [...paths.values()].reduce((sum, same) => sum + ofPath(same), 0) +
    others.reduce((sum, { names, times }) => sum + (isWhole(names) ? 0 : times), 0)
  );
}

type Names = Place["names"];

function toPlace(area: Area, level: CountedLevel, spelling: PlaceSpellings["exact"], times: number): Place {
  const names = PLACE_LEVELS.slice(PLACE_LEVELS.indexOf(level)).map((step) => {
    const name = area[step];
    return name === undefined ? undefined : spelling(name, step);
  });
  return { code: area.code?.slice(0, CODE_LENGTH[level]), names, times };
}

/**
 * The places known by code, each with the names it goes by: what several rows say of one code is put together, and only
 * names that contradict each other (a code outweighs a name spelled differently) stand side by side.
 */
function namesByCode(places: readonly Place[]): readonly (readonly Names[])[] {
  const codes = new Map<string, Map<string, Names>>();
  for (const { code, names } of places) {
    if (code === undefined) continue;
    const spellings = codes.get(code) ?? new Map<string, Names>();
    codes.set(code, spellings.set(keyOf(names), names));
  }
  return [...codes.values()].map((spellings) =>
    putTogether([...spellings].sort(byKey).map(([, names]) => names)),
  );
}

/** In the order of their keys, so that the order of rows never matters. */
function byKey([a]: readonly [string, Names], [b]: readonly [string, Names]): number {
  return a < b ? -1 : 1;
}

function putTogether(spellings: readonly Names[]): readonly Names[] {
  if (spellings.length > MAX_DESCRIPTIONS) return spellings;
  const done: Names[] = [];
  for (const names of spellings) {
    const at = done.findIndex((known) => isCompatible(known, names));
    const known = done[at];
    if (known === undefined) done.push(names);
    else done[at] = merge(known, names);
  }
  return done;
}

function distinct(paths: readonly Names[]): readonly Names[] {
  return [...new Map(paths.map((path) => [keyOf(path), path])).values()];
}

function keyOf(names: Names): string {
  return JSON.stringify(names.map((name) => name ?? null));
}

/** Whether a path names one place: every level up to the kabupaten, since kabupaten have names of their own. */
function isWhole(names: Names): boolean {
  return names.slice(0, -1).every((name) => name !== undefined);
}

/** Whether two descriptions may be of one place: no name known in both differs. */
function isCompatible(a: Names, b: Names): boolean {
  return a.every((name, index) => name === undefined || b[index] === undefined || name === b[index]);
}

/** Whether `general` says nothing that `special` does not say too. */
function isImplied(general: Names, special: Names): boolean {
  return general.every((name, index) => name === undefined || name === special[index]);
}

function merge(a: Names, b: Names): Names {
  return a.map((name, index) => name ?? b[index]);
}

/** A place in the making: the names it may go by (several beside one code), and what has been put into it. */
interface Group {
  readonly spellings: readonly Names[];
  readonly names: Names;
}

/** Beyond these the smallest certain number is given instead of searched for: no list that people write comes near. */
const MAX_STEPS = 20_000;
const MAX_DESCRIPTIONS = 200;

/** The smallest number of places that the coded groups and the descriptions without code can be put into. */
function fewestPlaces(coded: readonly (readonly Names[])[], descriptions: readonly Names[]): number {
  const certain = Math.max(coded.length, Math.min(1, descriptions.length));
  if (coded.length + descriptions.length > MAX_DESCRIPTIONS) return certain;
  const groups: readonly Group[] = coded.map((spellings) => ({ spellings, names: [] }));
  // What a group or another description already implies never needs a place of its own.
  const needed = descriptions.filter(
    (names, index) =>
      !coded.some((spellings) => spellings.some((path) => isImplied(names, path))) &&
      !descriptions.some((other, at) => at !== index && isImplied(names, other)),
  );
  let best = groups.length + needed.length;
  let steps = 0;
  const place = (open: readonly Group[], index: number): void => {
    steps += 1;
    const names = needed[index];
    if (open.length >= best || steps > MAX_STEPS) return;
    if (names === undefined) {
      best = open.length;
      return;
    }
    for (const [at, group] of open.entries()) {
      const joined = join(group, names);
      if (joined !== undefined) place(open.with(at, joined), index + 1);
    }
    place([...open, { spellings: [names], names }], index + 1);
  };
  place(groups, 0);
  return steps > MAX_STEPS ? certain : best;
}

/** The group with a description put into it, if one of its spellings agrees with everything it then holds. */
function join({ spellings, names }: Group, added: Names): Group | undefined {
  if (!isCompatible(names, added)) return undefined;
  const merged = merge(added, names);
  return spellings.some((path) => isCompatible(path, merged)) ? { spellings, names: merged } : undefined;
}
