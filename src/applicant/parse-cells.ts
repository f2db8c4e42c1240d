/** Reads the cells of one row under a header into an applicant and its issues. */
import type { Issue } from "../issue.ts";
import { type RereadOptions, readCells } from "../row/read-cells.ts";
import type { Header } from "../row/read-header.ts";
import type { ParsedApplicant } from "./applicant.ts";
import { checkRow } from "./check-row.ts";
import type { TableField } from "./columns.ts";

/** What became of a row: the applicant as far as known, and everything found wrong, in the order of the columns. */
export interface ParsedRow {
  readonly applicant: ParsedApplicant;
  readonly issues: readonly Issue[];
}

/** Reads one row; nothing throws on bad data. The value of a cell with an error is missing. */
export function parseCells(
  header: Header<TableField>,
  cells: readonly unknown[],
  options: RereadOptions = {},
): ParsedRow {
  const check = (applicant: ParsedApplicant) => checkRow(applicant, options.asOf);
  const { record, issues } = readCells(header, cells, check, options);
  return asRead({ applicant: record, issues }, { header, cells });
}

/** What a row was read from. */
export interface RowSource {
  readonly header: Header<TableField>;
  readonly cells: readonly unknown[];
}

/** The rows that were read here; they go as soon as nobody holds them. */
const SOURCES = new WeakMap<object, RowSource>();

/** A row as one that was read here: whoever decides takes it as it is. */
export function asRead(row: ParsedRow, source: RowSource): ParsedRow {
  SOURCES.set(row, source);
  return Object.freeze(row);
}

/** What a row was read from; `undefined` where other code put it together. */
export function sourceOf(row: object): RowSource | undefined {
  return SOURCES.get(row);
}
