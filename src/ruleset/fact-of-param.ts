/** The facts that parameters are held against, by which their values are written for people. */
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import type { Logic } from "../logic/json-logic.ts";
import { paramOf } from "../logic/params.ts";
import { readOperation, readVariable } from "../logic/read-operation.ts";
import { countedBy } from "./counted-by.ts";
import { logicsOf } from "./ruleset-parts.ts";
import type { Ruleset } from "./ruleset-schema.ts";

const KNOWN = new WeakMap<Ruleset, ReadonlyMap<string, FactDefinition>>();

/** The first fact that each parameter of a ruleset is compared with; a parameter that is compared with none is left out. */
export function factsOfParams(ruleset: Ruleset, facts: FactCatalogue): ReadonlyMap<string, FactDefinition> {
  const known = KNOWN.get(ruleset) ?? findFacts(ruleset, facts);
  KNOWN.set(ruleset, known);
  return known;
}

function findFacts(ruleset: Ruleset, facts: FactCatalogue): ReadonlyMap<string, FactDefinition> {
  const found = new Map<string, FactDefinition>();
  const visit = (logic: Logic): void => {
    const args = readOperation(logic)?.args ?? [];
    const names = args.flatMap((arg) => readVariable(arg) ?? []);
    const fact = names.flatMap((name) => facts.get(name) ?? [])[0];
    for (const param of names.flatMap((name) => paramOf(name) ?? []))
      if (fact !== undefined && !found.has(param)) found.set(param, fact);
    for (const arg of args) visit(arg);
  };
  for (const logic of logicsOf(ruleset)) visit(logic);
  for (const fact of ruleset.facts ?? []) visit(countedBy(fact) ?? null);
  return found;
}
