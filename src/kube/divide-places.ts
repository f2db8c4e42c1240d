/** Whether the rows of one name are one group or several, by where their people live. */
import type { Area } from "../row/area.ts";
import { groupItems } from "../row/group-items.ts";
import type { CountedLevel } from "./count-areas.ts";
import { placeBlocks } from "./place-blocks.ts";

/** What some rows would be as a group, by their numbers and places alone. */
interface Gathering {
  /** Whether no criterion about numbers and places refuses them. */
  readonly fits: boolean;
  /** Whether one about numbers of persons or households does. */
  readonly hasWrongSize: boolean;
}

/** Says what rows would be as a group. */
export type Judge<T> = (rows: readonly T[]) => Gathering;

/** The groups that one name stands for. */
export interface Division<T> {
  /** Each group with the other sets of rows that it may be. */
  readonly groups: readonly DividedGroup<T>[];
  /** The places where there is more than one; empty where nothing is in doubt. */
  readonly places: readonly (readonly T[])[];
}

interface DividedGroup<T> {
  readonly members: readonly T[];
  readonly alternatives: readonly (readonly T[])[];
}

/** The rows of one place, or those that do not say theirs. */
interface Part<T> {
  readonly isTold: boolean;
  readonly members: readonly T[];
  /** Whether they can be a group on their own. */
  readonly fits: boolean;
}

interface Placed {
  readonly area: Area | undefined;
}

/**
 * Divides rows where they cannot be one group and each part can be one; asks where that cannot be told.
 *
 * One person alone is no group: somebody in another desa than all the others lives there, and is a member all the same.
 */
export function dividePlaces<T extends Placed>(
  rows: readonly T[],
  { levels, judge }: { readonly levels: readonly CountedLevel[]; readonly judge: Judge<T> },
): Division<T> {
  const undivided = { groups: [{ members: rows, alternatives: [] }], places: [] };
  // Most groups live in one place, and that is seen at once.
  if (new Set(rows.map(({ area }) => area)).size < 2) return undivided;
  const whole = judge(rows);
  if (whole.fits) return undivided;
  for (const level of levels) {
    const parts = partsOf(rows, level, judge);
    // Rows that do not say their place belong to the others, unless they would make a whole group.
    const large = parts.filter(({ isTold, members, fits }) => (isTold ? members.length > 1 : fits));
    const able = parts.filter(({ fits }) => fits);
    if (large.length < 2 || able.length === 0) continue;
    const told = able.filter(({ isTold }) => isTold);
    if (areSeveral(told, judge)) return severalGroups(parts, told);
    return {
      groups: [{ members: rows, alternatives: able.map(({ members }) => members) }],
      places: large.map(({ members }) => members),
    };
  }
  return undivided;
}

function partsOf<T extends Placed>(
  rows: readonly T[],
  level: CountedLevel,
  judge: Judge<T>,
): readonly Part<T>[] {
  const blocks = placeBlocks(
    rows.flatMap(({ area }) => area ?? []),
    level,
  );
  const blockOf = ({ area }: T): number | null => (area === undefined ? null : (blocks.get(area) ?? null));
  return [...groupItems(rows, blockOf)].map(([block, members]) => ({
    isTold: block !== null,
    members,
    fits: members.length > 1 && judge(members).fits,
  }));
}

/** Whether parts can only be groups of their own: the two smallest are too many together already. */
function areSeveral<T>(parts: readonly Part<T>[], judge: Judge<T>): boolean {
  const [first, second] = parts.toSorted((a, b) => a.members.length - b.members.length);
  return (
    first !== undefined && second !== undefined && judge([...first.members, ...second.members]).hasWrongSize
  );
}

/**
 * Where a name is known to stand for several groups, a part of half their size is one more. Smaller ones may belong to any
 * of them, and then each may be larger than it looks.
 */
function severalGroups<T>(parts: readonly Part<T>[], able: readonly Part<T>[]): Division<T> {
  const smallest = Math.min(...able.map(({ members }) => members.length));
  const isGroup = ({ isTold, members }: Part<T>): boolean => isTold && members.length * 2 >= smallest;
  const groups = parts.filter(isGroup).map(({ members }) => members);
  const rest = parts.filter((part) => !isGroup(part)).map(({ members }) => members);
  const strays = rest.flat();
  return {
    groups: [
      ...groups.map((members) => ({
        members,
        alternatives: strays.length === 0 ? [] : [[...members, ...strays]],
      })),
      ...rest.map((members) => ({ members, alternatives: groups.map((group) => [...group, ...members]) })),
    ],
    places: [...groups, ...rest],
  };
}
