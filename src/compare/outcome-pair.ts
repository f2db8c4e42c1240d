/** What both rulesets make of the same facts: an outcome before and one after. */
import type { Outcome } from "../decide/decision-table.ts";
import type { Facts } from "../facts/fact.ts";
import { worstOf } from "./effect-of.ts";
import { type JointComponent, outcomeOf } from "./joint-scope.ts";

/** An outcome before, and one after. */
export type Pair = readonly [Outcome, Outcome];

/** What nothing stands in the way of. */
export const PASSES: Pair = ["pass", "pass"];

/** What two independent sets of criteria come to together. */
export function worstPair(a: Pair, b: Pair): Pair {
  return [worstOf([a[0], b[0]]), worstOf([a[1], b[1]])];
}

/** What both rulesets make of the criteria of a component. */
export function pairAt({ items }: JointComponent, facts: Facts): Pair {
  return [
    worstOf(items.map(({ before }) => outcomeOf(before, facts))),
    worstOf(items.map(({ after }) => outcomeOf(after, facts))),
  ];
}

/** Whether nothing changes. */
export function isSame([before, after]: Pair): boolean {
  return before === after;
}
