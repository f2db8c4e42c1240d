/** Age in completed years: the only place where a date becomes an age. */
import { utc } from "@date-fns/utc";
import { differenceInYears } from "date-fns";
import { dateExists } from "../applicant/calendar.ts";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The age on a day, in completed years; `undefined` where a date is not a day of the calendar or lies after `asOf`.
 *
 * Days are reckoned in UTC, which skips and repeats none, so neither the zone nor the clock of a machine plays a part.
 * A person born on 29 February has their birthday on 1 March in other years (date-fns).
 */
export function ageOn(birthDate: string, asOf: string): number | undefined {
  if (!isDay(birthDate) || !isDay(asOf) || birthDate > asOf) return undefined;
  return differenceInYears(asOf, birthDate, { in: utc });
}

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && dateExists(year, month, day);
}
