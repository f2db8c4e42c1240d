/** The records that the latest score of a group comes from. */
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { comparePeriods } from "../score/compare-periods.ts";
import type { KubeRows } from "./kube-records.ts";

/** A period with its records. */
type Period = readonly [string, readonly ParsedMonitoring[]];

/**
 * The record of the latest period that stands once; all records of the last period where each of them stands more often,
 * since nothing tells which of them is right. A record without a period comes before all others.
 */
export function latestRecords({ rows }: KubeRows): readonly ParsedMonitoring[] {
  const periods = new Map<string, ParsedMonitoring[]>();
  for (const { record } of rows) {
    const period = record.period ?? "";
    const own = periods.get(period);
    if (own === undefined) periods.set(period, [record]);
    else own.push(record);
  }
  const sorted: readonly Period[] = [...periods].sort(([a], [b]) =>
    a === "" ? -1 : b === "" ? 1 : comparePeriods(a, b),
  );
  // A group has a row, or it would be none.
  const last = sorted.at(-1) as Period;
  const [, latest] = sorted.findLast(([, own]) => own.length === 1) ?? last;
  return latest;
}
