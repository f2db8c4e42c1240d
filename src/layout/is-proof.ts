/** Whether a cell proves its row to be one of the list. Damaged ones prove as much as sound ones: nobody is lost. */
import { parsePeriod } from "../monitoring/values/parse-period.ts";
import { readCell } from "../row/read-cell.ts";

/** Longer texts are notes; no expression runs over more. */
const MAX_LENGTH = 120;

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i;
const SIXTEEN_DIGITS = /(?<!\d)\d{16}(?!\d)/;
/** Fewer digits are a count or a code. */
export const FEWEST_DIGITS = 6;
/** The number of a civil servant: birth date, month of appointment, sex, serial. It stands below signatures. */
const NIP = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:19|20)\d\d(?:0[1-9]|1[0-2])[12]\d{3}$/;

/** Whether a cell under NIK or No. KK holds such a number, sound or damaged. */
export function isIdentity(cell: string): boolean {
  if (cell.length > MAX_LENGTH) return false;
  const text = cell.normalize("NFKC");
  if (SCIENTIFIC.test(text) || hasWholeIdentity(text)) return true;
  const digits = text.replace(/\D/gu, "");
  return digits.length >= FEWEST_DIGITS && !/\p{L}/u.test(text) && !NIP.test(digits);
}

/** Whether a cell of any column holds sixteen digits in a row, as only a NIK and a No. KK have. */
export function hasWholeIdentity(cell: string): boolean {
  return cell.length >= 16 && cell.length <= MAX_LENGTH && SIXTEEN_DIGITS.test(cell) && !isNip(cell);
}

/** Whether a text is the number of a civil servant, with or without the word before it. */
export function isNip(text: string): boolean {
  return /^nip\b/iu.test(text) || NIP.test(text.replace(/\D/gu, ""));
}

const YEAR = /(?:19|20)\d\d/;
const DAY_MONTH_YEAR = /\d{1,2}[-/. ]{1,3}(?:\d{1,2}|\p{L}{3,9})[-/. ]{1,3}\d{2,5}/u;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
/** A list of members is signed long after its members were born. */
const SIGNED_FROM = 2010;

/** Whether a cell under the birth date says a date, possible or not; the place and day of a signature is none. */
export function isBirthDate(cell: string): boolean {
  if (cell.length > MAX_LENGTH) return false;
  const text = cell.normalize("NFKC");
  if (isNip(text)) return false;
  if (isSignatureDate(text) && Number(/\d{4}(?!.*\d{4})/.exec(text)?.[0] ?? 0) >= SIGNED_FROM) return false;
  return YEAR.test(text) || DAY_MONTH_YEAR.test(text) || SERIAL.test(text);
}

const SIGNATURE_DATE =
  /^\p{L}[\p{L} .]{1,40},? {0,9}(?:tgl\.?|tanggal)?[ ._…]{0,30}(?:\d{1,2})?[ ._…/-]{0,30}(?:\p{L}{3,9}|\d{1,2})?[ ._…/-]{0,30}(?:\d{4}|20[ ._…]{1,10})$/iu;

/** Whether a text is the place and day of a signature: `Bintan, 22 Februari 2022`, `Bintan, …………… 2022`. */
export function isSignatureDate(text: string): boolean {
  return text.length <= MAX_LENGTH && text.includes(",") && SIGNATURE_DATE.test(text);
}

/** Whether a cell under the period says a month or a day. */
export function isPeriod(cell: string): boolean {
  return cell.length <= MAX_LENGTH && readCell(cell, parsePeriod).value !== undefined;
}
