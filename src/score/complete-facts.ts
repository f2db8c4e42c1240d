/** The ways in which what is missing may turn out: ends of numbers, classes of what is compared. */
import { type FactDefinition, type Facts, type FactType, isRange, isValueOf } from "../facts/fact.ts";
import type { FactClasses } from "../logic/fact-classes.ts";

/** The least and the greatest a number can be, as far as known; what it cannot be at all counts as missing. */
export function endsOf({ name, type }: FactDefinition, facts: Facts): readonly [number, number] {
  const value = facts[name];
  // The linter lets measures calculate with whole numbers only.
  const { min, max = Number.MAX_SAFE_INTEGER } = type as Extract<FactType, { kind: "integer" }>;
  if (isRange(value)) {
    const [low, high] = [Math.max(value.min, min), Math.min(value.max, max)];
    return low <= high ? [low, high] : [min, max];
  }
  return isValueOf(type, value) ? [value as number, value as number] : [min, max];
}

/** The numbers of the classes that a fact may still be in. */
export function classesLeft(
  { fact, count, classOf, classesOf }: FactClasses,
  facts: Facts,
): readonly number[] {
  const value = facts[fact.name];
  const known = isRange(value) ? count : classOf(value);
  if (known < count) return [known];
  const [first, last] = isRange(value) ? classesOf(value) : [0, count - 1];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Every way of taking one element of each list. */
export function combinationsOf<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((taken) => list.map((element) => [...taken, element])),
    [[]],
  );
}

/** Whether a fact is not known exactly. */
export function isOpen({ name, type }: FactDefinition, facts: Facts): boolean {
  return !isValueOf(type, facts[name]);
}
