/** The examination of a ruleset: its examples run, what they show of its conditions, and which mutants they kill. */
import type { CompiledRuleset } from "../decide/compile-ruleset.ts";
import type { RulesetReference } from "../decide/decision.ts";
import { type ExampleRun, runExamples } from "../decide/run-examples.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { paramsOf } from "../ruleset/params.ts";
import { type CriterionCoverage, coverCriterion } from "./cover-criterion.ts";
import { toExaminedCriterion } from "./examined-criterion.ts";
import { type ExaminedMutant, killMutants, type MutantFate } from "./kill-mutants.ts";

/** How well the examples of a ruleset test it. Plain, frozen, JSON-safe data; counts are exact. */
export interface RulesetExamination {
  readonly ruleset: RulesetReference;
  readonly examples: {
    readonly run: number;
    readonly failed: readonly ExampleRun[];
    readonly list: readonly ExampleRun[];
  };
  /** MC/DC: atomic conditions shown to change the outcome on their own, of those that can be. */
  readonly coverage: {
    readonly shown: number;
    readonly of: number;
    readonly criteria: readonly CriterionCoverage[];
  };
  /** `of` is all of them: killed, equivalent and survived; one too large to prove counts as survived. */
  readonly mutants: {
    readonly killed: number;
    readonly equivalent: number;
    readonly survived: number;
    readonly of: number;
    readonly list: readonly ExaminedMutant[];
  };
}

/**
 * Examines every criterion of a ruleset by the examples in its file, criteria in the order of the file.
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
export function examineRuleset(compiled: CompiledRuleset): RulesetExamination {
  const { ruleset, reference, facts } = compiled;
  const runs = runExamples(compiled);
  const params = paramsOf(ruleset);
  const examined = ruleset.criteria.flatMap(({ id, scope }) =>
    compiled.criteria[scope]
      .filter(({ criterion }) => criterion.id === id)
      .map((criterion) => toExaminedCriterion(criterion, runs, facts, params)),
  );
  const criteria = examined.map(coverCriterion);
  const list = examined.flatMap(killMutants);
  const count = (...statuses: readonly MutantFate["status"][]): number =>
    list.filter(({ status }) => statuses.includes(status)).length;
  return freezeDeep({
    ruleset: reference,
    examples: { run: runs.length, failed: runs.filter(({ holds }) => !holds), list: runs },
    coverage: {
      shown: sum(criteria.map(({ shown }) => shown)),
      of: sum(criteria.map(({ of }) => of)),
      criteria,
    },
    mutants: {
      killed: count("killed"),
      equivalent: count("equivalent"),
      survived: count("survived", "too-large"),
      of: list.length,
      list,
    },
  });
}

/**
 * Whether no example fails, every condition that can be shown is, and no mutant survives.
 *
 * @example
 * ```ts
 * import { compileRuleset, examineRuleset, getRuleset, isSound } from "aturan-kube";
 *
 * isSound(examineRuleset(compileRuleset(getRuleset("permensos-2-2019")))); // true
 * ```
 */
export function isSound({ examples, coverage, mutants }: RulesetExamination): boolean {
  return examples.failed.length === 0 && coverage.shown === coverage.of && mutants.survived === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
