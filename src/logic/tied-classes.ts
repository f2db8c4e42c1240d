/**
 * Facts that are two counts of one thing, such as the age in completed years and the age by the year: which of their classes
 * somebody can be in at once, and which values of these.
 */
import type { FactRange, FactValue, Tie } from "../facts/fact.ts";
import { clamp } from "./clamp.ts";
import { numbersOfClass } from "./class-spans.ts";
import type { FactClasses } from "./fact-classes.ts";

/** Two of some facts that are tied to each other, by their places. */
interface TiedPair extends Tie {
  readonly base: number;
  readonly tied: number;
}

/** Whether somebody can be in all of these classes at once. Tied facts are missing together. */
export function goTogether(classes: readonly FactClasses[], numbers: readonly number[]): boolean {
  return tiedPairs(classes).every((pair) => {
    const [base, tied] = [pair.base, pair.tied].map((place) => spanAt(classes, numbers, place));
    if (base === undefined || tied === undefined) return base === tied;
    return tied.min <= base.max + pair.most && tied.max >= base.min + pair.least;
  });
}

/** Values of the classes of a cell that go together, as near to the given ones as there are. */
export function tieValues<V extends FactValue>(
  classes: readonly FactClasses[],
  numbers: readonly number[],
  facts: Readonly<Record<string, V>>,
): Readonly<Record<string, V>> {
  let fitting = facts;
  for (const { base, tied, fact, least, most } of tiedPairs(classes)) {
    const [baseSpan, tiedSpan] = [base, tied].map((place) => spanAt(classes, numbers, place));
    if (baseSpan === undefined || tiedSpan === undefined) continue;
    // Both are whole numbers, and their classes go together.
    const name = (classes[tied] as FactClasses).fact.name;
    const at = clamp(Number(fitting[fact]), tiedSpan.min - most, tiedSpan.max - least);
    const count = clamp(Number(fitting[name]), Math.max(tiedSpan.min, at + least), at + most);
    fitting = { ...fitting, [fact]: at as FactValue as V, [name]: count as FactValue as V };
  }
  return fitting;
}

/** Whether one of two facts is tied to the other. */
export function isTied({ fact: one }: FactClasses, { fact: other }: FactClasses): boolean {
  return one.tiedTo?.fact === other.name || other.tiedTo?.fact === one.name;
}

/** The numbers of the class that a fact is in; `undefined` where it is missing. */
function spanAt(
  classes: readonly FactClasses[],
  numbers: readonly number[],
  place: number,
): FactRange | undefined {
  // The place is that of a fact, and there is a number for each.
  const own = classes[place] as FactClasses;
  const number = numbers[place] as number;
  return number === own.count ? undefined : numbersOfClass(own, number);
}

/** Looked for once for each list of facts: cells are gone through by the thousand. */
const PAIRS = new WeakMap<readonly FactClasses[], readonly TiedPair[]>();

function tiedPairs(classes: readonly FactClasses[]): readonly TiedPair[] {
  const known = PAIRS.get(classes);
  if (known !== undefined) return known;
  const pairs = classes.flatMap(({ fact: { tiedTo } }, tied): readonly TiedPair[] => {
    const base = classes.findIndex(({ fact }) => fact.name === tiedTo?.fact);
    return tiedTo === undefined || base < 0 ? [] : [{ ...tiedTo, base, tied }];
  });
  PAIRS.set(classes, pairs);
  return pairs;
}
