/** A date that may be known only to the month or the year, as the days it may be. */
import { daysOfMonth, toIsoDate } from "./calendar.ts";

/** The first and the last day that a date may be, ISO dates; the same day where it is known. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** The days that `YYYY-MM-DD`, `YYYY-MM` or `YYYY` may be. */
export function daySpan(date: string): DaySpan {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined) return { first: date, last: date };
  const lastMonth = month ?? 12;
  return {
    first: toIsoDate(year, month ?? 1, 1),
    last: toIsoDate(year, lastMonth, daysOfMonth(year, lastMonth)),
  };
}

/** Whether one date lies after another for certain, as far as both are known. */
export function isCertainlyAfter(date: string, other: string): boolean {
  // ISO dates of four-digit years sort as texts.
  return daySpan(date).first > daySpan(other).last;
}
