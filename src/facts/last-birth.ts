/** From which day back people have an age: what stands in for an age where only birth dates are compared. */

import { daysOfMonth, toIsoDate } from "../row/calendar.ts";
import { dayNumber } from "../row/day-number.ts";
import { ageDay } from "./possible-ages.ts";

/** The last birth date of those of whom a fact counts so many years: `member.age`, or by the year `member.ageInYear`. */
export function lastBirthWith(fact: string, age: number, asOf: string): string {
  const last = lastBirthOf(age, ageDay(fact, asOf));
  // Nobody is born after the day, however the year goes on; ISO dates sort as texts.
  return last < asOf ? last : asOf;
}

/** The last birth date of those who have an age on a day: somebody born on 29 February has it on 1 March of other years. */
export function lastBirthOf(age: number, asOf: string): string {
  const today = dayNumber(asOf);
  // Nobody was born before the calendar begins.
  const [year, month, dayOfMonth] = [
    Math.max(Math.floor(today / 10_000) - age, 1),
    Math.floor(today / 100) % 100,
    today % 100,
  ];
  return toIsoDate(year, month, Math.min(dayOfMonth, daysOfMonth(year, month)));
}
