/** Rows that do not name their group in a list whose groups are not in blocks: anybody near may be a member of any of them. */
import type { Area } from "../row/area.ts";
import { placeBlocks } from "./place-blocks.ts";
import type { GroupRow, ToldGroup } from "./told-group.ts";

/** More strays than these make a group's numbers no less certain: no criterion looks so far. */
const MOST_STRAYS = 100;

/** Whether the rows of each name follow one another, so that a row without a name belongs to the groups beside it. */
export function areInBlocks<T>(groups: readonly ToldGroup<T>[], rows: readonly T[]): boolean {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((row) => [row, group] as const)));
  const ended = new Set<ToldGroup<T>>();
  let current: ToldGroup<T> | undefined;
  for (const row of rows) {
    const group = groupOf.get(row);
    if (group === undefined || group === current) continue;
    if (ended.has(group)) return false;
    if (current !== undefined) ended.add(current);
    current = group;
  }
  return true;
}

/** The same groups, each with the sets of rows it may be once the strays have found theirs. Somebody of another kecamatan is no candidate. */
export function withStrays<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
  strays: readonly T[],
): readonly ToldGroup<T>[] {
  const blocks = placeBlocks(areasOf([...groups.flatMap(({ members }) => members), ...strays]), "kecamatan");
  const blockOf = ({ area }: T): number | null => (area === undefined ? null : (blocks.get(area) ?? null));
  return groups.map((group) => {
    const own = new Set(group.members.map(blockOf));
    const mayBelong = (row: T): boolean => blockOf(row) === null || own.has(null) || own.has(blockOf(row));
    const candidates = strays.filter(mayBelong).slice(0, MOST_STRAYS);
    if (candidates.length === 0) return group;
    const larger = [group.members, ...group.alternatives].map((rows) => [...rows, ...candidates]);
    return { ...group, alternatives: [...group.alternatives, ...larger] };
  });
}

function areasOf(rows: readonly GroupRow[]): readonly Area[] {
  return [...new Set(rows.flatMap(({ area }) => area ?? []))];
}
