/** The facts with a declaration that a ruleset asks for: those that it declares, and the further ones of the catalogue. */
import { FURTHER_FACTS } from "../facts/further-facts.ts";
import { variablesOf } from "../logic/variables.ts";
import { countedBy } from "./counted-by.ts";
import type { Ruleset } from "./ruleset-schema.ts";

/** A fact as a rule file declares it. */
export type Declared = NonNullable<Ruleset["facts"]>[number];

/** The further facts of the catalogue, as they would stand in a rule file. */
export const FURTHER: readonly Declared[] = FURTHER_FACTS;

/** What a ruleset declares, then the further facts that its criteria, or counts of either, read without its declaring them. */
export function askedFacts(ruleset: Ruleset): readonly Declared[] {
  const own = ruleset.facts ?? [];
  if (ruleset.kind === "monitoring") return own;
  const names = new Set(own.map(({ name }) => name));
  const further = FURTHER.filter(({ name }) => !names.has(name));
  const logics = ruleset.criteria.flatMap(({ passes, open = [] }) => [
    passes,
    ...open.map(({ when }) => when),
  ]);
  const read = new Set([...logics, ...own.map(countedBy)].flatMap((logic) => variablesOf(logic)));
  // What is counted stands behind what it is counted from.
  for (const fact of further.toReversed()) {
    if (read.has(fact.name)) for (const name of variablesOf(countedBy(fact))) read.add(name);
  }
  return [...own, ...further.filter(({ name }) => read.has(name))];
}
