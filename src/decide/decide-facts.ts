/** The facts of a person → decision. */
import type { Facts } from "../facts/fact.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { decideCriteria } from "./decide-criteria.ts";
import { type Assumptions, type MemberDecision, verdictOf } from "./decision.ts";

/** Decides a person by what is known of them; the assumptions are among the facts already. */
export function decideFacts(
  compiled: CompiledMembership,
  facts: Facts,
  asOf: string,
  assumptions: Assumptions,
): MemberDecision {
  const criteria = decideCriteria(compiled, "member", facts);
  return Object.freeze({
    scope: "member",
    ruleset: compiled.reference,
    asOf,
    assumptions,
    verdict: verdictOf(criteria),
    criteria,
    errors: NO_ERRORS,
  });
}

const NO_ERRORS: MemberDecision["errors"] = Object.freeze([]);
