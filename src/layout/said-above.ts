/** What stands once above rows holds for them: a group's name, and the places that lines name. */
import { type Fault, fault } from "../issue.ts";
import type { GroupStyle } from "./group-style.ts";
import type { ListKind } from "./list-kind.ts";
import type { ListTable } from "./list-table.ts";
import type { Said } from "./read-section.ts";

/** What has been said so far, and of how many rows. */
export interface SaidAbove {
  readonly startTable: (table: ListTable) => void;
  readonly say: (says: Said) => void;
  /** Fills the empty cells of a row, and gives the header that it then has. */
  readonly fill: (cells: string[], table: ListTable, style: GroupStyle) => readonly string[];
  readonly remarks: () => readonly Fault[];
}

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
  let own: string | undefined;
  let hasRows = false;

  function say(says: Said): void {
    const largest = PLACES.findIndex((field) => says.has(field));
    for (const field of largest < 0 ? [] : PLACES.slice(largest)) lines.delete(field);
    // A group is of one place: where another begins, it ends, unless it has not begun yet.
    if (largest >= 0 && hasRows) lines.delete(groupField);
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

  function put(
    field: string,
    value: string,
    position: number | undefined,
    cells: string[],
  ): string | undefined {
    if (position !== undefined && cells[position] !== "") return undefined;
    filled.set(field, (filled.get(field) ?? 0) + 1);
    if (position === undefined) cells.push(value);
    else cells[position] = value;
    return position === undefined ? columnOf(field).header : undefined;
  }

  return {
    startTable() {
      own = undefined;
    },
    say,
    fill(cells, table, style) {
      hasRows = true;
      const stated: string[] = [];
      const name = table.group === undefined ? "" : (cells[table.group] ?? "").trim();
      if (name !== "") own = name;
      const group = name === "" ? groupOf(style) : undefined;
      const values = new Map(lines);
      values.delete(groupField);
      if (group !== undefined) values.set(groupField, group);
      for (const [field, value] of values) {
        const position = field === groupField ? table.group : table.places.get(field);
        const header = put(field, value, position, cells);
        if (header !== undefined) stated.push(header);
      }
      return headerOf(table, stated);
    },
    remarks: () =>
      [...filled].map(([field, rows]) =>
        field === groupField
          ? fault("kube/said-once", { rows })
          : fault("area/said-once", { header: columnOf(field).header, rows }),
      ),
  };

  /** The header of a table with the columns that lines above its rows stand for; one array for all rows that have the same. */
  function headerOf({ names, row }: ListTable, stated: readonly string[]): readonly string[] {
    const key = JSON.stringify([row, stated]);
    const header = headers.get(key) ?? [...names, ...stated];
    headers.set(key, header);
    return header;
  }
}
