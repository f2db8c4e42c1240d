/** An indicator as its examination takes it: without parameters, compiled, and with the examples that hold. */
import type { FactDefinition } from "../facts/fact.ts";
import type { CompleteFacts } from "../logic/cells.ts";
import type { Indicator, IndicatorExample } from "../ruleset/ruleset-schema.ts";
import { type CompiledIndicator, compileIndicator } from "../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { CompiledMeasure } from "../score/compiled-measure.ts";
import { putParamsInto } from "./put-params.ts";
import { decideIndicator, type IndicatorRun } from "./run-monitoring-examples.ts";

/** What an examination needs of an indicator. */
export interface ExaminedIndicator {
  readonly name: string;
  /** Its number in the file, from 0. */
  readonly index: number;
  /** Compiled without its parameters. */
  readonly own: CompiledIndicator;
  readonly compiled: CompiledMonitoring;
  /** The examples that hold, in the order of the file. One that fails shows nothing, so it is left out. */
  readonly examples: readonly IndicatorRun[];
}

/** The indicator of the given number, with those of its examples that hold. */
export function toExaminedIndicator(
  compiled: CompiledMonitoring,
  indicator: Indicator,
  index: number,
  runs: readonly IndicatorRun[],
): ExaminedIndicator {
  const { params } = compiled;
  const { measure, change, ...rest } = indicator;
  const put: Indicator = {
    ...rest,
    measure: putParamsInto(measure, params),
    ...(change === undefined ? {} : { change: putParamsInto(change, params) }),
  };
  return {
    name: `indicators/${indicator.id}`,
    index,
    own: compileIndicator(put, compiled),
    compiled,
    examples: runs.filter(({ holds }) => holds),
  };
}

/** The facts a measure reads: those it compares, then those it calculates with. */
export function factsOfMeasure({ cases, numbers }: CompiledMeasure): readonly FactDefinition[] {
  return [...cases, ...numbers].map(({ fact }) => fact);
}

/** The example that would state what an indicator says of complete facts: the direction where it has a change. */
export function indicatorExampleOf(own: CompiledIndicator, facts: CompleteFacts): IndicatorExample {
  const { points, direction } = decideIndicator(own, facts);
  return { facts, points, ...(own.change === undefined ? {} : { direction }) };
}
