/** The words of many names that may be one another mistyped or shortened, found without holding each against each. */
import { isNearWord, SLIPS_OF_WORDS } from "./is-near-name.ts";
import { isNumber } from "./name-words.ts";
import { shortenedPairs } from "./shortened-pairs.ts";
import { slipPairs } from "./slip-pairs.ts";

/** For each word the numbers of those near it. A single letter is near all that begin with it. */
export type NearWords = (word: number) => ArrayLike<number>;

export function nearWords(words: readonly string[]): NearWords {
  // Numbers tell siblings apart, and are never taken for mistyped.
  const numbers = [...words.keys()].filter((index) => !isNumber(words[index] as string));
  const own = numbers.map((index) => words[index] as string);
  const near = new Map<number, Set<number>>();
  const tell = (a: number, b: number): void => {
    if (!isNearWord(own[a] as string, own[b] as string, true)) return;
    const [first, second] = [numbers[a] as number, numbers[b] as number];
    add(near, first, second);
    add(near, second, first);
  };
  slipPairs(own, SLIPS_OF_WORDS, tell);
  shortenedPairs(own, tell);
  const lists = new Map([...near].map(([word, others]) => [word, Int32Array.from(others)]));
  return (word) => lists.get(word) ?? NO_WORDS;
}

const NO_WORDS: ArrayLike<number> = [];

function add(near: Map<number, Set<number>>, word: number, other: number): void {
  const known = near.get(word);
  if (known === undefined) near.set(word, new Set([other]));
  else known.add(other);
}
