/** A membership ruleset → cases with their outcomes, by which an implementation in any language can be checked. */
import {
  type CompiledCriterion,
  type CompiledMembership,
  toMembership,
} from "../decide/compile-membership.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { componentsOf } from "../decide/components.ts";
import { type RulesetReference, type Verdict, verdictOf } from "../decide/decision.ts";
import { lookUp, type Outcome } from "../decide/decision-table.ts";
import type { FactDefinition, FactRange, Facts, FactValue, Scope } from "../facts/fact.ts";
import { knownByThemselves, without } from "../facts/tied-facts.ts";
import { freezeDeep } from "../freeze-deep.ts";
import {
  combinationsOf,
  completeCells,
  completeFacts,
  factsOfCell,
  firstValue,
  lastValue,
  MAX_JOINT_CELLS,
} from "../logic/cells.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { ParamValue } from "../logic/params.ts";
import { goTogether } from "../logic/tied-classes.ts";
import { paramsOf } from "../ruleset/params-of.ts";

/** Counts breaking changes of the shape. */
export const VECTORS_VERSION = 1;

/** Facts as an implementation gets them: `{"member": {"age": 17}}`. A fact that is not there is missing. */
export type VectorData =
  | { readonly member: Readonly<Record<string, FactValue | FactRange>> }
  | { readonly kube: Readonly<Record<string, FactValue | FactRange>> };

/** A fact that criteria read. */
export interface VectorFact {
  readonly name: string;
  readonly scope: Scope;
  readonly type:
    | { readonly kind: "integer"; readonly min: number; readonly max?: number }
    | { readonly kind: "share" }
    | { readonly kind: "boolean" }
    | { readonly kind: "choice"; readonly values: readonly string[] };
  /** The first value of each class: no condition tells a value from the one before it that stands here. */
  readonly classes: readonly FactValue[];
}

/** A case of one criterion. `missing` and `questions` are sets; they are there where they hold anything. */
export interface VectorCase {
  readonly data: VectorData;
  readonly outcome: Outcome;
  readonly missing?: readonly string[];
  readonly questions?: readonly string[];
}

/** One criterion with its cases. */
export interface VectorCriterion {
  readonly id: string;
  readonly scope: Scope;
  readonly passes: Logic;
  readonly open: readonly { readonly question: string; readonly when: Logic }[];
  readonly cases: readonly VectorCase[];
}

/** A whole person or group, with the verdict over all criteria. */
export interface VectorVerdict {
  readonly data: VectorData;
  readonly verdict: Verdict;
}

/** What an implementation has to agree with. */
export interface ConformanceVectors {
  readonly vectorsVersion: typeof VECTORS_VERSION;
  readonly ruleset: RulesetReference;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly facts: readonly VectorFact[];
  readonly criteria: readonly VectorCriterion[];
  readonly verdicts: readonly VectorVerdict[];
}

/**
 * Cases of every criterion of a membership ruleset, with the outcomes of its decision tables: each combination of fact
 * classes, missing ones among them, numbers from both ends of their class, and ranges of a group's numbers; then whole
 * persons and groups with their verdict. The same ruleset gives the same cases.
 *
 * @throws {RulesetError} where the ruleset is about monitoring, whose measures calculate and have no such tables.
 * @example
 * ```ts
 * import { compileRuleset, conformanceVectors, getRuleset } from "aturan-kube";
 *
 * const { criteria } = conformanceVectors(compileRuleset(getRuleset("permensos-25-2015")));
 * const { cases } = criteria.find(({ id }) => id === "age");
 * cases[0]; // { data: { member: { age: 0 } }, outcome: "fail" }
 * cases[1]; // { data: { member: { age: 17 } }, outcome: "fail" }
 * cases.at(-1); // { data: { member: {} }, outcome: "unknown", missing: ["member.age"] }
 * ```
 */
export function conformanceVectors(input: RulesetInput): ConformanceVectors {
  const membership = toMembership(input);
  const { ruleset, reference, criteria } = membership;
  const inOrder = ruleset.criteria.flatMap(({ id, scope }) =>
    criteria[scope].filter(({ criterion }) => criterion.id === id),
  );
  return freezeDeep({
    vectorsVersion: VECTORS_VERSION,
    ruleset: reference,
    params: Object.fromEntries(paramsOf(ruleset)),
    facts: factsOf(membership, inOrder),
    criteria: inOrder.map(toVectorCriterion),
    verdicts: (["member", "kube"] as const).flatMap((scope) => verdictsOf(membership, scope)),
  });
}

/** The facts that criteria read, in the order of the catalogue. */
function factsOf(
  compiled: CompiledMembership,
  criteria: readonly CompiledCriterion[],
): readonly VectorFact[] {
  return classesOf(compiled, criteria).map(({ fact, representatives }) => ({
    name: fact.name,
    scope: fact.scope,
    type: typeOf(fact),
    classes: representatives,
  }));
}

/** The classes, in the order of the catalogue, of every fact that criteria read, that make a difference to any of them. */
function classesOf(
  { ruleset, facts }: CompiledMembership,
  criteria: readonly CompiledCriterion[],
): readonly FactClasses[] {
  const params = paramsOf(ruleset);
  const comparisons = criteria.flatMap(({ criterion }) => comparisonsIn(criterion, params));
  const names = new Set(comparisons.map(({ fact }) => fact));
  return [...facts.values()]
    .filter(({ name }) => names.has(name))
    .map((fact) => factClasses(fact, comparisons));
}

