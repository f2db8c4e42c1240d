/** What would change a verdict: which facts would settle it, what would have to be otherwise, and what age alone brings. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { dayBefore, dayOfAge, isDay } from "../facts/age-on.ts";
import { deriveMemberFacts } from "../facts/derive-facts.ts";
import { type Facts, isPartlyKnown, isValueOf } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Text } from "../language.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { type ApplicantInput, checkObject } from "./check-applicant.ts";
import { type CompiledCriterion, type CompiledMembership, toMembership } from "./compile-membership.ts";
import type { RulesetInput } from "./compiled-ruleset.ts";
import { type Component, componentsOf } from "./components.ts";
import { memberFacts } from "./decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { type Verdict, verdictOf } from "./decision.ts";
import { lookUp, type Outcome } from "./decision-table.ts";
import { bySize, MOST_SETS, smallestSets, type TargetSet, together, type WantedSets } from "./target-sets.ts";

/** Where looking for sets of facts ended early. */
export interface OutlookStop {
  /** The facts among which sets were looked for. */
  readonly facts: readonly string[];
  /** Sets of so many facts and more may be left out. */
  readonly size: number;
}

/** What can be said from the facts alone, without a day of birth. */
export interface FactsOutlook extends Omit<Outlook, "byAge"> {
  /** What comes with age alone, everything else staying as it is, in completed years; `null` where age changes nothing, or is not known. */
  readonly ages: AgeSpan | null;
}

interface AgeSpan {
  /** The first age at which the person is eligible, where that is yet to come. */
  readonly from: number | null;
  /** The first age after it at which the person is eligible no longer. */
  readonly until: number | null;
}

/** What would change a verdict about a person. */
export interface Outlook {
  readonly verdict: Verdict;
  /** For an undetermined person: what to find out. `null` for others. */
  readonly settling: {
    /** The facts that settle it whatever they turn out to be; a question of the law may be left open all the same. */
    readonly facts: readonly { readonly fact: string; readonly label: Text }[];
    /** The smallest sets of findings that would make the person eligible, fewest facts first. */
    readonly eligible: readonly TargetSet[];
    /** The smallest sets of findings that would make the person ineligible. */
    readonly ineligible: readonly TargetSet[];
  } | null;
  /** For an ineligible person: the smallest sets of changes after which nothing stands in the way. `null` for others. */
  readonly changes: {
    readonly sets: readonly TargetSet[];
    /** The verdict after them: `undetermined` where facts are missing besides. */
    readonly verdict: Verdict;
  } | null;
  /** What comes with age alone, everything else staying as it is; `null` where age changes nothing, or is not known. */
  readonly byAge: {
    /** The first day on which the person is eligible, where that is yet to come. */
    readonly eligibleFrom: string | null;
    /** The last day of being eligible, where there is one. */
    readonly eligibleUntil: string | null;
  } | null;
  /** Where the search for sets ended before its end, since it would take too long; empty where every set was looked at. */
  readonly stopped: readonly OutlookStop[];
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
  const age = deriveMemberFacts(row.applicant, options.asOf)[AGE];
  const { ages, ...outlook } = outlookOfFacts(compiled, facts, age);
  return freezeDeep({ ...outlook, byAge: ageDays(row.applicant, ages) });
}

/** The outlook of whoever has these facts; `age` where that of the facts is only assumed. */
export function outlookOfFacts(
  compiled: CompiledMembership,
  facts: Facts,
  age: Facts[string] = facts[AGE],
): FactsOutlook {
  const components = memberComponents(compiled);
  const verdict = verdictOf(components.map((component) => ({ outcome: outcomeIn(component, facts) })));
  const stopped: OutlookStop[] = [];
  return {
    verdict,
    settling: verdict === "undetermined" ? settlingOf(components, facts, stopped) : null,
    changes: verdict === "ineligible" ? changesOf(components, facts, stopped) : null,
    ages: typeof age === "number" ? ageSpan(compiled, age, facts) : null,
    stopped,
  };
}

type CriteriaComponent = Component<CompiledCriterion>;

function memberComponents({ criteria, facts, ruleset }: CompiledMembership): readonly CriteriaComponent[] {
  const params = paramsOf(ruleset);
  return componentsOf(criteria.member, ({ criterion }) => comparisonsIn(criterion, params), facts);
}

/** The worst outcome among the criteria of a component. */
function outcomeIn({ items }: CriteriaComponent, facts: Facts): Outcome {
  const outcomes = items.map(({ table }) => lookUp(table, facts).outcome);
  if (outcomes.includes("fail")) return "fail";
  return outcomes.includes("unknown") ? "unknown" : "pass";
}

