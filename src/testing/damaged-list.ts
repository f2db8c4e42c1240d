/** Lists damaged as a whole, in a way that no single row gives away. */
import * as fc from "fast-check";
import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import { CallError } from "../error.ts";
import { readCell } from "../row/read-cell.ts";
import type { RawRow } from "./row.ts";

/** Fewer NIK than this may all end in 0 by chance, so nothing can be told of them. */
const CERTAIN = 5;

/**
 * A list whose every NIK lost its last digit to Excel, which keeps fifteen and writes 0 for the sixteenth; No. KK too, or
 * not. One such row is somebody else's NIK and nothing shows it: only the whole list, read by `checkList`, does.
 *
 * @throws {CallError} where fewer than five different NIK are left.
 * @example
 * ```ts
 * import { checkList } from "aturan-kube";
 * import { damagedList } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const rows = Array.from({ length: 10 }, (_, index) => ({ NIK: `210199170880${index}01${index}` }));
 * const [list] = fc.sample(damagedList(rows), 1);
 * const verdicts = new Set();
 * for await (const item of checkList(list, { ruleset: "permensos-25-2015", asOf: "2026-11-21" })) {
 *   if (item.kind === "member") verdicts.add(item.decision.errors.join());
 * }
 * [...verdicts]; // ["nik/excel-damaged"]
 * ```
 */
export function damagedList(rows: readonly RawRow[]): fc.Arbitrary<readonly RawRow[]> {
  const damage = (...fields: readonly string[]): readonly RawRow[] =>
    rows.map((row) => withoutLastDigits(row, fields));
  const plain = damage("nik");
  const left = new Set(
    rows.flatMap((row) => identitiesOf(row, ["nik"]).map(([, digits]) => digits.slice(0, 15))),
  );
  if (left.size < CERTAIN) {
    throw new CallError({
      id: `diperlukan sekurang-kurangnya \`${CERTAIN}\` NIK yang berbeda, tersisa \`${left.size}\``,
      en: `at least \`${CERTAIN}\` different NIK are needed, \`${left.size}\` are left`,
    });
  }
  return fc.constantFrom(plain, damage("nik", "noKk"));
}

function withoutLastDigits(row: RawRow, fields: readonly string[]): RawRow {
  const cut = identitiesOf(row, fields).map(([header, digits]) => [header, `${digits.slice(0, 15)}0`]);
  return Object.freeze({ ...row, ...Object.fromEntries(cut) });
}

/** The cells of a row that hold numbers of these fields, with their digits. */
function identitiesOf(row: RawRow, fields: readonly string[]): readonly (readonly [string, string])[] {
  return Object.entries(row).flatMap(([header, text]) => {
    const column = APPLICANT_COLUMNS.columnNamed(header);
    if (column === undefined || !fields.includes(column.field)) return [];
    const { value } = readCell(text, column.parse);
    return typeof value === "string" ? [[header, value] as const] : [];
  });
}
