/** Eligible people of whom something that decides is not known. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { CallError } from "../error.ts";
import { knownByThemselves, without } from "../facts/tied-facts.ts";
import { eligibleFacts, people } from "./eligible.ts";
import { type FactSpace, factSpace, type RulesetInput } from "./fact-space.ts";
import type { AsOf } from "./testing-options.ts";

/**
 * Eligible people with some of the facts that criteria read taken away, one at least: nobody among them is ineligible.
 * They shrink to the plain eligible person without one fact.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date, nobody can be eligible, or no criterion is about persons.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 * import { incomplete } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const asOf = "2026-11-21";
 * const [person] = fc.sample(incomplete(compiled, { asOf }), 1);
 * decideMember(compiled, person, { asOf }).verdict; // "undetermined"
 * ```
 */
export function incomplete(ruleset: RulesetInput, { asOf }: AsOf): fc.Arbitrary<Applicant> {
  return incompleteIn(factSpace(ruleset, "member", asOf));
}

/** Incomplete people under the ruleset of a space. */
function incompleteIn(space: FactSpace): fc.Arbitrary<Applicant> {
  const read = knownByThemselves(Object.keys(space.base), space.catalogue);
  if (read.length === 0) {
    throw new CallError({
      id: "aturan ini tidak menanyakan apa pun tentang orang, jadi tidak ada yang dapat tidak diketahui",
      en: "this ruleset asks nothing of persons, so there is nothing that could be missing",
    });
  }
  const taken = fc.subarray([...read], { minLength: 1 });
  return people(
    space,
    fc.tuple(eligibleFacts(space), taken).map(([known, names]) => without(known, names, space.catalogue)),
  );
}
