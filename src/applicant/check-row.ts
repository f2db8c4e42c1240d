/** Checks the values of one row against each other and against the day of the check. */
import { fault } from "../issue.ts";
import { type Possible, valuesOf } from "../possible.ts";
import { isCertainlyAfter } from "../row/partial-date.ts";
import type { RecordFault } from "../row/read-cells.ts";
import type { ParsedApplicant, Sex } from "./applicant.ts";
import type { TableField } from "./columns.ts";
import { agreesWithBirthDate, decodeNik, hasPossibleBirthDate } from "./nik.ts";

/** The faults of a row as a whole; `asOf` is an ISO date, without which no date is in the future. */
export function checkRow(
  applicant: ParsedApplicant,
  asOf: string | undefined,
): readonly RecordFault<TableField>[] {
  const { nik, sex, birthDate } = applicant;
  const found: RecordFault<TableField>[] = [...checkNumbers(applicant)];
  if (nik !== undefined) {
    // A NIK outlives every correction of the data it was made from, so disagreement is a warning only.
    const parts = decodeNik(nik);
    if (birthDate !== undefined && !agreesWithBirthDate(parts, birthDate)) {
      found.push({ fields: ["nik"], fault: fault("nik/birth-date-mismatch") });
    }
    if (sex !== undefined && !valuesOf<Sex>(sex).includes(parts.sex))
      found.push({ fields: ["nik"], fault: fault("nik/sex-mismatch") });
  }
  if (asOf !== undefined && birthDate !== undefined && isInFuture(birthDate, asOf)) {
    found.push({ fields: ["birthDate"], fault: fault("date/in-future", { asOf }) });
  }
  return found;
}

/** The faults of a NIK and a No. KK against each other. */
function checkNumbers({ nik, noKk, sex, birthDate }: ParsedApplicant): readonly RecordFault<TableField>[] {
  if (nik === undefined || noKk === undefined) return [];
  if (nik === noKk) return [{ fields: ["noKk"], fault: fault("kk/same-as-nik") }];
  const [fromNik, fromKk] = [decodeNik(nik), decodeNik(noKk)];
  // A No. KK holds the day it was recorded, and by chance it is a given birth date less than once in 10,000 times.
  const isSwapped =
    isDay(birthDate) &&
    agreesWithBirthDate(fromKk, birthDate) &&
    (sex === undefined || valuesOf<Sex>(sex).includes(fromKk.sex)) &&
    !agreesWithBirthDate(fromNik, birthDate);
  if (isSwapped) return [{ fields: ["nik", "noKk"], fault: fault("nik/kk-swapped") }];
  // Nobody adds 40 to the day that a family card was recorded.
  return fromKk.sex === "perempuan" && hasPossibleBirthDate(fromKk)
    ? [{ fields: ["noKk"], fault: fault("kk/looks-like-nik") }]
    : [];
}

/** Whether every day that a birth date may be lies after `asOf`. */
function isInFuture(birthDate: Possible<string>, asOf: string): boolean {
  return valuesOf(birthDate).every((date) => isCertainlyAfter(date, asOf));
}

/** Whether a birth date is known to the day. */
function isDay(birthDate: Possible<string> | undefined): birthDate is string {
  return typeof birthDate === "string" && birthDate.length === "YYYY-MM-DD".length;
}
