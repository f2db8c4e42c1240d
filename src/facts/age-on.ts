/** Age in completed years: the only place where a date becomes an age. */
import { differenceInYears, isExists } from "date-fns";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The age on a day, in completed years; `undefined` where a date is not a day of the calendar or lies after `asOf`.
 *
 * Both dates are days without a time, so neither zone nor clock plays a part. A person born on 29 February has their
 * birthday on 1 March in other years (date-fns).
 */
export function ageOn(birthDate: string, asOf: string): number | undefined {
  const born = toDay(birthDate);
  const day = toDay(asOf);
  if (born === undefined || day === undefined || born > day) return undefined;
  return differenceInYears(day, born);
}

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return toDay(text) !== undefined;
}

/** Noon of the day: there is no zone in which summer time makes a noon skip or repeat. */
function toDay(text: string): Date | undefined {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isExists(year, month - 1, day) ? new Date(year, month - 1, day, 12) : undefined;
}
