/** Rulesets with one small change, as a reform makes one or somebody gets it wrong. */
import * as fc from "fast-check";
import { toMembership } from "../decide/compile-membership.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import type { RulesetInput } from "./fact-space.ts";
import { type PossibleChange, type RulesetChange, rulesetChanges } from "./ruleset-changes.ts";

/** A ruleset with one small change. */
export interface RulesetMutant extends RulesetChange {
  readonly ruleset: MembershipRuleset;
}

/**
 * A ruleset with one small change, sound all the same: a limit moved by one, an element of a list more or less, a sign,
 * `and` for `or`, a question or a criterion dropped. What the change leaves without use goes too, examples follow it, and
 * the version is the next one.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @example
 * ```ts
 * import { diffRulesets, lintRuleset } from "aturan-kube";
 * import { mutantOf } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const mutants = fc.sample(mutantOf("permensos-25-2015"), { seed: 1, numRuns: 20 });
 * mutants.flatMap(({ ruleset }) => lintRuleset(ruleset)); // []
 * const effects = new Set(mutants.map(({ ruleset }) => diffRulesets("permensos-25-2015", ruleset).member.effect));
 * effects.size > 1; // true
 * ```
 */
export function mutantOf(ruleset: RulesetInput): fc.Arbitrary<RulesetMutant> {
  const changes = rulesetChanges(toMembership(ruleset).ruleset);
  return (
    fc
      // By number, so that shrinking goes through the changes; `constantFrom` would try the first one alone.
      .nat({ max: changes.length - 1 })
      .map((index) => {
        const { build, ...change } = changes[index] as PossibleChange;
        return { ...change, ruleset: build() };
      })
      // There is always one: of a comparison turned round, whoever failed passes.
      .filter((mutant): mutant is RulesetMutant => mutant.ruleset !== undefined)
  );
}