function settlingOf(
  components: readonly CriteriaComponent[],
  facts: Facts,
  stopped: OutlookStop[],
): Outlook["settling"] {
  const open = components.filter((component) => outcomeIn(component, facts) === "unknown");
  const missing = open.flatMap(({ items }) =>
    items.flatMap(({ table }) => lookUp(table, facts).missing ?? []),
  );
  const setsTo = (component: CriteriaComponent, wanted: Outcome): readonly TargetSet[] => {
    const changeable = component.classes.filter(({ fact }) => !isValueOf(fact.type, facts[fact.name]));
    return setsOf(component, { changeable, facts, wanted, isFindingOut: true }, stopped);
  };
  return {
    facts: [...new Set(missing)].map((fact) => ({ fact, label: labelOf(fact, open) })),
    eligible: together(open.map((component) => setsTo(component, "pass"))),
    ineligible: bySize(open.flatMap((component) => setsTo(component, "fail"))).slice(0, MOST_SETS),
  };
}

/** The smallest sets within a component; where not all were looked for, that is added to `stopped`. */
function setsOf(
  component: CriteriaComponent,
  search: Omit<WantedSets, "outcomeWith">,
  stopped: OutlookStop[],
): readonly TargetSet[] {
  const outcomeWith = (facts: Facts): Outcome => outcomeIn(component, facts);
  const { sets, stoppedAt } = smallestSets({ ...search, outcomeWith });
  const names = search.changeable.map(({ fact }) => fact.name);
  const before = stopped.findIndex(({ facts }) => facts.join() === names.join());
  if (stoppedAt === null) return sets;
  const size = Math.min(stoppedAt, stopped[before]?.size ?? stoppedAt);
  if (before < 0) stopped.push({ facts: names, size });
  else stopped[before] = { facts: names, size };
  return sets;
}

function labelOf(name: string, components: readonly CriteriaComponent[]): Text {
  const classes = components.flatMap((component) => component.classes).find(({ fact }) => fact.name === name);
  return classes?.fact.label ?? { id: name, en: name };
}

function changesOf(
  components: readonly CriteriaComponent[],
  facts: Facts,
  stopped: OutlookStop[],
): Outlook["changes"] {
  const failing = components.filter((component) => outcomeIn(component, facts) === "fail");
  const others = components.filter((component) => !failing.includes(component));
  const found = failing.map((component) => {
    const changeable = component.classes.filter(({ fact }) => {
      const value = facts[fact.name];
      return isValueOf(fact.type, value) || isPartlyKnown(value);
    });
    const setsTo = (wanted: Outcome): readonly TargetSet[] =>
      setsOf(component, { changeable, facts, wanted, isFindingOut: false }, stopped);
    const passing = setsTo("pass");
    // What else is missing in the component may keep it from passing outright.
    return passing.length > 0
      ? { sets: passing, outcome: "pass" as Outcome }
      : { sets: setsTo("unknown"), outcome: "unknown" as Outcome };
  });
  const outcomes = [
    ...found.map(({ outcome }) => outcome),
    ...others.map((component) => outcomeIn(component, facts)),
  ];
  return {
    sets: together(found.map(({ sets }) => sets)),
    verdict: verdictOf(outcomes.map((outcome) => ({ outcome }))),
  };
}

const AGE = "member.age";

/** The days on which a span of ages begins and ends. */
function ageDays({ birthDate }: ParsedApplicant, ages: AgeSpan | null): Outlook["byAge"] {
  if (ages === null || typeof birthDate !== "string" || !isDay(birthDate)) return null;
  const { from, until } = ages;
  return {
    eligibleFrom: from === null ? null : dayOfAge(birthDate, from),
    eligibleUntil: until === null ? null : dayBefore(dayOfAge(birthDate, until)),
  };
}

/** The verdict from birthday to birthday, everything else staying as it is. */
function ageSpan(compiled: CompiledMembership, age: number, facts: Facts): AgeSpan | null {
  const verdictAt = (value: number): Verdict =>
    verdictOf(compiled.criteria.member.map(({ table }) => lookUp(table, { ...facts, [AGE]: value })));
  const starts = new Set(
    compiled.criteria.member.flatMap(({ table }) =>
      table.inputs.filter(({ name }) => name === AGE).flatMap(({ classes }) => classes.representatives),
    ),
  );
  const ahead = [...starts]
    .map(Number)
    .filter((start) => start > age)
    .sort((a, b) => a - b);
  const steps = [age, ...ahead].map((at) => ({ at, isEligible: verdictAt(at) === "eligible" }));
  const from = steps.find(({ isEligible }) => isEligible);
  if (from === undefined) return null;
  const until = steps.find(({ at, isEligible }) => at > from.at && !isEligible);
  const span = { from: from.at === age ? null : from.at, until: until?.at ?? null };
  return span.from === null && span.until === null ? null : span;
}
