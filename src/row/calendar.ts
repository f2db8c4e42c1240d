/** The Gregorian calendar without clocks and time zones: which dates exist. */

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whether a day exists; `month` counts from 1.
 * Counted by hand, as a `Date` in local time misses the days a place skipped: 31 December 1994 in Kiribati.
 */
export function dateExists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysOfMonth(year, month);
}

/** How many days a month has, counted from 1; 0 where there is no such month. */
export function daysOfMonth(year: number, month: number): number {
  return (DAYS_OF_MONTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The ISO date (`YYYY-MM-DD`) of an existing day. */
export function toIsoDate(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
