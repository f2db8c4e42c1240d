/** Decided members → the decision about their group: whether they together may form a KUBE. */
import type { DeclaredFacts, ParsedApplicant } from "../applicant/applicant.ts";
import { assumeFacts, declaredOf, deriveKubeFacts, exactly } from "../facts/derive-facts.ts";
import type { Facts } from "../facts/fact.ts";
import { type CountedMember, countKube, coverCounts, type KubeCounts } from "../kube/count-kube.ts";
import type { Kube } from "../kube/kube.ts";
import { stateKube } from "../kube/state-kube.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { decideCriteria } from "./decide-criteria.ts";
import { memberFacts } from "./decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { type Assumptions, type KubeDecision, type Verdict, verdictOf } from "./decision.ts";
import { lookUp, type Outcome } from "./decision-table.ts";

/** A member already decided, with what is needed of them to decide their group. */
export interface DecidedMember extends CountedMember, GroupShare {
  readonly verdict: Verdict;
}

/** What a member brings to the declared facts of the group. */
export interface GroupShare {
  /** Whether they meet the condition of each count of the ruleset, in its order. */
  readonly counted: readonly Outcome[];
  /** What their row says of the group. */
  readonly stated: DeclaredFacts | undefined;
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
export interface CountedKube extends Pick<Kube, "name" | "facts"> {
  readonly members: readonly DecidedMember[];
  /** Other sets of members that it may consist of, where a list does not tell: its numbers are then ranges. */
  readonly alternatives?: readonly (readonly DecidedMember[])[];
  /** What other lists say of the group itself; it counts as much as what members' rows say. */
  readonly statements?: readonly DeclaredFacts[];
}

/** Decides a group whose members were decided before. */
export function decideCounted(
  compiled: CompiledMembership,
  { name, facts: known = {}, members, alternatives = [], statements = [] }: CountedKube,
  options: DecideOptions,
): KubeDecision {
  const assumptions = checkOptions(compiled, options);
  const counts = coverCounts([countDecided(members), ...alternatives.map(countDecided)]);
  const { facts: stated, conflicts } = stateKube([...members.map((member) => member.stated), ...statements]);
  const counted = countDeclared(compiled, [members, ...alternatives]);
  const declared = { ...stated, ...declaredOf(known, "kube"), ...counted };
  const facts = assumeFacts(deriveKubeFacts(counts, declared), assumptions, "kube");
  const criteria = decideCriteria(compiled, "kube", facts);
  return Object.freeze({
    scope: "kube",
    name,
    ruleset: compiled.reference,
    asOf: options.asOf,
    assumptions,
    verdict: verdictOf(criteria),
    criteria,
    members: Object.freeze(verdictsOf(members)),
    households: Object.freeze(counts.households),
    conflicts: Object.freeze(conflicts.filter((fact) => !Object.hasOwn(known, fact))),
  });
}

function verdictsOf(members: readonly DecidedMember[]): Readonly<Record<Verdict, number>> {
  const having = (verdict: Verdict): number => members.filter((member) => member.verdict === verdict).length;
  return {
    eligible: having("eligible"),
    ineligible: having("ineligible"),
    undetermined: having("undetermined"),
  };
}

function countDecided(members: readonly DecidedMember[]): KubeCounts {
  return countKube(members, verdictsOf(members));
}

/** How many members meet the condition of each count; somebody who may meet it makes the number a range. */
function countDeclared({ counts }: CompiledMembership, sets: readonly (readonly DecidedMember[])[]): Facts {
  return Object.fromEntries(
    counts.map(({ name }, index) => {
      const having = (members: readonly DecidedMember[], outcome: Outcome): number =>
        members.filter(({ counted }) => counted[index] === outcome).length;
      const least = sets.map((members) => having(members, "pass"));
      const most = sets.map((members, at) => (least[at] ?? 0) + having(members, "unknown"));
      return [name, exactly({ min: Math.min(...least), max: Math.max(...most) })];
    }),
  );
}
