/** A condition with its open questions, and the classes of the facts it speaks of: what a decision table is made from. */
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import { type Comparison, comparisonsOf } from "./comparisons.ts";
import { type FactClasses, factClasses } from "./fact-classes.ts";
import type { Logic } from "./json-logic.ts";
import type { Params } from "./params.ts";

/** The parts of a criterion that say when it passes and what stays open. */
export interface Condition {
  readonly passes: Logic;
  readonly open?: readonly { readonly question: string; readonly when: Logic }[] | undefined;
}

/** The expressions of a condition: when it passes, then when each question is open. */
export function logicsOfCondition({ passes, open = [] }: Condition): readonly Logic[] {
  return [passes, ...open.map(({ when }) => when)];
}

/** The comparisons of a linted condition in reading order, those of its open questions among them. */
export function comparisonsIn(condition: Condition, params: Params): readonly Comparison[] {
  return logicsOfCondition(condition).flatMap((logic) => comparisonsOf(logic, params));
}

/** The classes of every fact that a linted condition speaks of, in reading order. */
export function classesOfCondition(
  condition: Condition,
  facts: FactCatalogue,
  params: Params,
): readonly FactClasses[] {
  return classesOf(comparisonsIn(condition, params), facts);
}

/** The classes of every fact that some comparisons speak of, in reading order. */
export function classesOf(
  comparisons: readonly Comparison[],
  catalogue: FactCatalogue,
): readonly FactClasses[] {
  const names = [...new Set(comparisons.map(({ fact }) => fact))];
  return names.map((name) => factClasses(definitionOf(name, catalogue), comparisons));
}

function definitionOf(name: string, facts: FactCatalogue): FactDefinition {
  const definition = facts.get(name);
  if (definition === undefined) throw new TypeError(`the fact ${name} was not linted`);
  return definition;
}
