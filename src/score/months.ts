/** Months of the calendar, counted from its beginning, and the longer stretches they make up. */
import { toIsoDate } from "../row/calendar.ts";

/** How long the stretches of a table of periods are; the first is the usual one. */
export const PERIOD_LENGTHS = ["month", "quarter", "half-year"] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** How many months each of them has. */
export const MONTHS_IN: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, "half-year": 6 };

const LETTERS: Readonly<Record<Exclude<PeriodLength, "month">, string>> = { quarter: "Q", "half-year": "H" };

/** The months since the beginning of the calendar, so that a year goes over into the next. */
export function numberOfMonth(period: string): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

export function monthOfNumber(number: number): string {
  return toIsoDate(Math.floor(number / 12), (number % 12) + 1, 1).slice(0, 7);
}

/** The stretch that a month is in: `2022-02`, `2022-Q1` or `2022-H1`. */
export function periodOfMonth(month: number, length: PeriodLength): string {
  if (length === "month") return monthOfNumber(month);
  const number = Math.floor((month % 12) / MONTHS_IN[length]) + 1;
  return `${monthOfNumber(month).slice(0, 4)}-${LETTERS[length]}${number}`;
}
