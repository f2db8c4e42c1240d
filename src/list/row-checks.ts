/**
 * Tells by their numbers the rows in which nothing speaks against anything: those need no check of their own.
 *
 * `checkRow` takes 1.5 µs a row and is the meaning; whatever is not certain to pass it is given to it.
 */
import type { Sex } from "../applicant/applicant.ts";
import { type IntColumn, intColumn, push } from "../columns/int-column.ts";
import type { ValueTable } from "../columns/value-table.ts";
import type { Possible } from "../possible.ts";
import { dateExists } from "../row/calendar.ts";
import { birthDigits, dateDigits } from "./birth-orders.ts";

/** The values of a row that are held against each other: the numbers in halves (-1 for none), the others by their codes. */
export interface ComparedValues {
  readonly nikHigh: number;
  readonly nikLow: number;
  readonly kkHigh: number;
  readonly kkLow: number;
  readonly birthDate: number;
  readonly sex: number;
  readonly vitalStatus: number;
}

/** Tables of the values by their codes. */
export interface ComparedTables {
  readonly birthDates: ValueTable;
  readonly sexes: ValueTable;
  readonly vitalStatuses: ValueTable;
  readonly asOf: string;
}

const NONE = -1;
/** What only `checkRow` can judge. */
const OTHER = -2;

const WOMAN = 40;
const MALE = 0;
const FEMALE = 1;

/** Whether nothing can speak against a row. */
export function rowsWithoutDoubt({ birthDates, sexes, vitalStatuses, asOf }: ComparedTables) {
  const days = intColumn();
  const kinds = intColumn();
  const states = intColumn();

  /** The number kept of a value, made when its code is new. */
  function keptOf(
    column: IntColumn,
    { values }: ValueTable,
    code: number,
    make: (value: unknown) => number,
  ): number {
    while (column.length <= code) push(column, make(values[column.length]));
    return column.values[code] as number;
  }

  return ({ nikHigh, nikLow, kkHigh, kkLow, birthDate, sex, vitalStatus }: ComparedValues): boolean => {
    if (keptOf(states, vitalStatuses, vitalStatus, stateOf) === OTHER) return false;
    const born = keptOf(days, birthDates, birthDate, (value) =>
      digitsOfDay(value as Possible<string> | undefined, asOf),
    );
    if (born === OTHER) return false;
    if (nikHigh < 0) return true;
    if (born !== NONE && born !== birthDigits(nikHigh, nikLow)) return false;
    const kind = keptOf(kinds, sexes, sex, (value) => kindOf(value as Possible<Sex> | undefined));
    if (kind !== NONE && kind !== (nikHigh % 100 > WOMAN ? FEMALE : MALE)) return false;
    if (kkHigh < 0) return true;
    return !(nikHigh === kkHigh && nikLow === kkLow) && !looksLikeNik(kkHigh, kkLow);
  };
}

/** Whether a No. KK may be the NIK of a woman. */
function looksLikeNik(high: number, low: number): boolean {
  const written = high % 100;
  const year = Math.floor(low / 10_000) % 100;
  return written > WOMAN && dateExists(2000 + year, Math.floor(low / 1_000_000), written - WOMAN);
}

/** Day, month and year of the century as the digits of a NIK, of a day that is not after `asOf`. */
function digitsOfDay(date: Possible<string> | undefined, asOf: string): number {
  if (date === undefined) return NONE;
  if (typeof date !== "string" || date.length !== "YYYY-MM-DD".length || date > asOf) return OTHER;
  return dateDigits(date);
}

function kindOf(sex: Possible<Sex> | undefined): number {
  if (sex === undefined) return NONE;
  return sex === "laki-laki" ? MALE : sex === "perempuan" ? FEMALE : OTHER;
}

function stateOf(status: unknown): number {
  return status === undefined || status === "alive" ? NONE : OTHER;
}
