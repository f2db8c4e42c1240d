/** Exit codes (contract): "there is something to see" is told apart from "could not run" and from a fault of the program. */
export const EXIT = {
  /** Nothing to report. */
  ok: 0,
  /** Findings: by default anyone not eligible, or an error-level issue. */
  findings: 1,
  /** Could not run: usage, an unreadable file, a bad ruleset, no column of NIK or of groups, not one row in the list. */
  couldNotRun: 2,
  /** A fault of the program itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
