/** A policy change → the JSON report (contract). */
import { escapeJson } from "../text/escape-text.ts";
import type { ReportOptions } from "./check-report.ts";
import { type DifferenceReport, isMonitoring, toDifferenceReport } from "./difference-report.ts";
import { toMonitoringDifferenceReport } from "./monitoring-difference-report.ts";

/** The change as JSON; NIK are masked unless wanted whole. */
export function formatDifferenceJson(report: DifferenceReport, options: ReportOptions): string {
  const { difference } = report;
  const value = isMonitoring(difference)
    ? toMonitoringDifferenceReport(difference)
    : toDifferenceReport({ ...report, difference }, options);
  const lines = JSON.stringify(value, null, 2).split("\n");
  // No string of JSON goes over a line, and the ends of lines are to stay.
  return `${lines.map(escapeJson).join("\n")}\n`;
}
