/** Reads how long somebody has lived somewhere, in completed years. */
import { fault } from "../../issue.ts";
import { dayNumber } from "../../row/day-number.ts";
import {
  accept,
  type CellParser,
  type CellResult,
  contextParser,
  reject,
} from "../../row/values/cell-parser.ts";
import { parseDate } from "../../row/values/parse-date.ts";

/** `12`, `12 tahun`, `1,5 thn`, `2 tahun 3 bulan`, `18 bulan`. A number of four digits is a year and no number of years. */
const SPAN =
  /^(?:(\d{1,3})([.,]\d{1,2})? ?(?:tahun|thn|th|years?))?(?: ?(?:dan )?(\d{1,4}) ?(?:bulan|bln|months?))?$/i;
const BARE = /^\d{1,3}$/;
const SINCE = /^(?:sejak|semenjak|mulai|since) (?:tanggal |tgl )?(.{6,40})$/i;

const LONGEST = 120;
const UNREADABLE = reject(fault("number/unreadable"));
const OUTSIDE = reject(fault("number/out-of-range", { min: 0, max: LONGEST }));

/**
 * Completed years. Since a day they are counted to the day of the check; a year or a month of moving in leaves two numbers
 * possible and is asked for, as a cell is in which another word stands.
 */
export const parseResidence: CellParser<number> = contextParser((cell, { asOf }) => {
  if (BARE.test(cell)) return yearsOf(Number(cell));
  const [, since] = SINCE.exec(cell) ?? [];
  if (since !== undefined) return yearsSince(since, asOf);
  const [whole, years, part, months] = SPAN.exec(cell) ?? [];
  if (whole === undefined || whole === "" || (part !== undefined && months !== undefined)) return UNREADABLE;
  return yearsOf(Number(years ?? 0) + Math.floor(Number(months ?? 0) / 12));
});

function yearsOf(years: number): CellResult<number> {
  return years > LONGEST ? OUTSIDE : accept(years);
}

function yearsSince(text: string, asOf: string | undefined): CellResult<number> {
  const day = parseDate(text).value;
  if (day === undefined || asOf === undefined || day > asOf) return UNREADABLE;
  // Days as numbers: a year is ten thousand.
  return yearsOf(Math.floor((dayNumber(asOf) - dayNumber(day)) / 10_000));
}
