/**
 * The cells over some facts: every combination of their classes. Whatever goes through all that a rule tells apart, to
 * decide, to compare, to examine, to score or to make up cases, goes through these.
 */
import type { FactValue } from "../facts/fact.ts";
import { numbersOfClass } from "./class-spans.ts";
import type { FactClasses } from "./fact-classes.ts";
import { goTogether, isTied, tieValues } from "./tied-classes.ts";

/** Facts none of which is missing or known in part. */
export type CompleteFacts = Readonly<Record<string, FactValue>>;

/** A criterion whose table would have more cells than this is refused by the linter. */
export const MAX_CELLS = 4096;

/**
 * More cells than this, of criteria that hang together, are not gone through: it would take minutes, and where each is kept
 * with what is decided on it, the memory of a machine.
 */
export const MAX_JOINT_CELLS = 200_000;

/** How many cells there are over these classes, "missing" counted as a class of each fact. */
export function countCells(classes: readonly FactClasses[]): number {
  return classes.reduce((cells, { count }) => cells * (count + 1), 1);
}

/** How many of them are complete: no fact of theirs is missing. */
export function countCompleteCells(classes: readonly FactClasses[]): number {
  return classes.reduce((cells, { count }) => cells * count, 1);
}

/** The numbers of the known classes of a fact. */
export function knownNumbers({ count }: FactClasses): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}

/** Every complete cell that somebody can be in, by the number of each fact's class, the last fact changing fastest. */
export function* completeCells(classes: readonly FactClasses[]): Generator<readonly number[]> {
  for (const numbers of combinationsOf(classes.map(knownNumbers)))
    if (goTogether(classes, numbers)) yield numbers;
}

/** The cells that one with facts missing may turn out to be once the first of these is known, and with it those tied to it. */
export function learningFirst(
  classes: readonly FactClasses[],
  numbers: readonly number[],
): readonly (readonly number[])[] {
  const first = classes.find(({ count }, index) => numbers[index] === count);
  const choices = classes.map((own, index) =>
    own === first || (numbers[index] === own.count && first !== undefined && isTied(own, first))
      ? knownNumbers(own)
      : // There is a number for each fact.
        [numbers[index] as number],
  );
  return [...combinationsOf(choices)];
}

/** The facts of every complete cell. What is decided on them is decided on all complete facts. */
export function completeFacts(classes: readonly FactClasses[]): readonly CompleteFacts[] {
  return [...completeCells(classes)].map((numbers) => factsOfCell(classes, numbers));
}

/** Facts of a cell, one value of each class; the number after the last class stands for missing. */
export function factsOfCell(
  classes: readonly FactClasses[],
  numbers: readonly number[],
  valueIn: (classes: FactClasses, number: number) => FactValue | undefined = firstValue,
): CompleteFacts {
  const facts: Record<string, FactValue> = {};
  for (const [index, own] of classes.entries()) {
    // There is a number for each fact.
    const value = valueIn(own, numbers[index] as number);
    if (value !== undefined) facts[own.fact.name] = value;
  }
  return tieValues(classes, numbers, facts);
}

/** The first value of a class; nothing of the class that stands for missing. */
export function firstValue({ representatives }: FactClasses, number: number): FactValue | undefined {
  return representatives[number];
}

/** The last number of a class; where it has no end, or is no class of numbers, its first value. */
export function lastValue(classes: FactClasses, number: number): FactValue | undefined {
  const { fact, count, representatives } = classes;
  if (fact.type.kind !== "integer" || number === count) return representatives[number];
  const { max } = numbersOfClass(classes, number);
  return Number.isFinite(max) ? max : representatives[number];
}

/** Every way of taking one element of each list, the last list changing fastest. */
export function* combinationsOf<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (lists.some(({ length }) => length === 0)) return;
  const places = lists.map(() => 0);
  for (;;) {
    // A place is never beyond its list.
    yield lists.map((list, index) => list[places[index] as number] as T);
    let at = lists.length - 1;
    while (at >= 0 && (places[at] as number) + 1 === lists[at]?.length) {
      places[at] = 0;
      at -= 1;
    }
    if (at < 0) return;
    places[at] = (places[at] as number) + 1;
  }
}
