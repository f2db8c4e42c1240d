/** What a measure gives on facts: by json-logic-js, and the least and the greatest where facts are missing. */
import type { Facts } from "../facts/fact.ts";
import { classesLeft } from "../logic/fact-classes.ts";
import { evaluateLogic, toLogicData } from "../logic/json-logic.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import { combinationsOf, endsOf } from "./complete-facts.ts";

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
  const facts: (readonly [string, unknown])[] = [];
  // There is a class number for each case.
  for (const [index, { fact, representatives }] of cases.entries())
    facts.push([fact.name, representatives[classNumbers[index] as number]]);
  for (const [index, { fact }] of numbers.entries()) facts.push([fact.name, values[index]]);
  // A linted measure gives a number; `+ 0` since JSON does not know minus zero.
  return (evaluateLogic(logic, toLogicData(facts, params)) as number) + 0;
}

/** The least and the greatest that a measure can be, both reached. */
export function endsOfMeasure(measure: CompiledMeasure, facts: Facts): Ends {
  const lowest: number[] = [];
  const highest: number[] = [];
  let isKnown = true;
  for (const { fact, trend } of measure.numbers) {
    const [low, high] = endsOf(fact, facts);
    lowest.push(trend === 1 ? low : high);
    highest.push(trend === 1 ? high : low);
    isKnown &&= low === high;
  }
  // What most measures do is done at once, as it is for every record: they calculate and compare nothing.
  if (measure.cases.length === 0) {
    const least = evaluateMeasure(measure, [], lowest);
    return { min: least, max: isKnown ? least : evaluateMeasure(measure, [], highest) };
  }
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const classNumbers of combinationsOf(
    measure.cases.map((classes) => classesLeft(classes, facts[classes.fact.name])),
  )) {
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
