/** What stands once above rows holds for them: a group's name, and the places that lines name. */

import { type Fault, fault } from "../issue.ts";
import type { GroupStyle } from "./group-style.ts";
import type { ListKind } from "./list-kind.ts";
import type { ListTable } from "./list-table.ts";
import type { Said } from "./read-section.ts";
import { writtenName } from "./written-name.ts";

/** What has been said so far, and of how many rows. */
export interface SaidAbove {
  readonly startTable: (table: ListTable) => void;
  readonly say: (says: Said) => void;
  /** Notes a line that may say something, and nothing tells what. */
  readonly skip: (row: number) => void;
  /** Counts a cell that a merged area filled: it is said as any other that stands once. */
  readonly count: (table: ListTable, position: number) => void;
  /** Fills the empty cells of a row, and gives the header that it then has and the groups it may belong to. */
  readonly fill: (row: RowToFill, table: ListTable, style: GroupStyle) => FilledRow;
  /**
   * The positions that a row must have filled for `fill` to leave it as it is, as long as it names its group where the table has
   * a column for it; `undefined` where every row is given something.
   */
  readonly mustHold: (table: ListTable) => readonly number[] | undefined;
  /** Notes rows left as they are, by the names of their groups, the last one and the one before; gives their header. */
  readonly pass: (
    table: ListTable,
    last: string | undefined,
    before: string | undefined,
  ) => readonly string[];
  readonly remarks: () => readonly Fault[];
}

/** A row of a table before it is filled. */
interface RowToFill {
  readonly row: number;
  readonly cells: string[];
  /** The columns whose cell cannot be told, since the row does not line up. */
  readonly uncertain: ReadonlySet<number> | undefined;
  /** The next name in the column of groups, and how many rows up to there have none. */
  readonly next: string | undefined;
  readonly run: number;
}

/** What a row is then. */
interface FilledRow {
  readonly header: readonly string[];
  readonly perhaps: readonly string[];
}

/** More rows than this in a row do not have their name forgotten: they name no group. */
const MOST_FORGOTTEN = 3;

/** Places from the largest to the smallest: naming one ends what was said of smaller ones. */
const PLACES = ["area.provinsi", "area.kabupaten", "area.kecamatan", "area.desa"] as const;

export function saidAbove(
  { table: { groupField, columnOf } }: ListKind,
  groupBy: string | null | undefined,
): SaidAbove {
  /** What lines say, until other lines say otherwise. */
  const lines = new Map<string, string>();
  const headers = new Map<string, readonly string[]>();
  const filled = new Map<string, number>();
  const unnamed: number[] = [];
  const skipped: number[] = [];
  let own: string | undefined;
  /** Whether the name stood in more than one row. */
  let isRepeated = false;
  let hasRows = false;
  let isEverNamed = false;

  function say(says: Said): void {
    const largest = PLACES.findIndex((field) => says.has(field));
    if (largest >= 0 && hasRows) {
      for (const field of PLACES.slice(largest)) lines.delete(field);
      // A group is of one place: where another begins, it ends.
      lines.delete(groupField);
    }
    if (says.has(groupField) || largest >= 0) own = undefined;
    for (const [field, value] of says) lines.set(field, value);
    hasRows = false;
  }

  /** The name that holds for a row that names no group. */
  function groupOf(style: GroupStyle): string | undefined {
    if (groupBy === null) return undefined;
    if (own !== undefined) return style === "once" ? own : undefined;
    return groupBy === undefined ? lines.get(groupField) : undefined;
  }

  /** The groups that a row may belong to whose name was forgotten: those of the rows around it. */
  function perhapsOf({ next, run }: RowToFill): readonly string[] {
    if (run > MOST_FORGOTTEN && isRepeated) return [];
    const names = [own ?? lines.get(groupField), run > MOST_FORGOTTEN ? undefined : next];
    return [...new Set(names.filter((name) => name !== undefined))];
  }

  function count(field: string): void {
    filled.set(field, (filled.get(field) ?? 0) + 1);
  }

  function put(
    field: string,
    value: string,
    position: number | undefined,
    cells: string[],
  ): string | undefined {
    if (position !== undefined && cells[position] !== "") return undefined;
    count(field);
    if (position === undefined) cells.push(value);
    else cells[position] = value;
    return position === undefined ? columnOf(field).header : undefined;
  }

  function noteName(name: string, before: string | undefined): void {
    isRepeated = name === before;
    own = name;
    isEverNamed = true;
  }

  return {
    startTable() {
      own = undefined;
    },
    say,
    skip(row) {
      skipped.push(row);
      // It may be the name of another group.
      if (groupBy === undefined) lines.delete(groupField);
    },
    count({ group, places }, position) {
      if (position === group) count(groupField);
      for (const [field, at] of places) if (at === position) count(field);
    },
    fill(given, table, style) {
      const { cells } = given;
      hasRows = true;
      const stated: string[] = [];
      const written = table.group === undefined ? "" : (cells[table.group] ?? "").trim();
      const name = writtenName(written);
      // A name that was lost is not the same as above.
      const isLost = name !== written;
      if (name !== "") noteName(name, own);
      const isUncertain = isLost || (table.group !== undefined && given.uncertain?.has(table.group) === true);
      const group = name === "" && !isUncertain ? groupOf(style) : undefined;
      const isUnnamed = name === "" && group === undefined && table.group !== undefined && groupBy !== null;
      if (isUnnamed) unnamed.push(given.row);
      const values = new Map(lines);
      values.delete(groupField);
      if (group !== undefined) values.set(groupField, group);
      for (const [field, value] of values) {
        const position = field === groupField ? table.group : table.places.get(field);
        const header = put(field, value, position, cells);
        if (header !== undefined) stated.push(header);
      }
      return { header: headerOf(table, stated), perhaps: isUnnamed ? perhapsOf(given) : [] };
    },
    mustHold(table) {
      if (table.group === undefined && groupBy === undefined && lines.has(groupField)) return undefined;
      const positions = [...lines.keys()].flatMap((field) =>
        field === groupField ? [] : [table.places.get(field)],
      );
      return positions.some((position) => position === undefined)
        ? undefined
        : positions.filter((position) => position !== undefined);
    },
    pass(table, last, before) {
      hasRows = true;
      if (last !== undefined) noteName(last, before ?? own);
      return headerOf(table, []);
    },
    remarks: () => [
      ...[...filled].map(([field, rows]) =>
        field === groupField
          ? fault("kube/said-once", { rows })
          : fault("area/said-once", { header: columnOf(field).header, rows }),
      ),
      ...(unnamed.length === 0 || !isEverNamed ? [] : [fault("kube/not-named", firstRows(unnamed))]),
      ...(skipped.length === 0 ? [] : [fault("kube/line-not-read", firstRows(skipped))]),
    ],
  };

  /** The header of a table with the columns that lines above its rows stand for; one array for all rows that have the same. */
  function headerOf({ names, row }: ListTable, stated: readonly string[]): readonly string[] {
    const key = JSON.stringify([row, stated]);
    const header = headers.get(key) ?? [...names, ...stated];
    headers.set(key, header);
    return header;
  }
}

/** More rows than this are only counted. */
const MOST_ROWS = 10;

function firstRows(rows: readonly number[]): { readonly rows: readonly number[]; readonly more: number } {
  return { rows: rows.slice(0, MOST_ROWS), more: Math.max(0, rows.length - MOST_ROWS) };
}
