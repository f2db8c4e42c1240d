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

/** Before anybody is born. */
const EARLIEST = "0001-01-01";

/** The greatest age that anybody is made up with for a day. */
export function oldestOn(asOf: string): number {
  return Math.min(OLDEST, Math.max(0, Number(asOf.slice(0, 4)) - EARLIEST_YEAR - 1));
}

/** How old somebody is to be: in completed years, by the year, or both. */
export interface Ages {
  readonly age?: number | undefined;
  readonly inYear?: number | undefined;
}

/** A birth date that gives the ages on a day; where none gives both, the one in completed years. */
export function birthDateFor(ages: Ages, asOf: string, birthday: Birthday): string {
  const [first, last] = daysFor(ages, asOf);
  const within = (date: string): string | undefined => (date >= first && date <= last ? date : undefined);
  const newYear = within(`${yearOf(last)}-01-01`) ?? last;
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

/** The first and the last birth date that give the ages. */
function daysFor({ age, inYear }: Ages, asOf: string): readonly [first: string, last: string] {
  // An age lasts a year, so its birth dates reach back to 1 January at least.
  const ofAge: readonly [string, string] =
    age === undefined ? [EARLIEST, asOf] : [addDays(latestFor(age + 1, asOf), 1), latestFor(age, asOf)];
  if (inYear === undefined) return ofAge;
  const year = String(Number(yearOf(asOf)) - inYear);
  const [first, last] = [later(ofAge[0], `${year}-01-01`), earlier(ofAge[1], `${year}-12-31`)];
  return first <= last ? [first, last] : ofAge;
}

// ISO dates sort as texts.
function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
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
