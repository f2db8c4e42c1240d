/** What comes with age alone, everything else staying as it is. */
import type { Facts } from "../facts/fact.ts";
import type { CompiledCriterion, CompiledMembership } from "./compile-membership.ts";
import { type Verdict, verdictOf } from "./decision.ts";
import { lookUp } from "./decision-table.ts";

/** The fact that a birthday changes. */
export const AGE = "member.age";

/** Ages in completed years. */
export interface AgeSpan {
  /** The first age at which the person is eligible, where that is yet to come. */
  readonly from: number | null;
  /** The first age after it at which the person is eligible no longer. */
  readonly until: number | null;
}

/** The verdict from birthday to birthday; `null` where age changes nothing. */
export function ageSpan({ criteria }: CompiledMembership, age: number, facts: Facts): AgeSpan | null {
  const verdictAt = (value: number): Verdict =>
    verdictOf(criteria.member.map(({ table }) => lookUp(table, { ...facts, [AGE]: value })));
  const steps = [age, ...agesAfter(criteria.member, age)].map((at) => ({
    at,
    isEligible: verdictAt(at) === "eligible",
  }));
  const from = steps.find(({ isEligible }) => isEligible);
  if (from === undefined) return null;
  const until = steps.find(({ at, isEligible }) => at > from.at && !isEligible);
  const span = { from: from.at === age ? null : from.at, until: until?.at ?? null };
  return span.from === null && span.until === null ? null : span;
}

/** The ages after this one at which criteria may come out otherwise, in order. */
export function agesAfter(criteria: readonly CompiledCriterion[], age: number): readonly number[] {
  const starts = criteria.flatMap(({ table }) =>
    table.inputs.filter(({ name }) => name === AGE).flatMap(({ classes }) => classes.representatives),
  );
  return [...new Set(starts.map(Number))].filter((start) => start > age).sort((a, b) => a - b);
}
