/** Facts for which a measure gives a number between two ends. */
import { type CompleteFacts, combinationsOf } from "../logic/cells.ts";
import type { CompiledMeasure } from "../score/compiled-measure.ts";

/** Numbers that are looked at first: those of real groups. */
const USUAL_MOST = { rupiah: 5_000_000, other: 100 } as const;

/** Facts whose measure is at least `from` and below `to`; `undefined` where none were found. */
export function findMeasured(measure: CompiledMeasure, from: number, to: number): CompleteFacts | undefined {
  for (const isUsual of [true, false]) {
    for (const classNumbers of combinationsOf(
      measure.cases.map(({ count }) => Array.from({ length: count }, (_, number) => number)),
    )) {
      const numbers = findNumbers(measure, measure.calculationFor(classNumbers), [from, to], isUsual);
      if (numbers === undefined) continue;
      return Object.fromEntries([
        ...measure.cases.map(
          ({ fact, representatives }, index) =>
            // There is a class number for each case.
            [fact.name, representatives[classNumbers[index] as number]] as const,
        ),
        ...measure.numbers.map(({ fact }, index) => [fact.name, numbers[index]] as const),
      ]) as CompleteFacts;
    }
  }
  return undefined;
}

/**
 * From where the calculation is least to where it is greatest, one number after the other: it only rises on that way, so
 * the first place with enough is found by halving. Numbers are moved in each order that begins with another of them.
 */
function findNumbers(
  { numbers }: CompiledMeasure,
  calculate: (numbers: readonly number[]) => number,
  [from, to]: readonly [number, number],
  isUsual: boolean,
): readonly number[] | undefined {
  const ends = numbers.map(({ fact, lowest, highest, trend }) => {
    const most = isUsual ? USUAL_MOST[fact.unit?.id === "rupiah" ? "rupiah" : "other"] : highest;
    const top = Math.max(lowest, Math.min(highest, most));
    return trend === 1 ? ([lowest, top] as const) : ([top, lowest] as const);
  });
  const start = ends.map(([least]) => least);
  const isWithin = (values: readonly number[]): boolean => {
    const value = calculate(values) + 0;
    return value >= from && value < to;
  };
  if (isWithin(start)) return start;
  for (const first of numbers.keys()) {
    let values: readonly number[] = start;
    for (let turn = 0; turn < numbers.length; turn += 1) {
      const index = (first + turn) % numbers.length;
      const [, end] = ends[index] as readonly [number, number];
      const moved = values.with(index, end);
      if (calculate(moved) < from) {
        values = moved;
        continue;
      }
      const found = values.with(
        index,
        firstEnough(values[index] as number, end, (number) => calculate(values.with(index, number)) >= from),
      );
      if (isWithin(found)) return found;
      break;
    }
  }
  return undefined;
}

/** The first number on the way from one end to the other for which something holds, as it does at the other end. */
function firstEnough(start: number, end: number, holds: (number: number) => boolean): number {
  let [not, yes] = [start, end];
  while (Math.abs(yes - not) > 1) {
    const middle = Math.trunc((not + yes) / 2);
    if (holds(middle)) yes = middle;
    else not = middle;
  }
  return yes;
}
