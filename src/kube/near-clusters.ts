/** Which groups have names that are near one another, and may lie near one another. */
import { groupItems } from "../row/group-items.ts";
import { isNearKubeName, kubeNumberSigns } from "../row/near-kube-name.ts";
import { areaOf, areasOf } from "./counted-rows.ts";
import { placeBlocks } from "./place-blocks.ts";
import { membersOf, type NamedRows, type ToldGroups, writtenName } from "./told-groups.ts";

/** Names held against each other at once; in longer lists only those of one kecamatan are. */
const MOST_NAMES = 300;

/** Groups that are near one another, directly or through others; two of one name are two by their places. */
export function nearClusters(groups: ToldGroups, rows: NamedRows): readonly (readonly number[])[] {
  const parents = Int32Array.from({ length: groups.count }, (_, group) => group);
  const rootOf = (group: number): number => {
    let root = group;
    while (parents[root] !== root) root = parents[root] as number;
    // What was passed on the way is hung on the root, so that the next way is short.
    for (let at = group; at !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const bucket of comparable(groups, rows)) {
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        if (groups.nameKeys[a] === groups.nameKeys[b]) continue;
        const [root, other] = [rootOf(a), rootOf(b)];
        if (root === other) continue;
        if (!isNearKubeName(writtenName(groups, rows, a), writtenName(groups, rows, b))) continue;
        if (mayBeNeighbours(groups, rows, a, b)) parents[Math.max(root, other)] = Math.min(root, other);
      }
    }
  }
  const clusters = new Map<number, number[]>();
  for (let group = 0; group < groups.count; group += 1) {
    const root = rootOf(group);
    if (root === group) continue;
    const known = clusters.get(root);
    if (known === undefined) clusters.set(root, [root, group]);
    else known.push(group);
  }
  return [...clusters].sort(([a], [b]) => a - b).map(([, cluster]) => cluster);
}

/** Groups with the same numbers in their names; in long lists those of one kecamatan. */
function comparable(groups: ToldGroups, rows: NamedRows): readonly (readonly number[])[] {
  const signed = new Map<string, number[]>();
  for (let group = 0; group < groups.count; group += 1) {
    for (const sign of kubeNumberSigns(writtenName(groups, rows, group))) {
      const known = signed.get(sign);
      if (known === undefined) signed.set(sign, [group]);
      else known.push(group);
    }
  }
  return [...signed.values()].flatMap((bucket): readonly (readonly number[])[] => {
    if (bucket.length <= MOST_NAMES) return [bucket];
    const kecamatanOf = (group: number): string | undefined =>
      areaOf(rows, groups.rows[groups.starts[group] as number] as number)?.kecamatan;
    return [...groupItems(bucket, kecamatanOf).values()];
  });
}

/** Whether some of both may live in one kecamatan: nobody mistypes the name of a group far away. */
function mayBeNeighbours(groups: ToldGroups, rows: NamedRows, a: number, b: number): boolean {
  const [own, others] = [areasOf(rows, [membersOf(groups, a)]), areasOf(rows, [membersOf(groups, b)])];
  const blocks = placeBlocks([...own, ...others], "kecamatan");
  const isOpen = (areas: typeof own): boolean =>
    areas.length === 0 || areas.some((area) => blocks.get(area) === null);
  if (isOpen(own) || isOpen(others)) return true;
  const ownBlocks = new Set(own.map((area) => blocks.get(area)));
  return others.some((area) => ownBlocks.has(blocks.get(area)));
}
