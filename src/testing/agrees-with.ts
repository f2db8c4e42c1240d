/** The law that another implementation agrees with this package. */
import type { Applicant } from "../applicant/applicant.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import { decideHere } from "./ask.ts";
import { boundaryPeople } from "./boundary.ts";
import type { RulesetInput } from "./fact-space.ts";
import type { DecideElsewhere, Law, LawOptions } from "./law.ts";
import { createLaw, criteriaNamed, criteriaReading, lawContext } from "./law-context.ts";
import { lawPeople } from "./law-people.ts";
import { differencesOf, wordOutcome, wordPerson } from "./word-subject.ts";

/**
 * The law that another implementation, a PHP or SQL port say, decides as this package does: about everybody at a limit
 * first, one difference from a plain eligible person at a time, with facts missing too, then about anybody. It may answer
 * with the verdict alone or with the outcome of each criterion, at once or later.
 *
 * Where it does not agree, the error names the criterion, says the person in words, what was expected and what was received.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 * import { agreesWith } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const port = (person, { asOf }) => {
 *   const { verdict } = decideMember(compiled, person, { asOf });
 *   return verdict === "undetermined" ? "ineligible" : verdict;
 * };
 * const { property } = agreesWith(compiled, port, { asOf: "2026-11-21", lang: "en" });
 * const { failed, errorInstance } = await fc.check(property);
 * failed; // true
 * errorInstance.criteria; // ["registered"]
 * ```
 */
export function agreesWith(
  ruleset: RulesetInput,
  decideElsewhere: DecideElsewhere,
  options: LawOptions,
): Law {
  const context = lawContext(ruleset, { ...options, decide: decideElsewhere });
  const { space, ask } = context;
  return createLaw(
    {
      name: "agreeing",
      statement: {
        id: "pelaksanaan lain memutuskan seperti paket ini",
        en: "another implementation decides as this package does",
      },
      first: boundaryPeople(space).map(({ applicant }) => ({ applicant })),
      cases: lawPeople(space).map((applicant) => ({ applicant })),
      async breachOf({ applicant: drawn }) {
        // Every case of this law has a person.
        const applicant = drawn as Applicant;
        const expected = decideHere(applicant, { ruleset: context.ruleset, asOf: options.asOf });
        const { verdict, outcomes } = await ask(applicant);
        const different = expected.criteria.filter(
          ({ id, outcome }) => outcomes !== undefined && outcomes.get(id) !== outcome,
        );
        const [first] = different;
        if (first === undefined && expected.verdict === verdict) return undefined;
        const changed = differencesOf(applicant, space);
        const breach = { subject: wordPerson(applicant, space, changed) };
        return first === undefined
          ? {
              ...breach,
              criteria: criteriaReading(changed, context),
              expected: VERDICT_WORDS[expected.verdict],
              received: VERDICT_WORDS[verdict],
            }
          : {
              ...breach,
              criteria: criteriaNamed(
                different.map(({ id }) => id),
                context,
              ),
              expected: wordOutcome(first.outcome),
              received: wordOutcome(outcomes?.get(first.id)),
            };
      },
    },
    context,
  );
}
