/** Copies of records that are kept after their row has been read. */
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { areaPool, textPool } from "../row/own-copy.ts";

/** Gives copies of records that keep no text of the file they were cut from; equal texts are one. */
export function recordKeeper(): (record: ParsedMonitoring) => ParsedMonitoring {
  const texts = textPool();
  const areas = areaPool();
  return (record) => {
    const entries = Object.entries(record).map(([name, value]) => [
      name,
      typeof value === "string" ? texts(value) : value,
    ]);
    // Every property has the value it had, and facts that a ruleset declares are words of the ruleset.
    const copy = Object.fromEntries(entries) as ParsedMonitoring;
    return Object.freeze(record.area === undefined ? copy : { ...copy, area: areas(record.area) });
  };
}
