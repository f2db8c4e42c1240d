/** Groups whose names may be one: what each of them may be besides, and which names to ask about. */
import type { RowSet } from "./counted-rows.ts";
import type { Judge } from "./divide-places.ts";
import { nearClusters } from "./near-clusters.ts";
import type { BlocksOf } from "./place-blocks.ts";
import { type GroupDoubt, membersOf, type NamedRows, type ToldGroups } from "./told-groups.ts";

/** Groups of nearly one name whose every combination is tried. */
const MOST_COMBINED = 5;

/** What near names leave in doubt. */
interface NearGroups {
  /** The alternatives of all groups, with those that near names bring. Groups that can only be two are left alone. */
  readonly alternatives: ToldGroups["alternatives"];
  readonly doubts: readonly GroupDoubt[];
}

export function joinNearGroups(
  groups: ToldGroups,
  rows: NamedRows,
  { judge, blocksOf }: { readonly judge: Judge; readonly blocksOf: BlocksOf },
): NearGroups {
  const alternatives = new Map(groups.alternatives);
  const doubts: GroupDoubt[] = [];
  for (const cluster of nearClusters(groups, rows, blocksOf)) {
    const members = new Map(cluster.map((group) => [group, membersOf(groups, group)]));
    const of = (group: number): Int32Array => members.get(group) ?? NO_ROWS;
    const fits = new Map(cluster.map((group) => [group, judge([of(group)]).fits]));
    const misfits = cluster.filter((group) => fits.get(group) !== true).length;
    // One and the same set for all of them: it is counted once.
    const all: RowSet = [together(cluster.map(of))];
    let isDoubtful = false;
    for (const group of cluster) {
      const isFit = fits.get(group) === true;
      if (mayFit(group, cluster, of, judge) || (isFit && misfits > 0)) {
        alternatives.set(group, [...(alternatives.get(group) ?? []), all]);
        isDoubtful = true;
      } else if (!isFit) {
        // Neither as it stands nor with the others: still, the names are worth a look.
        isDoubtful = true;
      }
    }
    if (isDoubtful) doubts.push({ kind: "names", names: cluster.map(groups.nameOf).sort() });
  }
  return { alternatives, doubts };
}

function together(pieces: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const NO_ROWS = new Int32Array(0);

/** Whether a group could be one with some of the others, in any way; with too many of them it may be. */
function mayFit(
  group: number,
  cluster: readonly number[],
  of: (group: number) => Int32Array,
  judge: Judge,
): boolean {
  if (cluster.length - 1 > MOST_COMBINED) return true;
  const sets: RowSet[] = [[of(group)]];
  for (const other of cluster) {
    if (other !== group) sets.push(...sets.map((set) => [...set, of(other)]));
  }
  return sets.slice(1).some((set) => judge(set).fits);
}
