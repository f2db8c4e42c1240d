/** Rows that name no group and may well belong to one: whose name was forgotten between rows that have it. */
import { groupItems } from "../row/group-items.ts";
import { levelKubeName } from "../row/level-kube-name.ts";
import type { ToldGroup } from "./told-group.ts";

/** What is needed of a row. */
export interface PerhapsRow {
  readonly kube: string | undefined;
  /** The names of the groups it may belong to. */
  readonly perhaps: readonly string[];
}

/** The groups, each with the sets of rows it may be made up of beside those already known. */
export function withPerhaps<T extends PerhapsRow>(
  groups: readonly ToldGroup<T>[],
  rows: readonly T[],
): readonly ToldGroup<T>[] {
  const perhaps = rows
    .filter(({ kube }) => kube === undefined)
    .flatMap((row) => [...new Set(row.perhaps.map(levelKubeName))].map((key) => ({ key, row })));
  if (perhaps.length === 0) return groups;
  const byName = groupItems(perhaps, ({ key }) => key);
  return groups.map((group) => {
    const more = byName.get(group.nameKey)?.map(({ row }) => row) ?? [];
    if (more.length === 0) return group;
    const sets = [group.members, ...group.alternatives];
    return { ...group, alternatives: [...group.alternatives, ...sets.map((set) => [...set, ...more])] };
  });
}
