/**
 * Tells by their numbers the rows in which nothing speaks against anything: those need no check of their own.
 *
 * `checkRow` takes 1.5 µs a row and is the meaning; whatever is not certain to pass it is given to it.
 */
import type { Sex } from "../applicant/applicant.ts";
import { hasBirthDate, isOfWoman } from "../applicant/nik-halves.ts";
import { type IntColumn, intColumn, push } from "../columns/int-column.ts";
import type { ValueTable } from "../columns/value-table.ts";
import type { Possible } from "../possible.ts";
import { birthDigits, dateDigits } from "./birth-orders.ts";

/**
 * Whether nothing can speak against a row: its numbers in halves (-1 in the first for none), its birth date, sex and vital
 * status by their codes.
 */
type IsWithoutDoubt = (
  nikHigh: number,
  nikLow: number,
  kkHigh: number,
  kkLow: number,
  birthDate: number,
  sex: number,
  vitalStatus: number,
) => boolean;

/** Tables of the values by their codes. */
interface ComparedTables {
  readonly birthDates: ValueTable;
  readonly sexes: ValueTable;
  readonly vitalStatuses: ValueTable;
  readonly asOf: string;
}

const NONE = -1;
/** What only `checkRow` can judge. */
const OTHER = -2;

const MALE = 0;
const FEMALE = 1;

export function rowsWithoutDoubt({ birthDates, sexes, vitalStatuses, asOf }: ComparedTables): IsWithoutDoubt {
  const days = intColumn();
  const kinds = intColumn();
  const states = intColumn();

  return (nikHigh, nikLow, kkHigh, kkLow, birthDate, sex, vitalStatus) => {
    if (states.length <= vitalStatus) keepAll(states, vitalStatuses, stateOf);
    if (days.length <= birthDate) keepAll(days, birthDates, (date) => digitsOfDay(date as Birth, asOf));
    if (kinds.length <= sex) keepAll(kinds, sexes, (value) => kindOf(value as Possible<Sex> | undefined));
    if (states.values[vitalStatus] === OTHER) return false;
    const born = days.values[birthDate] as number;
    if (born === OTHER) return false;
    if (nikHigh < 0) return true;
    if (born !== NONE && born !== birthDigits(nikHigh, nikLow)) return false;
    const kind = kinds.values[sex] as number;
    if (kind !== NONE && kind !== (isOfWoman(nikHigh) ? FEMALE : MALE)) return false;
    if (kkHigh < 0) return true;
    // A No. KK that may be the NIK of a woman is looked at.
    return !(nikHigh === kkHigh && nikLow === kkLow) && !(isOfWoman(kkHigh) && hasBirthDate(kkHigh, kkLow));
  };
}

type Birth = Possible<string> | undefined;

/** Makes the numbers kept of values whose codes are new. */
function keepAll(column: IntColumn, { values }: ValueTable, make: (value: unknown) => number): void {
  while (column.length < values.length) push(column, make(values[column.length]));
}

/** Day, month and year of the century as the digits of a NIK, of a day that is not after `asOf`. */
function digitsOfDay(date: Birth, asOf: string): number {
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
