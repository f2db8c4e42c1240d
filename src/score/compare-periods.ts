/** The order of periods: days and months, by the day on which they end. */
import { daySpan } from "../row/partial-date.ts";

/** Below zero where `a` comes before `b`. A month comes after the visits of its days but for a visit of its last day. */
export function comparePeriods(a: string, b: string): number {
  return compareTexts(daySpan(a).last, daySpan(b).last) || compareTexts(a, b);
}

/** The order of texts by their code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
