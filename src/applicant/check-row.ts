/** Checks the values of one row against each other and against the day of the check. */
import { type Fault, fault } from "../issue.ts";
import type { ParsedApplicant } from "./applicant.ts";
import { agreesWithBirthDate, decodeNik } from "./nik.ts";

/** A fault and the field it is a fault of. */
export interface RowFault {
  readonly field: "nik" | "birthDate";
  readonly fault: Fault;
}

/** The faults of a row as a whole; `asOf` is an ISO date, without which no date is in the future. */
export function checkRow(applicant: ParsedApplicant, asOf: string | undefined): readonly RowFault[] {
  const { nik, sex, birthDate } = applicant;
  const found: RowFault[] = [];
  if (nik !== undefined) {
    // A NIK outlives every correction of the data it was made from, so disagreement is a warning only.
    const parts = decodeNik(nik);
    if (birthDate !== undefined && !agreesWithBirthDate(parts, birthDate)) {
      found.push({ field: "nik", fault: fault("nik/birth-date-mismatch") });
    }
    if (sex !== undefined && sex !== parts.sex)
      found.push({ field: "nik", fault: fault("nik/sex-mismatch") });
  }
  // ISO dates of four-digit years sort as texts.
  if (asOf !== undefined && birthDate !== undefined && birthDate > asOf) {
    found.push({ field: "birthDate", fault: fault("date/in-future", { asOf }) });
  }
  return found;
}
