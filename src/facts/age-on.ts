/** Age in completed years: the only place where a date becomes an age. */
import { dateExists, daysOfMonth, toIsoDate } from "../row/calendar.ts";
import { dayNumber } from "../row/day-number.ts";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The age on a day, in completed years; `undefined` where a date is not a day of the calendar or lies after `asOf`.
 *
 * What it means is `differenceInYears` of date-fns in UTC, to which a test holds it; so a person born on 29 February has
 * their birthday on 1 March in other years. Neither the zone nor the clock of a machine plays a part.
 */
export function ageOn(birthDate: string, asOf: string): number | undefined {
  const [born, today] = [dayNumber(birthDate), dayNumber(asOf)];
  return born === 0 || today === 0 || born > today ? undefined : yearsBetween(born, today);
}

/** The completed years between two days, as numbers YYYYMMDD: of the difference, what stands before month and day. */
export function yearsBetween(born: number, today: number): number {
  return Math.floor((today - born) / 10_000);
}

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== 0;
}

/** The first day on which a person has an age: the birthday, 1 March for 29 February in years without it. */
export function dayOfAge(birthDate: string, age: number): string {
  const [, year, month, day] = (ISO_DATE.exec(birthDate) ?? []).map(Number);
  const [inYear, inMonth, inDay] = [(year ?? 0) + age, month ?? 1, day ?? 1];
  return dateExists(inYear, inMonth, inDay) ? toIsoDate(inYear, inMonth, inDay) : toIsoDate(inYear, 3, 1);
}

/** The day before a day of the calendar: what `subDays` of date-fns says. */
export function dayBefore(day: string): string {
  // A day of the calendar has all three numbers.
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  if (dayOfMonth > 1) return toIsoDate(year, month, dayOfMonth - 1);
  return month > 1
    ? toIsoDate(year, month - 1, daysOfMonth(year, month - 1))
    : toIsoDate(year - 1, 12, daysOfMonth(year - 1, 12));
}
