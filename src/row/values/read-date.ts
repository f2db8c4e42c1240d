/** Reads a date in any notation of village lists, programs and spreadsheets: what it says read day first, and month first. */
import { type Fault, fault } from "../../issue.ts";
import { daysOfMonth, toIsoDate } from "../calendar.ts";
import { EARLIEST_YEAR, LATEST_YEAR } from "../day-number.ts";
import { monthNamed, romanMonth } from "./month-names.ts";
import { splitTime } from "./split-time.ts";
import { withoutTextMark } from "./text-mark.ts";

/** What one way of reading a date says: the dates it may be (one a century, if that is not written), or what is wrong. */
export type DateReading =
  | { readonly fault?: undefined; readonly precision: Precision; readonly dates: readonly string[] }
  | { readonly fault: Fault };

/** How much of a date is written: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
type Precision = "day" | "month" | "year";

/** What a date says, read either way. */
export interface DateReadings {
  readonly dayFirst: DateReading;
  /** Where the order of day and month is not clear from the notation: what it says with the month first. */
  readonly monthFirst?: DateReading;
  /** Whether the year has two digits only. */
  readonly hasShortYear: boolean;
  /** Whether a zero stands where the day or the month should. */
  readonly hasZeros: boolean;
}

/** Which of its captures a notation writes where. */
type Order = "ymd" | "dmy" | "mdy" | "my" | "ym" | "y";

/** One way of writing a date. */
interface Notation {
  readonly pattern: RegExp;
  readonly order: Order;
  /** Whether day and month are both numbers, so that either may come first. */
  readonly isNumeric?: true;
}

const NAMED = String.raw`(\p{L}{3,10}|[ivx]{1,4})`;

