/** A condition → the examples it lacks: each outcome, each bound, each question, until every atom is shown and every mutant killed. */
import { type CellOutcome, type DecisionTable, lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-criterion-examples.ts";
import { coverCriterion } from "../examine/cover-criterion.ts";
import { type ExaminedCriterion, toExaminedCriterion } from "../examine/examined-criterion.ts";
import { exampleOf } from "../examine/example-of.ts";
import { killMutants } from "../examine/kill-mutants.ts";
import type { FactCatalogue, FactValue } from "../facts/fact.ts";
import { SHARE_DIGITS } from "../facts/share-of.ts";
import { completeFacts } from "../logic/cells.ts";
import { shareSpan } from "../logic/class-spans.ts";
import type { Condition } from "../logic/condition.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import type { Params } from "../logic/params.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";

/** A condition with the examples that are there. */
export interface ExampledCondition {
  readonly name: string;
  readonly condition: Condition;
  readonly table: DecisionTable;
  readonly facts: FactCatalogue;
  readonly params: Params;
  readonly examples: readonly CriterionExample[];
}

/**
 * The examples to add, in the order of the decision table, those with facts missing last. What the examples there show is
 * not shown once more; one that does not hold shows nothing. The same condition gives the same examples.
 */
export function proposeExamples(given: ExampledCondition): readonly CriterionExample[] {
  const { table, examples } = given;
  const classes = table.inputs.map((input) => input.classes);
  const held = examples.filter((example) => isAsStated(example, lookUp(table, example.facts)));
  const added = new Map<string, CriterionExample>();
  const add = (proposed: readonly CriterionExample[]): boolean => {
    const known = new Set([...held.map(keyOf), ...added.keys()]);
    const fresh = proposed.filter((example) => !known.has(keyOf(example)));
    for (const example of fresh) added.set(keyOf(example), example);
    return fresh.length > 0;
  };
  const shown = (): readonly CriterionExample[] => [...held, ...added.values()];

  if (classes.length === 1) add(boundsOf(table, classes, held));
  add(kindsLacking(given, table, classes, shown()));
  while (add(pairsLacking(examined(given, shown()))));
  while (add(witnessesLacking(examined(given, shown()))));
  add(missingLacking(table, classes, shown()));
  return [...added.values()].toSorted((one, other) => placeOf(one, table) - placeOf(other, table));
}

/** Two examples of the same facts say the same thing, but for the question they name. */
function keyOf({ facts, question }: CriterionExample): string {
  const entries = Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([entries, question]);
}

function examined(
  { name, condition, table, facts, params }: ExampledCondition,
  examples: readonly CriterionExample[],
): ExaminedCriterion {
  const runs = examples.map((example, index) => ({ index, example, holds: true }));
  return toExaminedCriterion({ name, condition, table, facts }, runs, params);
}

/** Of a lone fact each class by its ends: the last number below a limit and the first one at it. */
function boundsOf(
  table: DecisionTable,
  classes: readonly FactClasses[],
  held: readonly CriterionExample[],
): readonly CriterionExample[] {
  return classes.flatMap((each) => {
    const { fact, representatives, classOf } = each;
    return representatives
      .flatMap((value, index): readonly FactValue[] => {
        if (fact.type.kind !== "integer" && fact.type.kind !== "share")
          return held.some(({ facts }) => classOf(facts[fact.name]) === index) ? [] : [value];
        const [first, last] = endsOfClass(each, index);
        // Of the numbers below the first limit the last one is enough.
        return index === 0 && representatives.length > 1 ? [last] : [...new Set([first, last])];
      })
      .map((value) => stated({ [fact.name]: value }, table));
  });
}

/** The first and the last number of a class; of the last class the first one twice. */
function endsOfClass(
  { representatives, classOf, starts }: FactClasses,
  index: number,
): readonly [FactValue, FactValue] {
  const value = Number(representatives[index]);
  const next = representatives[index + 1];
  if (starts === undefined) return [value, next === undefined ? value : Number(next) - 1];
  // No share is the one next to a limit: a percent away is as near as people write them.
  const { min, above = 0, max, below = 0 } = shareSpan(starts, index, index);
  const near = (share: number): number => (classOf(share) === index ? share : value);
  const first = min ?? near(rounded(above + PERCENT));
  return [first, next === undefined ? first : (max ?? near(rounded(below - PERCENT)))];
}

const PERCENT = 0.01;

/** Without what adding leaves behind the digits that limits have. */
function rounded(share: number): number {
  return Number(share.toFixed(SHARE_DIGITS));
}

function stated(facts: CriterionExample["facts"], table: DecisionTable, question?: string): CriterionExample {
  const found = lookUp(table, facts);
  if (found.cause === "missing")
    return { facts, outcome: found.outcome, missing: [...(found.missing ?? [])] };
  // Facts of a complete cell are values.
  const example = exampleOf(facts as Readonly<Record<string, FactValue>>, found);
  return question === undefined ? example : { ...example, question };
}

/** A case of each outcome and of each question that none of the examples shows. */
function kindsLacking(
  { condition: { open = [] } }: ExampledCondition,
  table: DecisionTable,
  classes: readonly FactClasses[],
  shown: readonly CriterionExample[],
): readonly CriterionExample[] {
  const kinds = ["pass", "fail", ...new Set(open.map(({ question }) => question))];
  return kinds.flatMap((kind) => {
    if (shown.some(({ outcome, question }) => (question ?? outcome) === kind)) return [];
    const isQuestion = kind !== "pass" && kind !== "fail";
    const isOfKind = ({ outcome, questions = [] }: CellOutcome): boolean =>
      isQuestion ? questions.includes(kind) : outcome === kind;
    const facts = completeFacts(classes).find((cell) => isOfKind(lookUp(table, cell)));
    return facts === undefined ? [] : [stated(facts, table, isQuestion ? kind : undefined)];
  });
}

/** The pair of cases that shows the first atom not shown yet: one at a time, since it may show others too. */
function pairsLacking(criterion: ExaminedCriterion): readonly CriterionExample[] {
  return coverCriterion(criterion)
    .atoms.flatMap((atom) => (atom.status === "not-shown" ? atom.hint : []))
    .slice(0, 2);
}

/** The case that kills the first mutant that survives. */
function witnessesLacking(criterion: ExaminedCriterion): readonly CriterionExample[] {
  return killMutants(criterion)
    .flatMap((mutant) => (mutant.status === "survived" ? [mutant.witness] : []))
    .slice(0, 1);
}

/** A case with each fact missing that can make a difference, and one with nothing known. */
function missingLacking(
  table: DecisionTable,
  classes: readonly FactClasses[],
  shown: readonly CriterionExample[],
): readonly CriterionExample[] {
  const passing = completeFacts(classes).find((cell) => lookUp(table, cell).outcome === "pass") ?? {};
  const lacking = [
    ...classes.map(({ fact }) => {
      const { [fact.name]: _, ...others } = passing;
      return others;
    }),
    {},
  ];
  return lacking
    .map((facts) => stated(facts, table))
    .filter(({ missing = [] }) => missing.length > 0)
    .filter(({ missing }) => !shown.some((example) => String(example.missing) === String(missing)));
}

/** The number of the cell, so that examples stand as the decision table does. */
function placeOf({ facts }: CriterionExample, { inputs }: DecisionTable): number {
  return inputs.reduce((place, { name, classes }) => {
    const number = classes.classOf(facts[name]);
    const value = facts[name];
    return place * (classes.count + 1) + number + (typeof value === "number" ? value / 2 ** 53 : 0);
  }, 0);
}
