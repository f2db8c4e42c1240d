/** What would change a verdict about a group: what the facts about it tell, its numbers taken together. */
import type { Facts } from "../facts/fact.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { componentsOf } from "./components.ts";
import { countedNames, kubeChanges, sizedNames } from "./kube-changes.ts";
import {
  type CriteriaComponent,
  type FactsOutlook,
  type OutlookScope,
  outlookOfFacts,
} from "./outlook-of-facts.ts";

/** The outlook of the group that these facts are about. */
export function outlookOfKube(compiled: CompiledMembership, facts: Facts): FactsOutlook {
  const outlook = outlookOfFacts(kubeScope(compiled, sizedNames(compiled)), facts);
  // What goes for each number alone may go for no group, which takes longer to look through.
  return outlook.changes?.sets.length === 0
    ? outlookOfFacts(kubeScope(compiled, countedNames(compiled)), facts)
    : outlook;
}

function kubeScope(compiled: CompiledMembership, joined: ReadonlySet<string>): OutlookScope {
  const { criteria, facts, ruleset } = compiled;
  const params = paramsOf(ruleset);
  const apart = componentsOf(criteria.kube, ({ criterion }) => comparisonsIn(criterion, params), facts);
  return { components: joinComponents(apart, joined), ...kubeChanges(compiled) };
}

/** Components, those that speak of some of these facts put together. */
function joinComponents(
  components: readonly CriteriaComponent[],
  names: ReadonlySet<string>,
): readonly CriteriaComponent[] {
  const isOfThem = ({ classes }: CriteriaComponent): boolean =>
    classes.some(({ fact }) => names.has(fact.name));
  const joined = components.filter(isOfThem);
  if (joined.length < 2) return components;
  const whole = {
    items: joined.flatMap(({ items }) => items),
    classes: joined.flatMap(({ classes }) => classes),
  };
  return [whole, ...components.filter((component) => !isOfThem(component))];
}
