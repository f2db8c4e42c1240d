/** Rows as callers have them (plain records, or what a reader made of a file) as source rows. */

import type { ReadRun, RowRun } from "../row/row-run.ts";
import type { AsideRow, ListRemark } from "../row/set-aside.ts";
import type { SourceRow } from "../row/source-row.ts";

/** A row of a list: header → cell, or a source row with its place in a file. */
export type ListRow = Readonly<Record<string, unknown>> | SourceRow;

/** Rows of a list, or what a reader passes on beside them: a row that is nobody, a remark about the whole list. */
export type ListItem = ListRow | AsideRow | ListRemark;

/** The same, or many rows at once. */
export type ListPiece = ListItem | RowRun | ReadRun;

/** Rows in any iterable, synchronous or not. */
export type ListRows = Iterable<ListItem> | AsyncIterable<ListItem>;

/** The same with many rows at once among them, as the layout of a text gives them. */
export type ListPieces = Iterable<ListPiece> | AsyncIterable<ListPiece>;

/** A row as a source row; a plain record stands on the line of its own number in the list, from 1. */
export function toSourceRow(row: ListRow, number: number): SourceRow {
  return isSourceRow(row)
    ? row
    : { file: null, line: number, header: Object.keys(row), headerLine: 0, cells: Object.values(row) };
}

/** The source row of an item, if it is a row. */
export function sourceRowOf(item: ListPiece, number: number): SourceRow | undefined {
  return isBeside(item) || isRun(item) || isReadRun(item) ? undefined : toSourceRow(item, number);
}

/** Whether an item is many rows at once. */
export function isRun(item: ListPiece): item is RowRun {
  return "run" in item && "header" in item && Array.isArray(item.header) && typeof item.run === "object";
}

/** Whether an item is many rows that have been read elsewhere. */
export function isReadRun(item: ListPiece): item is ReadRun {
  return "read" in item && "header" in item && Array.isArray(item.header) && typeof item.read === "object";
}

/** Whether an item is no row at all. */
export function isBeside(item: ListPiece): item is AsideRow | ListRemark {
  return (
    !isSourceRow(item) &&
    !isRun(item) &&
    !isReadRun(item) &&
    "file" in item &&
    ("aside" in item || "remark" in item)
  );
}

function isSourceRow(row: ListPiece): row is SourceRow {
  return "header" in row && Array.isArray(row.header) && "cells" in row && Array.isArray(row.cells);
}
