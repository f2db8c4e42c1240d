/** Which column of a table holds what, as a caller says it, and what is needed of a table at all. */
import { WORDED_FIELDS } from "../applicant/column-words.ts";
import { closest, withDidYouMean } from "../closest.ts";
import { CallError } from "../error.ts";
import { type FactDefinition, type FactValue, isValueOf } from "../facts/fact.ts";
import { takenName, usualColumn } from "./column-names.ts";

/**
 * The column of a field:
 *
 * - its name, where it holds values as this package writes them (`kawin`, true, `2004-02-29`), NULL for missing;
 * - `{ column, values }`, where each text of it stands for a value, or for several that it may be;
 * - `{ column, words: true }`, where it holds the words that lists hold (`JANDA`, `kawin tercatat`), read as theirs are;
 * - `{ from, to }`, two columns between which a number or a birth date lies, both ends included;
 * - `null`, where there is no such column: the field is missing of everybody.
 */
export type SqlColumn =
  | string
  | null
  | { readonly from: string; readonly to: string }
  | { readonly column: string; readonly values: SqlValues }
  | { readonly column: string; readonly words: true };

/** What the texts of a column stand for. */
export type SqlValues = Readonly<Record<string, FactValue | readonly FactValue[]>>;

/** Columns by field: `nik`, `noKk`, `kube`, `area.code`, `birthDate`, `sex`, …; a declared fact by its name (`member.role`). */
export type SqlColumns = Readonly<Record<string, SqlColumn>>;

/** A field that a statement reads; `fact` where rules speak of it. */
export interface NeededColumn {
  readonly field: string;
  readonly fact?: FactDefinition;
}

/** The field that supplies a fact: that of the catalogue, or the declared fact itself. */
export function fieldOf({ name, fields }: FactDefinition): string {
  return fields[0] ?? name;
}

/** The columns of a field: what they are called from the first stage on, and in the table. None where the table has none. */
export function takenColumns(field: string, column: SqlColumn): readonly (readonly [string, string])[] {
  const name = takenName(field);
  if (column === null) return [];
  if (typeof column === "string") return [[name, column]];
  if ("column" in column) return [[name, column.column]];
  return [
    [`${name}_from`, column.from],
    [`${name}_to`, column.to],
  ];
}

/**
 * The column of each needed field.
 *
 * @throws {CallError} where one is not mapped, a field is not known, or a mapping says what the fact cannot be.
 */
export function readColumns(
  needed: readonly NeededColumn[],
  given: SqlColumns | undefined,
): ReadonlyMap<string, SqlColumn> {
  if (given === undefined) return new Map(needed.map(({ field }) => [field, usualColumn(field)]));
  const fields = needed.map(({ field }) => field);
  for (const field of Object.keys(given)) if (!fields.includes(field)) throw unknownField(field, fields);
  const lacking = fields.filter((field) => !Object.hasOwn(given, field));
  if (lacking.length > 0) throw notMapped(lacking);
  for (const { field, fact } of needed) checkColumn(field, fact, given[field]);
  // Every needed field is mapped.
  return new Map(fields.map((field) => [field, given[field] as SqlColumn]));
}

function checkColumn(field: string, fact: FactDefinition | undefined, column: unknown): void {
  if (column === null || isName(column)) return;
  const said = typeof column === "object" ? (column as Readonly<Record<string, unknown>>) : {};
  const { from, to, column: name, values, words } = said;
  const kind = fact?.type.kind;
  if (kind === "integer" && isName(from) && isName(to)) return;
  if (fact === undefined || kind === "integer" || !isName(name)) throw badColumn(field, fact);
  if (words === true && values === undefined) {
    if (!WORDED_FIELDS.includes(field)) throw noWords(field);
    return;
  }
  if (typeof values !== "object" || values === null || words !== undefined) throw badColumn(field, fact);
  for (const [text, meant] of Object.entries(values)) {
    const all: readonly unknown[] = Array.isArray(meant) ? meant : [meant];
    const wrong = all.length === 0 ? "[]" : all.find((each) => !isValueOf(fact.type, each));
    if (wrong !== undefined) throw badValue(field, text, wrong, fact);
  }
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function unknownField(field: string, known: readonly string[]): CallError {
  const listed = known.map((each) => `\`${each}\``).join(", ");
  return new CallError(
    withDidYouMean(
      {
        id: `kolom untuk \`${field}\` tidak diperlukan aturan ini; yang diperlukan: ${listed}`,
        en: `no column for \`${field}\` is needed by this ruleset; needed are ${listed}`,
      },
      closest(field, known),
    ),
  );
}

function notMapped(fields: readonly string[]): CallError {
  const listed = fields.map((field) => `\`${field}\``).join(", ");
  const example = `{"${fields[0]}": "${usualColumn(fields[0] ?? "")}"}`;
  return new CallError({
    id: `kolom untuk ${listed} belum disebut; tambahkan, misalnya \`${example}\`, atau \`null\` bila tabelnya tidak memuatnya`,
    en: `no column is named for ${listed}; add it, such as \`${example}\`, or \`null\` where the table has none`,
  });
}

function badColumn(field: string, fact: FactDefinition | undefined): CallError {
  const forms = { integer: '`{"from": …, "to": …}`', other: '`{"column": …, "values": {…}}`' };
  const more = fact === undefined ? "" : `, ${fact.type.kind === "integer" ? forms.integer : forms.other}`;
  return new CallError({
    id: `kolom untuk \`${field}\` seharusnya nama kolom${more} atau \`null\``,
    en: `the column of \`${field}\` should be the name of a column${more} or \`null\``,
  });
}

function noWords(field: string): CallError {
  const listed = WORDED_FIELDS.map((each) => `\`${each}\``).join(", ");
  return new CallError({
    id: `kolom \`${field}\` tidak mempunyai daftar kata, yang ada untuk ${listed}; sebut arti setiap isinya dengan \`values\``,
    en: `the column of \`${field}\` has no table of words, which there is for ${listed}; say what each text stands for with \`values\``,
  });
}

function badValue(field: string, text: string, received: unknown, { type }: FactDefinition): CallError {
  const values = type.kind === "choice" ? type.values : ["true", "false"];
  const known = values.slice(0, 8).map((value) => `\`${value}\``);
  const listed = `${known.join(", ")}${values.length > 8 ? ", …" : ""}`;
  return new CallError(
    withDidYouMean(
      {
        id: `\`${text}\` di kolom \`${field}\` tidak dapat berarti \`${received}\`, seharusnya ${listed}`,
        en: `\`${text}\` in the column of \`${field}\` cannot mean \`${received}\`, expected ${listed}`,
      },
      closest(String(received), values),
    ),
  );
}
