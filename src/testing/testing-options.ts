/** What arbitraries are told beside the ruleset. */

/** The day that cases are made up for. */
export interface AsOf {
  /** The day they are decided for, `YYYY-MM-DD`; ages are made to fit it. */
  readonly asOf: string;
}

/** The day of whatever is made up for no day in particular. */
export const ANY_DAY = "2026-01-01";
