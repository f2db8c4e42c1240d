/** Applicant → decision: whether one person may join, with the reason for each criterion. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { ParsedRow } from "../applicant/parse-cells.ts";
import { assumeFacts, deriveMemberFacts } from "../facts/derive-facts.ts";
import type { Facts } from "../facts/fact.ts";
import type { Issue } from "../issue.ts";
import { type ApplicantInput, checkObject, joined } from "./check-applicant.ts";
import { type CompiledMembership, type ToMembership, toMembership } from "./compile-membership.ts";
import type { RulesetInput } from "./compiled-ruleset.ts";
import { decideFacts } from "./decide-facts.ts";
import { checkOptions, type DecideOptions } from "./decide-options.ts";
import { decidePlain } from "./decide-plain.ts";
import { type Assumptions, type MemberDecision, verdictOf, type WithIssues } from "./decision.ts";
import { type Sitting, sittingOf } from "./sitting.ts";

export interface DecideMemberOptions extends DecideOptions {
  /** The issues of the person's row, where they were taken from it: with an error among them nobody is eligible. */
  readonly issues?: readonly Issue[] | undefined;
}

/**
 * Decides one person. A missing value is never guessed: the criterion is unknown unless every possible value agrees.
 *
 * Takes what `parseApplicant` read, with its issues, as it is; any other applicant is checked as a row of a list is
 * (`checkApplicant`), so that the same person gets the same verdict whichever way they come.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where there is no applicant or no ruleset, `asOf` is no day of the calendar, or an assumption is no
 * fact of the ruleset.
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
  ruleset: RulesetInput,
  applicant: ApplicantInput,
  options: DecideMemberOptions,
): WithIssues<MemberDecision> {
  return decideMemberBy(toMembership, ruleset, applicant, options);
}

/** The same with another way to a compiled ruleset. */
export function decideMemberBy(
  resolve: ToMembership,
  ruleset: RulesetInput,
  applicant: ApplicantInput,
  options: DecideMemberOptions,
): WithIssues<MemberDecision> {
  const sitting = sittingOf(ruleset, options, resolve);
  const decided =
    isObject(applicant) && options.issues === undefined ? decidePlain(sitting, applicant) : undefined;
  return decided ?? decideChecked(sitting, applicant, options);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Decides whoever comes, by the checks of a row. */
export function decideChecked(
  { compiled, assumptions }: Pick<Sitting, "compiled" | "assumptions">,
  applicant: ApplicantInput,
  { asOf, lang, issues }: DecideMemberOptions,
): WithIssues<MemberDecision> {
  const checked = checkObject(applicant, compiled, { asOf, lang });
  const row = issues === undefined ? checked : joined(checked, issues);
  return Object.freeze({ ...decideRow(compiled, row, { asOf, assume: assumptions }), issues: row.issues });
}

/** Decides a person whose row was read, or who was checked. */
export function decideRow(
  compiled: CompiledMembership,
  { applicant, issues }: ParsedRow,
  options: DecideOptions,
): MemberDecision {
  const assumptions = checkOptions(compiled, options);
  const facts = memberFacts(applicant, options.asOf, assumptions);
  return withErrors(decideFacts(compiled, facts, options.asOf, assumptions), issues);
}

/** The facts a person is decided on: those known, and the assumptions where nothing is. */
export function memberFacts(applicant: ParsedApplicant, asOf: string, assumptions: Assumptions): Facts {
  return assumeFacts(deriveMemberFacts(applicant, asOf), assumptions, "member");
}

/** The decision once an issue of the person's row is known in the place of another one. */
export function withErrorFor(
  decision: MemberDecision,
  issue: Pick<Issue, "code" | "severity">,
  inPlaceOf: Issue["code"] | undefined,
): MemberDecision {
  const errors = Object.freeze(decision.errors.filter((code) => code !== inPlaceOf));
  // The verdict stays what it was: an error takes the place of another.
  return withErrors(Object.freeze({ ...decision, errors }), [issue]);
}

/** The decision once more issues of the person's row are known: an error among them keeps them from being eligible. */
export function withErrors(
  decision: MemberDecision,
  issues: readonly Pick<Issue, "code" | "severity">[],
): MemberDecision {
  const codes = issues.filter(keepsFromEligible).map(({ code }) => code);
  if (codes.length === 0) return decision;
  const errors = Object.freeze([...new Set([...decision.errors, ...codes])]);
  return Object.freeze({ ...decision, verdict: verdictOf(decision.criteria, true), errors });
}

/** Whether an issue is an error of the person's own: a header is at fault for the list, not for whoever stands under it. */
function keepsFromEligible({ severity, code }: Pick<Issue, "code" | "severity">): boolean {
  return severity === "error" && !code.startsWith("header/");
}
