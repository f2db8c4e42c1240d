/** Reads one record, keyed by headers, into an applicant and its issues. */
import { CallError } from "../error.ts";
import { type ParsedRow, parseCells, type RowOptions } from "./parse-cells.ts";
import { readHeader } from "./read-header.ts";
import { parseDate } from "./values/parse-date.ts";

/**
 * Reads one row of a list given as a record: its own keys are the headers, its values the cells.
 * Nothing throws on bad data: every fault, also of the keys, is among the issues.
 *
 * @throws CallError if `asOf` is no ISO date.
 * @example
 * ```ts
 * import { parseApplicant } from "aturan-kube";
 *
 * const { applicant, issues } = parseApplicant({ NIK: "2101991708800001", "Tgl Lahir": "17 Agustus 1980", Pekerjaan: "Tani" });
 * applicant; // { nik: "2101991708800001", birthDate: "1980-08-17", occupation: "petani-pekebun" }
 * issues; // []
 * ```
 */
export function parseApplicant(row: Readonly<Record<string, unknown>>, options: RowOptions = {}): ParsedRow {
  const { asOf, lang, line } = options;
  if (asOf !== undefined && parseDate(asOf).value !== asOf) {
    throw new CallError({
      id: "`asOf` bukan tanggal, seharusnya seperti `2022-02-22`",
      en: "`asOf` is no date, expected one like `2022-02-22`",
    });
  }
  const header = readHeader(Object.keys(row), { lang, line });
  const { applicant, issues } = parseCells(header, Object.values(row), options);
  return Object.freeze({ applicant, issues: Object.freeze([...header.issues, ...issues]) });
}
