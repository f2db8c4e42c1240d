/** Reads one record, keyed by headers, into an applicant and its issues. */
import { checkAsOf } from "../row/check-as-of.ts";
import type { RecordOptions } from "../row/read-cells.ts";
import { issuesOfHeader, readHeader } from "../row/read-header.ts";
import { APPLICANT_COLUMNS } from "./columns.ts";
import { type ParsedRow, parseCells } from "./parse-cells.ts";

/**
 * Reads one row of a list given as a record: its own keys are the headers, its values the cells.
 * Nothing throws on bad data: every fault, also of the keys, is among the issues.
 *
 * @throws CallError if `asOf` is no ISO date, or `columns` names a field that is none.
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
  options: RecordOptions = {},
): ParsedRow {
  const { asOf, lang, line } = options;
  checkAsOf(asOf);
  const header = readHeader(APPLICANT_COLUMNS, Object.keys(row), {
    ...{ lang, line, columns: options.columns },
    samples: Object.values(row).map((cell) => [cell]),
  });
  const { applicant, issues } = parseCells(header, Object.values(row), options);
  return Object.freeze({
    applicant,
    issues: Object.freeze([...issuesOfHeader(header, { lang, line }), ...issues]),
  });
}
