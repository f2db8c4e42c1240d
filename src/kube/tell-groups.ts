/**
 * Rows → groups: a group is its name and its place.
 *
 * One name may stand for two groups in two desa, or for one group whose members live in both; two spellings may be one
 * name or two. What can be told is told by what could be a group at all: ten families here and ten there, where a group
 * has ten, are two groups. Where it cannot be told, everything that the group may be goes along as its alternatives, so
 * that it is neither admitted nor refused by a guess.
 */
import { commonSpelling } from "../row/common-spelling.ts";
import { areaOf, type PlacedRows, type RowSet } from "./counted-rows.ts";
import { type DivideOptions, type Division, dividePlaces } from "./divide-places.ts";
import { joinNearGroups } from "./join-near-groups.ts";
import { nameKeys } from "./name-keys.ts";
import { blockTeller } from "./place-blocks.ts";
import { placeLabels } from "./place-labels.ts";
import { groupNamer, type RowsByName, rowsByName } from "./rows-by-name.ts";
import type { GroupDoubt, NamedRows, ToldGroups } from "./told-groups.ts";

/** How groups are told. */
export type TellOptions = Omit<DivideOptions, "blocksOf">;

/** The groups of all rows that name one, and what is in doubt of them. */
export function tellGroups(
  rows: NamedRows,
  options: TellOptions,
): { readonly groups: ToldGroups; readonly doubts: readonly GroupDoubt[] } {
  const keys = nameKeys(rows.kubeNames);
  const byName = rowsByName(rows, keys);
  const blocksOf = blockTeller(rows.areas);
  const divisions = new Map<number, Division>();
  for (let name = 0; name < byName.count; name += 1) {
    const [from, to] = [byName.starts[name] as number, byName.starts[name + 1] as number];
    // Most groups live in one place, and that is seen at once.
    if (areInOneArea(rows, byName.rows, from, to)) continue;
    const division = dividePlaces(byName.rows.subarray(from, to), rows, { ...options, blocksOf });
    if (division.places.length > 0) divisions.set(name, division);
  }
  const { groups, doubts } = divided(rows, byName, divisions);
  const near = joinNearGroups(groups, rows, { judge: options.judge, blocksOf });
  return {
    groups: { ...groups, alternatives: near.alternatives },
    doubts: [...doubts, ...near.doubts],
  };
}

function areInOneArea({ area }: PlacedRows, rows: Int32Array, from: number, to: number): boolean {
  const first = area[rows[from] as number];
  for (let index = from + 1; index < to; index += 1) {
    if (area[rows[index] as number] !== first) return false;
  }
  return true;
}

/** The groups of each name: one, but where its rows were divided. */
function divided(
  rows: NamedRows,
  byName: RowsByName,
  divisions: ReadonlyMap<number, Division>,
): { readonly groups: ToldGroups; readonly doubts: readonly GroupDoubt[] } {
  const more = [...divisions.values()].reduce((sum, { groups }) => sum + groups.length - 1, 0);
  const count = byName.count + more;
  const starts = new Int32Array(count + 1);
  const names = new Int32Array(count);
  /** The names of groups that share theirs with another one. */
  const placed = new Map<number, string>();
  const alternatives = new Map<number, readonly RowSet[]>();
  const doubts: GroupDoubt[] = [];
  let group = 0;
  for (let name = 0; name < byName.count; name += 1) {
    const division = divisions.get(name);
    let at = byName.starts[name] as number;
    if (division === undefined) {
      starts[group] = at;
      names[group] = name;
      group += 1;
      continue;
    }
    const spelling = byName.common.get(name) ?? rows.kubeNames[byName.spellings[name] as number] ?? "";
    const labels = placeLabels(division.places.map((part) => Array.from(part, (row) => areaOf(rows, row))));
    const isSettled = division.groups.every((each) => each.alternatives.length === 0);
    doubts.push({ kind: "places", name: spelling, isSettled, places: labels });
    // The rows of one group follow one another, so the parts are put in order where they stand.
    for (const [index, each] of division.groups.entries()) {
      if (each.alternatives.length > 0) alternatives.set(group, each.alternatives);
      if (division.groups.length > 1) {
        placed.set(group, `${spellingOf(rows, each.members)} (${labels[index] ?? ""})`);
        byName.rows.set(each.members, at);
      }
      starts[group] = at;
      names[group] = name;
      at += each.members.length;
      group += 1;
    }
  }
  starts[count] = byName.rows.length;
  const groups = {
    count,
    rows: byName.rows,
    starts,
    groupOf: groupsOfRows(rows.length, byName.rows, starts),
    nameKeys: names,
    nameOf: groupNamer(byName, rows.kubeNames, names, placed),
    groupsNamed: (name: string) => numbersOf(names, byName.named(name)),
    alternatives,
  };
  return { groups, doubts };
}

/** The groups of one name follow one another, in the order of names. */
function numbersOf(names: Int32Array, name: number): readonly number[] {
  if (name < 0) return [];
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] as number) < name) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let group = low; names[group] === name; group += 1) found.push(group);
  return found;
}

function groupsOfRows(length: number, rows: Int32Array, starts: Int32Array): Int32Array {
  const groupOf = new Int32Array(length).fill(-1);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const to = starts[group + 1] as number;
    for (let index = starts[group] as number; index < to; index += 1) groupOf[rows[index] as number] = group;
  }
  return groupOf;
}

function spellingOf({ kube, kubeNames }: NamedRows, rows: ArrayLike<number>): string {
  return commonSpelling(Array.from(rows, (row) => kubeNames[kube[row] as number] ?? "")) ?? "";
}
