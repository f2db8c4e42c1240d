/** What a measure gives on facts: by json-logic-js, and the least and the greatest where facts are missing. */
import type { Facts } from "../facts/fact.ts";
import { evaluateLogic, toLogicData } from "../logic/json-logic.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import { classesLeft, combinationsOf, endsOf } from "./complete-facts.ts";

/** Two ends of a number. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** What a measure gives for a class of each of its cases and a value of each of its numbers. */
export function evaluateMeasure(
  { logic, params, numbers, cases }: Omit<CompiledMeasure, "values">,
  classNumbers: readonly number[],
  values: readonly number[],
): number {
  const facts = [
    ...cases.map(
      // There is a class number for each case.
      ({ fact, representatives }, index) =>
        [fact.name, representatives[classNumbers[index] as number]] as const,
    ),
    ...numbers.map(({ fact }, index) => [fact.name, values[index]] as const),
  ];
  // A linted measure gives a number; `+ 0` since JSON does not know minus zero.
  return (evaluateLogic(logic, toLogicData(facts, params)) as number) + 0;
}

/** The least and the greatest that a measure can be, both reached. */
export function endsOfMeasure(measure: CompiledMeasure, facts: Facts): Ends {
  const ends = measure.numbers.map(({ fact, trend }) => {
    const [low, high] = endsOf(fact, facts);
    return trend === 1 ? { min: low, max: high } : { min: high, max: low };
  });
  const lowest = ends.map(({ min }) => min);
  const highest = ends.map(({ max }) => max);
  const isKnown = ends.every(({ min, max }) => min === max);
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const classNumbers of combinationsOf(measure.cases.map((classes) => classesLeft(classes, facts)))) {
    const low = valueAt(measure, classNumbers, lowest);
    min = Math.min(min, low);
    max = Math.max(max, isKnown ? low : valueAt(measure, classNumbers, highest));
  }
  return { min, max };
}

function valueAt(
  measure: CompiledMeasure,
  classNumbers: readonly number[],
  values: readonly number[],
): number {
  const cell = measure.cases.reduce(
    (above, { count }, index) => above * count + (classNumbers[index] as number),
    0,
  );
  return measure.values?.[cell] ?? evaluateMeasure(measure, classNumbers, values);
}