const NOTATIONS: readonly Notation[] = [
  // 1980-08-17, 1980/08/17
  { pattern: /^(\d{4}) ?([-/.,\\_ ]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/u, order: "ymd" },
  // 80-08-17: no day is so great
  { pattern: /^(3[2-9]|[4-9]\d) ?([-/.,\\_ ]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/u, order: "ymd" },
  // 17/08/1980, 17-08-1980, 17.08.1980, 17/08/80, 17/08/'80
  {
    pattern: /^(\d{1,2}) ?([-/.,\\_ ]) ?(\d{1,2}) ?\2 ?(\d{4}|['’]?\d{2})$/u,
    order: "dmy",
    isNumeric: true,
  },
  // 1980, tahun 1980
  { pattern: /^(?:(?:tahun|thn|th)\.? ?)?(\d{4})$/iu, order: "y" },
  // 17 Agustus 1980, 17-Agt-80, 17-VIII-1980
  { pattern: named(String.raw`(\d{1,2})`, "0", NAMED, "0", String.raw`(\d{4}|['’]?\d{2})`), order: "dmy" },
  // Agustus 17, 1980
  { pattern: named(NAMED, "1", String.raw`(\d{1,2})`, "1", String.raw`(\d{4})`), order: "mdy" },
  // 1980 Agustus 17
  { pattern: named(String.raw`(\d{4})`, "0", NAMED, "0", String.raw`(\d{1,2})`), order: "ymd" },
  // Agustus 1980, Agt-80
  { pattern: named(NAMED, "0", String.raw`(\d{4}|['’]?(?:3[2-9]|[4-9]\d))`), order: "my" },
  { pattern: named(String.raw`(\d{4})`, "0", NAMED), order: "ym" },
  // 02/1980, 1980-02
  { pattern: /^(\d{1,2}) ?([-/.]) ?(\d{4})$/u, order: "my" },
  { pattern: /^(\d{4}) ?([-/]) ?(\d{1,2})$/u, order: "ym" },
];

/** Eight digits: 17081980 or 19800817. No text is a day in both, as no month is 19 or 20. */
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const EIGHT_DIGITS_YEAR_FIRST = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** 29450: days since 1899-12-30. Fewer digits are rather a year, more rather a number of another kind. */
const EXCEL_SERIAL = /^\d{5}$/;
/** What a program adds that took the number for a decimal. */
const DECIMAL_TAIL = /^(\d{4,8})[.,]0+$/;

/** 17/08/1980: nearly every date is so written, with nothing to clean, which takes ten times as long to find out. */
const PLAIN = /^(\d{2})([-/])(\d{2})\2(\d{4})$/;

const LEADING_WORDS = /^(?:(?:lahir|tanggal|tangal|tgl|tg)\b[.:]? ?){1,2}/iu;
const WEEKDAY =
  /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b[.,]? ?(?=[\p{L}\d])/iu;
const TRAILING_MARKS = /[.,; ]+$/u;
const DASHES = /[‐‑‒–—−]/gu;
/** What is written for a day or a month that is not known: 00/00/1980, xx-02-1980, ?/?/1980 */
const UNKNOWN_PART = /^(?:0{1,2}|x{1,2}|\?{1,2}|-{1,2}|_{1,2}|\*{1,2}|\.{2,3})([-/.])/iu;

const UNREADABLE: DateReading = { fault: fault("date/unreadable") };
const IMPOSSIBLE_DAY: DateReading = { fault: fault("date/impossible", { reason: "calendar" }) };
const IMPOSSIBLE_YEAR: DateReading = { fault: fault("date/impossible", { reason: "year" }) };

/** The readings of a cell. */
export function readDate(cell: string): DateReadings {
  const [, day = "", , month = "", year = ""] = PLAIN.exec(cell) ?? [];
  if (day !== "") return readParts([day, month, year], "dmy", true);
  const { day: text, shift } = splitTime(clean(cell));
  const readings = readDay(text.replace(WEEKDAY, "").replace(TRAILING_MARKS, ""));
  return shift === 0 ? readings : { ...readings, ...shifted(readings, shift) };
}

function clean(cell: string): string {
  const text = withoutTextMark(cell).normalize("NFKC").replace(DASHES, "-");
  return text.replace(TRAILING_MARKS, "").replace(LEADING_WORDS, "").replace(WEEKDAY, "");
}

function readDay(text: string): DateReadings {
  const bare = text.replace(DECIMAL_TAIL, "$1");
  if (EXCEL_SERIAL.test(bare)) return only(readSerial(Number(bare)));
  if (EIGHT_DIGITS.test(bare)) return readEightDigits(bare);
  const known = withZeros(bare);
  for (const { pattern, order, isNumeric } of NOTATIONS) {
    const match = pattern.exec(known);
    if (match === null) continue;
    // The mark between numbers is a capture too, so that it is the same one.
    const parts = match.slice(1).filter((part) => /[\p{L}\d]/u.test(part));
    return readParts(parts, order, isNumeric === true);
  }
  return only(UNREADABLE);
}

/** The text with zeros for the parts at its beginning that are not known. */
function withZeros(text: string): string {
  const [first, mark] = UNKNOWN_PART.exec(text) ?? [];
  if (first === undefined) return text;
  const rest = text.slice(first.length);
  const [second, secondMark] = UNKNOWN_PART.exec(rest) ?? [];
  return second === undefined ? `0${mark}${rest}` : `0${mark}0${secondMark}${rest.slice(second.length)}`;
}

function readParts(parts: readonly string[], order: Order, isNumeric: boolean): DateReadings {
  const part = (letter: string): string | undefined => parts[order.indexOf(letter)];
  const [year = "", month, day] = ["y", "m", "d"].map(part);
  const monthNumber = month === undefined ? undefined : numberOfMonth(month);
  if (month !== undefined && monthNumber === undefined) return only(UNREADABLE);
  const years = yearsOf(year.replace(/['’]/u, ""));
  const [m, d] = [monthNumber, day === undefined ? undefined : Number(day)];
  const flags = { hasShortYear: years.length > 1, hasZeros: m === 0 || d === 0 };
  const dayFirst = readDates(years, m, d);
  if (!isNumeric || flags.hasZeros || m === d) return { dayFirst, ...flags };
  return { dayFirst, monthFirst: readDates(years, d, m), ...flags };
}

/** Eight digits are a day in one order of their parts, or in two that differ in what comes first: the day or the month. */
function readEightDigits(text: string): DateReadings {
  const [, year = "", month = "", day = ""] = EIGHT_DIGITS_YEAR_FIRST.exec(text) ?? [];
  const yearFirst = readParts([year, month, day], "ymd", false);
  if (year !== "" && yearFirst.dayFirst.fault === undefined) return yearFirst;
  const [, ...parts] = EIGHT_DIGITS.exec(text) ?? [];
  return readParts(parts, "dmy", true);
}

/** What is known of a date whose month or day may be missing, or written as zero. */
function readDates(
  years: readonly number[],
  month: number | undefined,
  day: number | undefined,
): DateReading {
  if (years.every((year) => year < EARLIEST_YEAR || year > LATEST_YEAR)) return IMPOSSIBLE_YEAR;
  if ((month ?? 0) > 12 || (day ?? 0) > 31) return IMPOSSIBLE_DAY;
  // A day of an unknown month says no more than the year.
  if (month === undefined || month === 0) return { precision: "year", dates: years.map(String) };
  if (day === undefined || day === 0) {
    return {
      precision: "month",
      dates: years.map((year) => toIsoDate(year, month, 1).slice(0, "YYYY-MM".length)),
    };
  }
  const existing = years.filter((year) => day <= daysOfMonth(year, month));
  return existing.length === 0
    ? IMPOSSIBLE_DAY
    : { precision: "day", dates: existing.map((year) => toIsoDate(year, month, day)) };
}

function readSerial(serial: number): DateReading {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return readDates([date.getUTCFullYear()], date.getUTCMonth() + 1, date.getUTCDate());
}

/** The readings with every day moved; where it is not known how far, none. */
function shifted(
  { dayFirst, monthFirst }: DateReadings,
  shift: number | undefined,
): Pick<DateReadings, "dayFirst" | "monthFirst"> {
  const moved = (reading: DateReading): DateReading => {
    if (reading.fault !== undefined) return reading;
    if (shift === undefined || reading.precision !== "day") return UNREADABLE;
    return { ...reading, dates: reading.dates.map((date) => dayAfter(date, shift)) };
  };
  return {
    dayFirst: moved(dayFirst),
    ...(monthFirst === undefined ? {} : { monthFirst: moved(monthFirst) }),
  };
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** A year of two digits in each century that a person of a list can be born in. */
function yearsOf(digits: string): readonly number[] {
  return digits.length === 4 ? [Number(digits)] : [1900 + Number(digits), 2000 + Number(digits)];
}

function numberOfMonth(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : (monthNamed(text) ?? romanMonth(text));
}

function only(dayFirst: DateReading): DateReadings {
  return { dayFirst, hasShortYear: false, hasZeros: false };
}

/** A pattern of parts with up to three marks between them, and at least as many as said. */
function named(...parts: readonly string[]): RegExp {
  const source = parts.map((part) => (/^\d$/.test(part) ? `[-/.,_ ]{${part},3}` : part)).join("");
  return new RegExp(`^${source}$`, "iu");
}
