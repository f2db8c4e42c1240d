/** Rows that name no group and may well belong to one: whose name was forgotten between rows that have it. */
import { areInBlocks, withStrays } from "./stray-rows.ts";
import { enlarged, type NamedRows, type ToldGroups } from "./told-groups.ts";

/** Rows, and the names of the groups that some of them may belong to. */
export interface PerhapsRows extends NamedRows {
  readonly perhaps: ReadonlyMap<number, readonly string[]>;
}

/**
 * The groups, each with the sets of rows it may be made up of beside those already known. Where the groups of a list are in
 * blocks, somebody belongs to the ones beside them; where they are mixed, the row above tells nothing.
 */
export function withPerhaps(groups: ToldGroups, rows: PerhapsRows): ToldGroups {
  const strays = [...rows.perhaps]
    .filter(([row, names]) => (rows.kube[row] as number) < 0 && names.length > 0)
    .sort(([a], [b]) => a - b);
  if (strays.length === 0) return groups;
  if (!areInBlocks(groups)) {
    return withStrays(
      groups,
      rows,
      strays.map(([row]) => row),
    );
  }
  const more = new Map<number, number[]>();
  for (const [row, names] of strays) {
    for (const group of new Set(names.flatMap(groups.groupsNamed))) {
      const known = more.get(group);
      if (known === undefined) more.set(group, [row]);
      else known.push(row);
    }
  }
  return enlarged(groups, more);
}
