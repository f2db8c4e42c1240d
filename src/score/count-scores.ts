/** How many of many scores lie above, beside or below one of them. Scores are ranges, so each is counted by its ends. */
import type { PointRange } from "./kube-score.ts";

/** The ends of a score. */
type Ends = Pick<PointRange, "min" | "max">;

/** Answers about one score among those counted, each in the time of a binary search. */
export interface ScoreCounts {
  /** How many are above it for sure. */
  readonly above: (own: Ends) => number;
  /** How many of the others may be above it. */
  readonly maybeAbove: (own: Ends) => number;
  /** How many of the others are as high for sure: both are known, and the same. */
  readonly tied: (own: Ends) => number;
  /** How many of the others are neither above nor below for sure, nor tied. */
  readonly overlapping: (own: Ends) => number;
}

/** Counts scores, so that each of them can be asked about. */
export function countScores(scores: readonly Ends[]): ScoreCounts {
  const mins = Float64Array.from(scores, ({ min }) => min).sort();
  const maxes = Float64Array.from(scores, ({ max }) => max).sort();
  const known = new Map<number, number>();
  for (const { min, max } of scores) if (min === max) known.set(min, (known.get(min) ?? 0) + 1);
  const above = ({ max }: Ends): number => scores.length - firstAbove(mins, max);
  const below = ({ min }: Ends): number => firstAtLeast(maxes, min);
  // A known score was counted itself.
  const tied = ({ min, max }: Ends): number => (min === max ? (known.get(min) as number) - 1 : 0);
  return {
    above,
    // A range may be above its own lower end; it is none of the others.
    maybeAbove: ({ min, max }) => scores.length - firstAbove(maxes, min) - (max > min ? 1 : 0),
    tied,
    overlapping: (own) => scores.length - 1 - above(own) - below(own) - tied(own),
  };
}

/** The index of the first number above a limit; the length where there is none. */
export function firstAbove(rising: Float64Array, limit: number): number {
  return firstWhere(rising, (number) => number > limit);
}

/** The index of the first number that is a limit or above; the length where there is none. */
export function firstAtLeast(rising: Float64Array, limit: number): number {
  return firstWhere(rising, (number) => number >= limit);
}

/** The first index from which on a condition holds of rising numbers. */
function firstWhere(rising: Float64Array, holds: (number: number) => boolean): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    // The middle lies within the numbers.
    if (holds(rising[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Finds the first index, from another one on, of a number that is a limit or above; `undefined` where there is none. */
export function limitFinder(numbers: readonly number[]): (from: number, limit: number) => number | undefined {
  let size = 1;
  while (size < numbers.length) size *= 2;
  // A tree in which each node holds the greatest number below it; the numbers themselves stand from `size` on.
  const greatest = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY);
  greatest.set(numbers, size);
  const at = (node: number): number => greatest[node] as number;
  for (let node = size - 1; node > 0; node -= 1) greatest[node] = Math.max(at(2 * node), at(2 * node + 1));
  return (from, limit) => {
    if (from >= numbers.length) return undefined;
    let node = size + from;
    while (at(node) < limit) {
      // Nothing below this node: on to the next one to the right, from as high up as it reaches.
      while (node % 2 === 1) node >>>= 1;
      if (node === 0) return undefined;
      node += 1;
    }
    while (node < size) node = at(2 * node) >= limit ? 2 * node : 2 * node + 1;
    return node - size;
  };
}
