/** The days on which a group becomes eligible, or is so no longer, by the ages of its members alone. */
import { exactly } from "../facts/derive-facts.ts";
import { type Facts, isRange } from "../facts/fact.ts";
import { NUMBER } from "../facts/kube-numbers.ts";
import {
  dayReached,
  factsFrom,
  isBornOn,
  type ReachedAge,
  reachedAt,
  readsAge,
  turnNow,
  turnsAfter,
} from "./aging.ts";
import type { CompiledCriterion, CompiledMembership } from "./compile-membership.ts";
import { type Verdict, verdictOf } from "./decision.ts";
import { lookUp } from "./decision-table.ts";

/** A member as they are on the day of the decision. */
interface AgingMember {
  readonly facts: Facts;
  /** Whether their row has errors, with which nobody is eligible. */
  readonly hasErrors: boolean;
  /** A day of the calendar, where it is known. */
  readonly birthDate: string | null;
}

/** A day on which ages change the verdict about a group. */
export interface AgeTurn {
  readonly day: string;
  /** Whose verdict changes then, by their place among the members, and at which age. */
  readonly reached: readonly (ReachedAge & { readonly member: number })[];
}

/** What comes with age alone, everything else staying as it is. */
export interface KubeAges {
  /** The first day on which the group is eligible, where that is yet to come. */
  readonly from: AgeTurn | null;
  /** The first day after it on which the group is eligible no longer. */
  readonly until: AgeTurn | null;
}

/** What is asked: a group by its facts, its members, and the day these are of. */
interface KubeNow {
  readonly facts: Facts;
  readonly members: readonly AgingMember[];
  readonly asOf: string;
}

/**
 * What the ages of its members bring to a group; `null` where they bring nothing, and where it cannot be known: a member who
 * grows into or out of the criteria has no day of birth, or who the members are is not certain.
 */
export function kubeAges(compiled: CompiledMembership, now: KubeNow): KubeAges | null {
  const { criteria, counts } = compiled;
  if (readsAge(counts)) return null;
  const turns: MemberTurn[] = [];
  for (const [member, each] of now.members.entries()) {
    const own = memberTurns(criteria.member, each, now.asOf);
    if (own === undefined) return null;
    turns.push(...own.map((turn) => ({ ...turn, member })));
  }
  const verdicts = now.members.map((each) => memberVerdict(criteria.member, each));
  if (!isSame(ineligibleAmong(verdicts), now.facts[NUMBER.ineligible])) return null;
  const isEligible = (): boolean => {
    const facts = { ...now.facts, [NUMBER.ineligible]: ineligibleAmong(verdicts) };
    return verdictOf(criteria.kube.map(({ table }) => lookUp(table, facts))) === "eligible";
  };

  const isNow = isEligible();
  let from: AgeTurn | null = null;
  for (const day of [...new Set(turns.map((turn) => turn.day))].sort()) {
    const ofDay = turns.filter((turn) => turn.day === day);
    for (const { member, verdict } of ofDay) verdicts[member] = verdict;
    const turn = { day, reached: ofDay.map(({ member, reached }) => ({ member, ...reached })) };
    const isThen = isEligible();
    if (isThen && !isNow) from ??= turn;
    if (!isThen && (isNow || from !== null)) return { from, until: turn };
  }
  return from === null ? null : { from, until: null };
}

/** Before the first turn of anybody. */
const NEVER = -Infinity;

interface MemberTurn {
  readonly member: number;
  readonly day: string;
  readonly reached: ReachedAge;
  readonly verdict: Verdict;
}

/** The days on which the verdict about a member changes; `undefined` where they cannot be told. */
function memberTurns(
  criteria: readonly CompiledCriterion[],
  { birthDate, ...member }: AgingMember,
  asOf: string,
): readonly Omit<MemberTurn, "member">[] | undefined {
  const now = memberVerdict(criteria, member);
  const turn = turnNow(criteria, member.facts);
  const verdictAt = (each: number): Verdict =>
    memberVerdict(criteria, { ...member, facts: factsFrom(member.facts, each) });
  if (turn === undefined || birthDate === null || !isBornOn(criteria, member.facts, birthDate, asOf))
    return turnsAfter(criteria, NEVER, null).every((each) => verdictAt(each) === now) ? [] : undefined;
  return turnsAfter(criteria, turn, birthDate)
    .map((each) => {
      const reached = reachedAt(each);
      return { day: dayReached(reached, birthDate), reached, verdict: verdictAt(each) };
    })
    .filter(({ verdict }, index, all) => verdict !== (all[index - 1]?.verdict ?? now));
}

function memberVerdict(
  criteria: readonly CompiledCriterion[],
  { facts, hasErrors }: Omit<AgingMember, "birthDate">,
): Verdict {
  return verdictOf(
    criteria.map(({ table }) => lookUp(table, facts)),
    hasErrors,
  );
}

/** Somebody undetermined may turn out ineligible, or not. */
function ineligibleAmong(verdicts: readonly Verdict[]): Facts[string] {
  const countOf = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  const min = countOf("ineligible");
  return exactly({ min, max: min + countOf("undetermined") });
}

function isSame(a: Facts[string], b: Facts[string]): boolean {
  return isRange(a) && isRange(b) ? a.min === b.min && a.max === b.max : a === b;
}
