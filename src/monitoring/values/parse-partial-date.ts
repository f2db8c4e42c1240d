/** Reads a date as precisely as a list knows it: a day, a month or a year. */
import { accept, type CellResult } from "../../row/values/cell-parser.ts";
import { parseDate } from "../../row/values/parse-date.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";
import { readMonth } from "./read-month.ts";

const YEAR = /^(?:tahun |thn )?(\d{4})$/i;

/** The day (`YYYY-MM-DD`), the month (`YYYY-MM`) or the year (`YYYY`) of a cell. */
export function parsePartialDate(cell: string): CellResult<string> {
  const text = withoutTextMark(cell);
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? (readMonth(text) ?? parseDate(text)) : readYear(year);
}

function readYear(year: string): CellResult<string> {
  // The first day of a year exists where the year is one that lists can mean.
  const { value, faults } = parseDate(`${year}-1-1`);
  return value === undefined ? { faults } : accept(year);
}
