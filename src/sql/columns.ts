/** Which column of a table holds what, as a caller says it, and what is needed of a table at all. */
import { WORDED_FIELDS } from "../applicant/column-words.ts";
import { CallError } from "../error.ts";
import { type FactDefinition, type FactValue, isValueOf } from "../facts/fact.ts";
import { takenName, usualColumn } from "./column-names.ts";
import type { Sql } from "./dialect.ts";
import { SQL_FAULTS } from "./sql-faults.ts";
import type { Stage, StageColumn } from "./statement.ts";

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

/** The columns of a table as stages read them. */
export interface TableColumns {
  /** As it was said; `null` where the table has none. */
  readonly of: (field: string) => SqlColumn;
  /** What there is to read of a field: a column, both ends of what lies between two, or nothing. */
  readonly read: (field: string) => readonly string[];
  /** The first stage: every column under a name of our own. */
  readonly stage: Stage;
}

/**
 * The columns of the needed fields.
 *
 * @throws {CallError} where one is not mapped, a field is not known, or a mapping says what the fact cannot be.
 */
export function tableColumns(
  needed: readonly NeededColumn[],
  given: SqlColumns | undefined,
  sql: Sql,
): TableColumns {
  const columns = readColumns(needed, given);
  const taken = new Map([...columns].map(([field, column]) => [field, takenColumns(field, column)]));
  const convert = (field: string, column: string): string =>
    field === "birthDate" ? (sql.dateColumn?.(column) ?? column) : column;
  return {
    of: (field) => columns.get(field) ?? null,
    read: (field) => (taken.get(field) ?? []).map(([name]) => sql.column(name)),
    stage: {
      name: "columns",
      comments: ["kolom-kolom tabel / the columns of the table"],
      columns: [...taken].flatMap(([field, own]) =>
        own.map(([name, column]): StageColumn => [name, convert(field, sql.column(column))]),
      ),
    },
  };
}

/** What the columns of a field are called from the first stage on, and in the table. */
function takenColumns(field: string, column: SqlColumn): readonly StageColumn[] {
  const name = takenName(field);
  if (column === null) return [];
  if (typeof column === "string") return [[name, column]];
  if ("column" in column) return [[name, column.column]];
  return [
    [`${name}_from`, column.from],
    [`${name}_to`, column.to],
  ];
}

function readColumns(
  needed: readonly NeededColumn[],
  given: SqlColumns | undefined,
): ReadonlyMap<string, SqlColumn> {
  if (given === undefined) return new Map(needed.map(({ field }) => [field, usualColumn(field)]));
  const fields = needed.map(({ field }) => field);
  const unknown = Object.keys(given).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw new CallError(SQL_FAULTS.unknownField(unknown, fields));
  const lacking = fields.filter((field) => !Object.hasOwn(given, field));
  const [first] = lacking;
  if (first !== undefined)
    throw new CallError(SQL_FAULTS.notMapped(lacking, `{"${first}": "${usualColumn(first)}"}`));
  for (const { field, fact } of needed) checkColumn(field, fact, given[field]);
  // Every needed field is mapped.
  return new Map(fields.map((field) => [field, given[field] as SqlColumn]));
}

function checkColumn(field: string, fact: FactDefinition | undefined, column: unknown): void {
  if (column === null || isName(column)) return;
  const said = typeof column === "object" ? (column as Readonly<Record<string, unknown>>) : {};
  const { from, to, column: name, values, words } = said;
  const isNumber = fact?.type.kind === "integer";
  if (isNumber && isName(from) && isName(to)) return;
  const isMapped = typeof values === "object" && values !== null && words === undefined;
  const isWorded = words === true && values === undefined;
  if (fact === undefined || isNumber || !isName(name) || !(isMapped || isWorded))
    throw new CallError(SQL_FAULTS.column(field, fact && (isNumber ? SPAN : MAPPING)));
  if (isWorded && !WORDED_FIELDS.includes(field)) throw new CallError(SQL_FAULTS.words(field, WORDED_FIELDS));
  for (const [text, meant] of Object.entries(values ?? {})) {
    const all: readonly unknown[] = Array.isArray(meant) ? meant : [meant];
    const wrong = all.length === 0 ? "[]" : all.find((each) => !isValueOf(fact.type, each));
    const known = fact.type.kind === "choice" ? fact.type.values : ["true", "false"];
    if (wrong !== undefined) throw new CallError(SQL_FAULTS.value(field, text, wrong, known));
  }
}

const SPAN = '{"from": …, "to": …}';
const MAPPING = '{"column": …, "values": {…}}';

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
