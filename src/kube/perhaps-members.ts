/** Rows that name no group and may well belong to one: whose name was forgotten between rows that have it. */
import { groupItems } from "../row/group-items.ts";
import { levelKubeName } from "../row/level-kube-name.ts";
import { areInBlocks, withStrays } from "./stray-rows.ts";
import type { GroupRow, ToldGroup } from "./told-group.ts";

/** What is needed of a row. */
export interface PerhapsRow extends GroupRow {
  /** The names of the groups it may belong to. */
  readonly perhaps: readonly string[];
}

/**
 * The groups, each with the sets of rows it may be made up of beside those already known. Where the groups of a list are in
 * blocks, somebody belongs to the ones beside them; where they are mixed, the row above tells nothing.
 */
export function withPerhaps<T extends PerhapsRow>(
  groups: readonly ToldGroup<T>[],
  rows: readonly T[],
): readonly ToldGroup<T>[] {
  const strays = rows.filter(({ kube, perhaps: names }) => kube === undefined && names.length > 0);
  if (strays.length === 0) return groups;
  if (!areInBlocks(groups, rows)) return withStrays(groups, strays);
  const perhaps = strays.flatMap((row) =>
    [...new Set(row.perhaps.map(levelKubeName))].map((key) => ({ key, row })),
  );
  const byName = groupItems(perhaps, ({ key }) => key);
  return groups.map((group) => {
    const more = byName.get(group.nameKey)?.map(({ row }) => row) ?? [];
    if (more.length === 0) return group;
    const sets = [group.members, ...group.alternatives];
    return { ...group, alternatives: [...group.alternatives, ...sets.map((set) => [...set, ...more])] };
  });
}
