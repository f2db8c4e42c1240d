/** The total of all indicators of a record, exact also where they share facts that are missing. */
import type { FactValues } from "../facts/fact-values.ts";
import { combinationsOf } from "../logic/cells.ts";
import { classesLeft } from "../logic/fact-classes.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import type { CompiledMonitoring } from "./compile-monitoring.ts";
import { endsOf, isOpen } from "./complete-facts.ts";
import { type Ends, endsOfMeasure } from "./evaluate-measure.ts";
import type { IndicatorScore, PointRange } from "./kube-score.ts";
import { pointsOf } from "./score-indicator.ts";

/**
 * The total of all indicators. Where none of them shares a missing fact with another that pulls the other way, it is the
 * sum of their ranges; else each way in which the shared facts may turn out is gone through.
 */
export function totalOf(
  compiled: CompiledMonitoring,
  scores: readonly IndicatorScore[],
  values: FactValues,
): PointRange | null {
  const { indicators, sharedCases, opposed } = compiled;
  if (indicators.length === 0) return null;
  const openCases = sharedCases.filter(({ fact, place }) => isOpen(fact, values[place]));
  const openNumber =
    opposed !== undefined && isOpen(opposed.fact, values[opposed.place]) ? opposed : undefined;
  if (openCases.length === 0 && openNumber === undefined) return Object.freeze(sumOf(scores));
  const isTouched = ({ measure }: CompiledIndicator): boolean =>
    measure.cases.some(({ place }) => openCases.some((other) => other.place === place)) ||
    measure.numbers.some(({ place }) => place === openNumber?.place);
  const touched = indicators.filter(isTouched);
  const rest = sumOf(scores.filter((_, index) => !isTouched(indicators[index] as CompiledIndicator)));
  const ways = combinationsOf(openCases.map((classes) => classesLeft(classes, values[classes.place])));
  const totals = [...ways].flatMap((classNumbers) => {
    const given = openCases.reduce(
      // There is a class number for each case.
      (known, { place, representatives }, index) =>
        known.with(place, representatives[classNumbers[index] as number]),
      values,
    );
    return totalsOver(touched, given, openNumber);
  });
  return Object.freeze({
    min: rest.min + Math.min(...totals.map(({ min }) => min)),
    max: rest.max + Math.max(...totals.map(({ max }) => max)),
    of: scores.reduce((sum, { score }) => sum + score.of, 0),
  });
}

/** The sum of ranges. This is done for every record. */
function sumOf(scores: readonly IndicatorScore[]): PointRange {
  let [min, max, of] = [0, 0, 0];
  for (const { score } of scores) {
    min += score.min;
    max += score.max;
    of += score.of;
  }
  return { min, max, of };
}

/** The totals of some indicators at every number of `open` from which the points of any of them differ. */
function totalsOver(
  indicators: readonly CompiledIndicator[],
  values: FactValues,
  open: CompiledMonitoring["opposed"],
): readonly Ends[] {
  const weighted = (own: CompiledIndicator, given: FactValues): Ends => {
    const { min, max } = pointsOf(own, endsOfMeasure(own.measure, given));
    const { weight } = own.indicator.scoring;
    return { min: min * weight, max: max * weight };
  };
  const totalAt = (given: FactValues): Ends =>
    indicators
      .map((own) => weighted(own, given))
      .reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }));
  if (open === undefined) return [totalAt(values)];
  const at = (number: number): FactValues => values.with(open.place, number);
  const [low, high] = endsOf(open.fact, values[open.place]);
  const steps = new Set([low, high]);
  for (const own of indicators) {
    if (!own.measure.numbers.some(({ place }) => place === open.place)) continue;
    for (const end of ["min", "max"] as const)
      for (const step of stepsOf((number) => weighted(own, at(number))[end], low, high))
        steps.add(step).add(step - 1);
  }
  return [...steps].map((number) => totalAt(at(number)));
}

/** The whole numbers at which a function that only rises, or only falls, takes a new value. */
function stepsOf(valueAt: (number: number) => number, low: number, high: number): readonly number[] {
  const [first, last] = [valueAt(low), valueAt(high)];
  if (first === last) return [];
  if (high - low === 1) return [high];
  const middle = low + Math.floor((high - low) / 2);
  return [...stepsOf(valueAt, low, middle), ...stepsOf(valueAt, middle, high)];
}
