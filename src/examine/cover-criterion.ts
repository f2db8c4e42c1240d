/** MC/DC of a criterion by its examples: each atomic condition shown to change the outcome on its own. */
import { lookUp } from "../decide/decision-table.ts";
import { isPartlyKnown } from "../facts/fact.ts";
import { type CompleteFacts, completeFacts } from "../logic/cells.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import { atomsOf } from "./atoms.ts";
import { type Case, coverAtoms } from "./cover-atoms.ts";
import { type ConditionCoverage, type CriterionCoverage, countCoverage } from "./coverage.ts";
import type { ExaminedCriterion } from "./examined-criterion.ts";
import { exampleOf } from "./example-of.ts";

/** What the complete examples of a criterion show of its atoms; an example with a fact missing or a range shows none. */
export function coverCriterion({
  id,
  condition,
  table,
  examples,
}: ExaminedCriterion): CriterionCoverage<ConditionCoverage<CriterionExample>> {
  const names = table.inputs.map(({ name }) => name);
  const given = examples.flatMap(({ index, example }): readonly Case<CriterionExample>[] => {
    const facts = completeFactsOf(example.facts, names);
    return facts === undefined ? [] : [{ facts, decided: lookUp(table, facts).outcome, example, index }];
  });
  const cells = completeFacts(table.inputs.map(({ classes }) => classes)).map((facts) => {
    const found = lookUp(table, facts);
    return { facts, decided: found.outcome, example: exampleOf(facts, found) };
  });
  return countCoverage(id, coverAtoms(atomsOf(condition), given, cells));
}

/** The facts of an example by name; `undefined` where one of them is missing or a range. */
export function completeFactsOf(
  facts: CriterionExample["facts"],
  names: readonly string[],
): CompleteFacts | undefined {
  const known = names.flatMap((name): readonly (readonly [string, CompleteFacts[string]])[] => {
    const value = facts[name];
    return value === undefined || isPartlyKnown(value) ? [] : [[name, value]];
  });
  return known.length === names.length ? Object.fromEntries(known) : undefined;
}
