/** A ruleset → SQL that says the same of every row of a table, in the database where the table is. */
import { compileRuleset } from "../compile-ruleset.ts";
import { asMembership, type CompiledMembership } from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import type { Assumptions, RulesetReference } from "../decide/decision.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { asMonitoring } from "../score/compile-monitoring.ts";
import { takenName } from "./column-names.ts";
import { tableColumns } from "./columns.ts";
import type { DialectName } from "./dialects.ts";
import { groupStages } from "./group-stages.ts";
import { readOptions, type SqlOptions, type StatementOptions } from "./options.ts";
import { GROUP, neededColumns, PERSON, personStages } from "./person-stages.ts";
import { recordStatement } from "./record-statement.ts";
import { writeStatement } from "./statement.ts";

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
 * persons.split("\n")[0]; // "-- aturan-kube: permensos-25-2015 1.1.0"
 * ```
 */
export function toSql(ruleset: RulesetInput, options: SqlOptions): SqlStatements {
  const compiled = compileRuleset(ruleset);
  const given = readOptions([compiled], options);
  const { sql, asOf, assume: assumptions } = given;
  const base = { ruleset: compiled.reference, dialect: options.dialect, asOf, assumptions };
  if (compiled.kind === "monitoring") {
    const records = recordStatement(asMonitoring(compiled), given);
    return freezeDeep({ ...base, records: writeStatement(records, sql) });
  }
  return freezeDeep({ ...base, ...membershipTexts(asMembership(compiled), given) });
}

/** The texts of a membership ruleset; none about groups where the table says of nobody which one is theirs. */
function membershipTexts(
  compiled: CompiledMembership,
  options: StatementOptions,
): Pick<SqlStatements, "persons" | "groups"> {
  const { sql, head, table } = options;
  const columns = tableColumns(neededColumns(compiled), options.columns, sql);
  const context = { ...options, columns };
  const persons = personStages(compiled, context);
  const stages = [columns.stage, ...persons.stages];
  const keys = [PERSON, GROUP].filter((field) => columns.of(field) !== null).map(takenName);
  const text = writeStatement({ head, table, stages, gives: [...keys, ...persons.gives] }, sql);
  if (columns.of(GROUP) === null || compiled.criteria.kube.length === 0) return { persons: text };
  const groups = groupStages(compiled, context, persons);
  const statement = { head, table, stages: [...stages, ...groups.stages], gives: groups.gives };
  return { persons: text, groups: writeStatement(statement, sql) };
}
