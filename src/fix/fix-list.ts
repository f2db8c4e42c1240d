/** Repairs a list: what can be written better without saying anything else, and what is left for a person. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { InputError } from "../error.ts";
import { createIssue } from "../issue.ts";
import type { Language } from "../language.ts";
import { FIX_FAULTS } from "./fix-faults.ts";
import { keyOfValue } from "./key-of-value.ts";
import { proposeRepairs } from "./propose-repairs.ts";
import { type FixOptions, type ReadList, type ReadRow, readList } from "./read-list.ts";
import type { FixedList, Repair } from "./repair.ts";

/**
 * The list in the bytes of a file, repaired: only cells whose text has one reading, and which are read as the very same once
 * they are written anew. Numbers of persons and families are never touched.
 *
 * That is not left to the tables of words: the repaired file is read as a whole and held against the one given. Whatever does
 * not come out the same takes the repairs of its field back.
 *
 * Throws `InputError` for bytes that are no list of members, or one that cannot be written again without losing something.
 */
export async function fixList(
  bytes: Uint8Array,
  { lang = "id", ...options }: FixOptions & { readonly lang?: Language },
): Promise<FixedList> {
  const list = await readList(bytes, options);
  const { file = null } = options;
  if (list.isNew && list.hasMore) throw new InputError(FIX_FAULTS.losesParts({ file }));
  if (list.isWrapped) throw new InputError(FIX_FAULTS.wrapped({ file }));
  // A new workbook has one sheet.
  const asWritten = list.isNew ? { ...options, sheet: undefined } : options;
  const without = new Set<string>();
  for (;;) {
    const repairs = proposeRepairs(list, options, without);
    const written = list.patcher.write(
      repairs.map(({ row, position, new: text }) => ({ row, position, text })),
    );
    const again = repairs.length === 0 ? list : await readList(written, asWritten);
    const changed = changedFields(list, again, repairs);
    if (changed.length === 0) {
      return {
        bytes: written,
        writes: list.writes,
        rowCount: list.rows.length,
        repairs,
        left: leftIn(again, lang),
      };
    }
    for (const field of changed) without.add(field);
  }
}

/** The fields whose repairs made a list another one: of a row that is read otherwise, or of all where there are other rows. */
function changedFields(list: ReadList, again: ReadList, repairs: readonly Repair[]): readonly string[] {
  const repaired = [...new Set(repairs.map(({ field }) => field))];
  const isSameRows =
    list.rows.length === again.rows.length &&
    list.rows.every(({ source: { line, row, ragged } }, at) => {
      const other = again.rows[at]?.source;
      return (
        line === other?.line && row === other.row && (ragged === undefined) === (other.ragged === undefined)
      );
    });
  if (!isSameRows) return repaired;
  const changed = new Set<string>();
  for (const [at, row] of list.rows.entries()) {
    const other = again.rows[at] as ReadRow;
    for (const field of changedIn(row, other)) changed.add(field);
  }
  // What changes of a field that was not repaired is the doing of one that was.
  return [...changed].every((field) => repaired.includes(field)) ? [...changed] : repaired;
}

/** The fields of a row that are read otherwise. A birth date that was not read and now is, is what its NIK says too. */
function changedIn(before: ReadRow, after: ReadRow): readonly string[] {
  const [old, now] = [valuesOf(before.record), valuesOf(after.record)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((field) => {
    if (field === "birthDate" && !old.has(field)) return false;
    return keyOfValue(field, old.get(field)) !== keyOfValue(field, now.get(field));
  });
}

/** Values by the fields of their columns. */
function valuesOf({ area = {}, facts = {}, ...record }: ParsedApplicant): ReadonlyMap<string, unknown> {
  const within = Object.entries({ area, facts }).flatMap(([name, values]) =>
    Object.entries(values).map(([key, value]) => [`${name}.${key}`, value] as const),
  );
  return new Map<string, unknown>([...Object.entries(record), ...within]);
}

function leftIn({ rows }: ReadList, lang: Language): FixedList["left"] {
  return rows.flatMap(({ source, faults }) =>
    faults.map(({ fault, column }) => ({
      line: source.line,
      row: source.row ?? source.line,
      issue: createIssue(fault, { line: source.line, column, lang }),
    })),
  );
}
