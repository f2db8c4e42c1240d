/** A value that is not known exactly, but is one of a few: what may be known of anything in part. */

/** One of two or more distinct values, in a fixed order. */
export interface OneOf<T> {
  readonly oneOf: readonly T[];
}

/** A value, or the values it may be. */
export type Possible<T> = T | OneOf<T>;

/** Whether something is known in part, as one of several values. */
export function isOneOf(value: unknown): value is OneOf<unknown> {
  return typeof value === "object" && value !== null && "oneOf" in value && Array.isArray(value.oneOf);
}

/** The values that something may be; a known one alone. */
export function valuesOf<T>(value: Possible<T>): readonly T[] {
  // What has `oneOf` beside a `T` can only be the values of one: no fact and no property is an object with such a key.
  return isOneOf(value) ? (value.oneOf as readonly T[]) : [value];
}

/**
 * One of the values given: the bare value where they are all the same, `undefined` where there is none. They are put in
 * ascending order, so that what may be the same is written the same.
 *
 * @example
 * oneOf(["cerai-mati", "cerai-hidup"]); // { oneOf: ["cerai-hidup", "cerai-mati"] }
 * oneOf([42, 42]); // 42
 */
export function oneOf<T extends string | number>(values: readonly [T, ...T[]]): Possible<T>;
export function oneOf<T extends string | number>(values: readonly T[]): Possible<T> | undefined;
export function oneOf<T extends string | number>(values: readonly T[]): Possible<T> | undefined {
  const distinct = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  return distinct.length < 2 ? distinct[0] : Object.freeze({ oneOf: Object.freeze(distinct) });
}

/** What two statements of one value leave possible together; `undefined` where they contradict each other. */
export function inBoth<T>(first: Possible<T>, second: Possible<T>): Possible<T> | undefined {
  if (first === second) return first;
  const others = new Set(valuesOf(second));
  const both = valuesOf(first).filter((value) => others.has(value));
  const [only] = both;
  return both.length < 2 ? only : Object.freeze({ oneOf: Object.freeze(both) });
}
