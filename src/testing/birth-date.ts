/** Birth dates that give an age on a day, those just before and just after a birthday among them. */
import { dateExists, toIsoDate } from "../row/calendar.ts";

/**
 * Which of the birth dates of an age: 1 January, the birthday today, the birthday tomorrow (the last day of the age), 29
 * February where one of them is, or so many days after the earliest of them.
 */
export type Birthday = "new-year" | "today" | "tomorrow" | "leap-day" | number;

/** Nobody is made up who is older than this. */
const OLDEST = 110;

/** Lists refuse birth dates before this year. */
const EARLIEST_YEAR = 1900;

/** The greatest age that anybody is made up with for a day. */
export function oldestOn(asOf: string): number {
  return Math.min(OLDEST, Math.max(0, Number(asOf.slice(0, 4)) - EARLIEST_YEAR - 1));
}

/** A birth date that gives an age on a day. */
export function birthDateFor(age: number, asOf: string, birthday: Birthday): string {
  const last = latestFor(age, asOf);
  const first = addDays(latestFor(age + 1, asOf), 1);
  const within = (date: string): string | undefined => (date >= first && date <= last ? date : undefined);
  // An age lasts a year, so its birth dates reach back to 1 January at least.
  const newYear = `${yearOf(last)}-01-01`;
  switch (birthday) {
    case "new-year":
      return newYear;
    case "today":
      return last;
    case "tomorrow":
      return first;
    case "leap-day":
      return [last, first].map(leapDayOf).find((date) => date !== undefined && within(date)) ?? newYear;
    default:
      return within(addDays(first, birthday)) ?? last;
  }
}

/** The latest birth date of whoever has completed an age on a day: on 28 February nobody born on the 29th has. */
function latestFor(age: number, asOf: string): string {
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  const born = year - age;
  return dateExists(born, month, day) ? toIsoDate(born, month, day) : toIsoDate(born, 2, 28);
}

function leapDayOf(date: string): string | undefined {
  const year = Number(yearOf(date));
  return dateExists(year, 2, 29) ? toIsoDate(year, 2, 29) : undefined;
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** Counted in UTC, which skips no day. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
