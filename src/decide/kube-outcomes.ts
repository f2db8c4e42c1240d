/** The numbers of a group → what is decided of it. Equal numbers are decided once: a list of many groups holds few outcomes. */

import { tupleTable } from "../columns/tuple-table.ts";
import { assumeFacts, deriveKubeFacts, exactly } from "../facts/derive-facts.ts";
import type { FactRange, Facts, FactValue } from "../facts/fact.ts";
import { shareBetween } from "../facts/share-of.ts";
import type { KubeStatement } from "../kube/state-kube.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { decideCriteria } from "./decide-criteria.ts";
import { type Assumptions, type KubeDecision, verdictOf } from "./decision.ts";

/** What is decided of all groups with the same numbers; frozen. */
export type KubeOutcome = Pick<KubeDecision, "verdict" | "criteria" | "members" | "households" | "conflicts">;

/**
 * Where each number of a group stands: how many of its members have each verdict, then the ends of each range. What the
 * ruleset counts follows, in its order: the least and of how many members, the greatest and of how many; the last number is
 * the code of what is said of the group.
 */
export const NUMBER_AT = {
  eligible: 0,
  ineligible: 1,
  undetermined: 2,
  memberCount: 3,
  householdCount: 5,
  desaCount: 7,
  kecamatanCount: 9,
  ineligibleCount: 11,
  counted: 13,
} as const;

/** How many numbers there are of each fact that the ruleset counts. */
export const COUNT_WIDTH = 4;

/** How many numbers a group has. */
export function widthOf({ counts }: Pick<CompiledMembership, "counts">): number {
  return NUMBER_AT.counted + counts.length * COUNT_WIDTH + 1;
}

/** The outcome of a group by its numbers; `statementOf` gives what is said of it by the last of them. */
export function kubeOutcomes(
  compiled: CompiledMembership,
  assumptions: Assumptions,
  statementOf: (code: number) => KubeStatement,
): (numbers: Int32Array) => KubeOutcome {
  const table = tupleTable(widthOf(compiled));
  const outcomes: KubeOutcome[] = [];
  return (numbers) => {
    const code = table.codeOf(numbers);
    let outcome = outcomes[code];
    if (outcome === undefined) {
      outcome = decide(compiled, assumptions, numbers, statementOf(numbers.at(-1) ?? 0));
      outcomes[code] = outcome;
    }
    return outcome;
  };
}

type Four = readonly [number, number, number, number];

function decide(
  compiled: CompiledMembership,
  assumptions: Readonly<Record<string, FactValue>>,
  numbers: Int32Array,
  statement: KubeStatement,
): KubeOutcome {
  const rangeAt = (at: number): FactRange => ({ min: numbers[at] as number, max: numbers[at + 1] as number });
  const counts = {
    members: rangeAt(NUMBER_AT.memberCount),
    households: rangeAt(NUMBER_AT.householdCount),
    desa: rangeAt(NUMBER_AT.desaCount),
    kecamatan: rangeAt(NUMBER_AT.kecamatanCount),
    ineligible: rangeAt(NUMBER_AT.ineligibleCount),
  };
  const counted: Facts = Object.fromEntries(
    compiled.counts.map(({ name, isShare }, index) => {
      const at = NUMBER_AT.counted + index * COUNT_WIDTH;
      const [min, leastOf, max, mostOf] = numbers.subarray(at, at + COUNT_WIDTH) as unknown as Four;
      if (!isShare) return [name, exactly({ min, max })];
      const isSizeKnown = counts.members.min === counts.members.max;
      return [name, shareBetween({ count: min, of: leastOf }, { count: max, of: mostOf }, isSizeKnown)];
    }),
  );
  const declared = { ...statement.facts, ...counted };
  const facts = assumeFacts(deriveKubeFacts(counts, declared), assumptions, "kube");
  const criteria = decideCriteria(compiled, "kube", facts);
  return Object.freeze({
    verdict: verdictOf(criteria),
    criteria,
    members: Object.freeze({
      eligible: numbers[NUMBER_AT.eligible] as number,
      ineligible: numbers[NUMBER_AT.ineligible] as number,
      undetermined: numbers[NUMBER_AT.undetermined] as number,
    }),
    households: Object.freeze(counts.households),
    conflicts: Object.freeze(statement.conflicts),
  });
}
