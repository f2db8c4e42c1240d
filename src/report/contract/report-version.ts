/** The version of the shape of `check`'s reports. */

/** Counts breaking changes. */
export const REPORT_VERSION = 1;
