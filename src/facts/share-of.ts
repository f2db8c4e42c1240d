/** What share of a group's members meet a condition: a quotient of two counts, held against limits without error. */
import { oneOf } from "../possible.ts";
import type { FactRange, Facts } from "./fact.ts";

/**
 * Limits of shares have this many digits after the point at most.
 *
 * A quotient of counts and a limit are each the number nearest to it that engines have, so equal ones are equal. Ones that
 * differ do so by 1 ÷ (members × 10^6) at least, which is more than engines lose in groups of up to a thousand million.
 */
export const SHARE_DIGITS = 6;

/** So many of so many members. */
export interface Quotient {
  readonly count: number;
  readonly of: number;
}

/**
 * The share that lies between two quotients. Where the number of members is known it is one of the quotients between them, as
 * nobody is counted by half; else any between. Of nobody there is no share.
 *
 * @example
 * shareBetween({ count: 3, of: 10 }, { count: 5, of: 10 }); // { oneOf: [0.3, 0.4, 0.5] }
 */
export function shareBetween(least: Quotient, most: Quotient, isSizeKnown = true): Facts[string] {
  if (least.of === 0 || most.of === 0) return undefined;
  const [min, max] = [least, most].map(({ count, of }) => count / of) as [number, number];
  if (min === max) return min;
  if (!isSizeKnown || least.of !== most.of) return { min, max };
  return oneOf(
    Array.from({ length: most.count - least.count + 1 }, (_, more) => (least.count + more) / least.of),
  );
}

/** Whether one quotient is less than another. */
export function isLess(one: Quotient, other: Quotient): boolean {
  return one.count * other.of < other.count * one.of;
}

/** The ends of a share as far as it is known. */
export function endsOfShare(value: { readonly oneOf: readonly unknown[] } | FactRange): FactRange {
  if ("min" in value) return value;
  const shares = value.oneOf.map(Number);
  return { min: Math.min(...shares), max: Math.max(...shares) };
}
