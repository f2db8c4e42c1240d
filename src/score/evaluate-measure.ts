/** What a measure gives on facts: one number where all of them are known, else the least and the greatest it can be. */
import type { FactValues } from "../facts/fact-values.ts";
import { combinationsOf } from "../logic/cells.ts";
import { classesLeft } from "../logic/fact-classes.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import { endsOf } from "./complete-facts.ts";

/** Two ends of a number. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** The number that a measure without cases gives where all it calculates with is known. This is done for every record. */
export function knownValueOf(
  { numbers, cases, calculationFor, given }: CompiledMeasure,
  values: FactValues,
): number | undefined {
  if (cases.length > 0) return undefined;
  let count = 0;
  for (const { place, lowest, highest } of numbers) {
    const value = values[place];
    // The linter lets measures calculate with whole numbers only; what the fact cannot be counts as missing.
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < lowest || value > highest)
      return undefined;
    given[count] = value;
    count += 1;
  }
  return withoutMinus(calculationFor(NO_CASES)(given));
}

const NO_CASES: readonly number[] = Object.freeze([]);

/** The least and the greatest that a measure can be, both reached. */
export function endsOfMeasure(measure: CompiledMeasure, values: FactValues): Ends {
  const lowest: number[] = [];
  const highest: number[] = [];
  for (const { fact, place, trend } of measure.numbers) {
    const [low, high] = endsOf(fact, values[place]);
    lowest.push(trend === 1 ? low : high);
    highest.push(trend === 1 ? high : low);
  }
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const classNumbers of combinationsOf(
    measure.cases.map((classes) => classesLeft(classes, values[classes.place])),
  )) {
    const calculate = measure.calculationFor(classNumbers);
    min = Math.min(min, withoutMinus(calculate(lowest)));
    max = Math.max(max, withoutMinus(calculate(highest)));
  }
  return { min, max };
}

/** JSON does not know minus zero. */
function withoutMinus(value: number): number {
  return value + 0;
}
