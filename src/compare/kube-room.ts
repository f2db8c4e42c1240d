/**
 * How large a group may be, as far as some numbers about it say: nobody has more households, places, ineligible or
 * counted members than members, nor more kecamatan than desa. Numbers of which that leaves nothing go together nowhere.
 */
import type { FactRange, FactValue } from "../facts/fact.ts";
import { COUNTED, NUMBER } from "../facts/kube-numbers.ts";
import { clamp } from "../logic/clamp.ts";
import { type Counts, countsOf, type MemberPart, partsIn, type Ranges, sizeOf } from "./member-parts.ts";

/** The sizes that are left. */
export interface Room {
  /** Whether there may be nobody in it at all. */
  readonly canBeEmpty: boolean;
  /** Members at least and at most, in a group that is not empty; `least` has no end where it cannot but be empty. */
  readonly least: number;
  readonly most: number;
  /** Kecamatan at least, and desa at most. */
  readonly kecamatan: number;
  readonly desa: number;
  /** The parts of the members that shares are of. */
  readonly parts: readonly MemberPart[];
}

/** Any size: what facts about persons leave. */
export const ANY_SIZE: Room = {
  canBeEmpty: true,
  least: 1,
  most: Infinity,
  kecamatan: 1,
  desa: Infinity,
  parts: [],
};

/** No size: what is left of facts that nobody has at once. */
export const NO_SIZE: Room = { ...ANY_SIZE, canBeEmpty: false, least: Infinity };

/** Somebody in a group is in a household, in a desa and in a kecamatan. */
const OF_EVERYBODY = [NUMBER.members, NUMBER.households, NUMBER.desa, NUMBER.kecamatan];

/** The room that numbers leave. */
export function roomOf(ranges: Ranges, counts: Counts): Room {
  const parts = partsIn(ranges, counts);
  const stated = numbersIn(ranges).filter(([name]) => counts.has(name));
  const most = (name: string): number => rangeOf(ranges, name)?.max ?? Infinity;
  const mustBeEmpty = OF_EVERYBODY.some((name) => most(name) === 0);
  return {
    // Of nobody there is no share.
    canBeEmpty: stated.every(([, { min }]) => min === 0) && !parts.some(({ isShare }) => isShare),
    least: mustBeEmpty ? Infinity : Math.max(1, ...stated.map(([, { min }]) => min)),
    most: most(NUMBER.members),
    kecamatan: Math.max(1, rangeOf(ranges, NUMBER.kecamatan)?.min ?? 1),
    desa: most(NUMBER.desa),
    parts,
  };
}

/** The ranges of whole numbers. */
function numbersIn(ranges: Ranges): readonly (readonly [string, FactRange])[] {
  return Object.keys(ranges).flatMap((name) => {
    const range = rangeOf(ranges, name);
    return range === undefined ? [] : [[name, range] as const];
  });
}

/** The range of a whole number; a share has none. */
function rangeOf(ranges: Ranges, name: string): FactRange | undefined {
  const range = ranges[name];
  return range !== undefined && "isShare" in range ? undefined : (range as FactRange | undefined);
}

/** The room that two sets of numbers leave together. */
export function joinRooms(a: Room, b: Room): Room {
  return {
    canBeEmpty: a.canBeEmpty && b.canBeEmpty,
    least: Math.max(a.least, b.least),
    most: Math.min(a.most, b.most),
    kecamatan: Math.max(a.kecamatan, b.kecamatan),
    desa: Math.min(a.desa, b.desa),
    parts: [...a.parts, ...b.parts],
  };
}

/** Whether any group fits. */
export function hasRoom(room: Room): boolean {
  return room.canBeEmpty || canBeFilled(room);
}

function canBeFilled({ least, most, kecamatan, desa, parts }: Room): boolean {
  if (!Number.isFinite(least) || least > most || kecamatan > desa) return false;
  return parts.length === 0 || sizeOf(parts, least, most) !== undefined;
}

/** Whether every group that fits into `b` fits into `a`, whatever else is asked of it. */
export function isAtLeastAsRoomy(a: Room, b: Room): boolean {
  return (
    (a.canBeEmpty || !b.canBeEmpty) &&
    a.least <= b.least &&
    a.most >= b.most &&
    a.kecamatan <= b.kecamatan &&
    a.desa >= b.desa &&
    a.parts.every(({ key }) => b.parts.some((part) => part.key === key))
  );
}

/** What is counted of one group, by fact name. */
export type KubeNumbers = Readonly<Record<string, number>>;

/**
 * Numbers of one group, each within its range and as near to the one wished for as goes together with the others; where
 * nothing is said, the least. Of a share it is how many members that is. `undefined` where no group fits.
 */
export function fitNumbers(
  wished: Readonly<Record<string, FactValue>>,
  ranges: Ranges,
  counts: Counts,
): KubeNumbers | undefined {
  const room = roomOf(ranges, counts);
  if (!hasRoom(room)) return undefined;
  const parts = new Set(room.parts.map(({ name }) => name));
  const names = [...counts.keys()].filter(
    (name) => COUNTED.includes(name) || (name in ranges && !parts.has(name)),
  );
  if (!canBeFilled(room)) return Object.fromEntries(names.map((name) => [name, 0]));
  const { members, households, desa, kecamatan } = NUMBER;
  // The size that shares need comes first, and the others fit into it.
  const size = sizeOfParts(room, wished);
  const most = size ?? room.most;
  const near = (name: string, from: number, to: number): number => {
    const { min, max } = rangeOf(ranges, name) ?? { min: from, max: to };
    const value = wished[name];
    return clamp(typeof value === "number" ? value : from, Math.max(min, from), Math.min(max, to));
  };
  const desaCount = near(desa, room.kecamatan, most);
  const numbers: Record<string, number> = { [desa]: desaCount, [kecamatan]: near(kecamatan, 1, desaCount) };
  for (const name of names)
    if (name !== members) numbers[name] ??= near(name, name === households ? 1 : 0, most);
  if (size === undefined) {
    const least = Math.max(room.least, ...Object.values(numbers));
    return { ...numbers, [members]: near(members, least, most) };
  }
  const ofParts = room.parts.map(({ name, whom, isShare }) => {
    // The size fits every part.
    const [min, max] = countsOf(room.parts, whom, size) as readonly [number, number];
    const wish = Number(wished[name] ?? 0);
    return [name, clamp(isShare ? Math.round(wish * size) : wish, min, max)] as const;
  });
  return { ...numbers, ...Object.fromEntries(ofParts), [members]: size };
}

/** A size that fits the shares of a room, as near above the numbers wished for as there is; `undefined` without shares. */
function sizeOfParts(
  { parts, least, most }: Room,
  wished: Readonly<Record<string, FactValue>>,
): number | undefined {
  if (parts.length === 0) return undefined;
  const numbers = Object.values(wished).filter((value) => Number.isInteger(value)) as readonly number[];
  return sizeOf(parts, clamp(Math.max(0, ...numbers), least, most), most) ?? sizeOf(parts, least, most);
}

/** One of the numbers of a group: each that the package counts is there, and each that facts speak of. */
export function numberOf(numbers: KubeNumbers, name: string): number {
  return numbers[name] as number;
}
