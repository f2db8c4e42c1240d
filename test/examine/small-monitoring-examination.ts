/** The small monitoring file of the tests with single places changed: compiled, examined, and one of its indicators. */
import {
  compileRuleset,
  examineRuleset,
  type IndicatorExample,
  parseRuleset,
  type RulesetExamination,
} from "aturan-kube";
import { type ExaminedIndicator, toExaminedIndicator } from "../../src/examine/examined-indicator.ts";
import { runIndicator } from "../../src/examine/run-monitoring-examples.ts";
import { asMonitoring, type CompiledMonitoring } from "../../src/score/compile-monitoring.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { changed } from "../ruleset/small-ruleset.ts";

type Changes = Readonly<Record<string, unknown>>;

export function compiledMonitoring(changes: Changes = {}): CompiledMonitoring {
  return asMonitoring(compileRuleset(parseRuleset(changed(changes, SMALL_MONITORING))));
}

export function monitoringExamination(changes: Changes = {}): RulesetExamination {
  return examineRuleset(compiledMonitoring(changes));
}

/** The first or the second indicator of the changed file, ready to be examined; by `examples` that no linter saw, if given. */
export function examinedIndicator(
  index: number,
  changes: Changes = {},
  examples?: readonly IndicatorExample[],
): ExaminedIndicator {
  const compiled = compiledMonitoring(changes);
  const own = compiled.indicators[index];
  if (own === undefined) throw new Error(`no indicator ${index}`);
  const indicator = { ...own.indicator, ...(examples === undefined ? {} : { examples }) };
  return toExaminedIndicator(compiled, indicator, index, runIndicator({ ...own, indicator }));
}

/** A wrong example, a limit and a branch not shown, and mutants that survive. */
export const LACKING_MONITORING: Changes = {
  "/indicators/0/examples": [
    {
      facts: { "kube.memberIncome": 500_000, "kube.baselineMemberIncome": 400_000 },
      points: 3,
      direction: "membaik",
    },
    { facts: { "kube.memberIncome": 0, "kube.baselineMemberIncome": 400_000 }, points: 0 },
    {
      title: { id: "salah tulis", en: "a slip" },
      facts: { "kube.memberIncome": 400_000 },
      points: { min: 1, max: 3 },
      direction: "tetap",
    },
  ],
  "/stages/1/items/0/examples/0/facts/kube.memberCount": 6,
  "/examples": [
    {
      facts: { "kube.hasPendamping": true, "kube.memberCount": 5, "kube.status": "aktif" },
      stage: "tumbuh",
    },
  ],
};
