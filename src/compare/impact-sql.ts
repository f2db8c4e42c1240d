/** What a change of rules means for a whole register: a query that counts whose verdict changes, by area and sex. */
import { type CompiledMembership, toMembership } from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { FACTS } from "../facts/catalogue.ts";
import { type NeededColumn, tableColumns } from "../sql/columns.ts";
import { readOptions, type SqlOptions } from "../sql/options.ts";
import { neededColumns, personStages } from "../sql/person-stages.ts";
import { type StageColumn, writeStatement } from "../sql/statement.ts";

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
  const rulesets = [toMembership(before), toMembership(after)];
  const given = readOptions(rulesets, options);
  const { sql, head, table } = given;
  const columns = tableColumns(neededOfBoth(rulesets), given.columns, sql);
  const decided = rulesets.map((compiled, index) =>
    personStages(compiled, { ...given, columns, prefix: index === 0 ? "before_" : "after_" }),
  );
  const [[area], [sex]] = [columns.read("area.code"), columns.read("sex")];
  const by: readonly StageColumn[] = [
    ["area", area === undefined ? "NULL" : `SUBSTR(${area}, 1, 8)`],
    ["sex", sex ?? "NULL"],
    ...decided.map(({ verdict }): StageColumn => [verdict, sql.column(verdict)]),
  ];
  const keys = by.map(([name]) => name);
  return writeStatement(
    {
      head,
      table,
      stages: [
        columns.stage,
        ...decided.flatMap(({ stages }) => stages),
        {
          name: "changes",
          comments: ["putusan menurut kedua aturan / the verdict under both rulesets"],
          columns: by,
        },
        {
          name: "counted",
          comments: ["banyaknya orang / the number of persons"],
          groupBy: keys,
          columns: [...keys.map((key): StageColumn => [key, sql.column(key)]), ["persons", "COUNT(*)"]],
        },
      ],
      gives: [...keys, "persons"],
    },
    sql,
  );
}

/** What both rulesets ask about persons, and by what they are counted. */
function neededOfBoth(rulesets: readonly CompiledMembership[]): readonly NeededColumn[] {
  const sex = FACTS.get("member.sex");
  const all = [
    ...rulesets.flatMap(neededColumns).filter(({ fact }) => fact?.scope === "member"),
    { field: "area.code" },
    { field: "sex", ...(sex === undefined ? {} : { fact: sex }) },
  ];
  return [...new Map(all.map((column) => [column.field, column])).values()];
}
