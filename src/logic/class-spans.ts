/** Classes of numbers that follow each other, as one span. */
import type { ShareStart } from "./fact-classes.ts";

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
