/** The stages by which persons are decided: facts coded, criteria looked up, the verdict; and what they ask of a table. */
import type { CompiledCriterion, CompiledMembership } from "../decide/compile-membership.ts";
import type { Assumptions } from "../decide/decision.ts";
import type { Scope } from "../facts/fact.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { type CodedFact, codedFact } from "./coded-fact.ts";
import { takenName } from "./column-names.ts";
import { fieldOf, type NeededColumn, type readColumns, type SqlColumns } from "./columns.ts";
import { codeStages, conditionStages, type LookedUpPart, type TakenColumns } from "./criterion-stages.ts";
import type { Dialect } from "./dialect.ts";
import { groupNumbers } from "./group-numbers.ts";
import { type Stage, textIn, verdictIn } from "./stages.ts";

/** What a statement is made for. */
export interface StatementOptions {
  readonly table: readonly string[];
  readonly columns: SqlColumns | undefined;
  readonly asOf: string;
  readonly assume: Assumptions;
  readonly dialect: Dialect;
  readonly head: readonly string[];
}

export const PERSON = "nik";
export const GROUP = "kube";

/** The facts of a scope that criteria read, and, of persons, those by which they are counted. */
export function factsRead(compiled: CompiledMembership, scope: Scope): readonly FactClasses[] {
  const params = paramsOf(compiled.ruleset);
  const counts =
    compiled.ruleset.facts?.flatMap(({ counts: passes }) => (passes === undefined ? [] : [{ passes }])) ?? [];
  const conditions = [
    ...compiled.criteria[scope].map(({ criterion }) => criterion),
    ...(scope === "member" ? counts : []),
  ];
  const comparisons = conditions.flatMap((condition) => comparisonsIn(condition, params));
  const names = new Set(comparisons.map(({ fact }) => fact));
  return [...compiled.facts.values()]
    .filter(({ name }) => names.has(name))
    .map((fact) => factClasses(fact, comparisons));
}

/** The columns that a ruleset asks of a table of persons. */
export function neededColumns(compiled: CompiledMembership): readonly NeededColumn[] {
  const numbers = groupNumbers(compiled);
  const asked = factsRead(compiled, "kube").map(({ fact }) => fact);
  const stated = asked.filter(({ name }) => !numbers.has(name));
  const all: readonly NeededColumn[] = [
    { field: PERSON },
    ...(compiled.criteria.kube.length === 0 ? [] : [{ field: GROUP }]),
    ...asked.flatMap(({ name }) => (numbers.get(name)?.fields ?? []).map((field) => ({ field }))),
    ...[...factsRead(compiled, "member").map(({ fact }) => fact), ...stated].map((fact) => ({
      field: fieldOf(fact),
      fact,
    })),
  ];
  return [...new Map(all.map((needed) => [needed.field, needed])).values()];
}

/** The stages by which a ruleset decides persons, from columns that were taken on. */
export interface PersonStages {
  readonly stages: readonly Stage[];
  readonly byName: ReadonlyMap<string, CodedFact>;
  /** The column of the verdict, and those of each criterion. */
  readonly verdict: string;
  readonly gives: readonly string[];
}

/** What the stages of persons are made from; `prefix` begins the names of all they make, where two rulesets decide. */
export interface PersonContext extends Pick<StatementOptions, "asOf" | "assume" | "dialect"> {
  readonly columns: ReturnType<typeof readColumns>;
  readonly taken: TakenColumns;
  readonly prefix?: string;
}

/** The stages of a ruleset. */
export function personStages(
  compiled: CompiledMembership,
  { columns, taken, asOf, assume, dialect, prefix = "" }: PersonContext,
): PersonStages {
  const facts = factsRead(compiled, "member").map((classes): CodedFact => {
    const { fact } = classes;
    const field = fieldOf(fact);
    const name = `${prefix}${takenName(field)}_code`;
    const source = { classes, column: columns.get(field) ?? null, columns: taken.namesOf(field), name };
    return codedFact({ ...source, assumed: assume[fact.name], dialect, asOf });
  });
  const byName = new Map(facts.map((fact) => [fact.fact.name, fact]));
  const criteria = conditionStages(compiled.criteria.member.map(toPart), byName, dialect, prefix);
  const verdict = `${prefix}verdict`;
  const decided: Stage = {
    name: verdict,
    comments: ["putusan setiap orang / the verdict of each person"],
    keeps: true,
    columns: (read) => [
      [
        verdict,
        verdictIn(
          criteria.map(({ outcome }) => outcome),
          read,
          textIn(dialect),
        ),
      ],
    ],
  };
  return {
    stages: [...codeStages(facts, `${prefix}codes`), ...criteria, decided],
    byName,
    verdict,
    gives: [verdict, ...criteria.flatMap(({ outcome, cause }) => [outcome, cause])],
  };
}

/** A criterion as it is looked up. */
export function toPart({ criterion: { id, label }, table }: CompiledCriterion): LookedUpPart {
  return { id, label, table };
}
