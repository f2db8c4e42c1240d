/** A day of the calendar as one whole number, so that days compare and years count without texts. */
import { dateExists } from "./calendar.ts";

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
