/** Reads the period of a record: the day of a visit, or the month reported. */
import { fault } from "../../issue.ts";
import { type CellResult, MISSING, reject } from "../../row/values/cell-parser.ts";
import { parseDate } from "../../row/values/parse-date.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";
import { readMonth } from "./read-month.ts";

/** A dash for the month and one for the year: not said. */
const NOT_SAID = /^[-–—]+(?: ?[/.] ?[-–—]+)*$/u;

const UNREADABLE = reject(fault("period/unreadable"));

/** The day (`YYYY-MM-DD`) or the month (`YYYY-MM`) of a cell. */
export function parsePeriod(cell: string): CellResult<string> {
  if (NOT_SAID.test(cell)) return MISSING;
  const month = readMonth(withoutTextMark(cell));
  if (month !== undefined) return month;
  const day = parseDate(cell);
  return day.faults.some(({ code }) => code === "date/unreadable") ? UNREADABLE : day;
}
