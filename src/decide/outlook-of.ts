/** What would change a verdict about a person: what the facts tell, and the days that age brings. */
import { dayBefore, isDay } from "../facts/age-on.ts";
import { deriveMemberFacts } from "../facts/derive-facts.ts";
import type { Facts } from "../facts/fact.ts";
import { areTied } from "../facts/tied-facts.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { type AgeSpan, ageSpan } from "./age-span.ts";
import { dayReached } from "./aging.ts";
import { type ApplicantInput, checkObject } from "./check-applicant.ts";
import { type CompiledMembership, toMembership } from "./compile-membership.ts";
import type { RulesetInput } from "./compiled-ruleset.ts";
import { componentsOf } from "./components.ts";
import { memberFacts } from "./decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { type FactsOutlook, type OutlookScope, outlookOfFacts, withChosen } from "./outlook-of-facts.ts";

/** What would change a verdict about a person. */
export interface Outlook extends FactsOutlook {
  /** What comes with age alone, everything else staying as it is; `null` where age changes nothing, or is not known. */
  readonly byAge: {
    /** The first day on which the person is eligible, where that is yet to come. */
    readonly eligibleFrom: string | null;
    /** The last day of being eligible, where there is one. */
    readonly eligibleUntil: string | null;
  } | null;
}

/** What can be said of a person from the facts alone, without a day of birth. */
export interface MemberOutlook extends FactsOutlook {
  /** What comes with age alone; `null` where age changes nothing, or is not known. */
  readonly ages: AgeSpan | null;
}

/**
 * What would change the verdict about a person, from the decision tables: smallest sets first, and every one of them unless
 * `stopped` says where the search ended. It is about the criteria: an error in the person's row is mended, not found out.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where there is no applicant or no ruleset, `asOf` is no day of the calendar, or an assumption is no
 * fact of the ruleset.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, outlookOf } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const person = {
 *   birthDate: "2009-03-04", maritalStatus: "kawin", occupation: "nelayan-perikanan", register: "dtks",
 *   hasFixedDomicile: true, isWilling: true, hasSkill: true,
 * };
 * const { changes, byAge } = outlookOf(compiled, person, { asOf: "2026-11-21" });
 * changes.sets[0][0].text.en; // "age 18–59 years"
 * byAge; // { eligibleFrom: "2027-03-04", eligibleUntil: "2069-03-03" }
 * ```
 */
export function outlookOf(ruleset: RulesetInput, applicant: ApplicantInput, options: DecideOptions): Outlook {
  const compiled = toMembership(ruleset);
  const assumptions = checkOptions(compiled, options);
  const row = checkObject(applicant, compiled, { asOf: options.asOf });
  const facts = memberFacts(row.applicant, options.asOf, assumptions);
  const { birthDate } = row.applicant;
  const born = typeof birthDate === "string" && isDay(birthDate) ? birthDate : null;
  const known = deriveMemberFacts(row.applicant, options.asOf);
  return freezeDeep({
    ...outlookOfFacts(memberScope(compiled), facts),
    byAge: ageDays(born, ageSpan(compiled, facts, known, born)),
  });
}

/** The outlook of the person who has these facts. */
export function outlookOfMember(compiled: CompiledMembership, facts: Facts): MemberOutlook {
  return {
    ...outlookOfFacts(memberScope(compiled), facts),
    ages: ageSpan(compiled, facts, facts, null),
  };
}

/** Facts of a person are independent of each other, but for two counts of one thing. */
function memberScope({ criteria, facts: catalogue, ruleset }: CompiledMembership): OutlookScope {
  const params = paramsOf(ruleset);
  return {
    components: componentsOf(criteria.member, ({ criterion }) => comparisonsIn(criterion, params), catalogue),
    casesOf(facts, chosen, { classes }) {
      const changed = withChosen(facts, chosen);
      const read = classes.map(({ fact }) => fact);
      return areTied(changed, read) ? [changed] : [];
    },
    canBe: () => true,
  };
}

/** The days on which a span of ages begins and ends. */
export function ageDays(birthDate: string | null, ages: AgeSpan | null): Outlook["byAge"] {
  if (ages === null || birthDate === null) return null;
  const { from, until } = ages;
  return {
    eligibleFrom: from === null ? null : dayReached(from, birthDate),
    eligibleUntil: until === null ? null : dayBefore(dayReached(until, birthDate)),
  };
}
