/** Runs the examples that travel in a rule file of any kind. */

import { compileRuleset } from "../compile-ruleset.ts";
import { asMembership } from "../decide/compile-membership.ts";
import type { CompiledRuleset, RulesetInput } from "../decide/compiled-ruleset.ts";
import { type CriterionRun, runCriterionExamples } from "../decide/run-criterion-examples.ts";
import { asMonitoring } from "../score/compile-monitoring.ts";
import { type MonitoringRun, runMonitoringExamples } from "./run-monitoring-examples.ts";

/** An example with what the rules say of it; `kind` tells what it is an example of. */
export type ExampleRun = CriterionRun | MonitoringRun;

const RUNNERS: Readonly<
  Record<CompiledRuleset["kind"], (compiled: CompiledRuleset) => readonly ExampleRun[]>
> = {
  membership: (compiled) => runCriterionExamples(asMembership(compiled)),
  monitoring: (compiled) => runMonitoringExamples(asMonitoring(compiled)),
};

/**
 * Every example of a ruleset, run: of each criterion, or of each indicator, item, status and whole record.
 *
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, runExamples } from "aturan-kube";
 *
 * const runs = runExamples(compileRuleset(getRuleset("permensos-25-2015")));
 * runs.every(({ holds }) => holds); // true
 * ```
 */
export function runExamples(ruleset: RulesetInput): readonly ExampleRun[] {
  const compiled = compileRuleset(ruleset);
  return RUNNERS[compiled.kind](compiled);
}
