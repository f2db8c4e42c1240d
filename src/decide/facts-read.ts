/** The facts that the criteria of a ruleset read, with the classes that make a difference to any of them. */
import type { Scope } from "../facts/fact.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { CompiledMembership } from "./compile-membership.ts";

/** Those of a scope, in the order of the catalogue; of persons also the facts by which their groups count them. */
export function factsRead(
  { ruleset, declared, facts, criteria }: CompiledMembership,
  scope: Scope,
): readonly FactClasses[] {
  const params = paramsOf(ruleset);
  const counted = declared.flatMap((fact) => {
    const passes = countedBy(fact);
    return passes === undefined ? [] : [{ passes }];
  });
  const conditions = [
    ...criteria[scope].map(({ criterion }) => criterion),
    ...(scope === "member" ? counted : []),
  ];
  const comparisons = conditions.flatMap((condition) => comparisonsIn(condition, params));
  const names = new Set(comparisons.map(({ fact }) => fact));
  return [...facts.values()]
    .filter(({ name }) => names.has(name))
    .map((fact) => factClasses(fact, comparisons));
}
