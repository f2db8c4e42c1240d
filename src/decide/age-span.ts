/** What comes with age alone, everything else staying as it is. */
import type { Facts } from "../facts/fact.ts";
import { factsFrom, type ReachedAge, reachedAt, turnNow, turnsAfter } from "./aging.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { type Verdict, verdictOf } from "./decision.ts";
import { lookUp } from "./decision-table.ts";

/** Between which ages somebody is eligible. */
export interface AgeSpan {
  /** The first age at which the person is eligible, where that is yet to come. */
  readonly from: ReachedAge | null;
  /** The first age after it at which the person is eligible no longer. */
  readonly until: ReachedAge | null;
}

/**
 * The verdict from turn to turn; `null` where age changes nothing, or is not known. `known` is what is known without
 * assumptions, and `birthDate` the day of birth, where it is known.
 */
export function ageSpan(
  { criteria: { member } }: CompiledMembership,
  facts: Facts,
  known: Facts,
  birthDate: string | null,
): AgeSpan | null {
  const now = turnNow(member, known);
  if (now === undefined) return null;
  const verdictWith = (changed: Facts): Verdict =>
    verdictOf(member.map(({ table }) => lookUp(table, changed)));
  const turns = [
    { turn: now, isEligible: verdictWith(facts) === "eligible" },
    ...turnsAfter(member, now, birthDate).map((turn) => ({
      turn,
      isEligible: verdictWith(factsFrom(facts, turn)) === "eligible",
    })),
  ];
  const from = turns.find(({ isEligible }) => isEligible);
  if (from === undefined) return null;
  const until = turns.find(({ turn, isEligible }) => turn > from.turn && !isEligible);
  const span = {
    from: from.turn === now ? null : reachedAt(from.turn),
    until: until === undefined ? null : reachedAt(until.turn),
  };
  return span.from === null && span.until === null ? null : span;
}
