/** What a change of rules means for a whole register: a query that counts whose verdict changes, by area and sex. */
import { toMembership } from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { FACTS } from "../facts/catalogue.ts";
import { takenName } from "./column-names.ts";
import { type NeededColumn, readColumns } from "./columns.ts";
import { takeColumns } from "./criterion-stages.ts";
import { readOptions, type SqlOptions } from "./options.ts";
import { GROUP, neededColumns, personStages } from "./person-stages.ts";
import { type Stage, type StageColumn, writeStatement } from "./stages.ts";

/**
 * A query with a row for each area (kecamatan), sex, verdict before and verdict after, and the number of persons. Who
 * gains is `eligible` after and not before, and so on; rows in which both are the same make up the rest.
 *
 * @throws {RulesetError} where a ruleset is not sound, not known, or about monitoring.
 * @throws {CallError} as `toSql` does.
 * @example
 * ```ts
 * import { impactSql } from "aturan-kube/sql";
 *
 * const options = { dialect: "postgres", table: "warga", asOf: "2022-02-22" };
 * impactSql("permensos-25-2015", "permensos-2-2019", options).includes("before_verdict"); // true
 * ```
 */
export function impactSql(before: RulesetInput, after: RulesetInput, options: SqlOptions): string {
  const [was, is] = [toMembership(before), toMembership(after)];
  const given = readOptions([was, is], options);
  const { dialect, head, table } = given;
  const sex = FACTS.get("member.sex");
  const all: readonly NeededColumn[] = [
    ...[was, is]
      .flatMap(neededColumns)
      .filter(({ field, fact }) => fact?.scope === "member" || field === GROUP),
    { field: "area.code" },
    { field: "sex", ...(sex === undefined ? {} : { fact: sex }) },
  ];
  const needed = [...new Map(all.map((column) => [column.field, column])).values()].filter(
    ({ field }) => field !== GROUP,
  );
  const columns = readColumns(needed, given.columns);
  const taken = takeColumns(columns, dialect);
  const context = { ...given, columns, taken };
  const [first, second] = [
    personStages(was, { ...context, prefix: "before_" }),
    personStages(is, { ...context, prefix: "after_" }),
  ];
  const has = (field: string): boolean => taken.namesOf(field).length > 0;
  const by: Stage = {
    name: "changes",
    comments: ["putusan menurut kedua aturan / the verdict under both rulesets"],
    keeps: false,
    columns: (read) => [
      ["area", has("area.code") ? `SUBSTR(${read(takenName("area.code"))}, 1, 8)` : "NULL"],
      ["sex", has("sex") ? read(takenName("sex")) : "NULL"],
      ...[first, second].map(({ verdict }): StageColumn => [verdict, read(verdict)]),
    ],
  };
  const keys = ["area", "sex", first.verdict, second.verdict];
  const counted: Stage = {
    name: "counted",
    comments: ["banyaknya orang / the number of persons"],
    keeps: false,
    groupBy: keys,
    columns: (read) => [...keys.map((key): StageColumn => [key, read(key)]), ["persons", "COUNT(*)"]],
  };
  return writeStatement(
    {
      head,
      table,
      stages: [taken.stage, ...first.stages, ...second.stages, by, counted],
      gives: [...keys, "persons"],
    },
    dialect,
  );
}
