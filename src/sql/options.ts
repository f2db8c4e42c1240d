/** What every statement is told, checked in one place. */
import { checkRecord } from "../check-argument.ts";
import type { CompiledRuleset } from "../decide/compiled-ruleset.ts";
import { checkOptions } from "../decide/decide-options.ts";
import type { Assumptions } from "../decide/decision.ts";
import { CallError } from "../error.ts";
import type { SqlColumns } from "./columns.ts";
import type { Sql } from "./dialect.ts";
import { type DialectName, dialectOf } from "./dialects.ts";
import { SQL_FAULTS } from "./sql-faults.ts";

/** What statements are made for. */
export interface SqlOptions {
  readonly dialect: DialectName;
  /** The table of persons, or of monitoring records: a name, its parts parted by dots, or a list of its parts. */
  readonly table: string | readonly string[];
  /** The day to decide for, `YYYY-MM-DD`; it stands in the statement. */
  readonly asOf: string;
  /** Which column holds what; the usual names (`birth_date`) where this is not given. */
  readonly columns?: SqlColumns | undefined;
  /** Values to take where a fact is missing, by fact name. */
  readonly assume?: Assumptions | undefined;
}

/** What a statement is made for: the options, read. */
export interface StatementOptions {
  readonly sql: Sql;
  readonly table: readonly string[];
  readonly columns: SqlColumns | undefined;
  readonly asOf: string;
  readonly assume: Assumptions;
  readonly head: readonly string[];
}

/**
 * The options of a statement about some rulesets.
 *
 * @throws {CallError} for options that none can be made for.
 */
export function readOptions(rulesets: readonly CompiledRuleset[], options: SqlOptions): StatementOptions {
  checkRecord(options, "options");
  const sql = dialectOf(options.dialect);
  const [assume = {}] = rulesets.map((compiled) => checkOptions(compiled, options));
  const assumed = Object.entries(assume).map(([name, value]) => `${name} = ${value}`);
  return {
    sql,
    table: readTable(options.table),
    columns: options.columns,
    asOf: options.asOf,
    assume,
    head: [
      ...rulesets.flatMap(({ reference: { id, version, sha256 } }) => [
        `aturan-kube: ${id} ${version}`,
        `sha256: ${sha256}`,
      ]),
      `per / as of ${options.asOf}, ${options.dialect}`,
      ...(assumed.length === 0 ? [] : [`anggapan / assumed: ${assumed.join(", ")}`]),
    ],
  };
}

function readTable(table: unknown): readonly string[] {
  const parts: readonly unknown[] =
    typeof table === "string" ? table.split(".") : Array.isArray(table) ? table : [];
  const isName = (part: unknown): part is string => typeof part === "string" && part !== "";
  if (parts.length > 0 && parts.every(isName)) return parts;
  throw new CallError(SQL_FAULTS.table());
}
