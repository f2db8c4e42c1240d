/** Which groups have a name with the same numbers as another one: of a hundred thousand numbered names hardly any. */

import { hashOfText } from "../columns/text-table.ts";
import { groupItems } from "../row/group-items.ts";
import type { KubeName } from "../row/kube-name-reader.ts";
import { sharedHashes } from "../row/shared-hashes.ts";
import type { ToldGroups } from "./told-groups.ts";

/** Groups with the same numbers in their names are held against each other; of more than these only those of one kecamatan. */
const MOST_NAMES = 300;

/** The groups whose names may be near. */
export interface GroupsBySign {
  /** The groups that are held against one of another name, in order. */
  readonly comparable: readonly number[];
  /** Whether so many groups have a sign that only those of one kecamatan are held against each other. */
  readonly isCrowded: (sign: string) => boolean;
}

/** What is needed of a group. */
export interface SignedGroups extends Pick<ToldGroups, "count" | "nameKeys"> {
  readonly read: (group: number) => KubeName;
  readonly kecamatanOf: (group: number) => string | undefined;
}

export function groupsBySign({ count, nameKeys, read, kecamatanOf }: SignedGroups): GroupsBySign {
  const crowded = new Set<string>();
  const isComparable = new Uint8Array(count);
  const areOfOneName = (groups: readonly number[]): boolean => {
    const name = nameKeys[groups[0] as number];
    return groups.every((group) => nameKeys[group] === name);
  };
  const take = (groups: readonly number[]): void => {
    if (!areOfOneName(groups)) for (const group of groups) isComparable[group] = 1;
  };
  const hashes = signHashes(count, read);
  sharedHashes(count, count, hashes, (groups, hash) => {
    if (areOfOneName(groups)) return;
    // Two signs hardly ever have one hash, but they may.
    const signed = groups.flatMap((group) =>
      read(group)
        .signs.filter((sign) => hashOfText(sign) === hash)
        .map((sign) => ({ sign, group })),
    );
    for (const [sign, bucket] of groupItems(signed, (each) => each.sign)) {
      const own = bucket.map(({ group }) => group);
      if (own.length <= MOST_NAMES) take(own);
      else {
        crowded.add(sign);
        for (const near of groupItems(own, kecamatanOf).values()) take(near);
      }
    }
  });
  const comparable: number[] = [];
  for (let group = 0; group < count; group += 1) if (isComparable[group] === 1) comparable.push(group);
  return { comparable, isCrowded: (sign) => crowded.has(sign) };
}

/** Says the hashes of the signs of each group; names are read once, and nearly all have one sign. */
function signHashes(
  count: number,
  read: (group: number) => KubeName,
): (group: number, say: (hash: number) => void) => void {
  const first = new Int32Array(count);
  const others = new Map<number, readonly number[]>();
  for (let group = 0; group < count; group += 1) {
    const [sign = "", ...more] = read(group).signs;
    first[group] = hashOfText(sign);
    if (more.length > 0) others.set(group, more.map(hashOfText));
  }
  return (group, say) => {
    say(first[group] as number);
    const more = others.get(group);
    if (more !== undefined) for (const hash of more) say(hash);
  };
}
