/** The facts a ruleset may speak of: the catalogue of its kind, with those it declares. */
import { FACTS } from "../facts/catalogue.ts";
import { withDeclaredFacts } from "../facts/declared-fact.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { MONITORING_FACTS } from "../facts/monitoring-catalogue.ts";
import { FURTHER } from "./asked-facts.ts";
import type { Ruleset } from "./ruleset-schema.ts";

/** The catalogue of each kind of ruleset, without the further facts: nobody else may declare these names. */
export const CATALOGUES: Readonly<Record<Ruleset["kind"], FactCatalogue>> = {
  membership: FACTS,
  monitoring: MONITORING_FACTS,
};

const MEMBERSHIP_FACTS = withDeclaredFacts(FURTHER, FACTS);

/** The facts that the rules of a ruleset may read. */
export function factsOf({ kind, facts = [] }: Pick<Ruleset, "kind" | "facts">): FactCatalogue {
  return withDeclaredFacts(facts, kind === "membership" ? MEMBERSHIP_FACTS : CATALOGUES[kind]);
}
