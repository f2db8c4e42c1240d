/** A condition with its open questions, and the classes of the facts it speaks of: what a decision table is made from. */
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import { comparisonsOf } from "./comparisons.ts";
import { type FactClasses, factClasses } from "./fact-classes.ts";
import type { Logic } from "./json-logic.ts";
import type { Params } from "./params.ts";

/** The parts of a criterion that say when it passes and what stays open. */
export interface Condition {
  readonly passes: Logic;
  readonly open?: readonly { readonly question: string; readonly when: Logic }[] | undefined;
}

/** A criterion whose table would have more cells than this is refused by the linter. */
export const MAX_CELLS = 4096;

/** The classes of every fact that a linted condition speaks of, in reading order. */
export function classesOfCondition(
  condition: Condition,
  facts: FactCatalogue,
  params: Params,
): readonly FactClasses[] {
  const logics = [condition.passes, ...(condition.open ?? []).map(({ when }) => when)];
  const comparisons = logics.flatMap((logic) => comparisonsOf(logic, params));
  const names = [...new Set(comparisons.map(({ fact }) => fact))];
  return names.map((name) => factClasses(definitionOf(name, facts), comparisons));
}

function definitionOf(name: string, facts: FactCatalogue): FactDefinition {
  const definition = facts.get(name);
  if (definition === undefined) throw new TypeError(`the fact ${name} was not linted`);
  return definition;
}

/** How many cells a table over these classes has, "missing" counted as a class of each fact. */
export function countCells(classes: readonly FactClasses[]): number {
  return classes.reduce((cells, { count }) => cells * (count + 1), 1);
}
