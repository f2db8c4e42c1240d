/** Groups whose names may be one: what each of them may be besides, and which names to ask about. */
import type { Area } from "../row/area.ts";
import { groupItems } from "../row/group-items.ts";
import { isNearKubeName, kubeNumberSigns } from "../row/near-kube-name.ts";
import type { Judge } from "./divide-places.ts";
import { placeBlocks } from "./place-blocks.ts";
import type { GroupDoubt, GroupRow, ToldGroup, ToldGroups } from "./told-group.ts";

/** Names held against each other at once; in longer lists only those of one kecamatan are. */
const MOST_NAMES = 300;
/** Groups of nearly one name whose every combination is tried. */
const MOST_COMBINED = 5;

/** The same groups, with the alternatives that near names bring. Groups that can only be two are left alone. */
export function joinNearGroups<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
  judge: Judge<T>,
): ToldGroups<T> {
  const alternatives = new Map<ToldGroup<T>, readonly (readonly T[])[]>();
  const doubts: GroupDoubt[] = [];
  for (const cluster of nearClusters(groups)) {
    const fits = new Map(cluster.map((group) => [group, judge(group.members).fits]));
    const doubtful = cluster.filter((group) => {
      const others = cluster.filter((other) => other !== group);
      const together = unions(group, others);
      const mayFit = together === undefined || together.some((rows) => judge(rows).fits);
      if (mayFit || (fits.get(group) === true && others.some((other) => fits.get(other) !== true))) {
        alternatives.set(group, [cluster.flatMap(({ members }) => members)]);
        return true;
      }
      // Neither as it stands nor with the others: still, the names are worth a look.
      return fits.get(group) !== true;
    });
    if (doubtful.length > 0) doubts.push({ kind: "names", names: cluster.map(({ name }) => name).sort() });
  }
  return {
    groups: groups.map((group) => {
      const more = alternatives.get(group);
      return more === undefined ? group : { ...group, alternatives: [...group.alternatives, ...more] };
    }),
    doubts,
  };
}

/** The rows of a group with those of some of the others, in every way; `undefined` where these are too many. */
function unions<T>(
  { members }: ToldGroup<T>,
  others: readonly ToldGroup<T>[],
): readonly (readonly T[])[] | undefined {
  if (others.length > MOST_COMBINED) return undefined;
  const sets: (readonly T[])[] = [members];
  for (const other of others) sets.push(...sets.map((rows) => [...rows, ...other.members]));
  return sets.slice(1);
}

/** Groups that are near one another, directly or through others; two of one name are two by their places. */
function nearClusters<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
): readonly (readonly ToldGroup<T>[])[] {
  const clusterOf = new Map(groups.map((group, index) => [group, index]));
  const join = (a: ToldGroup<T>, b: ToldGroup<T>): void => {
    const [own, other] = [clusterOf.get(a), clusterOf.get(b)];
    if (own === other || own === undefined) return;
    for (const [group, cluster] of clusterOf) if (cluster === other) clusterOf.set(group, own);
  };
  for (const bucket of comparable(groups)) {
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        if (a.nameKey !== b.nameKey && isNearKubeName(writtenIn(a), writtenIn(b)) && mayBeNeighbours(a, b))
          join(a, b);
      }
    }
  }
  return [...groupItems(groups, (group) => clusterOf.get(group)).values()].filter(({ length }) => length > 1);
}

/** Groups with the same numbers in their names; in long lists those of one kecamatan. */
function comparable<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
): readonly (readonly ToldGroup<T>[])[] {
  const signed = groups.flatMap((group) =>
    kubeNumberSigns(writtenIn(group)).map((sign) => ({ sign, group })),
  );
  return [...groupItems(signed, ({ sign }) => sign).values()].flatMap((bucket) => {
    const same = bucket.map(({ group }) => group);
    if (same.length <= MOST_NAMES) return [same];
    return [...groupItems(same, ({ members }) => members[0]?.area?.kecamatan).values()];
  });
}

/** A group's name as its first row has it, without the place that a list adds. */
function writtenIn({ members }: ToldGroup<GroupRow>): string {
  return members[0]?.kube ?? "";
}

/** Whether some of both may live in one kecamatan: nobody mistypes the name of a group far away. */
function mayBeNeighbours<T extends GroupRow>(a: ToldGroup<T>, b: ToldGroup<T>): boolean {
  const areasOf = ({ members }: ToldGroup<T>): readonly Area[] => [
    ...new Set(members.flatMap(({ area }) => area ?? [])),
  ];
  const [own, others] = [areasOf(a), areasOf(b)];
  const blocks = placeBlocks([...own, ...others], "kecamatan");
  const isOpen = (areas: readonly Area[]): boolean =>
    areas.length === 0 || areas.some((area) => blocks.get(area) === null);
  if (isOpen(own) || isOpen(others)) return true;
  const ownBlocks = new Set(own.map((area) => blocks.get(area)));
  return others.some((area) => ownBlocks.has(blocks.get(area)));
}
