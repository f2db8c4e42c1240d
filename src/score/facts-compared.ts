/** The facts that a monitoring ruleset compares, with the classes that make a difference to any of its parts. */
import { comparisonsOf } from "../logic/comparisons.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { withScoreFact } from "../ruleset/score-fact.ts";
import { statusConditions } from "../ruleset/status-conditions.ts";
import type { CompiledMonitoring } from "./compile-monitoring.ts";

/** Those of indicators that only compare, of stages and of statuses, the total among them, in the order of the catalogue. */
export function factsCompared({
  facts,
  params,
  indicators,
  stages,
  ruleset,
}: CompiledMonitoring): readonly FactClasses[] {
  const conditions = [
    ...stages.flatMap(({ items }) => items.map(({ part }) => part)),
    ...statusConditions(ruleset.classes),
  ];
  const comparisons = [
    ...indicators.flatMap(({ measure: { logic, numbers } }) =>
      numbers.length === 0 ? comparisonsOf(logic, params) : [],
    ),
    ...conditions.flatMap((condition) => comparisonsIn(condition, params)),
  ];
  const names = new Set(comparisons.map(({ fact }) => fact));
  const all = withScoreFact(
    facts,
    indicators.map(({ indicator }) => indicator),
  );
  return [...all.values()]
    .filter(({ name }) => names.has(name))
    .map((fact) => factClasses(fact, comparisons));
}
