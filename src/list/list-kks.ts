/** What only the whole list tells of a No. KK: that it stands in two groups. */
import type { ToldGroups } from "../kube/told-groups.ts";

/**
 * For each row whose No. KK stands in another group too the first row of another one, else -1. Rows of no group count for
 * nothing; `groupOf` gives equal numbers to groups of one name.
 */
export function kksInTwoGroups(household: Int32Array, groupOf: ArrayLike<number>): Int32Array {
  const { length } = household;
  /** By the household: its first row in another group than the first one that is in any. */
  const seconds = new Int32Array(length).fill(-1);
  /** The first rows of households whose very first row is in no group. */
  const firsts = new Map<number, number>();
  const firstOf = (at: number): number => ((groupOf[at] as number) < 0 ? (firsts.get(at) ?? -1) : at);
  for (let row = 0; row < length; row += 1) {
    const at = household[row] as number;
    const group = groupOf[row] as number;
    // Most numbers stand there once.
    if (at === row || at < 0 || group < 0) continue;
    const first = firstOf(at);
    if (first < 0) firsts.set(at, row);
    else if ((seconds[at] as number) < 0 && groupOf[first] !== group) seconds[at] = row;
  }
  const others = new Int32Array(length).fill(-1);
  for (let row = 0; row < length; row += 1) {
    const at = household[row] as number;
    const group = groupOf[row] as number;
    if (at < 0 || group < 0 || (seconds[at] as number) < 0) continue;
    const first = firstOf(at);
    others[row] = groupOf[first] === group ? (seconds[at] as number) : first;
  }
  return others;
}

/** The group of each row, with one number for groups of one name: a name with its place may be what another group is called. */
export function oneNumberAName({ count, groupOf, nameKeys, nameOf }: ToldGroups): Int32Array {
  const firsts = new Map<string, number>();
  for (let group = 0; group < count; group += 1) {
    const isDivided = nameKeys[group - 1] === nameKeys[group] || nameKeys[group + 1] === nameKeys[group];
    if (isDivided && !firsts.has(nameOf(group))) firsts.set(nameOf(group), group);
  }
  if (firsts.size === 0) return groupOf;
  const numbers = Int32Array.from({ length: count }, (_, group) => firsts.get(nameOf(group)) ?? group);
  return groupOf.map((group) => (group < 0 ? -1 : (numbers[group] as number)));
}
