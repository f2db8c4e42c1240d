/**
 * How large a group may be, as far as some numbers about it say: nobody has more households, places, ineligible or
 * counted members than members, nor more kecamatan than desa. Numbers of which that leaves nothing go together nowhere.
 */
import type { FactName } from "../facts/catalogue.ts";
import type { FactRange, FactValue } from "../facts/fact.ts";

/** Ranges of numbers by fact name; facts that are no numbers, or not known, are left out. */
export type Ranges = Readonly<Record<string, FactRange>>;

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
}

/** Any size: what facts about persons leave. */
export const ANY_SIZE: Room = { canBeEmpty: true, least: 1, most: Infinity, kecamatan: 1, desa: Infinity };

/** What the package itself counts of a group. */
export const NUMBER = {
  members: "kube.memberCount",
  households: "kube.householdCount",
  desa: "kube.desaCount",
  kecamatan: "kube.kecamatanCount",
  ineligible: "kube.ineligibleCount",
} as const satisfies Readonly<Record<string, FactName>>;

export const COUNTED: readonly string[] = Object.values(NUMBER);

/** Somebody in a group is in a household, in a desa and in a kecamatan. */
const OF_EVERYBODY = [NUMBER.members, NUMBER.households, NUMBER.desa, NUMBER.kecamatan];

/** The room that numbers leave; `counted` are the facts that count members, those of the package among them. */
export function roomOf(ranges: Ranges, counted: ReadonlySet<string>): Room {
  const stated = Object.entries(ranges).filter(([name]) => counted.has(name));
  const mustBeEmpty = OF_EVERYBODY.some((name) => ranges[name]?.max === 0);
  return {
    canBeEmpty: stated.every(([, { min }]) => min === 0),
    least: mustBeEmpty ? Infinity : Math.max(1, ...stated.map(([, { min }]) => min)),
    most: ranges[NUMBER.members]?.max ?? Infinity,
    kecamatan: Math.max(1, ranges[NUMBER.kecamatan]?.min ?? 1),
    desa: ranges[NUMBER.desa]?.max ?? Infinity,
  };
}

/** The room that two sets of numbers leave together. */
export function joinRooms(a: Room, b: Room): Room {
  return {
    canBeEmpty: a.canBeEmpty && b.canBeEmpty,
    least: Math.max(a.least, b.least),
    most: Math.min(a.most, b.most),
    kecamatan: Math.max(a.kecamatan, b.kecamatan),
    desa: Math.min(a.desa, b.desa),
  };
}

/** Whether any group fits. */
export function hasRoom(room: Room): boolean {
  return room.canBeEmpty || canBeFilled(room);
}

function canBeFilled({ least, most, kecamatan, desa }: Room): boolean {
  return Number.isFinite(least) && least <= most && kecamatan <= desa;
}

/** Whether every group that fits into `b` fits into `a`, whatever else is asked of it. */
export function isAtLeastAsRoomy(a: Room, b: Room): boolean {
  return (
    (a.canBeEmpty || !b.canBeEmpty) &&
    a.least <= b.least &&
    a.most >= b.most &&
    a.kecamatan <= b.kecamatan &&
    a.desa >= b.desa
  );
}

/** What is counted of one group, by fact name. */
export type KubeNumbers = Readonly<Record<string, number>>;

/**
 * Numbers of one group, each within its range and as near to the one wished for as goes together with the others; where
 * nothing is said, the least. `undefined` where no group fits.
 */
export function fitNumbers(
  wished: Readonly<Record<string, FactValue>>,
  ranges: Ranges,
  counted: ReadonlySet<string>,
): KubeNumbers | undefined {
  const room = roomOf(ranges, counted);
  if (!hasRoom(room)) return undefined;
  const names = [...counted].filter((name) => COUNTED.includes(name) || name in ranges);
  if (!canBeFilled(room)) return Object.fromEntries(names.map((name) => [name, 0]));
  const { members, households, desa, kecamatan } = NUMBER;
  const { most } = room;
  const near = (name: string, from: number, to: number): number => {
    const { min, max } = ranges[name] ?? { min: from, max: to };
    const value = wished[name];
    return clamp(typeof value === "number" ? value : from, Math.max(min, from), Math.min(max, to));
  };
  const desaCount = near(desa, room.kecamatan, most);
  const numbers: Record<string, number> = { [desa]: desaCount, [kecamatan]: near(kecamatan, 1, desaCount) };
  for (const name of names)
    if (name !== members) numbers[name] ??= near(name, name === households ? 1 : 0, most);
  const least = Math.max(room.least, ...Object.values(numbers));
  return { ...numbers, [members]: near(members, least, most) };
}

/** One of the numbers of a group: each that the package counts is there, and each that facts speak of. */
export function numberOf(numbers: KubeNumbers, name: string): number {
  return numbers[name] as number;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
