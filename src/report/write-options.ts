/** How any report is written. */
import type { ReportOptions } from "./contract/check-report.ts";

export interface WriteOptions extends ReportOptions {
  /** Colours, for a terminal. */
  readonly colors: boolean;
  /** So many columns a terminal has; elsewhere no line is broken. */
  readonly width?: number | undefined;
  /** Everything, where a report for people would leave out what is too long to read. */
  readonly all?: boolean | undefined;
}
