/** Which places are certainly not one: areas in blocks, between which a code or a name differs for sure. */
import type { Area } from "../row/area.ts";
import { CODE_LENGTH, type CountedLevel } from "./count-areas.ts";
import { PLACE_LEVELS, placeSpellings } from "./place-spellings.ts";

/** More different areas than this are one block: nothing is told apart by chance. */
const MOST_AREAS = 200;

/**
 * The number of each area's block at a level; `null` where it says neither a code nor a name of that level.
 *
 * Two areas of one block may be one place, by themselves or through others; two areas of two blocks are two places.
 */
export function placeBlocks(areas: Iterable<Area>, level: CountedLevel): ReadonlyMap<Area, number | null> {
  const all = [...new Set(areas)];
  const { near } = placeSpellings(all);
  const levels = PLACE_LEVELS.slice(PLACE_LEVELS.indexOf(level));
  const told = all.filter((area) => area.code !== undefined || area[level] !== undefined);
  const blocks = new Map<Area, number | null>(all.map((area) => [area, null]));
  for (const [index, area] of told.entries()) blocks.set(area, told.length > MOST_AREAS ? 0 : index);
  if (told.length > MOST_AREAS) return blocks;
  const names = new Map(
    told.map((area) => [
      area,
      levels.map((step) => (area[step] === undefined ? undefined : near(area[step], step))),
    ]),
  );
  const mayBeOne = (a: Area, b: Area): boolean => {
    if (a.code !== undefined && b.code !== undefined) {
      return a.code.slice(0, CODE_LENGTH[level]) === b.code.slice(0, CODE_LENGTH[level]);
    }
    const others = names.get(b) ?? [];
    return (names.get(a) ?? []).every(
      (name, at) => name === undefined || others[at] === undefined || name === others[at],
    );
  };
  for (const [index, a] of told.entries()) {
    for (const b of told.slice(index + 1)) {
      const [block = null, other = null] = [blocks.get(a), blocks.get(b)];
      if (block === other || !mayBeOne(a, b)) continue;
      for (const [area, own] of blocks) if (own === other) blocks.set(area, block);
    }
  }
  return blocks;
}

/** The block of each of some areas, all of them by their codes. */
export type BlocksOf = (codes: readonly number[], level: CountedLevel) => ReadonlyMap<number, number | null>;

/** Sets of areas kept at most; a list with more has the blocks of the others told anew. */
const MAX_KNOWN = 4096;

/** Tells blocks; groups of a list live in the same places again and again, and these are told once. */
export function blockTeller(areas: readonly Area[]): BlocksOf {
  const known = new Map<string, ReadonlyMap<number, number | null>>();
  return (codes, level) => {
    const key = `${level} ${codes.join(" ")}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = codes.map((code) => [code, areas[code] ?? {}] as const);
    const blocks = placeBlocks(
      own.map(([, area]) => area),
      level,
    );
    const byCode = new Map(own.map(([code, area]) => [code, blocks.get(area) ?? null]));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, byCode);
    return byCode;
  };
}
