/**
 * Finds the texts of many that may be one another mistyped, without holding each against each.
 *
 * Two texts one slip apart are the same once a letter is taken out of one of them or of both; two slips apart, once two are.
 */

import { hashOfText } from "../columns/text-table.ts";
import type { SlipLimits } from "./is-near-name.ts";
import { sharedHashes } from "./shared-hashes.ts";

/** So many texts with the same ends are held against each other one by one. */
const FEW = 24;
const AVERAGE_LENGTH = 10;

/** Tells every pair that may be slips of each other, some of them twice, and a few that are not. Texts of two seeds never are. */
export function slipPairs(
  texts: readonly string[],
  { shortest, long, headLength, tailLength }: SlipLimits,
  tell: (a: number, b: number) => void,
  seedOf: (index: number) => number = () => 0,
): void {
  const tellAll = (items: readonly number[]): void => {
    for (const [at, b] of items.entries())
      for (let index = 0; index < at; index += 1) tell(items[index] as number, b);
  };
  sharedHashes(
    texts.length,
    texts.length * AVERAGE_LENGTH,
    (index, say) => {
      const text = texts[index] as string;
      if (text.length + 1 < shortest) return;
      const seed = seedOf(index);
      const hashes = prefixHashes(text);
      say((hashes.at(-1) as number) ^ seed);
      for (let at = 0; at < text.length; at += 1) {
        // Of two equal neighbours either one gives the same text.
        if (text[at] !== text[at - 1]) say(without(hashes, at) ^ seed);
      }
    },
    tellAll,
  );
  // A text that is two letters shorter than a long one may be the same.
  const hasEnds = (text: string): boolean =>
    text.length + 2 >= long && text.length >= headLength + tailLength;
  sharedHashes(
    texts.length,
    texts.length,
    (index, say) => {
      const text = texts[index] as string;
      if (!hasEnds(text)) return;
      say(hashOfText(text.slice(0, headLength) + text.slice(-tailLength)) ^ seedOf(index));
    },
    (items) => {
      if (items.length <= FEW) {
        tellAll(items);
        return;
      }
      const middles = items.map((index) => (texts[index] as string).slice(headLength, -tailLength));
      sharedHashes(
        items.length,
        middles.reduce((sum, { length }) => sum + 1 + length + (length * (length - 1)) / 2, 0),
        (at, say) => sayTwice(middles[at] as string, say),
        (sharing) => tellAll(sharing.map((at) => items[at] as number)),
      );
    },
  );
}

/** The hashes of a text with none, one and two letters taken out. */
function sayTwice(text: string, say: (hash: number) => void): void {
  say(prefixHashes(text).at(-1) as number);
  for (let first = 0; first < text.length; first += 1) {
    if (text[first] === text[first - 1]) continue;
    const rest = text.slice(0, first) + text.slice(first + 1);
    const hashes = prefixHashes(rest);
    say(hashes.at(-1) as number);
    for (let second = first; second < rest.length; second += 1) {
      if (second === first || rest[second] !== rest[second - 1]) say(without(hashes, second));
    }
  }
}

const BASE = 0x01000193;

/** The hash of each beginning of a text. */
function prefixHashes(text: string): Int32Array {
  const hashes = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    hashes[at + 1] = (Math.imul(hashes[at] as number, BASE) + text.charCodeAt(at) + 1) | 0;
  }
  return hashes;
}

/** The hash of the text without one letter, from those of its beginnings. */
function without(hashes: Int32Array, at: number): number {
  const length = hashes.length - 1;
  const power = POWERS[length - 1 - at] ?? powerOf(length - 1 - at);
  const [whole, before, after] = [hashes[length] as number, hashes[at] as number, hashes[at + 1] as number];
  return (whole + Math.imul(before - after, power)) | 0;
}

const POWERS: readonly number[] = Array.from({ length: 64 }, (_, exponent) => powerOf(exponent));

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, BASE);
  return power;
}
