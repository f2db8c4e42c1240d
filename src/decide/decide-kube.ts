/** Decided members → the decision about their group: whether they together may form a KUBE. */
import type { DeclaredFacts, ParsedApplicant } from "../applicant/applicant.ts";
import { kubeCounter } from "../kube/count-kube.ts";
import type { Kube } from "../kube/kube.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { memberFacts } from "./decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import type { Assumptions, KubeDecision, Verdict } from "./decision.ts";
import { lookUp, type Outcome } from "./decision-table.ts";
import { type DecidedRows, type GroupShare, kubeDecider } from "./kube-decider.ts";
import type { KubeOutcome } from "./kube-outcomes.ts";

export type { GroupShare } from "./kube-decider.ts";

/** A member already decided, with what is needed of them to decide their group. */
export interface DecidedMember extends GroupShare {
  readonly noKk?: ParsedApplicant["noKk"] | undefined;
  readonly area?: ParsedApplicant["area"] | undefined;
  readonly verdict: Verdict;
}

/** What an applicant brings to the declared facts of their group. */
export function groupShare(
  { counts }: CompiledMembership,
  applicant: ParsedApplicant,
  asOf: string,
  assumptions: Assumptions,
): GroupShare {
  if (counts.length === 0) return { counted: NOTHING_COUNTED, stated: applicant.facts };
  const facts = memberFacts(applicant, asOf, assumptions);
  return { counted: counts.map(({ table }) => lookUp(table, facts).outcome), stated: applicant.facts };
}

const NOTHING_COUNTED: readonly Outcome[] = Object.freeze([]);

/** A group whose members were decided before. */
export interface CountedKube extends Pick<Kube, "name"> {
  readonly members: readonly DecidedMember[];
  /** What is known of the group; it outweighs what its members' rows say. */
  readonly facts?: DeclaredFacts | undefined;
}

/** Decides a group whose members were decided before. */
export function decideCounted(
  compiled: CompiledMembership,
  { name, facts: known, members }: CountedKube,
  options: DecideOptions,
): KubeDecision {
  const assumptions = checkOptions(compiled, options);
  const rows = toRows(members);
  const decide = kubeDecider(compiled, rows, kubeCounter(rows), assumptions);
  const outcome = decide(Array.from(members.keys()), 0, members.length, { known });
  return kubeDecision(compiled, name, outcome, { asOf: options.asOf, assumptions });
}

/** The decision about one group of those with an outcome. */
export function kubeDecision(
  { reference }: CompiledMembership,
  name: string,
  { verdict, criteria, members, households, conflicts }: KubeOutcome,
  { asOf, assumptions }: { readonly asOf: string; readonly assumptions: Assumptions },
): KubeDecision {
  // Written out, not spread: see `createIssue`.
  return Object.freeze({
    scope: "kube",
    name,
    ruleset: reference,
    asOf,
    assumptions,
    verdict,
    criteria,
    members,
    households,
    conflicts,
  });
}

/** Members as the rows of a list are. */
function toRows(members: readonly DecidedMember[]): DecidedRows {
  const firsts = new Map<string, number>();
  const household = members.map(({ noKk }, row) => {
    if (noKk === undefined) return -1;
    const first = firsts.get(noKk) ?? row;
    firsts.set(noKk, first);
    return first;
  });
  const own = Array.from(members.keys());
  return {
    household,
    area: members.map(({ area }, row) => (area === undefined ? -1 : row)),
    areas: members.map(({ area }) => area ?? {}),
    decision: own,
    decisions: members,
    share: own,
    shares: members,
  };
}
