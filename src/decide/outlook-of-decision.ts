/** The outlook of whoever was decided about, from the decision alone: once for all whose criteria came out the same. */
import type { Facts, FactValue, PartlyKnown } from "../facts/fact.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import type { CriterionDecision, KubeDecision, MemberDecision } from "./decision.ts";
import { type MemberOutlook, outlookOfMember } from "./outlook-of.ts";
import type { FactsOutlook } from "./outlook-of-facts.ts";
import { outlookOfKube } from "./outlook-of-kube.ts";

/** The facts that a decision was made on. */
export function factsOfDecision({ criteria }: Pick<MemberDecision, "criteria">): Facts {
  const known: Record<string, FactValue | PartlyKnown> = {};
  for (const { facts } of criteria)
    for (const [name, value] of Object.entries(facts)) if (value !== null) known[name] = value;
  return known;
}

/** The outlooks of decisions by one ruleset. */
export interface DecisionOutlooks {
  readonly ofMember: (decision: MemberDecision) => MemberOutlook;
  readonly ofKube: (decision: KubeDecision) => FactsOutlook;
}

export function decisionOutlooks(compiled: CompiledMembership): DecisionOutlooks {
  return {
    ofMember: once((facts) => outlookOfMember(compiled, facts)),
    ofKube: once((facts) => outlookOfKube(compiled, facts)),
  };
}

/** Made once for each list of criteria: decisions with equal outcomes share theirs. */
function once<T>(outlookOf: (facts: Facts) => T): (decision: Pick<MemberDecision, "criteria">) => T {
  const known = new WeakMap<readonly CriterionDecision[], T>();
  return (decision) => {
    const before = known.get(decision.criteria);
    if (before !== undefined) return before;
    const outlook = outlookOf(factsOfDecision(decision));
    known.set(decision.criteria, outlook);
    return outlook;
  };
}
