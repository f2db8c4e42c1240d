/**
 * What would change a verdict, from the decision tables and the facts alone: which facts would settle it, and what would
 * have to be otherwise. The same for a person and for a group.
 */
import { type Facts, isPartlyKnown, isValueOf } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { CompiledCriterion } from "./compile-membership.ts";
import type { Component } from "./components.ts";
import { type Verdict, verdictOf } from "./decision.ts";
import { lookUp, type Outcome } from "./decision-table.ts";
import {
  bySize,
  type ChosenClass,
  MOST_SETS,
  smallestSets,
  type TargetSet,
  together,
  type WantedSets,
} from "./target-sets.ts";

/** Where looking for sets of facts ended early. */
export interface OutlookStop {
  /** The facts among which sets were looked for. */
  readonly facts: readonly string[];
  /** Sets of so many facts and more may be left out. */
  readonly size: number;
}

/** What would change a verdict, as far as the facts tell. */
export interface FactsOutlook {
  readonly verdict: Verdict;
  /** For an undetermined verdict: what to find out. `null` for others. */
  readonly settling: {
    /** The facts that settle it whatever they turn out to be; a question of the law may be left open all the same. */
    readonly facts: readonly { readonly fact: string; readonly label: Text }[];
    /** The smallest sets of findings that would make it eligible, fewest facts first. */
    readonly eligible: readonly TargetSet[];
    /** The smallest sets of findings that would make it ineligible. */
    readonly ineligible: readonly TargetSet[];
  } | null;
  /** For an ineligible one: the smallest sets of changes after which nothing stands in the way. `null` for others. */
  readonly changes: {
    readonly sets: readonly TargetSet[];
    /** The verdict after them: `undetermined` where facts are missing besides. */
    readonly verdict: Verdict;
  } | null;
  /** Where the search for sets ended before its end, since it would take too long; empty where every set was looked at. */
  readonly stopped: readonly OutlookStop[];
}

/** Criteria that hang together by their facts. */
export type CriteriaComponent = Component<CompiledCriterion>;

/** Whose outlook it is: its criteria, and what comes of other facts. */
export interface OutlookScope {
  readonly components: readonly CriteriaComponent[];
  /** All that the facts may be once the chosen ones are otherwise; nothing where they cannot be. */
  readonly casesOf: (
    facts: Facts,
    chosen: readonly ChosenClass[],
    component: CriteriaComponent,
  ) => readonly Facts[];
  /** Whether targets in several components can be met together. */
  readonly canBe: (facts: Facts, targets: TargetSet) => boolean;
}

/** The facts with one value of each chosen class. */
export function withChosen(facts: Facts, chosen: readonly ChosenClass[]): Facts {
  const values = chosen.map(({ classes, number }) => [classes.fact.name, classes.representatives[number]]);
  return { ...facts, ...Object.fromEntries(values) };
}

/** The outlook of whoever has these facts. */
export function outlookOfFacts({ components, casesOf, canBe }: OutlookScope, facts: Facts): FactsOutlook {
  const verdict = verdictOf(components.map((component) => ({ outcome: outcomeIn(component, facts) })));
  const stopped: OutlookStop[] = [];
  return {
    verdict,
    settling: verdict === "undetermined" ? settlingOf() : null,
    changes: verdict === "ineligible" ? changesOf() : null,
    stopped,
  };

  function settlingOf(): FactsOutlook["settling"] {
    const open = components.filter((component) => outcomeIn(component, facts) === "unknown");
    const missing = open.flatMap(({ items }) =>
      items.flatMap(({ table }) => lookUp(table, facts).missing ?? []),
    );
    const setsTo = (component: CriteriaComponent, wanted: Outcome): readonly TargetSet[] =>
      setsOf({
        changeable: component.classes.filter(({ fact }) => !isValueOf(fact.type, facts[fact.name])),
        facts,
        wanted,
        isFindingOut: true,
        // To find out changes nothing besides.
        outcomeWith: (chosen) => outcomeIn(component, withChosen(facts, chosen)),
      });
    return {
      facts: [...new Set(missing)].map((fact) => ({ fact, label: labelOf(fact, open) })),
      eligible: together(open.map((component) => setsTo(component, "pass"))),
      ineligible: bySize(open.flatMap((component) => setsTo(component, "fail"))).slice(0, MOST_SETS),
    };
  }

  function changesOf(): FactsOutlook["changes"] {
    const failing = components.filter((component) => outcomeIn(component, facts) === "fail");
    const others = components.filter((component) => !failing.includes(component));
    const found = failing.map((component) => {
      const changeable = component.classes.filter(({ fact }) => {
        const value = facts[fact.name];
        return isValueOf(fact.type, value) || isPartlyKnown(value);
      });
      const outcomeWith = (chosen: readonly ChosenClass[]): Outcome | undefined =>
        commonOutcome(component, casesOf(facts, chosen, component));
      const setsTo = (wanted: Outcome): readonly TargetSet[] =>
        setsOf({ changeable, facts, wanted, isFindingOut: false, outcomeWith });
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
      sets: together(found.map(({ sets }) => sets)).filter((set) => canBe(facts, set)),
      verdict: verdictOf(outcomes.map((outcome) => ({ outcome }))),
    };
  }

  /** The smallest sets within a component; where not all were looked for, that is added to `stopped`. */
  function setsOf(search: WantedSets): readonly TargetSet[] {
    const { sets, stoppedAt } = smallestSets(search);
    const names = search.changeable.map(({ fact }) => fact.name);
    const before = stopped.findIndex((stop) => stop.facts.join() === names.join());
    if (stoppedAt === null) return sets;
    const size = Math.min(stoppedAt, stopped[before]?.size ?? stoppedAt);
    if (before < 0) stopped.push({ facts: names, size });
    else stopped[before] = { facts: names, size };
    return sets;
  }
}

/** The worst outcome among the criteria of a component. */
function outcomeIn({ items }: CriteriaComponent, facts: Facts): Outcome {
  const outcomes = items.map(({ table }) => lookUp(table, facts).outcome);
  if (outcomes.includes("fail")) return "fail";
  return outcomes.includes("unknown") ? "unknown" : "pass";
}

/** The outcome that is the same in all cases. */
function commonOutcome(component: CriteriaComponent, cases: readonly Facts[]): Outcome | undefined {
  const outcomes = new Set(cases.map((facts) => outcomeIn(component, facts)));
  const [only] = outcomes;
  return outcomes.size === 1 ? only : undefined;
}

function labelOf(name: string, components: readonly CriteriaComponent[]): Text {
  const classes = components.flatMap((component) => component.classes).find(({ fact }) => fact.name === name);
  return classes?.fact.label ?? { id: name, en: name };
}
