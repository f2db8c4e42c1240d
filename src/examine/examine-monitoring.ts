/** The examination of a monitoring ruleset: indicators, items, statuses, and what they make together. */
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { coverCriterion } from "./cover-criterion.ts";
import { coverIndicator } from "./cover-indicator.ts";
import { toExaminedCriterion } from "./examined-criterion.ts";
import { toExaminedIndicator } from "./examined-indicator.ts";
import type { ExaminedParts } from "./examined-parts.ts";
import { impossibleParts } from "./impossible-parts.ts";
import { killIndicatorMutants } from "./kill-indicator-mutants.ts";
import { killMutants } from "./kill-mutants.ts";
import { killRecordMutants } from "./kill-record-mutants.ts";
import { namedConditions } from "./named-conditions.ts";
import { runCondition, runIndicator, runRecords } from "./run-monitoring-examples.ts";

/** Runs the examples of every part, and says what they show and kill. */
export function examineMonitoring(compiled: CompiledMonitoring): ExaminedParts {
  const indicators = compiled.indicators.map((own, index) => {
    const runs = runIndicator(own);
    return { runs, examined: toExaminedIndicator(compiled, own.indicator, index, runs) };
  });
  const conditions = namedConditions(compiled).map((named) => {
    const runs = runCondition(named);
    return { runs, examined: toExaminedCriterion(named, runs, compiled.params) };
  });
  const records = runRecords(compiled);
  return {
    runs: [...indicators.flatMap(({ runs }) => runs), ...conditions.flatMap(({ runs }) => runs), ...records],
    coverage: [
      ...indicators.map(({ examined }) => coverIndicator(examined)),
      ...conditions.map(({ examined }) => coverCriterion(examined)),
    ],
    impossible: conditions.flatMap(({ examined }) => impossibleParts(examined)),
    mutants: [
      ...indicators.flatMap(({ examined }) => killIndicatorMutants(examined)),
      ...conditions.flatMap(({ examined }) => killMutants(examined)),
      ...killRecordMutants(compiled, records),
    ],
  };
}
