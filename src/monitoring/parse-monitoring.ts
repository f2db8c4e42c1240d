/** Reads one record, keyed by headers, into a monitoring record and its issues. */
import { checkRecord } from "../check-argument.ts";
import { checkAsOf } from "../row/check-as-of.ts";
import type { RecordOptions } from "../row/read-cells.ts";
import { readRecordHeader } from "../row/record-header.ts";
import { MONITORING_COLUMNS } from "./columns.ts";
import { type ParsedMonitoringRow, parseMonitoringCells } from "./parse-monitoring-cells.ts";

/**
 * Reads one row of a monitoring list given as a record: its own keys are the headers, its values the cells.
 * Nothing throws on bad data: every fault, also of the keys, is among the issues.
 *
 * @throws CallError if `row` is no object, `asOf` no ISO date, or `columns` names a field that is none.
 * @example
 * ```ts
 * import { parseMonitoring } from "aturan-kube";
 *
 * const { record, issues } = parseMonitoring({ "Nama KUBE": "Mekar 1", Bulan: "Januari 2022", Omset: "Rp 1,5 juta", Pendamping: "-" });
 * record; // { kube: "Mekar 1", period: "2022-01", turnover: 1500000, hasPendamping: false }
 * issues; // []
 * ```
 */
export function parseMonitoring(
  row: Readonly<Record<string, unknown>>,
  options: RecordOptions = {},
): ParsedMonitoringRow {
  checkRecord(row, "row");
  const { asOf, lang, line } = options;
  checkAsOf(asOf);
  const cells = Object.values(row);
  const said = { lang, line, columns: options.columns };
  const { header, issues } = readRecordHeader(MONITORING_COLUMNS, Object.keys(row), cells, said);
  const { record, issues: ofRow } = parseMonitoringCells(header, cells, options);
  return Object.freeze({ record, issues: Object.freeze([...issues, ...ofRow]) });
}
