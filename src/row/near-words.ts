/** The words of many names that may be one another mistyped or shortened, found without holding each against each. */
import { intColumn, push } from "../columns/int-column.ts";
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
  const [firsts, seconds] = [intColumn(), intColumn()];
  const tell = (a: number, b: number): void => {
    if (!isNearWord(own[a] as string, own[b] as string, true)) return;
    push(firsts, numbers[a] as number);
    push(seconds, numbers[b] as number);
  };
  slipPairs(own, SLIPS_OF_WORDS, tell);
  shortenedPairs(own, tell);
  const count = firsts.length;
  return listsOf(words.length, firsts.values.subarray(0, count), seconds.values.subarray(0, count));
}

/** For each word those it is paired with, once each: a stretch of one array, since a hundred thousand words have millions. */
function listsOf(count: number, firsts: Int32Array, seconds: Int32Array): NearWords {
  const starts = new Int32Array(count + 1);
  for (const words of [firsts, seconds])
    for (const word of words) starts[word + 1] = (starts[word + 1] as number) + 1;
  for (let word = 0; word < count; word += 1)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const others = new Int32Array(2 * firsts.length);
  const ends = starts.slice(0, count);
  const put = (word: number, other: number): void => {
    others[ends[word] as number] = other;
    ends[word] = (ends[word] as number) + 1;
  };
  for (let pair = 0; pair < firsts.length; pair += 1) {
    const [first, second] = [firsts[pair] as number, seconds[pair] as number];
    put(first, second);
    put(second, first);
  }
  for (let word = 0; word < count; word += 1)
    ends[word] = withoutDoubles(others, starts[word] as number, ends[word] as number);
  return (word) => others.subarray(starts[word], ends[word]);
}

/** Sorts a stretch of numbers and takes out what stands there twice; gives its new end. */
function withoutDoubles(numbers: Int32Array, start: number, end: number): number {
  numbers.subarray(start, end).sort();
  let kept = start;
  for (let at = start; at < end; at += 1) {
    const number = numbers[at] as number;
    if (kept > start && numbers[kept - 1] === number) continue;
    numbers[kept] = number;
    kept += 1;
  }
  return kept;
}
