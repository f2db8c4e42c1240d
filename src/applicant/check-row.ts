/** Checks the values of one row against each other and against the day of the check. */
import { type Fault, fault } from "../issue.ts";
import { isOneOf, type Possible, valuesOf } from "../possible.ts";
import { dayNumber } from "../row/day-number.ts";
import { isCertainlyAfter } from "../row/partial-date.ts";
import type { RecordFault } from "../row/read-cells.ts";
import type { ParsedApplicant, Sex, VitalStatus } from "./applicant.ts";
import { SEXES } from "./choices.ts";
import type { TableField } from "./columns.ts";
import { agreesWithBirthDate, decodeNik, hasPossibleBirthDate } from "./nik.ts";
import { isPlainNik } from "./plain-number.ts";

/** The faults of a row as a whole; `asOf` is an ISO date, without which no date is in the future. */
export function checkRow(
  applicant: ParsedApplicant,
  asOf: string | undefined,
): readonly RecordFault<TableField>[] {
  const { nik, sex, birthDate, vitalStatus } = applicant;
  // To tell that all is well takes a twentieth of the time of telling what is not.
  const isPlain = nik !== undefined && isPlainBeside(nik, birthDate, sex);
  const isSwapped = !isPlain && areSwapped(applicant);
  const found: RecordFault<TableField>[] = isSwapped
    ? [{ fields: ["nik", "noKk"], fault: fault("nik/kk-swapped") }]
    : [...checkNumbers(applicant)];
  if (nik !== undefined && !isPlain && !isSwapped) {
    // A NIK outlives every correction of the data it was made from, so disagreement is a warning only.
    const parts = decodeNik(nik);
    // Of two readings of a date the NIK speaks against one, and that is the first that people would take.
    if (birthDate !== undefined && !valuesOf(birthDate).every((date) => agreesWithBirthDate(parts, date))) {
      found.push({ fields: ["nik"], fault: fault("nik/birth-date-mismatch") });
    }
    if (sex !== undefined && !valuesOf<Sex>(sex).includes(parts.sex))
      found.push({ fields: ["nik"], fault: fault("nik/sex-mismatch") });
  }
  if (asOf !== undefined && birthDate !== undefined && isInFuture(birthDate, asOf)) {
    found.push({ fields: ["birthDate"], fault: fault("date/in-future", { asOf }) });
  }
  const ended = vitalStatus === undefined ? undefined : ENDED[vitalStatus];
  if (ended !== undefined) found.push({ fields: ["vitalStatus"], fault: ended, keepsValues: true });
  return found;
}

/** Why somebody of that status cannot be told to be eligible. */
const ENDED: Readonly<Record<VitalStatus, Fault | undefined>> = {
  alive: undefined,
  deceased: fault("member/deceased"),
  moved: fault("member/moved"),
  missing: fault("member/missing"),
};

/**
 * Whether the birth date, and the sex, stand in the No. KK and not in the NIK. A No. KK holds the day it was recorded, and
 * by chance it is a given day less than once in 10,000 times.
 */
function areSwapped({ nik, noKk, sex, birthDate }: ParsedApplicant): boolean {
  if (nik === undefined || noKk === undefined || birthDate === undefined) return false;
  const fromKk = decodeNik(noKk);
  return (
    valuesOf(birthDate).every(isDay) &&
    agreesWithBirthDate(fromKk, birthDate) &&
    (sex === undefined || valuesOf<Sex>(sex).includes(fromKk.sex)) &&
    !agreesWithBirthDate(decodeNik(nik), birthDate)
  );
}

/** The faults of a NIK and a No. KK that stand in their own columns. */
function checkNumbers({ nik, noKk }: ParsedApplicant): readonly RecordFault<TableField>[] {
  if (nik === undefined || noKk === undefined) return [];
  if (nik === noKk) return [{ fields: ["noKk"], fault: fault("kk/same-as-nik") }];
  const parts = decodeNik(noKk);
  // Nobody adds 40 to the day that a family card was recorded.
  return parts.sex === "perempuan" && hasPossibleBirthDate(parts)
    ? [{ fields: ["noKk"], fault: fault("kk/looks-like-nik") }]
    : [];
}

/** Whether every day that a birth date may be lies after `asOf`. */
function isInFuture(birthDate: Possible<string>, asOf: string): boolean {
  return valuesOf(birthDate).every((date) => isCertainlyAfter(date, asOf));
}

/** Whether a NIK is plainly that of somebody of this birth date and sex, each known for sure or not at all. */
function isPlainBeside(
  nik: string,
  birthDate: ParsedApplicant["birthDate"],
  sex: ParsedApplicant["sex"],
): boolean {
  if (isOneOf(birthDate) || isOneOf(sex)) return false;
  const born = birthDate === undefined ? 0 : dayNumber(birthDate);
  if (born === 0 && birthDate !== undefined) return false;
  return isPlainNik(nik, born, sex === undefined ? 0 : SEXES.indexOf(sex) + 1);
}

/** Whether a date is written to the day. */
function isDay(date: string): boolean {
  return date.length === "YYYY-MM-DD".length;
}
