/** Which groups have names that are near one another, and may lie near one another. */
import { type KubeName, kubeNameReader } from "../row/kube-name-reader.ts";
import { properWords } from "../row/level-kube-name.ts";
import { kubeNameStem } from "../row/near-kube-name.ts";
import { nearNames } from "../row/near-name-pairs.ts";
import { areaCodesOf, areaOf } from "./counted-rows.ts";
import { groupSets } from "./group-sets.ts";
import { groupsBySign } from "./groups-by-sign.ts";
import type { BlocksOf } from "./place-blocks.ts";
import { membersOf, type NamedRows, type ToldGroups, writtenName } from "./told-groups.ts";

/**
 * Groups that are near one another, directly or through others; two of one name are two by their places.
 *
 * Few groups have a name with the same numbers as another one: only these are looked at, and of these only the pairs that
 * may be near.
 */
export function nearClusters(
  groups: ToldGroups,
  rows: NamedRows,
  blocksOf: BlocksOf,
): readonly (readonly number[])[] {
  const read = kubeNameReader();
  const readGroup = (group: number): KubeName => read(writtenName(groups, rows, group));
  const kecamatanOf = (group: number): string | undefined =>
    areaOf(rows, groups.rows[groups.starts[group] as number] as number)?.kecamatan;
  const { count, nameKeys } = groups;
  const { comparable, isCrowded } = groupsBySign({ count, nameKeys, read: readGroup, kecamatanOf });

  const sets = groupSets(count);

  /** Whether some of both may live in one kecamatan: nobody mistypes the name of a group far away. */
  function mayBeNeighbours(a: number, b: number): boolean {
    const own = areaCodesOf(rows, [membersOf(groups, a)]);
    const others = areaCodesOf(rows, [membersOf(groups, b)]);
    // Most groups live in one place.
    if (own.length === 0 || others.length === 0 || own.some((code) => others.includes(code))) return true;
    const blocks = blocksOf([...own, ...others], "kecamatan");
    const blockOf = (code: number): number | null => blocks.get(code) ?? null;
    const ownBlocks = new Set(own.map(blockOf));
    return (
      ownBlocks.has(null) || others.some((code) => blockOf(code) === null || ownBlocks.has(blockOf(code)))
    );
  }

  /** Whether two groups are held against each other at all. */
  function areComparable(a: number, b: number): boolean {
    const signs = readGroup(b).signs;
    return readGroup(a).signs.some(
      (sign) => signs.includes(sign) && (!isCrowded(sign) || kecamatanOf(a) === kecamatanOf(b)),
    );
  }

  function joinIfNeighbours(a: number, b: number): void {
    if (nameKeys[a] === nameKeys[b] || sets.areOne(a, b)) return;
    if (areComparable(a, b) && mayBeNeighbours(a, b)) sets.join(a, b);
  }

  /** The groups of the same words in the same order. */
  const ofName: number[][] = [];
  const names = nearNames();
  for (const group of comparable) {
    const name = names.add(properWords(writtenName(groups, rows, group)));
    const known = ofName[name];
    if (known === undefined) ofName[name] = [group];
    else known.push(group);
  }
  names.tellPairs((one, other) => {
    for (const a of ofName[one] ?? []) for (const b of ofName[other] ?? []) joinIfNeighbours(a, b);
  });
  for (const group of comparable) {
    const stem = kubeNameStem(writtenName(groups, rows, group));
    if (stem === undefined) continue;
    for (const other of groups.groupsNamed(stem)) {
      if (kubeNameStem(writtenName(groups, rows, other)) === undefined) joinIfNeighbours(group, other);
    }
  }
  return sets.all();
}
