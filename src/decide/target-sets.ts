/** The smallest sets of facts that bring an outcome about, looked for in order of size and within a limit. */
import { type Facts, type FactValue, isPartlyKnown, isRange } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import { type ClassValue, valuesOfClasses, wordFactClasses } from "../logic/class-values.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import { joinWords } from "../logic/join-words.ts";
import { mergeCells } from "../logic/merge-cells.ts";
import { wordPossible, wordUnit } from "../logic/word-value.ts";
import { valuesOf } from "../possible.ts";
import type { Outcome } from "./decision-table.ts";

/** What one fact would have to be. */
export interface FactTarget {
  readonly fact: string;
  /** Any of these values. */
  readonly values: readonly ClassValue[];
  /** The same in words: `umur 18 sampai 59 tahun`. */
  readonly text: Text;
}

/** Facts that together bring a verdict about; no smaller set of them does. */
export type TargetSet = readonly FactTarget[];

/** The sets that were found. */
export interface FoundSets {
  readonly sets: readonly TargetSet[];
  /** The size from which on not every set was looked for; `null` where all were. */
  readonly stoppedAt: number | null;
}

/** A class that a fact would have to be in, by its number. */
export interface ChosenClass {
  readonly classes: FactClasses;
  readonly number: number;
}

/** What is looked for. */
export interface WantedSets {
  /** The facts that may turn out, or be, otherwise. */
  readonly changeable: readonly FactClasses[];
  readonly facts: Facts;
  /** The outcome with values of these classes; `undefined` where they cannot be, or leave it open which it is. */
  readonly outcomeWith: (chosen: readonly ChosenClass[]) => Outcome | undefined;
  readonly wanted: Outcome;
  /** Whether a fact known in part may only turn out to be what it may be. */
  readonly isFindingOut: boolean;
}

/** Sets are looked for up to this many; a person with more ways than that is told the first ones. */
export const MOST_SETS = 12;

/** So many cases are tried for one outcome of criteria that hang together: a fraction of a second. */
const MOST_STEPS = 20_000;

/** The smallest sets of facts that, given other values, bring the wanted outcome about; the smaller ones first. */
export function smallestSets(search: WantedSets): FoundSets {
  const { changeable } = search;
  const found: { readonly names: ReadonlySet<string>; readonly targets: TargetSet }[] = [];
  let steps = 0;
  for (const chosen of subsetsOf(changeable)) {
    const size = chosen.length;
    const names = new Set(chosen.map(({ fact }) => fact.name));
    const isLarger = found.some((smaller) => [...smaller.names].every((name) => names.has(name)));
    const numbers = chosen.map((classes) => numbersOf(classes, search));
    steps += isLarger ? 1 : numbers.reduce((product, { length }) => product * length, 1);
    if (steps > MOST_STEPS || found.length >= MOST_SETS) return { sets: targetsIn(found), stoppedAt: size };
    if (isLarger) continue;
    for (const targets of targetsOf(chosen, numbers, search)) found.push({ names, targets });
  }
  return { sets: targetsIn(found), stoppedAt: null };
}

function targetsIn(found: readonly { readonly targets: TargetSet }[]): readonly TargetSet[] {
  return found.map(({ targets }) => targets);
}

/** The classes that a fact may be in: any where it would be changed, those left where it is to be found out. */
function numbersOf(classes: FactClasses, { facts, isFindingOut }: WantedSets): readonly number[] {
  return classesLeft(classes, isFindingOut ? facts[classes.fact.name] : undefined);
}

/** The ways in which exactly the chosen facts bring the outcome about, values that do so alike put together. */
function targetsOf(
  chosen: readonly FactClasses[],
  numbers: readonly (readonly number[])[],
  { facts, outcomeWith, wanted, isFindingOut }: WantedSets,
): readonly TargetSet[] {
  const merged = mergeCells(chosen, {
    numbersOf: (classes) => numbers[chosen.indexOf(classes)] ?? [],
    keyOf: () => "",
    valueAt(cell) {
      const otherwise = chosen.map((classes, index) => ({ classes, number: cell[index] ?? 0 }));
      return outcomeWith(otherwise) === wanted ? true : undefined;
    },
  });
  return merged.map(({ groups }) =>
    chosen.map((classes, index) =>
      targetOf(classes, groups[index] ?? [], isFindingOut ? facts[classes.fact.name] : undefined),
    ),
  );
}

/** Of a fact known in part, only what it may be is a way for it to turn out. */
function targetOf(classes: FactClasses, numbers: readonly number[], known: Facts[string]): FactTarget {
  const { fact, classOf } = classes;
  const values = valuesOfClasses(classes, numbers);
  if (!isPartlyKnown(known)) return { fact: fact.name, values, text: inBoth(wordFactClasses) };
  const left = isRange(known)
    ? values.flatMap((value) => overlapOf(value, known))
    : valuesOf<FactValue>(known).filter((value) => numbers.includes(classOf(value)));
  return { fact: fact.name, values: left, text: inBoth(wordLeft) };

  function inBoth(word: (classes: FactClasses, numbers: readonly number[], lang: Language) => string): Text {
    return { id: word(classes, numbers, "id"), en: word(classes, numbers, "en") };
  }

  function wordLeft(_: FactClasses, __: readonly number[], lang: Language): string {
    const words = left.map((value) => wordOne(value, lang));
    const unit = fact.type.kind === "integer" ? wordUnit(fact, lang) : "";
    return `${fact.label[lang]} ${joinWords(words, "or", lang)}${unit}`;
  }

  function wordOne(value: ClassValue, lang: Language): string {
    // What is left of a range has two ends, and what is left of several values is one of them.
    const possible = isRange(value) ? value : { oneOf: [value as FactValue] };
    return wordPossible(possible, fact, lang);
  }
}

/** The numbers of a range that a number known between two ends may be. */
function overlapOf(value: ClassValue, { min, max }: { min: number; max: number }): readonly ClassValue[] {
  if (typeof value !== "object" || value === null) return [value];
  const overlap = { min: Math.max(value.min ?? min, min), max: Math.min(value.max ?? max, max) };
  return overlap.min <= overlap.max ? [overlap] : [];
}

/** Every subset but the empty one, the smaller ones first, made as they are asked for. */
function* subsetsOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let size = 1; size <= items.length; size += 1) yield* subsetsOfSize(items, size);
}

function* subsetsOfSize<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = 0; at + size <= items.length; at += 1) {
    // `at` is the place of an item.
    for (const rest of subsetsOfSize(items.slice(at + 1), size - 1)) yield [items[at] as T, ...rest];
  }
}

/** One set of each component, taken together in every way, the smallest ones first; none where a component has none. */
export function together(sets: readonly (readonly TargetSet[])[]): readonly TargetSet[] {
  const all = sets.reduce<readonly TargetSet[]>(
    (before, own) =>
      bySize(before.flatMap((one) => own.map((other) => [...one, ...other]))).slice(0, MOST_SETS),
    [[]],
  );
  return all.filter((set) => set.length > 0);
}

/** The sets with the fewest facts first. */
export function bySize<T extends { readonly length: number }>(sets: readonly T[]): readonly T[] {
  return sets.toSorted((a, b) => a.length - b.length);
}
