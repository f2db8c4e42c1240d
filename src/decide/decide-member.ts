/** Applicant → decision: whether one person may join, with the reason for each criterion. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { assumeFacts, deriveMemberFacts } from "../facts/derive-facts.ts";
import type { Facts } from "../facts/fact.ts";
import type { Issue } from "../issue.ts";
import { asMembership } from "./compile-membership.ts";
import type { CompiledRuleset } from "./compiled-ruleset.ts";
import { decideCriteria } from "./decide-criteria.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { type Assumptions, type MemberDecision, verdictOf } from "./decision.ts";

export interface DecideMemberOptions extends DecideOptions {
  /** The issues of the person's row: with an error among them the person is never eligible. */
  readonly issues?: readonly Issue[] | undefined;
}

/**
 * Decides one person. A missing value is never guessed: the criterion is unknown unless every possible value agrees.
 *
 * @throws {CallError} where `asOf` is no day of the calendar or an assumption is no fact of the ruleset.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const decision = decideMember(compiled, { nik: "2101990201800001", birthDate: "1980-01-02" }, { asOf: "2026-11-21" });
 * decision.verdict; // "undetermined"
 * decision.criteria[1]?.outcome; // "pass"
 * ```
 */
export function decideMember(
  compiled: CompiledRuleset,
  applicant: ParsedApplicant,
  { issues = [], ...options }: DecideMemberOptions,
): MemberDecision {
  const assumptions = checkOptions(compiled, options);
  const facts = memberFacts(applicant, options.asOf, assumptions);
  const criteria = decideCriteria(asMembership(compiled), "member", facts);
  const decision: MemberDecision = Object.freeze({
    scope: "member",
    ruleset: compiled.reference,
    asOf: options.asOf,
    assumptions,
    verdict: verdictOf(criteria),
    criteria,
    errors: NO_ERRORS,
  });
  return withErrors(decision, issues);
}

/** The facts a person is decided on: those known, and the assumptions where nothing is. */
export function memberFacts(applicant: ParsedApplicant, asOf: string, assumptions: Assumptions): Facts {
  return assumeFacts(deriveMemberFacts(applicant, asOf), assumptions, "member");
}

const NO_ERRORS: MemberDecision["errors"] = Object.freeze([]);

/** The decision once more issues of the person's row are known: an error among them keeps them from being eligible. */
export function withErrors(decision: MemberDecision, issues: readonly Issue[]): MemberDecision {
  const codes = issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (codes.length === 0) return decision;
  const errors = Object.freeze([...new Set([...decision.errors, ...codes])]);
  return Object.freeze({ ...decision, verdict: verdictOf(decision.criteria, true), errors });
}
