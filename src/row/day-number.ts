/** A day of the calendar as one whole number, so that days compare and years count without texts. */
import { dateExists } from "./calendar.ts";

/** Dates of lists lie between these years. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;

const ZERO = 48;
const DASH = 45;

/** `YYYY-MM-DD` as the number YYYYMMDD; 0 for a text that is no day of the calendar. */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return 0;
  let number = 0;
  let signs = 0;
  for (let at = 0; at < 10; at += 1) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - ZERO;
    // Below zero where the digit, or what it lacks to 9, is.
    signs |= digit | (9 - digit);
    number = (number * 10 + digit) | 0;
  }
  if (signs < 0) return 0;
  const month = ((number / 100) | 0) % 100;
  return dateExists((number / 10_000) | 0, month, number % 100) ? number : 0;
}

const SLASH = 47;

/** `DD/MM/YYYY` or `DD-MM-YYYY` as the number YYYYMMDD; 0 for a text that is no day of the calendar written so. */
export function writtenDayNumber(text: string): number {
  const mark = text.charCodeAt(2);
  if (text.length !== 10 || (mark !== SLASH && mark !== DASH) || text.charCodeAt(5) !== mark) return 0;
  const day = digitsAt(text, 0, 2);
  const month = digitsAt(text, 3, 2);
  const year = digitsAt(text, 6, 4);
  const isDay = day > 0 && month > 0 && year > 0 && dateExists(year, month, day);
  return isDay ? year * 10_000 + month * 100 + day : 0;
}

/** Digits of a text as a number; -1 where one of them is none. */
function digitsAt(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether a day is of the years that every reading of dates takes. */
export function isOfUsualYear(day: number): boolean {
  return day >= EARLIEST_YEAR * 10_000 && day < (LATEST_YEAR + 1) * 10_000;
}
