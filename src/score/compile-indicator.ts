/** An indicator made ready to score by: its measures, its bands, and the scores that were made of it before. */
import type { Trend } from "../logic/analyze-measure.ts";
import type { Indicator } from "../ruleset/ruleset-schema.ts";
import { bestOf } from "../ruleset/score-fact.ts";
import { type CompiledMeasure, compileMeasure, type MeasureContext } from "./compiled-measure.ts";
import type { IndicatorScore } from "./kube-score.ts";

/** An indicator ready to score by. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly places: MeasureContext["places"];
  readonly measure: CompiledMeasure;
  /** The measure itself where the change is the same calculation. */
  readonly change: CompiledMeasure | undefined;
  /** The most points it gives, before the weight. */
  readonly best: number;
  /** 1 where points rise with the measure, -1 where they fall. */
  readonly sign: Trend;
  readonly known: KnownScores;
}

/** Scores made before, by what they were made of. Equal ones are the very same object. */
interface KnownScores {
  /** By the classes of the facts, where it only compares. */
  readonly byCell: IndicatorScore[];
  /** By what was measured, where nothing else makes a difference. */
  readonly byValue: Map<number, IndicatorScore>;
  /** The one of which no number is known, where nothing else makes a difference; it is made when it comes up. */
  ofNothing: IndicatorScore | undefined;
  /** The same where one number is known alone: for each place among the numbers, by that number. */
  readonly byOnlyNumber: readonly Map<number, IndicatorScore>[];
  /** By what was measured, the bands at both ends, the direction and what is missing. */
  readonly byOutcome: Map<string, IndicatorScore>;
}

/** Compiles one indicator. */
export function compileIndicator(indicator: Indicator, context: MeasureContext): CompiledIndicator {
  const { measure, change, direction, scoring } = indicator;
  const compiled = compileMeasure(measure, context);
  const isSame = JSON.stringify(change) === JSON.stringify(measure);
  return {
    indicator,
    places: context.places,
    measure: compiled,
    change: change === undefined ? undefined : isSame ? compiled : compileMeasure(change, context),
    best: bestOf(scoring.bands),
    sign: direction === "higher-is-better" ? 1 : -1,
    known: {
      byCell: [],
      byValue: new Map(),
      ofNothing: undefined,
      byOnlyNumber: compiled.numbers.map(() => new Map()),
      byOutcome: new Map(),
    },
  };
}
