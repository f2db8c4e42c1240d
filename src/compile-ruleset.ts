/** A ruleset of any kind, ready to be used. */
import { compileMembership } from "./decide/compile-membership.ts";
import {
  type CompiledRuleset,
  checkCompiled,
  checkRuleset,
  type RulesetInput,
} from "./decide/compiled-ruleset.ts";
import type { Ruleset } from "./ruleset/ruleset-schema.ts";
import { getRuleset } from "./ruleset/rulesets.ts";
import { compileMonitoring } from "./score/compile-monitoring.ts";

const COMPILERS: Readonly<Record<Ruleset["kind"], (ruleset: Ruleset) => CompiledRuleset>> = {
  membership: compileMembership,
  monitoring: compileMonitoring,
};

/**
 * Compiles a ruleset, once for any number of people or groups: a membership ruleset to decide by, a monitoring ruleset
 * to score by. Every complete cell of a decision table is answered by json-logic-js. Takes the id of a shipped one too, and
 * what is compiled already as it is.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} for anything else.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * decideMember(compiled, { nik: "2101990201630001", birthDate: "1963-01-02" }, { asOf: "2026-11-21" }).verdict; // "ineligible"
 * ```
 */
export function compileRuleset(ruleset: RulesetInput): CompiledRuleset {
  checkRuleset(ruleset);
  if (typeof ruleset === "string") return compileRuleset(getRuleset(ruleset));
  if ("reference" in ruleset) {
    checkCompiled(ruleset);
    return ruleset;
  }
  // What is of no kind is refused by the linter, as any file at fault.
  const compile = Object.hasOwn(COMPILERS, ruleset.kind) ? COMPILERS[ruleset.kind] : compileMembership;
  return compile(ruleset);
}
