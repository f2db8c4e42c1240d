/** A policy change → the JSON report (contract). */
import { escapeJson } from "../text/escape-text.ts";
import type { ReportOptions } from "./check-report.ts";
import { type DifferenceReport, toDifferenceReport } from "./difference-report.ts";

/** The change as JSON; NIK are masked unless wanted whole. */
export function formatDifferenceJson(report: DifferenceReport, options: ReportOptions): string {
  const lines = JSON.stringify(toDifferenceReport(report, options), null, 2).split("\n");
  // No string of JSON goes over a line, and the ends of lines are to stay.
  return `${lines.map(escapeJson).join("\n")}\n`;
}
