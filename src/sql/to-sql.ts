/** A ruleset → SQL that says the same of every row of a table, in the database where the table is. */
import { checkRecord } from "../check-argument.ts";
import { compileRuleset } from "../compile-ruleset.ts";
import { asMembership } from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { checkOptions } from "../decide/decide-options.ts";
import type { Assumptions, RulesetReference } from "../decide/decision.ts";
import { CallError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { asMonitoring } from "../score/compile-monitoring.ts";
import type { SqlColumns } from "./columns.ts";
import { type DialectName, dialectOf } from "./dialects.ts";
import { membershipStatements } from "./membership-statements.ts";
import { monitoringStatement } from "./monitoring-statement.ts";
import { writeStatement } from "./stages.ts";

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

/** The statements of a ruleset, each a query without a semicolon. */
export interface SqlStatements {
  readonly ruleset: RulesetReference;
  readonly dialect: DialectName;
  readonly asOf: string;
  readonly assumptions: Assumptions;
  /** Of a membership ruleset: one row a person, with `verdict`, and `…_outcome` and `…_cause` of each criterion. */
  readonly persons?: string;
  /** One row a group, with `group_verdict`, its numbers as ranges, and the criteria of groups. */
  readonly groups?: string;
  /** Of a monitoring ruleset: one row a record, with points as ranges, stage and status. */
  readonly records?: string;
}

/**
 * SQL that decides every row of a table as this package does, to the cause of what is unknown. Names and values that a
 * caller gives are data: they stand between quotes, and never become SQL.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where the dialect is not known, `asOf` is no day of the calendar, a column is not mapped or a
 * mapping says what a fact cannot be, or the ruleset says something that cannot be written in SQL.
 * @example
 * ```ts
 * import { toSql } from "aturan-kube/sql";
 *
 * const { persons } = toSql("permensos-25-2015", { dialect: "postgres", table: "warga", asOf: "2022-02-22" });
 * persons.split("\n")[0]; // "-- aturan-kube: permensos-25-2015 1.0.0"
 * ```
 */
export function toSql(ruleset: RulesetInput, options: SqlOptions): SqlStatements {
  checkRecord(options, "options");
  const compiled = compileRuleset(ruleset);
  const dialect = dialectOf(options.dialect);
  const assumptions = checkOptions(compiled, options);
  const { id, version, sha256 } = compiled.reference;
  const assumed = Object.entries(assumptions).map(([name, value]) => `${name} = ${value}`);
  const given = {
    dialect,
    table: readTable(options.table),
    columns: options.columns,
    asOf: options.asOf,
    assume: assumptions,
    head: [
      `aturan-kube: ${id} ${version}`,
      `sha256: ${sha256}`,
      `per / as of ${options.asOf}, ${options.dialect}`,
      ...(assumed.length === 0 ? [] : [`anggapan / assumed: ${assumed.join(", ")}`]),
    ],
  };
  const base = { ruleset: compiled.reference, dialect: options.dialect, asOf: options.asOf, assumptions };
  if (compiled.kind === "monitoring")
    return freezeDeep({
      ...base,
      records: writeStatement(monitoringStatement(asMonitoring(compiled), given), dialect),
    });
  const { persons, groups } = membershipStatements(asMembership(compiled), given);
  return freezeDeep({
    ...base,
    persons: writeStatement(persons, dialect),
    ...(groups === undefined ? {} : { groups: writeStatement(groups, dialect) }),
  });
}

function readTable(table: unknown): readonly string[] {
  const parts: readonly unknown[] =
    typeof table === "string" ? table.split(".") : Array.isArray(table) ? table : [];
  const isName = (part: unknown): part is string => typeof part === "string" && part !== "";
  if (parts.length > 0 && parts.every(isName)) return parts;
  throw new CallError({
    id: "`table` seharusnya nama tabel, misalnya `warga` atau `dinsos.warga`",
    en: "`table` should be the name of a table, such as `warga` or `dinsos.warga`",
  });
}
