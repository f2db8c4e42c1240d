/** Group → decision: whether the members together may form a KUBE, with the reason for each criterion. */
import { assumeFacts, deriveKubeFacts } from "../facts/derive-facts.ts";
import { type CountedMember, countKube } from "../kube/count-kube.ts";
import type { Kube } from "../kube/kube.ts";
import type { CompiledRuleset } from "./compile-ruleset.ts";
import { decideCriteria } from "./decide-criteria.ts";
import { decideMember } from "./decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { type KubeDecision, type Verdict, verdictOf } from "./decision.ts";

/**
 * Decides a group and, to that end, each of its members. Numbers counted from incomplete members are ranges.
 *
 * @throws {CallError} where `asOf` is no day of the calendar or an assumption is no fact of the ruleset.
 * @example
 * ```ts
 * import { compileRuleset, decideKube, getRuleset } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const kube = { name: "KUBE Mekar 1", members: [{ nik: "2101990201800001", noKk: "2101990101100001" }] };
 * decideKube(compiled, kube, { asOf: "2026-11-21" }).criteria[0]?.reason.en; // "households: 1; 10 required"
 * ```
 */
export function decideKube(
  compiled: CompiledRuleset,
  { name, members }: Kube,
  options: DecideOptions,
): KubeDecision {
  const decided = members.map((member) => ({
    noKk: member.noKk,
    area: member.area,
    verdict: decideMember(compiled, member, options).verdict,
  }));
  return decideCounted(compiled, name, decided, options);
}

/** A member already decided, with what is needed of them to count the group. */
export interface DecidedMember extends CountedMember {
  readonly verdict: Verdict;
}

/** Decides a group whose members were decided before. */
export function decideCounted(
  compiled: CompiledRuleset,
  name: string,
  members: readonly DecidedMember[],
  options: DecideOptions,
): KubeDecision {
  const assumptions = checkOptions(compiled, options);
  const having = (verdict: Verdict): number => members.filter((member) => member.verdict === verdict).length;
  const verdicts = {
    eligible: having("eligible"),
    ineligible: having("ineligible"),
    undetermined: having("undetermined"),
  };
  const counts = countKube(members, verdicts);
  const criteria = decideCriteria(compiled, "kube", assumeFacts(deriveKubeFacts(counts), assumptions));
  return Object.freeze({
    scope: "kube",
    name,
    ruleset: compiled.reference,
    asOf: options.asOf,
    assumptions,
    verdict: verdictOf(criteria),
    criteria,
    members: Object.freeze(verdicts),
    households: Object.freeze(counts.households),
  });
}
