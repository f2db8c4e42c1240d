/** Reads a birth date: a day as village lists write it, or a month or a year where no more is known. */

import type { Possible } from "../../possible.ts";
import { isPartialDate } from "../../row/partial-date.ts";
import { accept, type CellResult } from "../../row/values/cell-parser.ts";
import { parseDate } from "../../row/values/parse-date.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";

/** `1980`, `1980-02`. */
const MONTH_OR_YEAR = /^(\d{4})(?:-\d{2})?$/;

/** The birth date of a cell, as precisely as it is written. */
export function parseBirthDate(cell: string): CellResult<Possible<string>> {
  const text = withoutTextMark(cell);
  const [, year] = MONTH_OR_YEAR.exec(text) ?? [];
  if (year === undefined || !isPartialDate(text)) return parseDate(cell);
  // Whether lists can mean a year at all is what `parseDate` knows.
  const { faults } = parseDate(`${year}-1-1`);
  return faults.length > 0 ? { faults } : accept(text);
}
