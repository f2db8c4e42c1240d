/** Lays records out as a sheet: one header of all their keys, in the order they are first seen, and a row each. */
import type { SheetRow } from "../sheet.ts";
import type { JsonRecord } from "./find-lists.ts";

/** The rows: first the header, which is row 0, then a row a record, counted from 1; a key a record lacks is an empty cell. */
export function tabulate(records: readonly JsonRecord[]): readonly SheetRow[] {
  const columns = new Map<string, number>();
  for (const { cells } of records) {
    for (const key of cells.keys()) if (!columns.has(key)) columns.set(key, columns.size);
  }
  const [first] = records;
  if (first === undefined || columns.size === 0) return [];
  const header = { line: first.line, row: 0, cells: [...columns.keys()] };
  return [
    header,
    ...records.map(({ line, cells }, index) => ({
      line,
      row: index + 1,
      cells: header.cells.map((key) => cells.get(key) ?? ""),
    })),
  ];
}
