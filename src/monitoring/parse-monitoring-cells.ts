/** Reads the cells of one row under a header into a monitoring record and its issues. */
import type { Issue } from "../issue.ts";
import { type RowOptions, readCells } from "../row/read-cells.ts";
import type { Header } from "../row/read-header.ts";
import { checkRecord } from "./check-record.ts";
import type { MonitoringField } from "./columns.ts";
import type { ParsedMonitoring } from "./monitoring-record.ts";

/** What became of a row: the record as far as known, and everything found wrong, in the order of the columns. */
export interface ParsedMonitoringRow {
  readonly record: ParsedMonitoring;
  readonly issues: readonly Issue[];
}

/** Reads one row; nothing throws on bad data. The value of a cell with an error is missing. */
export function parseMonitoringCells(
  header: Header<MonitoringField>,
  cells: readonly unknown[],
  options: RowOptions = {},
): ParsedMonitoringRow {
  const check = (record: ParsedMonitoring) => checkRecord(record, options.asOf);
  return Object.freeze(readCells(header, cells, check, options));
}
