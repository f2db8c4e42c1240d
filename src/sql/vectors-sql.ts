/** The conformance cases of a ruleset as one query, by which a database proves itself: it gives no row. */
import { conformanceVectors, type VectorData } from "../conformance/conformance-vectors.ts";
import { toMembership } from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { lastBirthOf } from "./coded-fact.ts";
import { columnOf } from "./column-names.ts";
import { fieldOf, type NeededColumn, readColumns, usualColumn } from "./columns.ts";
import { takeColumns } from "./criterion-stages.ts";
import { readOptions, type SqlOptions } from "./options.ts";
import { neededColumns, PERSON, personStages } from "./person-stages.ts";
import { type Stage, type StageColumn, textIn, writeStatement } from "./stages.ts";

/** What the query is made for. */
export type VectorsSqlOptions = Pick<SqlOptions, "dialect" | "asOf">;

interface Case {
  readonly data: VectorData;
  /** What is expected, by the name of the column that it is held against. */
  readonly expected: Readonly<Record<string, string>>;
}

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
  const { dialect, head, asOf } = given;
  const text = textIn(dialect);
  const { verdicts, criteria } = conformanceVectors(compiled);
  const members = criteria.filter(({ scope }) => scope === "member");
  // Whole persons come first: from the first one engines take the types of columns.
  const known: readonly Case[] = [
    ...verdicts.map(({ data, verdict }) => ({ data, expected: { verdict } })),
    ...members.flatMap(({ id, cases: own }) =>
      own.map(({ data, outcome }) => ({ data, expected: { [`${columnOf(id)}_outcome`]: outcome } })),
    ),
  ].filter(({ data }) => "member" in data);
  // Where nothing is asked of persons there is nothing to be held against.
  const cases: readonly Case[] = known.length === 0 ? [{ data: { member: {} }, expected: {} }] : known;
  const needed = neededColumns(compiled).filter(
    ({ field, fact }) => field === PERSON || fact?.scope === "member",
  );
  const columns = readColumns(needed, undefined);
  const taken = takeColumns(columns, dialect);
  const { stages, verdict } = personStages(compiled, { ...given, columns, taken });
  const compared = [verdict, ...members.map(({ id }) => `${columnOf(id)}_outcome`)];
  const taking: Stage = {
    ...taken.stage,
    columns: (read) => [
      ...taken.stage.columns(read),
      ...compared.map((name): StageColumn => [`expected_${name}`, read(`expected_${name}`)]),
    ],
  };
  const rows = cases.map(({ data, expected }, index): readonly StageColumn[] => [
    ...needed.map((column): StageColumn => [usualColumn(column.field), valueIn(data, column, index)]),
    ...compared.map((name): StageColumn => {
      const own = expected[name];
      return [`expected_${name}`, own === undefined ? (index === 0 ? text("") : "NULL") : text(own)];
    }),
  ]);

  function valueIn(data: VectorData, { field, fact }: NeededColumn, index: number): string {
    if (fact === undefined) return text(`case ${index + 1}`);
    const values = "member" in data ? data.member : {};
    const value = values[fact.name.slice("member.".length)];
    if (value === undefined) return index === 0 ? nullOf(fact) : "NULL";
    if (fieldOf(fact) === "birthDate") return dialect.day(lastBirthOf(Number(value), asOf));
    return typeof value === "string" ? text(value) : field === "" ? "NULL" : String(value).toUpperCase();
  }

  /** A NULL of the type that a fact has: of a bare one some engines make a text. */
  function nullOf(fact: FactDefinition): string {
    const { kind } = fact.type;
    const example = { integer: "0", share: "0", boolean: "TRUE", choice: text("") }[kind];
    return `CASE WHEN 1 = 0 THEN ${fieldOf(fact) === "birthDate" ? dialect.day(asOf) : example} END`;
  }

  return writeStatement(
    {
      head: [
        ...head,
        "kasus uji: tidak satu baris pun berarti sama / conformance cases: no row means the same",
      ],
      table: { rows },
      stages: [taking, ...stages],
      gives: [PERSON, ...compared.flatMap((name) => [name, `expected_${name}`])],
      where: (read) => {
        const isSame = compared.map((name) => {
          const expected = read(`expected_${name}`);
          return `CASE WHEN ${expected} IS NULL THEN 1 WHEN ${expected} = ${text("")} THEN 1 WHEN ${expected} = ${read(name)} THEN 1 ELSE 0 END = 1`;
        });
        return `CASE WHEN ${isSame.join(" AND ")} THEN 0 ELSE 1 END = 1`;
      },
    },
    dialect,
  );
}
