/** The stages by which persons are decided: facts coded, criteria looked up, the verdict; and what they ask of a table. */
import type { CompiledCriterion, CompiledMembership } from "../decide/compile-membership.ts";
import type { Assumptions } from "../decide/decision.ts";
import { factsRead } from "../decide/facts-read.ts";
import { codedColumn } from "./coded-column.ts";
import type { CodedFact } from "./coded-fact.ts";
import { takenName } from "./column-names.ts";
import { fieldOf, type NeededColumn, type TableColumns } from "./columns.ts";
import { codeStages, conditionStages, type TabledCondition, verdictStage } from "./condition-stages.ts";
import type { Sql } from "./dialect.ts";
import { groupNumbers } from "./group-numbers.ts";
import type { Stage } from "./statement.ts";

export const PERSON = "nik";
export const GROUP = "kube";

/** What stages are made from. */
export interface StageContext {
  readonly sql: Sql;
  readonly columns: TableColumns;
  readonly asOf: string;
  readonly assume: Assumptions;
  /** What all names begin with that are made, where two rulesets decide. */
  readonly prefix?: string;
}

/** The columns that a ruleset asks of a table of persons. */
export function neededColumns(compiled: CompiledMembership): readonly NeededColumn[] {
  const numbers = groupNumbers(compiled);
  const asked = factsRead(compiled, "kube").map(({ fact }) => fact);
  const own = [
    ...factsRead(compiled, "member").map(({ fact }) => fact),
    ...asked.filter(({ name }) => !numbers.has(name)),
  ];
  const counted = asked.flatMap(({ name }) => numbers.get(name)?.field ?? []);
  const fields = [PERSON, ...(compiled.criteria.kube.length === 0 ? [] : [GROUP]), ...counted];
  const byField = new Map(own.map((fact) => [fieldOf(fact), fact]));
  return [
    ...[...new Set(fields)].map((field) => ({ field })),
    ...[...byField].map(([field, fact]) => ({ field, fact })),
  ];
}

/** The stages by which a ruleset decides persons, from columns that were taken on. */
export interface PersonStages {
  readonly stages: readonly Stage[];
  readonly facts: readonly CodedFact[];
  /** The columns of the verdict, of the outcome of each criterion, and all that is given of a person. */
  readonly verdict: string;
  readonly outcomes: readonly string[];
  readonly gives: readonly string[];
}

/** The stages of a ruleset. */
export function personStages(
  compiled: CompiledMembership,
  { sql, columns, asOf, assume, prefix = "" }: StageContext,
): PersonStages {
  const facts = factsRead(compiled, "member").map((classes) => {
    const { fact } = classes;
    const field = fieldOf(fact);
    // One column gives both of two facts that are tied, each with a code of its own.
    const name = `${prefix}${takenName(fact.tiedTo === undefined ? field : fact.name)}_code`;
    const source = { sql, classes, name, assumed: assume[fact.name] };
    return codedColumn(source, field, columns, asOf);
  });
  const criteria = conditionStages(compiled.criteria.member.map(tabled), facts, sql, prefix);
  const verdict = `${prefix}verdict`;
  const decided = verdictStage(verdict, "putusan setiap orang / the verdict of each person", criteria, sql);
  return {
    stages: [...codeStages(facts, `${prefix}codes`), ...criteria, decided],
    facts,
    verdict,
    outcomes: criteria.map(({ outcome }) => outcome),
    gives: [verdict, ...criteria.flatMap(({ outcome, cause }) => [outcome, cause])],
  };
}

/** A criterion as it is looked up. */
export function tabled({ criterion: { id, label }, table }: CompiledCriterion): TabledCondition {
  return { id, label, table };
}
