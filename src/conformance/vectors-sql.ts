/** The conformance cases of a ruleset as one query, by which a database proves itself: it gives no row. */

import { type CompiledMembership, toMembership } from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { lastBirthWith } from "../facts/last-birth.ts";
import { caseWhen } from "../sql/case-when.ts";
import { columnOf, usualColumn } from "../sql/column-names.ts";
import { fieldOf, type NeededColumn, tableColumns } from "../sql/columns.ts";
import type { Sql } from "../sql/dialect.ts";
import { readOptions, type SqlOptions } from "../sql/options.ts";
import { neededColumns, PERSON, personStages } from "../sql/person-stages.ts";
import { type StageColumn, writeStatement } from "../sql/statement.ts";
import { conformanceVectors } from "./conformance-vectors.ts";

/** What the query is made for. */
export type VectorsSqlOptions = Pick<SqlOptions, "dialect" | "asOf">;

/**
 * A query that holds the cases about persons, decides them as `toSql` does, and gives those whose outcome or verdict is
 * another than expected: none, where the database says what this package says.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known, or about monitoring.
 * @throws {CallError} where the dialect is not known or `asOf` is no day of the calendar.
 * @example
 * ```ts
 * import { vectorsSql } from "aturan-kube/sql";
 *
 * const query = vectorsSql("permensos-25-2015", { dialect: "sqlite", asOf: "2022-02-22" });
 * query.includes("expected_verdict"); // true
 * ```
 */
export function vectorsSql(ruleset: RulesetInput, options: VectorsSqlOptions): string {
  const compiled = toMembership(ruleset);
  const given = readOptions([compiled], { ...options, table: "cases" });
  const { sql, head, table, asOf } = given;
  const { column, text } = sql;
  const needed = neededColumns(compiled).filter(
    ({ field, fact }) => field === PERSON || fact?.scope === "member",
  );
  const columns = tableColumns(needed, undefined, sql);
  const { stages, verdict, outcomes } = personStages(compiled, { ...given, columns });
  const compared = [verdict, ...outcomes];
  const ages = [...compiled.facts.values()].filter((fact) => fieldOf(fact) === "birthDate");
  const writeBirthDate = (values: Case["values"]): string => {
    const last = ages.flatMap(({ name }) =>
      values[name] === undefined ? [] : lastBirthWith(name, Number(values[name]), asOf),
    );
    // Of two counts of one age the earlier day gives both.
    return last.length === 0 ? "NULL" : sql.day(last.toSorted()[0] as string);
  };
  const write = ({ fact }: Partial<NeededColumn>, value: unknown): string => {
    if (value === undefined) return "NULL";
    return fact?.type.kind === "integer" || typeof value === "boolean"
      ? String(value).toUpperCase()
      : text(String(value));
  };
  // Engines take the types of columns from the first row: one with every value, which is compared with nothing.
  const typed: Case = {
    values: Object.fromEntries(needed.map(({ fact }) => [fact?.name, EXAMPLES[fact?.type.kind ?? "choice"]])),
    expected: Object.fromEntries(compared.map((name) => [name, ""])),
  };
  const rows = [typed, ...personCases(compiled)].map(
    ({ values, expected }, index): readonly StageColumn[] => [
      ...needed.map((own): StageColumn => {
        if (own.field === "birthDate") return [usualColumn(own.field), writeBirthDate(values)];
        const value = own.field === PERSON ? `case ${index}` : values[own.fact?.name ?? ""];
        return [usualColumn(own.field), write(own, value)];
      }),
      ...compared.map((name): StageColumn => [`expected_${name}`, write({}, expected[name])]),
    ],
  );
  const kept = compared.map((name): StageColumn => [`expected_${name}`, column(`expected_${name}`)]);
  const isAsExpected = compared.map((name) => {
    const expected = column(`expected_${name}`);
    return `${caseWhen(
      [
        [`${expected} IN (${text("")}, ${column(name)})`, 1],
        [`${expected} IS NULL`, 1],
      ],
      0,
    )} = 1`;
  });
  return writeStatement(
    {
      head: [
        ...head,
        "kasus uji: tidak satu baris pun berarti sama / conformance cases: no row means the same",
      ],
      table,
      rows: writeRows(rows, sql),
      stages: [{ ...columns.stage, columns: [...columns.stage.columns, ...kept] }, ...stages],
      gives: [PERSON, ...compared.flatMap((name) => [name, `expected_${name}`])],
      where: `${caseWhen([[isAsExpected.join(" AND "), 0]], 1)} = 1`,
    },
    sql,
  );
}

/** Rows within a statement: the same columns in each, whose names engines take from the first one. */
function writeRows(rows: readonly (readonly StageColumn[])[], { name }: Sql): string {
  const lines = rows.map((columns, index) =>
    columns.map(([column, value]) => (index === 0 ? `${value} AS ${name(column)}` : value)).join(", "),
  );
  return lines.map((line) => `  SELECT ${line}`).join("\n  UNION ALL\n");
}

/** A value of each kind of fact; an age that everybody may have. */
const EXAMPLES = { integer: 0, share: 0, boolean: true, choice: "" } as const;

interface Case {
  /** Values by fact. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is expected, by the name of the column that it is held against. */
  readonly expected: Readonly<Record<string, string>>;
}

function personCases(compiled: CompiledMembership): readonly Case[] {
  const { verdicts, criteria } = conformanceVectors(compiled);
  const cases = [
    ...verdicts.map(({ data, verdict }) => ({ data, expected: { verdict } })),
    ...criteria.flatMap(({ id, cases: own }) =>
      own.map(({ data, outcome }) => ({ data, expected: { [`${columnOf(id)}_outcome`]: outcome } })),
    ),
  ];
  return cases.flatMap(({ data, expected }) => {
    if (!("member" in data)) return [];
    const values = Object.entries(data.member).map(([name, value]) => [`member.${name}`, value]);
    return [{ values: Object.fromEntries(values), expected }];
  });
}
