/** What the examination of a ruleset of any kind comes to. */
import type { CriterionCoverage } from "./coverage.ts";
import type { ImpossiblePart } from "./impossible-parts.ts";
import type { ExaminedMutant } from "./mutant-fate.ts";
import type { ExampleRun } from "./run-examples.ts";

/** The examples run, what they show of each part, and what becomes of each mutant. */
export interface ExaminedParts {
  readonly runs: readonly ExampleRun[];
  readonly coverage: readonly CriterionCoverage[];
  readonly impossible: readonly ImpossiblePart[];
  readonly mutants: readonly ExaminedMutant[];
}
