/** What would change a verdict: which facts would settle it, what would have to be otherwise, and what age alone brings. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { dayBefore, dayOfAge, isDay } from "../facts/age-on.ts";
import { deriveMemberFacts } from "../facts/derive-facts.ts";
import { type FactDefinition, type Facts, type FactValue, isValueOf } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Text } from "../language.ts";
import { type ClassValue, valuesOfClasses, wordFactClasses } from "../logic/class-values.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { mergeCells } from "../logic/merge-cells.ts";
import { paramsOf } from "../ruleset/params.ts";
import { asMembership, type CompiledCriterion, type CompiledMembership } from "./compile-membership.ts";
import type { CompiledRuleset } from "./compiled-ruleset.ts";
import { memberFacts } from "./decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { type Verdict, verdictOf } from "./decision.ts";
import { lookUp, type Outcome } from "./decision-table.ts";
import { groupByFacts } from "./group-by-facts.ts";

/** What one fact would have to be. */
export interface FactTarget {
  readonly fact: string;
  /** Any of these values. */
  readonly values: readonly ClassValue[];
  /** The same in words: `umur 18 sampai 59 tahun`. */
  readonly text: Text;
}

/** Facts that together bring a verdict about; no smaller set of them does. */
export type TargetSet = readonly FactTarget[];

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
}

/** Sets are looked for up to this many; a person with more ways than that is told the first ones. */
const MOST_SETS = 12;

/** A component with more ways to turn out than this is not searched through. */
const MOST_CELLS = 50_000;

/**
 * What would change the verdict about a person, from the decision tables: exact, smallest sets first.
 *
 * @throws {CallError} where `asOf` is no day of the calendar or an assumption is no fact of the ruleset.
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
export function outlookOf(
  compiled: CompiledRuleset,
  applicant: ParsedApplicant,
  options: DecideOptions,
): Outlook {
  const membership = asMembership(compiled);
  const assumptions = checkOptions(membership, options);
  const facts = memberFacts(applicant, options.asOf, assumptions);
  const components = componentsOf(membership);
  const outcomes = components.map((component) => outcomeIn(component, facts));
  const verdict = verdictOf(outcomes.map((outcome) => ({ outcome })));
  return freezeDeep({
    verdict,
    settling: verdict === "undetermined" ? settlingOf(components, facts) : null,
    changes: verdict === "ineligible" ? changesOf(components, facts) : null,
    byAge: ageOutlook(membership, applicant, options, facts),
  });
}

/** Criteria that hang together, and the facts they read with the classes that make a difference to any of them. */
interface Component {
  readonly criteria: readonly CompiledCriterion[];
  readonly classes: readonly FactClasses[];
}

function componentsOf({ criteria, facts, ruleset }: CompiledMembership): readonly Component[] {
  const params = paramsOf(ruleset);
  const namesOf = ({ table }: CompiledCriterion): readonly string[] => table.inputs.map(({ name }) => name);
  return groupByFacts(criteria.member, namesOf).map((group) => {
    const comparisons = group.flatMap(({ criterion: { passes, open = [] } }) =>
      [passes, ...open.map(({ when }) => when)].flatMap((logic) => comparisonsOf(logic, params)),
    );
    const names = [...new Set(group.flatMap(namesOf))];
    return {
      criteria: group,
      // The facts of a table are those of the catalogue.
      classes: names.map((name) => factClasses(facts.get(name) as FactDefinition, comparisons)),
    };
  });
}

/** The worst outcome among the criteria of a component. */
function outcomeIn({ criteria }: Component, facts: Facts): Outcome {
  const outcomes = criteria.map(({ table }) => lookUp(table, facts).outcome);
  if (outcomes.includes("fail")) return "fail";
  return outcomes.includes("unknown") ? "unknown" : "pass";
}

function settlingOf(components: readonly Component[], facts: Facts): Outlook["settling"] {
  const open = components.filter((component) => outcomeIn(component, facts) === "unknown");
  const missing = open.flatMap(({ criteria }) =>
    criteria.flatMap(({ table }) => lookUp(table, facts).missing ?? []),
  );
  const isMissing = ({ fact }: FactClasses): boolean => !isValueOf(fact.type, facts[fact.name]);
  const setsTo = (component: Component, wanted: Outcome): readonly TargetSet[] =>
    smallestSets(component, facts, isMissing, (outcome) => outcome === wanted);
  return {
    facts: [...new Set(missing)].map((fact) => ({ fact, label: labelOf(fact, open) })),
    eligible: together(open.map((component) => setsTo(component, "pass"))),
    ineligible: bySize(open.flatMap((component) => setsTo(component, "fail"))).slice(0, MOST_SETS),
  };
}

