/** Adds to a row that was read and decided what only the whole list tells of it. */
import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import { withErrors } from "../decide/decide-member.ts";
import type { MemberDecision } from "../decide/decision.ts";
import { createIssue, type Fault, fault, type Issue } from "../issue.ts";
import type { Language } from "../language.ts";
import type { NumberField } from "./number-readers.ts";

/** A row as a list keeps it, as far as more may be found out of it. */
export interface MarkedRow {
  readonly line: number;
  noKk: string | undefined;
  decision: MemberDecision;
  issues: readonly Issue[];
}

/** Adds the faults of one of its numbers to a row. */
export function markRow(
  row: MarkedRow,
  field: NumberField,
  faults: readonly Fault[],
  lang: Language | undefined,
): void {
  if (faults.length === 0) return;
  const { header } = APPLICANT_COLUMNS.columnOf(field);
  const found = faults.map((each) => createIssue(each, { line: row.line, column: header, lang }));
  row.issues = Object.freeze([...row.issues, ...found]);
  row.decision = withErrors(row.decision, found);
}

/**
 * Tells a row that Excel cut its number. A serial number 0000 was cut then, not filled in; and a cut number does not tell
 * whether two people live in one household.
 */
export function markCut(row: MarkedRow, field: NumberField, lang: Language | undefined): void {
  const { cut, filledIn } = CUT[field];
  row.issues = row.issues.filter(({ code }) => code !== filledIn);
  const errors = row.decision.errors.filter((code) => code !== filledIn);
  // The verdict stays what it was: an error takes the place of another.
  row.decision = Object.freeze({ ...row.decision, errors: Object.freeze(errors) });
  markRow(row, field, [cut], lang);
  if (field === "noKk") row.noKk = undefined;
}

const CUT = {
  nik: { cut: fault("nik/excel-damaged", { damage: "too-many-end-in-zero" }), filledIn: "nik/placeholder" },
  noKk: { cut: fault("kk/excel-damaged", { damage: "too-many-end-in-zero" }), filledIn: "kk/placeholder" },
} as const;
