/** Reads a date as village lists write it: the day first, or ISO, or an Excel serial. */
import { fault } from "../../issue.ts";
import { dateExists, toIsoDate } from "../calendar.ts";
import { accept, type CellResult, reject } from "./cell-parser.ts";
import { MONTHS } from "./month-names.ts";
import { withoutTextMark } from "./text-mark.ts";

type Captures = readonly string[];

/** One way of writing a date: its pattern, and what the captures of the pattern say. */
interface Notation {
  readonly pattern: RegExp;
  readonly read: (captures: Captures) => CellResult<string>;
}

const UNREADABLE = reject(fault("date/unreadable"));
const TWO_DIGIT_YEAR = reject(fault("date/two-digit-year"));
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** Midnight after a date, as spreadsheets and databases add it; any other time makes the text unreadable as a date. */
const MIDNIGHT = /[T ]00?[:.]00(?:[:.]00(?:[.,]0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/u;

const NOTATIONS: readonly Notation[] = [
  {
    // 1980-08-17, 1980/08/17
    pattern: /^(\d{4}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/,
    read: ([year, , month, day]) => readDay(Number(year), Number(month), Number(day)),
  },
  {
    // 17/08/1980, 17-08-1980, 17.08.1980
    pattern: /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4})$/,
    read: ([day, , month, year]) => readDayFirst(Number(year), Number(month), Number(day)),
  },
  {
    // 17 Agustus 1980, 17-Agu-1980
    pattern: /^(\d{1,2})[-/. ]{0,3}(\p{L}{3,9})[-/. ]{0,3}(\d{4})$/u,
    read: ([day, name, year]) => readNamedMonth(Number(year), name, Number(day)),
  },
  {
    // 17/08/80, 17-Agu-80, 80-08-17
    pattern: /^\d{1,2}[-/. ]{1,3}(?:\d{1,2}|\p{L}{3,9})[-/. ]{1,3}\d{1,2}$/u,
    read: () => TWO_DIGIT_YEAR,
  },
  {
    // 29450: days since 1899-12-30. Fewer digits are rather a year, more rather a number of another kind.
    pattern: /^(\d{5})$/,
    read: ([serial]) => readExcelSerial(Number(serial)),
  },
];

/** The ISO date (`YYYY-MM-DD`) of a cell. Day comes first: a month above 12 is a fault, never a reason to swap. */
export function parseDate(cell: string): CellResult<string> {
  const text = withoutTextMark(cell).replace(MIDNIGHT, "");
  for (const { pattern, read } of NOTATIONS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match.slice(1));
  }
  return UNREADABLE;
}

function readDay(year: number, month: number, day: number): CellResult<string> {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return reject(fault("date/impossible", { reason: "year" }));
  if (!dateExists(year, month, day)) return reject(fault("date/impossible", { reason: "calendar" }));
  return accept(toIsoDate(year, month, day));
}

function readDayFirst(year: number, month: number, day: number): CellResult<string> {
  const isMonthFirst = month > 12 && dateExists(year, day, month);
  return isMonthFirst
    ? reject(fault("date/impossible", { reason: "month-first" }))
    : readDay(year, month, day);
}

function readNamedMonth(year: number, name: string | undefined, day: number): CellResult<string> {
  const month = MONTHS.get((name ?? "").toLowerCase());
  return month === undefined ? UNREADABLE : readDay(year, month, day);
}

function readExcelSerial(serial: number): CellResult<string> {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return readDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