/** A type without its labels. */
function typeOf({ type }: FactDefinition): VectorFact["type"] {
  return type.kind === "choice" ? { kind: type.kind, values: type.values } : type;
}

function toVectorCriterion({ criterion, table }: CompiledCriterion): VectorCriterion {
  const { id, scope, passes, open = [] } = criterion;
  const classes = table.inputs.map((input) => input.classes);
  const facts = distinct([...casesOf(classes), ...rangedCasesOf(scope, classes)]);
  const cases = facts.map((each): VectorCase => {
    const { outcome, missing, questions } = lookUp(table, each);
    return {
      data: toData(scope, each),
      outcome,
      ...(missing === undefined ? {} : { missing }),
      ...(questions === undefined ? {} : { questions }),
    };
  });
  return { id, scope, passes, open, cases };
}

/** Each combination of classes, *missing* among them: once with the first number of each class, once with the last. */
function casesOf(classes: readonly FactClasses[]): readonly Facts[] {
  const ends = classes.map((own) =>
    Array.from({ length: own.count + 1 }, (_, number) => number).flatMap((number) =>
      distinct([firstValue(own, number), lastValue(own, number)]).map((value) => ({ number, value })),
    ),
  );
  return [...combinationsOf(ends)].flatMap((chosen): readonly Facts[] => {
    const numbers = chosen.map(({ number }) => number);
    if (!goTogether(classes, numbers)) return [];
    return [factsOfCell(classes, numbers, (own) => chosen[classes.indexOf(own)]?.value)];
  });
}

/** Ranges of a group's numbers, those across each threshold and the one across all; everything else known. */
function rangedCasesOf(scope: Scope, classes: readonly FactClasses[]): readonly Facts[] {
  if (scope !== "kube") return [];
  return classes.flatMap((own, index) => {
    const { fact, count, representatives } = own;
    const isShare = fact.type.kind === "share";
    if ((fact.type.kind !== "integer" && !isShare) || count === 1) return [];
    const values = representatives.map(Number);
    const ranges: readonly FactRange[] = [
      ...values
        .slice(1)
        .map((end, before) => ({ min: isShare ? (values[before] as number) : end - 1, max: end })),
      ...(count > 2 ? [{ min: Number(representatives[0]), max: Number(representatives.at(-1)) }] : []),
    ];
    const others = completeFacts(classes.toSpliced(index, 1));
    return ranges.flatMap((range) => others.map((facts) => ({ [fact.name]: range, ...facts })));
  });
}

/** Whole persons, or groups: one who meets everything, changed to each cell of each criterion, and with facts missing. */
function verdictsOf(compiled: CompiledMembership, scope: Scope): readonly VectorVerdict[] {
  const criteria = compiled.criteria[scope];
  const passing = passingFacts(compiled, criteria);
  if (criteria.length === 0 || passing === undefined) return [];
  const changed = criteria.flatMap(({ table }) =>
    completeFacts(table.inputs.map((input) => input.classes)).map((facts) => ({ ...passing, ...facts })),
  );
  const lacking = knownByThemselves(Object.keys(passing), compiled.facts).map((name) =>
    without(passing, [name], compiled.facts),
  );
  return distinct([passing, ...changed, ...lacking, {}]).map((facts) => ({
    data: toData(scope, facts),
    verdict: verdictOf(criteria.map(({ table }) => lookUp(table, facts))),
  }));
}

/** Facts that meet every criterion; `undefined` where none were found. */
function passingFacts(
  compiled: CompiledMembership,
  criteria: readonly CompiledCriterion[],
): Facts | undefined {
  const params = paramsOf(compiled.ruleset);
  let passing: Facts = {};
  for (const { items } of componentsOf(
    criteria,
    ({ criterion }) => comparisonsIn(criterion, params),
    compiled.facts,
  )) {
    const found = passingIn(items, classesOf(compiled, items));
    if (found === undefined) return undefined;
    passing = { ...passing, ...found };
  }
  return passing;
}

/** The first cell in which all of some criteria pass, as far as cells are gone through. */
function passingIn(
  criteria: readonly CompiledCriterion[],
  classes: readonly FactClasses[],
): Facts | undefined {
  let cells = 0;
  // The first fact changes fastest: published cases are of the person found so.
  for (const numbers of completeCells(classes.toReversed())) {
    const facts = factsOfCell(classes, numbers.toReversed());
    if (criteria.every(({ table }) => lookUp(table, facts).outcome === "pass")) return facts;
    cells += 1;
    if (cells === MAX_JOINT_CELLS) return undefined;
  }
  return undefined;
}

/** Facts of one scope as data: `member.age` is `age` of `member`. */
function toData(scope: Scope, facts: Facts): VectorData {
  const own = Object.entries(facts).map(([name, value]) => [name.slice(scope.length + 1), value]);
  // One key, which is the scope; the facts are known ones.
  return { [scope]: Object.fromEntries(own) } as unknown as VectorData;
}

/** The items without those that say the same as one before. */
function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [JSON.stringify(item), item])).values()].reverse();
}
