/** People who are eligible under a ruleset. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { CallError } from "../error.ts";
import { anyFacts, factsInCells, unreadFacts } from "./drawn-facts.ts";
import { type FactSpace, factSpace, type KnownFacts, passesAll, type RulesetInput } from "./fact-space.ts";
import { madeUpApplicant } from "./made-up-applicant.ts";
import { personDetails } from "./person-details.ts";
import type { AsOf } from "./testing-options.ts";

/**
 * People who pass every criterion about persons, whatever else is or is not known of them. They shrink to one and the same
 * plain person.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date, or nobody can be eligible.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 * import { eligible } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const asOf = "2026-11-21";
 * const isEligible = (person) => decideMember(compiled, person, { asOf }).verdict === "eligible";
 * fc.sample(eligible(compiled, { asOf }), 50).every(isEligible); // true
 * ```
 */
export function eligible(ruleset: RulesetInput, { asOf }: AsOf): fc.Arbitrary<Applicant> {
  const space = factSpace(ruleset, "member", asOf);
  return people(space, eligibleFacts(space));
}

/** The facts that make people eligible. */
export function eligibleFacts(space: FactSpace): fc.Arbitrary<KnownFacts> {
  const impossible = space.components.find(({ cells }) => !cells.some(passesAll));
  if (impossible !== undefined) {
    const ids = impossible.criteria.map(({ criterion: { id } }) => `\`${id}\``).join(", ");
    throw new CallError({
      id: `tidak seorang pun dapat memenuhi syarat: kriteria ${ids} tidak dapat terpenuhi sekaligus`,
      en: `nobody can be eligible: the criteria ${ids} cannot all be met`,
    });
  }
  return factsInCells(space, ({ cells }) => cells.filter(passesAll));
}

/** People with the given facts, any others, and any details. */
export function people(space: FactSpace, read: fc.Arbitrary<KnownFacts>): fc.Arbitrary<Applicant> {
  return fc
    .tuple(read, anyFacts(unreadFacts(space), {}), personDetails)
    .map(([own, others, details]) => madeUpApplicant({ ...others, ...own }, details, space));
}
