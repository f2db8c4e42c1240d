/** A date that may be known only to the month or the year, as the days it may be. */
import { oneOf, type Possible, valuesOf } from "../possible.ts";
import { dateExists, daysOfMonth, toIsoDate } from "./calendar.ts";

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

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day, a month or a year of the calendar: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isPartialDate(text: unknown): text is string {
  const match = typeof text === "string" ? PARTIAL_DATE.exec(text) : null;
  if (match === null) return false;
  const [, year, month = "01", day = "01"] = match;
  return dateExists(Number(year), Number(month), Number(day));
}

/** What two statements of one date leave possible together; `undefined` where they contradict each other. */
export function sameDate(first: Possible<string>, second: Possible<string>): Possible<string> | undefined {
  // A date lies within another where it begins with it: `1980-02-17` in `1980-02` in `1980`.
  return oneOf(
    valuesOf(first).flatMap((date) =>
      valuesOf(second).flatMap((other) =>
        date.startsWith(other) ? [date] : other.startsWith(date) ? [other] : [],
      ),
    ),
  );
}
