/**
 * The public API of `aturan-kube/decide`: to decide under a ruleset that a program has as JSON, and nothing else. No shipped
 * rulesets, no linter, no scoring and no comparison come along, so that a page stays small.
 */
import type { ParsedRow } from "./applicant/parse-cells.ts";
import { checkRecord } from "./check-argument.ts";
import {
  type ApplicantInput,
  type CheckApplicantOptions,
  checkApplicantBy,
} from "./decide/check-applicant.ts";
import { asMembership, compileSound, type ToMembership } from "./decide/compile-membership.ts";
import { type CompiledRuleset, checkCompiled } from "./decide/compiled-ruleset.ts";
import { type DecideMemberOptions, decideMemberBy } from "./decide/decide-member.ts";
import type { DecideOptions } from "./decide/decide-options.ts";
import type { KubeDecision, MemberDecision, WithIssues } from "./decide/decision.ts";
import { decideKubeBy, type KubeInput } from "./decide-kube.ts";
import { freezeDeep } from "./freeze-deep.ts";
import { type ParseApplicantOptions, parseApplicantBy } from "./parse-applicant.ts";
import type { Ruleset } from "./ruleset/ruleset-schema.ts";

export { explain } from "./decide/explain.ts";
export { CallError, RulesetError } from "./error.ts";
export type {
  ApplicantInput,
  CheckApplicantOptions,
  CompiledRuleset,
  DecideMemberOptions,
  DecideOptions,
  KubeDecision,
  KubeInput,
  MemberDecision,
  ParseApplicantOptions,
  Ruleset,
  WithIssues,
};

// A name or a file would have to be found and linted.
const resolve: ToMembership = (ruleset) => {
  checkCompiled(ruleset);
  // What was compiled is no text and no file.
  return asMembership(ruleset as CompiledRuleset);
};

/**
 * Compiles a membership ruleset. It has to be a sound one: a shipped one, such as `aturan-kube/rulesets/permensos-25-2015`
 * has, or one of your own that `aturan-kube rules lint` passes; nothing here lints it, and one that `extends` another has to be
 * given whole (`aturan-kube rules show ID --resolved --format json`).
 *
 * @throws {CallError} for anything but an object.
 * @throws {RulesetError} for a ruleset of another kind.
 * @example
 * ```ts
 * import { compileRuleset, decideMember } from "aturan-kube/decide";
 * import { ruleset } from "aturan-kube/rulesets/permensos-25-2015";
 *
 * const compiled = compileRuleset(ruleset);
 * decideMember(compiled, { birthDate: "2010-01-02" }, { asOf: "2026-11-21" }).verdict; // "ineligible"
 * ```
 */
export function compileRuleset(ruleset: Ruleset): CompiledRuleset {
  checkRecord(ruleset, "ruleset");
  return compileSound(freezeDeep(structuredClone(ruleset)));
}

/** Decides one person, as `decideMember` of `aturan-kube` does. */
export function decideMember(
  compiled: CompiledRuleset,
  applicant: ApplicantInput,
  options: DecideMemberOptions,
): WithIssues<MemberDecision> {
  return decideMemberBy(resolve, compiled, applicant, options);
}

/** Decides a group, as `decideKube` of `aturan-kube` does. */
export function decideKube(
  compiled: CompiledRuleset,
  kube: KubeInput,
  options: DecideOptions,
): WithIssues<KubeDecision> {
  return decideKubeBy(resolve, compiled, kube, options);
}

/** Reads one row of a list given as a record, as `parseApplicant` of `aturan-kube` does. */
export function parseApplicant(
  row: Readonly<Record<string, unknown>>,
  options: ParseApplicantOptions = {},
): ParsedRow {
  return parseApplicantBy(resolve, row, options);
}

/** Checks an applicant that other code made, as `checkApplicant` of `aturan-kube` does. */
export function checkApplicant(applicant: ApplicantInput, options: CheckApplicantOptions = {}): ParsedRow {
  return checkApplicantBy(resolve, applicant, options);
}
