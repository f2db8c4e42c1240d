/**
 * The finitely many classes a fact falls into under a set of conditions: each named value, each side of each
 * threshold, everything else. Two values of one class are treated alike by every one of the conditions.
 */
import {
  type FactDefinition,
  type FactRange,
  type FactType,
  type FactValue,
  isRange,
  isValueOf,
} from "../facts/fact.ts";
import { SHARE_DIGITS } from "../facts/share-of.ts";
import { valuesOf } from "../possible.ts";
import { clamp } from "./clamp.ts";
import type { Comparison } from "./comparisons.ts";
import { type Cut, operatorOf } from "./operators.ts";

/** The classes of one fact, numbered from 0; the number `count` stands for a missing value. */
export interface FactClasses {
  readonly fact: FactDefinition;
  readonly count: number;
  /** One value of each class, by class number. */
  readonly representatives: readonly FactValue[];
  /** The class of a value; `count` for a missing value or one that the fact cannot have. */
  readonly classOf: (value: unknown) => number;
  /** Where each class of a share begins, and whether the share that it begins at is in the class before. */
  readonly starts?: readonly ShareStart[];
  /** The first and the last class that a range of numbers touches. */
  readonly classesOf: (range: FactRange) => readonly [number, number];
}

/** Where a class of shares begins: at a share, or after it. */
export interface ShareStart {
  readonly at: number;
  readonly isAfter: boolean;
}

/** The numbers of the classes that a fact may be in, as far as it is known: all of them where it is missing. */
export function classesLeft({ count, classOf, classesOf }: FactClasses, value: unknown): readonly number[] {
  if (isRange(value)) {
    const [first, last] = classesOf(value);
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  }
  const numbers = [...new Set(valuesOf(value).map(classOf))].sort((a, b) => a - b);
  // What may be something the fact cannot have may be anything.
  return numbers.length === 0 || numbers.includes(count)
    ? Array.from({ length: count }, (_, number) => number)
    : numbers;
}

/** The classes of `fact` under the given comparisons (those of other facts are left aside). */
export function factClasses(fact: FactDefinition, comparisons: readonly Comparison[]): FactClasses {
  const own = comparisons.filter((comparison) => comparison.fact === fact.name);
  switch (fact.type.kind) {
    case "integer":
      return integerClasses(fact, fact.type, own);
    case "share":
      return shareClasses(fact, own);
    case "boolean":
      return valueClasses(fact, [[false], [true]]);
    case "choice":
      return valueClasses(fact, choiceClasses(fact.type.values, own));
  }
}

/** Each value a condition names is a class of its own; the values no condition names are one class together. */
function choiceClasses(
  values: readonly string[],
  comparisons: readonly Comparison[],
): readonly (readonly string[])[] {
  const named = new Set(comparisons.flatMap(({ before, after }) => [...before, ...after]));
  const others = values.filter((value) => !named.has(value));
  const singles = values.filter((value) => named.has(value)).map((value) => [value]);
  return others.length === 0 ? singles : [...singles, others];
}

function valueClasses(fact: FactDefinition, classes: readonly (readonly FactValue[])[]): FactClasses {
  const numbers = new Map<unknown, number>(
    classes.flatMap((members, index) => members.map((value) => [value, index])),
  );
  const count = classes.length;
  return {
    fact,
    count,
    representatives: classes.flatMap((members) => members.slice(0, 1)),
    classOf: (value) => numbers.get(value) ?? count,
    classesOf: () => [0, count - 1],
  };
}

/** Classes of whole numbers: cut wherever a comparison may change its answer between one number and the next. */
function integerClasses(
  fact: FactDefinition,
  { min, max = Number.MAX_SAFE_INTEGER }: Extract<FactType, { kind: "integer" }>,
  comparisons: readonly Comparison[],
): FactClasses {
  const cuts = comparisons.flatMap(cutsOf).filter((cut) => cut > min && cut <= max);
  const starts = [min, ...new Set(cuts)].sort((a, b) => a - b);
  const count = starts.length;
  const lookUp = (value: number): number => starts.findLastIndex((start) => start <= value);
  const within = (value: number): number => clamp(value, min, max);
  return {
    fact,
    count,
    representatives: starts,
    classOf: (value) =>
      Number.isSafeInteger(value) && value === within(value as number) ? lookUp(value as number) : count,
    classesOf: (range) => [lookUp(within(range.min)), lookUp(within(range.max))],
  };
}

/**
 * Classes of shares: between two limits there always is one more share, so that each side of a limit is a class, and the
 * limit itself belongs to the one before or after it, or is one of its own.
 */
function shareClasses(fact: FactDefinition, comparisons: readonly Comparison[]): FactClasses {
  const cuts = comparisons
    .flatMap(limitsOf)
    .flatMap(([limit, cut]): readonly ShareStart[] => [
      ...(cut !== "after" && limit > 0 && limit <= 1 ? [{ at: limit, isAfter: false }] : []),
      ...(cut !== "at" && limit >= 0 && limit < 1 ? [{ at: limit, isAfter: true }] : []),
    ]);
  const sorted = [{ at: 0, isAfter: false }, ...cuts].sort(
    (a, b) => a.at - b.at || Number(a.isAfter) - Number(b.isAfter),
  );
  const starts = sorted.filter(
    ({ at, isAfter }, index) => at !== sorted[index - 1]?.at || isAfter !== sorted[index - 1]?.isAfter,
  );
  const count = starts.length;
  const lookUp = (share: number): number =>
    starts.findLastIndex(({ at, isAfter }) => (isAfter ? share > at : share >= at));
  const representatives = starts.map(({ at, isAfter }, index) => {
    const next = starts[index + 1];
    // Everybody, where that is in the class; else a share in the middle, written as shortly as limits are.
    if (!isAfter) return at;
    return next === undefined ? 1 : Number(((at + next.at) / 2).toFixed(SHARE_DIGITS + 1));
  });
  return {
    fact,
    count,
    starts,
    representatives,
    classOf: (value) => (isValueOf(fact.type, value) ? lookUp(value as number) : count),
    classesOf: (range) => [lookUp(Math.max(range.min, 0)), lookUp(Math.min(range.max, 1))],
  };
}

/** The numbers at which a comparison's answer may differ from its answer for the number before. */
function cutsOf(comparison: Comparison): readonly number[] {
  return limitsOf(comparison).flatMap(([limit, cut]) => {
    const at = Math.ceil(limit);
    const after = Math.floor(limit) + 1;
    return cut === "both" ? [at, after] : [cut === "at" ? at : after];
  });
}

/** The constants of a comparison, and where its answer changes: at the constant, after it, or both. */
function limitsOf({ operator, before, after }: Comparison): readonly (readonly [number, Cut])[] {
  const [ofBefore, ofAfter] = operatorOf(operator).cuts;
  // The linter lets a number be held against numbers only.
  return [
    ...before.map((constant) => [constant as number, ofBefore] as const),
    ...after.map((constant) => [constant as number, ofAfter] as const),
  ];
}
