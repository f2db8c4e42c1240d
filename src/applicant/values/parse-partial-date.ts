/** Reads a date as objects have it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of the calendar. */
import { fault } from "../../issue.ts";
import { EARLIEST_YEAR, LATEST_YEAR } from "../../row/day-number.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";

const IMPOSSIBLE_YEAR = reject(fault("date/impossible", { reason: "year" }));

/** The date of a text that `isPartialDate` has taken: to the day, or as far as it is known. */
export function parsePartialDate(text: string): CellResult<string> {
  const [year, month, day] = text.split("-");
  if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return IMPOSSIBLE_YEAR;
  if (day !== undefined) return accept(text);
  return accept(text, fault("date/known-in-part", { part: month === undefined ? "year" : "month" }));
}
