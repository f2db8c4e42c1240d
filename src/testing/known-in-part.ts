/** People of whom something is known in part: one of several values, a birth date by its month or its year. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { oneOf } from "../possible.ts";
import { applicantIn } from "./applicant.ts";
import { factSpace, type RulesetInput } from "./fact-space.ts";
import { ANY_DAY, type AsOf } from "./testing-options.ts";

/**
 * Applicants as `applicant` draws them, of whom some properties are known in part only: what they are is among what they
 * may be. They shrink to those of whom all is known.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { knownInPart } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const drawn = fc.sample(knownInPart("permensos-25-2015"), { seed: 1, numRuns: 100 });
 * drawn.some(({ birthDate }) => birthDate === "1995"); // true
 * drawn.some(({ maritalStatus }) => typeof maritalStatus === "object"); // true
 * ```
 */
export function knownInPart(
  ruleset?: RulesetInput,
  { asOf = ANY_DAY }: Partial<AsOf> = {},
): fc.Arbitrary<Applicant> {
  const space = factSpace(ruleset, "member", asOf);
  const choices = [...space.catalogue.values()].flatMap(choiceOf);
  const others = fc.record(
    Object.fromEntries(
      choices.map(({ property, values }) => [
        property,
        fc.uniqueArray(fc.constantFrom(...values), { maxLength: Math.min(3, values.length - 2) }),
      ]),
    ),
  );
  return fc.tuple(applicantIn(space), others, fc.constantFrom(10, 7, 4)).map(([applicant, more, length]) => {
    const inPart = choices.flatMap(({ property }) => {
      const value = applicant[property];
      return typeof value === "string" ? [[property, oneOf([value, ...(more[property] ?? [])])]] : [];
    });
    const { birthDate } = applicant;
    const born = typeof birthDate === "string" ? { birthDate: birthDate.slice(0, length) } : {};
    return freezeDeep({ ...applicant, ...Object.fromEntries(inPart), ...born });
  });
}

const PROPERTIES = ["sex", "maritalStatus", "occupation", "register"] as const;

/** The property that a choice of the catalogue is read from, with its values. */
function choiceOf({ fields: [field], type }: FactDefinition) {
  const property = PROPERTIES.find((each) => each === field);
  return property === undefined || type.kind !== "choice" ? [] : [{ property, values: type.values }];
}
