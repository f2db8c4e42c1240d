/** Reads a date that must be known to the day: the day first, or in any notation that leaves no choice. */
import { fault } from "../../issue.ts";
import { accept, type CellResult, reject } from "./cell-parser.ts";
import { type DateReading, readDate } from "./read-date.ts";

const UNREADABLE = reject(fault("date/unreadable"));
const TWO_DIGIT_YEAR = reject(fault("date/two-digit-year"));
const IMPOSSIBLE_DAY = reject(fault("date/impossible", { reason: "calendar" }));
const MONTH_FIRST = reject(fault("date/impossible", { reason: "month-first" }));

/** The ISO date (`YYYY-MM-DD`) of a cell. Day comes first: a month above 12 is a fault, never a reason to swap. */
export function parseDate(cell: string): CellResult<string> {
  const { dayFirst, monthFirst, hasShortYear, hasZeros } = readDate(cell);
  if (hasShortYear) return TWO_DIGIT_YEAR;
  if (hasZeros) return IMPOSSIBLE_DAY;
  if (dayFirst.fault !== undefined) return isDay(monthFirst) ? MONTH_FIRST : reject(dayFirst.fault);
  const [date] = dayFirst.dates;
  return dayFirst.precision === "day" && date !== undefined ? accept(date) : UNREADABLE;
}

function isDay(reading: DateReading | undefined): boolean {
  return reading?.fault === undefined && reading?.precision === "day";
}
