/** Reads a month as lists write it: `2022-01`, `01/2022`, `Januari 2022`, `Jan-22`. */
import { fault } from "../../issue.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { monthNamed } from "../../row/values/month-names.ts";
import { parseDate } from "../../row/values/parse-date.ts";

const TWO_DIGIT_YEAR = reject(fault("date/two-digit-year"));

/** One way of writing a month: its pattern, and the year and the month of its captures. */
interface Notation {
  readonly pattern: RegExp;
  readonly order: "year-first" | "month-first";
}

const NOTATIONS: readonly Notation[] = [
  // 2022-01. With a point it may be a number that lost its last zero: 2022.1 was 2022.10.
  { pattern: /^(\d{4}) ?[-/ ] ?(\d{1,2})$/, order: "year-first" },
  // 01/2022, 1-2022
  { pattern: /^(\d{1,2}) ?[-/. ] ?(\d{4})$/, order: "month-first" },
  // Januari 2022, Jan-2022
  { pattern: /^(\p{L}{3,10})[-/. ]{0,3}(\d{4})$/u, order: "month-first" },
  // 202201: no day written with six digits begins with a year of this century
  { pattern: /^(20\d{2})(0[1-9]|1[0-2])$/, order: "year-first" },
  // 2022 Januari
  { pattern: /^(\d{4})[-/. ]{1,3}(\p{L}{3,10})$/u, order: "year-first" },
];

/** Jan-22, as Excel shows a month; Jan '22, where the mark says that it is a year. A day before the month is 22-Jan there. */
const YEAR_OF_CENTURY = /^(\p{L}{3,10})(?: ?- ?| ?['’])(\d{2})$/u;
/** Later years of a century are rather of the last one: no group reported then, and none does so in advance. */
const LATEST_YEAR_OF_CENTURY = 49;
/** 01/22, Januari 22 */
const SHORT_YEAR = /^(?:\d{1,2}|(\p{L}{3,10}))[-/. ]{1,3}['’]?\d{2}$/u;
const LEADING_WORD = /^bulan /i;

/** The month (`YYYY-MM`) of a text, or its fault; `undefined` where the text is written otherwise. */
export function readMonth(text: string): CellResult<string> | undefined {
  const bare = text.replace(LEADING_WORD, "");
  for (const { pattern, order } of NOTATIONS) {
    const match = pattern.exec(bare);
    if (match === null) continue;
    const [, first = "", second = ""] = match;
    return order === "year-first" ? monthOf(first, second) : monthOf(second, first);
  }
  const [, name = "", year = ""] = YEAR_OF_CENTURY.exec(bare) ?? [];
  if (isMonthName(name) && Number(year) <= LATEST_YEAR_OF_CENTURY) return monthOf(`20${year}`, name);
  const short = SHORT_YEAR.exec(bare);
  if (short === null || (short[1] !== undefined && !isMonthName(short[1]))) return undefined;
  return TWO_DIGIT_YEAR;
}

function monthOf(year: string, month: string): CellResult<string> | undefined {
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month);
  if (number === undefined) return undefined;
  // The first of the month exists where the month does.
  const { value, faults } = parseDate(`${year}-${number}-1`);
  return value === undefined ? { faults } : accept(value.slice(0, "YYYY-MM".length));
}

function isMonthName(word: string): boolean {
  return monthNamed(word) !== undefined;
}
