/** The examination of a ruleset: its examples run, what they show of its rules, and which mutants they kill. */

import { compileRuleset } from "../compile-ruleset.ts";
import { asMembership } from "../decide/compile-membership.ts";
import type { CompiledRuleset, RulesetInput } from "../decide/compiled-ruleset.ts";
import type { RulesetReference } from "../decide/decision.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { asMonitoring } from "../score/compile-monitoring.ts";
import type { CriterionCoverage } from "./coverage.ts";
import { examineMembership } from "./examine-membership.ts";
import { examineMonitoring } from "./examine-monitoring.ts";
import type { ExaminedParts } from "./examined-parts.ts";
import type { ImpossiblePart } from "./impossible-parts.ts";
import type { ExaminedMutant, MutantFate } from "./mutant-fate.ts";
import type { ExampleRun } from "./run-examples.ts";

/** How well the examples of a ruleset test it. Plain, frozen, JSON-safe data; counts are exact. */
export interface RulesetExamination {
  readonly ruleset: RulesetReference;
  readonly examples: {
    readonly run: number;
    readonly failed: readonly ExampleRun[];
    readonly list: readonly ExampleRun[];
  };
  /** Conditions shown to change the outcome on their own (MC/DC) and limits of bands shown, of those that can be. */
  readonly coverage: {
    readonly shown: number;
    readonly of: number;
    readonly criteria: readonly CriterionCoverage[];
  };
  /** Parts of conditions that nothing can meet. */
  readonly impossible: readonly ImpossiblePart[];
  /** `of` is all of them: killed, equivalent and survived; one too large to prove counts as survived. */
  readonly mutants: {
    readonly killed: number;
    readonly equivalent: number;
    readonly survived: number;
    readonly of: number;
    readonly list: readonly ExaminedMutant[];
  };
}

const EXAMINERS: Readonly<Record<CompiledRuleset["kind"], (compiled: CompiledRuleset) => ExaminedParts>> = {
  membership: (compiled) => examineMembership(asMembership(compiled)),
  monitoring: (compiled) => examineMonitoring(asMonitoring(compiled)),
};

/**
 * Examines every part of a ruleset of either kind by the examples in its file, in the order of the file.
 *
 * @example
 * ```ts
 * import { compileRuleset, examineRuleset, getRuleset } from "aturan-kube";
 *
 * const { coverage, mutants } = examineRuleset(compileRuleset(getRuleset("permensos-25-2015")));
 * coverage.shown === coverage.of; // true
 * mutants.survived; // 0
 * ```
 */
export function examineRuleset(ruleset: RulesetInput): RulesetExamination {
  const compiled = compileRuleset(ruleset);
  const { runs, coverage, impossible, mutants } = EXAMINERS[compiled.kind](compiled);
  const count = (...statuses: readonly MutantFate["status"][]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return freezeDeep({
    ruleset: compiled.reference,
    examples: { run: runs.length, failed: runs.filter(({ holds }) => !holds), list: runs },
    coverage: {
      shown: sum(coverage.map(({ shown }) => shown)),
      of: sum(coverage.map(({ of }) => of)),
      criteria: coverage,
    },
    impossible,
    mutants: {
      killed: count("killed"),
      equivalent: count("equivalent"),
      survived: count("survived", "too-large"),
      of: mutants.length,
      list: mutants,
    },
  });
}

/**
 * Whether no example fails, nothing is impossible to meet, everything that can be shown is, and no mutant survives.
 *
 * @example
 * ```ts
 * import { compileRuleset, examineRuleset, getRuleset, isSound } from "aturan-kube";
 *
 * isSound(examineRuleset(compileRuleset(getRuleset("permensos-2-2019")))); // true
 * ```
 */
export function isSound({ examples, coverage, impossible, mutants }: RulesetExamination): boolean {
  return (
    examples.failed.length === 0 &&
    impossible.length === 0 &&
    coverage.shown === coverage.of &&
    mutants.survived === 0
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
