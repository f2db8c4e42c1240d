/** Checks the values of one row against each other and against the day of the check. */
import { fault } from "../issue.ts";
import type { RecordFault } from "../row/read-cells.ts";
import type { ParsedApplicant } from "./applicant.ts";
import type { TableField } from "./columns.ts";
import { agreesWithBirthDate, decodeNik } from "./nik.ts";

/** The faults of a row as a whole; `asOf` is an ISO date, without which no date is in the future. */
export function checkRow(
  applicant: ParsedApplicant,
  asOf: string | undefined,
): readonly RecordFault<TableField>[] {
  const { nik, sex, birthDate } = applicant;
  const found: RecordFault<TableField>[] = [];
  if (nik !== undefined) {
    // A NIK outlives every correction of the data it was made from, so disagreement is a warning only.
    const parts = decodeNik(nik);
    if (birthDate !== undefined && !agreesWithBirthDate(parts, birthDate)) {
      found.push({ fields: ["nik"], fault: fault("nik/birth-date-mismatch") });
    }
    if (sex !== undefined && sex !== parts.sex)
      found.push({ fields: ["nik"], fault: fault("nik/sex-mismatch") });
  }
  // ISO dates of four-digit years sort as texts.
  if (asOf !== undefined && birthDate !== undefined && birthDate > asOf) {
    found.push({ fields: ["birthDate"], fault: fault("date/in-future", { asOf }) });
  }
  return found;
}
