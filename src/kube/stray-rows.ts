/** Rows that do not name their group in a list whose groups are not in blocks: anybody near may be a member of any of them. */
import { areasOf } from "./counted-rows.ts";
import { placeBlocks } from "./place-blocks.ts";
import { enlarged, membersOf, type NamedRows, type ToldGroups } from "./told-groups.ts";

/** More strays than these make a group's numbers no less certain: no criterion looks so far. */
const MOST_STRAYS = 100;

/** Whether the rows of each name follow one another, so that a row without a name belongs to the groups beside it. */
export function areInBlocks({ count, groupOf }: ToldGroups): boolean {
  const hasEnded = new Uint8Array(count);
  let current = -1;
  for (const group of groupOf) {
    if (group < 0 || group === current) continue;
    if (hasEnded[group] === 1) return false;
    if (current >= 0) hasEnded[current] = 1;
    current = group;
  }
  return true;
}

/** The same groups, each with the sets of rows it may be once the strays have found theirs. Somebody of another kecamatan is no candidate. */
export function withStrays(groups: ToldGroups, rows: NamedRows, strays: readonly number[]): ToldGroups {
  const blocks = placeBlocks(areasOf(rows, [groups.rows, strays]), "kecamatan");
  const blockOfArea = rows.areas.map((area) => blocks.get(area) ?? null);
  const blockOf = (row: number): number | null => blockOfArea[rows.area[row] as number] ?? null;
  /** The candidates for groups that live in the same blocks. */
  const known = new Map<string, readonly number[]>();
  const candidatesFor = (own: ReadonlySet<number | null>): readonly number[] => {
    const key = [...own].join(" ");
    const found =
      known.get(key) ??
      strays
        .filter((row) => blockOf(row) === null || own.has(null) || own.has(blockOf(row)))
        .slice(0, MOST_STRAYS);
    known.set(key, found);
    return found;
  };
  const more = new Map<number, readonly number[]>();
  for (let group = 0; group < groups.count; group += 1) {
    const own = new Set<number | null>();
    for (const row of membersOf(groups, group)) own.add(blockOf(row));
    const candidates = candidatesFor(own);
    if (candidates.length > 0) more.set(group, candidates);
  }
  return enlarged(groups, more);
}
