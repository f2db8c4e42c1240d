/** Applicants → groups, by the name in the KUBE column. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { levelKubeName } from "../row/level-kube-name.ts";
import type { Kube } from "./kube.ts";

/**
 * The groups that applicants name, in order of first mention; applicants without a group are in none.
 *
 * Names that differ only in case and spacing are one group, called by the spelling used most often.
 *
 * @example
 * ```ts
 * import { groupKube } from "aturan-kube";
 *
 * const groups = groupKube([{ kube: "KUBE Maju 1" }, { kube: "Kube  maju 1" }, { kube: "KUBE Maju 1" }, {}]);
 * groups.map(({ name, members }) => [name, members.length]); // [["KUBE Maju 1", 3]]
 * ```
 */
export function groupKube(applicants: Iterable<ParsedApplicant>): readonly Kube[] {
  return groupByKube(applicants, ({ kube }) => kube);
}

/** Any items by the group they name; the order within a group is the items'. */
export function groupByKube<T>(
  items: Iterable<T>,
  nameOf: (item: T) => string | undefined,
): readonly { readonly name: string; readonly members: readonly T[] }[] {
  const groups = new Map<string, { readonly names: string[]; readonly members: T[] }>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const key = levelKubeName(name);
    const group = groups.get(key) ?? { names: [], members: [] };
    groups.set(key, group);
    group.names.push(name);
    group.members.push(item);
  }
  return [...groups.values()].map(({ names, members }) => ({ name: commonName(names), members }));
}

/** The spelling used most often; among equals the first in code-unit order, so that the order of rows never matters. */
function commonName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
