/** Any applicant at all: valid, with a NIK that agrees, each value there or missing. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { factClasses } from "../logic/fact-classes.ts";
import { anyFacts } from "./drawn-facts.ts";
import { type FactSpace, factSpace, type RulesetInput } from "./fact-space.ts";
import { madeUpApplicant } from "./made-up-applicant.ts";
import { personDetails } from "./person-details.ts";
import { ANY_DAY, type AsOf } from "./testing-options.ts";

/**
 * Any applicant: valid by `applicantSchema`, the NIK of the birth date and the sex, first registered in a kecamatan that
 * does not exist. Of a ruleset, with its declared facts and values of every class that its conditions tell apart on
 * `asOf` (2026-01-01 unless given); an applicant shrinks to one who passes every criterion.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { applicantSchema } from "aturan-kube";
 * import { applicant } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(applicant(), (person) => applicantSchema.safeParse(person).success));
 * fc.sample(applicant("permensos-25-2015"), { seed: 1, numRuns: 1 }).length; // 1
 * ```
 */
export function applicant(
  ruleset?: RulesetInput,
  { asOf = ANY_DAY }: Partial<AsOf> = {},
): fc.Arbitrary<Applicant> {
  return applicantIn(factSpace(ruleset, "member", asOf));
}

/** Any applicant under the ruleset of a space. */
export function applicantIn(space: FactSpace): fc.Arbitrary<Applicant> {
  // What a row says of its group stands in the row's own facts.
  const stated = [...space.catalogue.values()].filter(
    ({ scope, column }) => scope === "kube" && column !== undefined,
  );
  return fc
    .tuple(
      anyFacts(space.facts, space.base),
      anyFacts(
        stated.map((fact) => factClasses(fact, [])),
        {},
      ),
      personDetails,
    )
    .map(([own, ofGroup, details]) => madeUpApplicant({ ...own, ...ofGroup }, details, space));
}
