/** Writes the values of a workbook's cells as the text a careful person would type. */

/**
 * A number with a decimal comma. A whole number of 16 digits and more that may have lost its last ones comes with an exponent,
 * as Excel shows it: Excel keeps 15 digits and makes the rest 0; beyond 2^53 no program keeps all.
 */
export function numberText(number: number): string {
  if (Number.isInteger(number)) {
    const mayBeCut = Math.abs(number) >= 1e15 && (number % 10 === 0 || !Number.isSafeInteger(number));
    return mayBeCut
      ? number.toExponential(14).replace(".", ",").replace("e+", "E+")
      : String(number === 0 ? 0 : number);
  }
  // The 15 digits Excel shows: 0,3 and not 0,30000000000000004.
  return String(Number(number.toPrecision(15))).replace(".", ",");
}

/** A number shown in per cent. */
export function percentText(number: number): string {
  return `${numberText(Number((number * 100).toPrecision(15)))}%`;
}

/** What of a date its cell shows. */
export interface ShownDate {
  readonly day: boolean;
  /** Year or month: without them it is a time. */
  readonly date: boolean;
  readonly time: boolean;
}

const DAY_MS = 86_400_000;
/** 1899-12-30, from which Excel's serials count since 1 March 1900. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** 9999-12-31, the last day Excel has. */
const MAX_SERIAL = 2_958_465;
/** Excel takes 1900 for a leap year: before 29 February, which is day 60, its count is one less. */
const LEAP_DAY = 60;
const DAYS_BEFORE_1904 = 1_462;

/**
 * A serial of days as ISO 8601: `1980-08-17`; the month alone, `1980-08`, where only that is shown and the day is the first,
 * as Excel stores what was typed without a day; with a time where there is one. A time alone is `10:30:00`. What is no date,
 * such as Excel's 0 January 1900 and 29 February 1900, is given as Excel shows it.
 */
export function serialText(serial: number, shown: ShownDate, is1904: boolean): string {
  if (!shown.date) return serial >= 0 && serial <= MAX_SERIAL ? timeText(serial) : numberText(serial);
  const since1900 = is1904 ? serial + DAYS_BEFORE_1904 : serial;
  if (!(since1900 >= 0 && since1900 < MAX_SERIAL + 1)) return numberText(serial);
  // Fractions of a second are noise of the arithmetic; a whole second may make the day full.
  const seconds = Math.round(since1900 * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const day = is1904 ? isoDay(days) : isoDayOf1900(days);
  if (rest > 0 && shown.time) return `${day} ${timeText(rest / 86_400)}`;
  return monthText(day, shown.day);
}

/** A day of the calendar, or its month where the day is not shown and the first. */
export function monthText(isoDay: string, showsDay: boolean): string {
  return showsDay || !isoDay.endsWith("-01") ? isoDay : isoDay.slice(0, 7);
}

function isoDayOf1900(days: number): string {
  if (days === 0) return "1900-01-00";
  if (days === LEAP_DAY) return "1900-02-29";
  return isoDay(days < LEAP_DAY ? days + 1 : days);
}

function isoDay(days: number): string {
  return new Date(EPOCH_MS + days * DAY_MS).toISOString().slice(0, 10);
}

function timeText(days: number): string {
  const seconds = Math.round(days * 86_400);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
