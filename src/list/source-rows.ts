/** Rows as callers have them (plain records, or what a reader made of a file) as source rows. */
import type { AsideRow, ListRemark } from "../row/set-aside.ts";
import type { SourceRow } from "../row/source-row.ts";

/** A row of a list: header → cell, or a source row with its place in a file. */
export type ListRow = Readonly<Record<string, unknown>> | SourceRow;

/** A row of a list, or what a reader passes on beside the rows: a row that is nobody, a remark about the whole list. */
export type ListItem = ListRow | AsideRow | ListRemark;

/** Rows in any iterable, synchronous or not. */
export type ListRows = Iterable<ListItem> | AsyncIterable<ListItem>;

/** A row as a source row; a plain record stands on the line of its own number in the list, from 1. */
export function toSourceRow(row: ListRow, number: number): SourceRow {
  return isSourceRow(row)
    ? row
    : { file: null, line: number, header: Object.keys(row), headerLine: 0, cells: Object.values(row) };
}

/** The source row of an item, if it is a row. */
export function sourceRowOf(item: ListItem, number: number): SourceRow | undefined {
  return isBeside(item) ? undefined : toSourceRow(item, number);
}

/** Whether an item is no row at all. */
export function isBeside(item: ListItem): item is AsideRow | ListRemark {
  return !isSourceRow(item) && "file" in item && ("aside" in item || "remark" in item);
}

function isSourceRow(row: ListItem): row is SourceRow {
  return "header" in row && Array.isArray(row.header) && "cells" in row && Array.isArray(row.cells);
}
