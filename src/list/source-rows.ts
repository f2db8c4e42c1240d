/** Rows as callers have them (plain records, or what a reader made of a file) as source rows. */
import type { SourceRow } from "../row/source-row.ts";

/** A row of a list: header → cell, or a source row with its place in a file. */
export type ListRow = Readonly<Record<string, unknown>> | SourceRow;

/** Rows in any iterable, synchronous or not. */
export type ListRows = Iterable<ListRow> | AsyncIterable<ListRow>;

/** A row as a source row; a plain record stands on the line of its own number in the list, from 1. */
export function toSourceRow(row: ListRow, number: number): SourceRow {
  return isSourceRow(row)
    ? row
    : { file: null, line: number, header: Object.keys(row), headerLine: 0, cells: Object.values(row) };
}

function isSourceRow(row: ListRow): row is SourceRow {
  return Array.isArray(row["header"]) && Array.isArray(row["cells"]);
}
