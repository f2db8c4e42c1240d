/** Reads one record, keyed by headers, into an applicant and its issues. */

import { APPLICANT_COLUMNS } from "./applicant/columns.ts";
import { asRead, type ParsedRow, parseCells } from "./applicant/parse-cells.ts";
import { checkRecord } from "./check-argument.ts";
import type { CheckApplicantOptions } from "./decide/check-applicant.ts";
import { type ToMembership, toMembership } from "./decide/compile-membership.ts";
import { declaredColumns } from "./facts/declared-columns.ts";
import { checkAsOf } from "./row/check-as-of.ts";
import type { DeclaredColumn } from "./row/column.ts";
import type { RecordOptions } from "./row/read-cells.ts";
import { readRecordHeader } from "./row/record-header.ts";

/** How a row is read: with a ruleset, the columns that it declares too. */
export type ParseApplicantOptions = CheckApplicantOptions & RecordOptions;

/**
 * Reads one row of a list given as a record: its own keys are the headers, its values the cells.
 * Nothing throws on bad data: every fault, also of the keys, is among the issues. With a ruleset, the columns that it
 * declares are read too. `decideMember` and `decideKube` take what is returned as it is.
 *
 * @throws {CallError} if `row` is no object, `asOf` no ISO date, or `columns` names a field that is none.
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @example
 * ```ts
 * import { parseApplicant } from "aturan-kube";
 *
 * const { applicant, issues } = parseApplicant({ NIK: "2101991708800001", "Tgl Lahir": "17 Agustus 1980", Pekerjaan: "Tani" });
 * applicant; // { nik: "2101991708800001", birthDate: "1980-08-17", occupation: "petani-pekebun" }
 * issues; // []
 * ```
 */
export function parseApplicant(
  row: Readonly<Record<string, unknown>>,
  options: ParseApplicantOptions = {},
): ParsedRow {
  return parseApplicantBy(toMembership, row, options);
}

/** The same with another way to a compiled ruleset. */
export function parseApplicantBy(
  resolve: ToMembership,
  row: Readonly<Record<string, unknown>>,
  options: ParseApplicantOptions,
): ParsedRow {
  const { asOf, lang, line, ruleset, columns } = options;
  checkRecord(row, "row");
  checkAsOf(asOf);
  const declared = ruleset === undefined ? NOTHING_DECLARED : declaredColumns(resolve(ruleset));
  const keys = Object.keys(row);
  const cells = Object.values(row);
  const { header, issues } = readRecordHeader(APPLICANT_COLUMNS, keys, cells, {
    lang,
    line,
    columns,
    declared,
  });
  const parsed = parseCells(header, cells, { lang, line, asOf });
  if (issues.length === 0) return parsed;
  const found = Object.freeze([...issues, ...parsed.issues]);
  return asRead({ applicant: parsed.applicant, issues: found }, { header, cells });
}

const NOTHING_DECLARED: readonly DeclaredColumn[] = [];
