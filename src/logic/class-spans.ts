/** Classes of numbers that follow each other, as one span. */
import type { FactRange } from "../facts/fact.ts";
import type { FactClasses, ShareStart } from "./fact-classes.ts";

/** The first and the last number of each run of neighbouring numbers. */
export function spansOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  return numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      let last = first;
      while (numbers.includes(last + 1)) last += 1;
      return [first, last];
    });
}

/** The first and the last number of a class of whole numbers; `Infinity` where the class has no end. */
export function numbersOfClass({ fact, representatives }: FactClasses, number: number): FactRange {
  const next = representatives[number + 1];
  const end = fact.type.kind === "integer" ? fact.type.max : undefined;
  return {
    min: Number(representatives[number]),
    max: next === undefined ? (end ?? Infinity) : Number(next) - 1,
  };
}

/** The ends of shares: each is in the span (`min`, `max`) or just outside (`above`, `below`). */
export interface ShareSpan {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
}

/** The shares of neighbouring classes. */
export function shareSpan(starts: readonly ShareStart[], first: number, last: number): ShareSpan {
  // The numbers are those of classes.
  const { at, isAfter } = starts[first] as ShareStart;
  const next = starts[last + 1];
  return {
    ...(isAfter ? { above: at } : { min: at }),
    ...(next === undefined ? { max: 1 } : next.isAfter ? { max: next.at } : { below: next.at }),
  };
}