function labelOf(name: string, components: readonly Component[]): Text {
  const classes = components.flatMap((component) => component.classes).find(({ fact }) => fact.name === name);
  return classes?.fact.label ?? { id: name, en: name };
}

function changesOf(components: readonly Component[], facts: Facts): Outlook["changes"] {
  const failing = components.filter((component) => outcomeIn(component, facts) === "fail");
  const others = components.filter((component) => !failing.includes(component));
  const isKnown = ({ fact }: FactClasses): boolean => isValueOf(fact.type, facts[fact.name]);
  const found = failing.map((component) => {
    const passing = smallestSets(component, facts, isKnown, (outcome) => outcome === "pass");
    // What else is missing in the component may keep it from passing outright.
    return passing.length > 0
      ? { sets: passing, outcome: "pass" as Outcome }
      : {
          sets: smallestSets(component, facts, isKnown, (outcome) => outcome === "unknown"),
          outcome: "unknown" as Outcome,
        };
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

/** The smallest sets of facts of a component that, given other values, bring a wanted outcome about. */
function smallestSets(
  component: Component,
  facts: Facts,
  mayChange: (classes: FactClasses) => boolean,
  isWanted: (outcome: Outcome) => boolean,
): readonly TargetSet[] {
  const changeable = component.classes.filter(mayChange);
  const cells = changeable.reduce((product, { count }) => product * count, 1);
  if (cells > MOST_CELLS) return [];
  const found: { readonly names: ReadonlySet<string>; readonly targets: TargetSet }[] = [];
  for (const chosen of subsetsOf(changeable)) {
    const isLarger = found.some(({ names }) =>
      [...names].every((name) => chosen.some(({ fact }) => fact.name === name)),
    );
    if (chosen.length === 0 || isLarger) continue;
    const names = new Set(chosen.map(({ fact }) => fact.name));
    for (const targets of targetsOf(component, facts, chosen, isWanted)) found.push({ names, targets });
  }
  return found.map(({ targets }) => targets);
}

/** The ways in which exactly the chosen facts bring the outcome about, values that do so alike put together. */
function targetsOf(
  component: Component,
  facts: Facts,
  chosen: readonly FactClasses[],
  isWanted: (outcome: Outcome) => boolean,
): readonly TargetSet[] {
  const merged = mergeCells(chosen, {
    numbersOf: ({ count }) => Array.from({ length: count }, (_, number) => number),
    keyOf: () => "",
    valueAt(numbers) {
      const changed: Record<string, FactValue> = {};
      for (const [index, { fact, representatives }] of chosen.entries()) {
        const value = representatives[numbers[index] ?? 0];
        if (value !== undefined) changed[fact.name] = value;
      }
      return isWanted(outcomeIn(component, { ...facts, ...changed })) ? true : undefined;
    },
  });
  return merged.map(({ groups }) =>
    chosen.map((classes, index): FactTarget => {
      const numbers = groups[index] ?? [];
      return {
        fact: classes.fact.name,
        values: valuesOfClasses(classes, numbers),
        text: { id: wordFactClasses(classes, numbers, "id"), en: wordFactClasses(classes, numbers, "en") },
      };
    }),
  );
}

/** Every subset, the smaller ones first. */
function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const all = Array.from({ length: 2 ** items.length }, (_, mask) =>
    items.filter((_item, index) => Math.floor(mask / 2 ** index) % 2 === 1),
  );
  return bySize(all);
}

/** One set of each component, taken together in every way; none where a component has none. */
function together(sets: readonly (readonly TargetSet[])[]): readonly TargetSet[] {
  const all = sets.reduce<readonly TargetSet[]>(
    (before, own) =>
      before.flatMap((one) => own.map((other) => [...one, ...other])).slice(0, MOST_SETS * MOST_SETS),
    [[]],
  );
  return bySize(all.filter((set) => set.length > 0)).slice(0, MOST_SETS);
}

function bySize<T extends { readonly length: number }>(sets: readonly T[]): readonly T[] {
  return sets.toSorted((a, b) => a.length - b.length);
}

const AGE = "member.age";

/** The verdict from birthday to birthday, everything else staying as it is. */
function ageOutlook(
  compiled: CompiledMembership,
  applicant: ParsedApplicant,
  { asOf }: DecideOptions,
  facts: Facts,
): Outlook["byAge"] {
  const { birthDate } = applicant;
  const age = deriveMemberFacts(applicant, asOf)[AGE];
  if (typeof birthDate !== "string" || !isDay(birthDate) || typeof age !== "number") return null;
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
  const eligibleFrom = from.at === age ? null : dayOfAge(birthDate, from.at);
  const eligibleUntil = until === undefined ? null : dayBefore(dayOfAge(birthDate, until.at));
  return eligibleFrom === null && eligibleUntil === null ? null : { eligibleFrom, eligibleUntil };
}
