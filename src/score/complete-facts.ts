/** The ways in which what is missing may turn out: ends of numbers, classes of what is compared. */
import { type FactDefinition, type Facts, type FactType, isRange, isValueOf } from "../facts/fact.ts";
import { isOneOf } from "../possible.ts";

/** The least and the greatest a number can be, as far as known; what it cannot be at all counts as missing. */
export function endsOf({ type }: FactDefinition, value?: Facts[string]): readonly [number, number] {
  // The linter lets measures calculate with whole numbers only.
  const { min, max = Number.MAX_SAFE_INTEGER } = type as Extract<FactType, { kind: "integer" }>;
  if (isRange(value)) {
    const [low, high] = [Math.max(value.min, min), Math.min(value.max, max)];
    return low <= high ? [low, high] : [min, max];
  }
  if (isOneOf(value) && value.oneOf.every((each) => isValueOf(type, each))) {
    // What a whole number's type takes is a number.
    const numbers = value.oneOf as readonly number[];
    return [Math.min(...numbers), Math.max(...numbers)];
  }
  return isValueOf(type, value) ? [value as number, value as number] : [min, max];
}

/** Whether a fact is not known exactly. */
export function isOpen({ type }: FactDefinition, value: Facts[string]): boolean {
  return !isValueOf(type, value);
}
