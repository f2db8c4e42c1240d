/** The groups of a list as far as names and places tell, and what is in doubt of them. Groups are their numbers, as rows are. */
import type { CountedRows, RowSet } from "./counted-rows.ts";

/** Rows, each with the name of its group as it is written. */
export interface NamedRows extends CountedRows {
  readonly length: number;
  /** The code of the name, -1 where there is none. */
  readonly kube: ArrayLike<number>;
  readonly kubeNames: readonly string[];
}

/** All groups, in order of first mention. */
export interface ToldGroups {
  readonly count: number;
  /** The rows of all groups, one group after another. */
  readonly rows: Int32Array;
  /** Where in `rows` each group begins; one more at the end. */
  readonly starts: Int32Array;
  /** The group of each row, -1 where it is in none. */
  readonly groupOf: Int32Array;
  /** The spelling used most often; with the place where two groups have one name. */
  readonly nameOf: (group: number) => string;
  /** The code of the levelled name, the same for all groups of one name. */
  readonly nameKeys: Int32Array;
  /** The groups of a name, however it is spelled. */
  readonly groupsNamed: (name: string) => readonly number[];
  /** Other sets of rows that a group may be; no entry where it is certain. */
  readonly alternatives: ReadonlyMap<number, readonly RowSet[]>;
}

/** What a person should look at: it is said of the list, once. */
export type GroupDoubt =
  | {
      /** One name stands in several places: counted as several groups (`isSettled`), or not to be told. */
      readonly kind: "places";
      readonly name: string;
      readonly isSettled: boolean;
      readonly places: readonly string[];
    }
  | {
      /** Names that may be one. */
      readonly kind: "names";
      readonly names: readonly string[];
    };

/** The rows of a group. */
export function membersOf({ rows, starts }: ToldGroups, group: number): Int32Array {
  return rows.subarray(starts[group], starts[group + 1]);
}

/** The name of a group as its first row has it, without the place that a list adds. */
export function writtenName({ rows, starts }: ToldGroups, named: NamedRows, group: number): string {
  return named.kubeNames[named.kube[rows[starts[group] as number] as number] as number] ?? "";
}

/** The groups once more rows may belong to some of them: a group may be any of its sets, without these rows or with them. */
export function enlarged(groups: ToldGroups, more: ReadonlyMap<number, ArrayLike<number>>): ToldGroups {
  const alternatives = new Map(groups.alternatives);
  for (const [group, rows] of more) {
    const known = groups.alternatives.get(group) ?? [];
    const sets: readonly RowSet[] = [[membersOf(groups, group)], ...known];
    alternatives.set(group, [...known, ...sets.map((set) => [...set, rows])]);
  }
  return { ...groups, alternatives };
}
