/** What a parser says of sixteen plain digits, told from the digits without making a text of them. */
import { hasBirthDate, isOfProvince, mayBePlaceholder } from "../applicant/nik-halves.ts";
import { isPlaceholder } from "../applicant/values/is-placeholder.ts";
import type { NumberField } from "./number-readers.ts";

/** A number of sixteen digits in two halves. */
export interface Halves {
  readonly high: number;
  readonly low: number;
}

/**
 * Numbers of one class are read alike, but for their digits: sound ones, those somebody typed to fill the cell, those whose
 * serial number is 0000, those with an impossible birth date, and those of each province that is not known.
 */
export const SOUND = 0;
const FILLED_IN = 1;
export const NO_SERIAL = 2;
export const NO_DATE = 3;
export const OF_PROVINCE = 100;
export const CLASSES = 200;

/** Tells the class of sixteen digits in two halves. */
type ClassOf = (high: number, low: number) => number;

export const NUMBER_CLASSES: Readonly<Record<NumberField, ClassOf>> = {
  nik(high, low) {
    if (isFilledIn(high, low)) return FILLED_IN;
    if (low % 10_000 === 0) return NO_SERIAL;
    if (!hasBirthDate(high, low)) return NO_DATE;
    return isOfProvince(high) ? SOUND : OF_PROVINCE + Math.floor(high / 1_000_000);
  },
  noKk: (high, low) => (isFilledIn(high, low) ? FILLED_IN : SOUND),
};

function isFilledIn(high: number, low: number): boolean {
  return mayBePlaceholder(high, low) && isPlaceholder(digitsOf({ high, low }));
}

/** The halves of sixteen digits, and the digits of halves. */
export function halvesOf(digits: string): Halves {
  return { high: Number(digits.slice(0, 8)), low: Number(digits.slice(8)) };
}

/** The same, with -1 in the first half where there is no number. */
export function halvesOrNone(digits: string | undefined): Halves {
  return digits === undefined ? { high: -1, low: 0 } : halvesOf(digits);
}

export function digitsOf({ high, low }: Halves): string {
  return String(high).padStart(8, "0") + String(low).padStart(8, "0");
}
