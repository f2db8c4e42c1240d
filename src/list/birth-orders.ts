/** What the birth dates of a row tell of the order of day and month in their column. */
import { birthDigitsOf } from "../applicant/nik-halves.ts";
import { birthDateOrder } from "../applicant/values/parse-birth-date.ts";
import { intColumn, push } from "../columns/int-column.ts";
import { textOfCell } from "../row/read-cell.ts";

/** What the cells of a row tell; nothing else of them matters. */
export interface BirthOrder {
  /** Whether one can only be day first; or month first. */
  readonly isDayFirst: boolean;
  readonly isMonthFirst: boolean;
  /** Those that may be either: what they say day first, as digits of a NIK. */
  readonly either: readonly number[];
}

/** The birth date in a NIK as a number of its digits; -1 where there is no NIK. */
export function birthDigits(nikHigh: number, nikLow: number): number {
  return nikHigh < 0 ? -1 : birthDigitsOf(nikHigh, nikLow);
}

/** An ISO date as `birthDigits` gives it. */
export function dateDigits(date: string): number {
  return Number(date.slice(8, 10)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(2, 4));
}

export function birthOrderOf(cells: readonly unknown[]): BirthOrder {
  const orders = cells
    .map((cell) => textOfCell(cell) ?? "")
    .flatMap((text) => (text === "" ? [] : [birthDateOrder(text)]));
  return {
    isDayFirst: orders.some(({ order }) => order === "day-first"),
    isMonthFirst: orders.some(({ order }) => order === "month-first"),
    either: orders.flatMap(({ order, dayFirst = "" }) => (order === "either" ? [dateDigits(dayFirst)] : [])),
  };
}

/** At a glance: a row tells nothing of the order; that its date can only be day first; or more than one number says. */
export const [NO_ORDER, DAY_FIRST] = [-2, -3] as const;
const MORE = -4;

/**
 * What orders tell by their codes, in a number each: what is said above, or, of a date that may be either, its digits day
 * first. There are thousands of orders, and looking at one takes longer than the rest of what is asked of a row.
 */
export function glances(orders: readonly unknown[]): () => Int32Array {
  const column = intColumn();
  return () => {
    while (column.length < orders.length)
      push(column, glanceAt(orders[column.length] as BirthOrder | undefined));
    return column.values;
  };
}

function glanceAt(order: BirthOrder | undefined): number {
  if (order === undefined) return NO_ORDER;
  const { isDayFirst, isMonthFirst, either } = order;
  if (isMonthFirst || either.length > 1 || (isDayFirst && either.length > 0)) return MORE;
  return either[0] ?? (isDayFirst ? DAY_FIRST : NO_ORDER);
}
