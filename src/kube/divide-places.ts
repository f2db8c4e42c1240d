/** Whether the rows of one name are one group or several, by where their people live. */
import { groupItems } from "../row/group-items.ts";
import type { CountedLevel } from "./count-areas.ts";
import { areaCodesOf, type PlacedRows, type RowSet } from "./counted-rows.ts";
import type { BlocksOf } from "./place-blocks.ts";

/** What some rows would be as a group, by their numbers and places alone. */
interface Gathering {
  /** Whether no criterion about numbers and places refuses them. */
  readonly fits: boolean;
  /** Whether one about numbers of persons or households does. */
  readonly hasWrongSize: boolean;
}

/** Says what rows would be as a group. */
export type Judge = (rows: RowSet) => Gathering;

/** The groups that one name stands for. */
export interface Division {
  /** Each group with the other sets of rows that it may be. */
  readonly groups: readonly DividedGroup[];
  /** The places where there is more than one; empty where nothing is in doubt. */
  readonly places: readonly Rows[];
}

type Rows = ArrayLike<number>;

interface DividedGroup {
  readonly members: Rows;
  readonly alternatives: readonly RowSet[];
}

/** The rows of one place, or those that do not say theirs. */
interface Part {
  readonly isTold: boolean;
  readonly members: readonly number[];
  /** Whether they can be a group on their own. */
  readonly fits: boolean;
}

/** How rows are divided. */
export interface DivideOptions {
  /** The levels at which places make groups, the first that tells them apart deciding. */
  readonly levels: readonly CountedLevel[];
  readonly judge: Judge;
  readonly blocksOf: BlocksOf;
}

/**
 * Divides rows where they cannot be one group and each part can be one; asks where that cannot be told.
 *
 * One person alone is no group: somebody in another desa than all the others lives there, and is a member all the same.
 */
export function dividePlaces(
  members: Int32Array,
  rows: PlacedRows,
  { levels, judge, blocksOf }: DivideOptions,
): Division {
  const undivided = { groups: [{ members, alternatives: [] }], places: [] };
  const whole = judge([members]);
  if (whole.fits) return undivided;
  for (const level of levels) {
    const parts = partsOf(members, rows, level, { judge, blocksOf });
    // Rows that do not say their place belong to the others, unless they would make a whole group.
    const large = parts.filter((part) => (part.isTold ? part.members.length > 1 : part.fits));
    const able = parts.filter(({ fits }) => fits);
    if (large.length < 2 || able.length === 0) continue;
    const told = able.filter(({ isTold }) => isTold);
    if (areSeveral(told, judge)) return severalGroups(parts, told);
    return {
      groups: [{ members, alternatives: able.map((part) => [part.members]) }],
      places: large.map((part) => part.members),
    };
  }
  return undivided;
}

function partsOf(
  members: Int32Array,
  rows: PlacedRows,
  level: CountedLevel,
  { judge, blocksOf }: Pick<DivideOptions, "judge" | "blocksOf">,
): readonly Part[] {
  const blocks = blocksOf(areaCodesOf(rows, [members]), level);
  const blockOf = (row: number): number | null => blocks.get(rows.area[row] as number) ?? null;
  return [...groupItems(members, blockOf)].map(([block, own]) => ({
    isTold: block !== null,
    members: own,
    fits: own.length > 1 && judge([own]).fits,
  }));
}

/** Whether parts can only be groups of their own: the two smallest are too many together already. */
function areSeveral(parts: readonly Part[], judge: Judge): boolean {
  const [first, second] = parts.toSorted((a, b) => a.members.length - b.members.length);
  return first !== undefined && second !== undefined && judge([first.members, second.members]).hasWrongSize;
}

/**
 * Where a name is known to stand for several groups, a part of half their size is one more. Smaller ones may belong to any
 * of them, and then each may be larger than it looks.
 */
function severalGroups(parts: readonly Part[], able: readonly Part[]): Division {
  const smallest = Math.min(...able.map(({ members }) => members.length));
  const isGroup = ({ isTold, members }: Part): boolean => isTold && members.length * 2 >= smallest;
  const groups = parts.filter(isGroup).map(({ members }) => members);
  const rest = parts.filter((part) => !isGroup(part)).map(({ members }) => members);
  return {
    groups: [
      ...groups.map((members) => ({ members, alternatives: rest.length === 0 ? [] : [[members, ...rest]] })),
      ...rest.map((members) => ({ members, alternatives: groups.map((group) => [group, members]) })),
    ],
    places: [...groups, ...rest],
  };
}
