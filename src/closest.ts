/** The known word a person probably meant, for "did you mean" hints. */
import { distance, closest as nearest } from "fastest-levenshtein";
import type { Text } from "./language.ts";

/** A third of the shorter word may be mistyped; beyond that a suggestion misleads more than it helps. */
const TOLERANCE = 1 / 3;

/** The candidate nearest to `word`, or `undefined` where none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const found = nearestWithin(word, candidates, allowedFor(word.length));
  if (found === undefined) return undefined;
  const shorter = Math.min(word.length, found.candidate.length);
  return found.edits <= allowedFor(shorter) ? found.candidate : undefined;
}

function allowedFor(length: number): number {
  return Math.max(1, Math.floor(length * TOLERANCE));
}

/**
 * The first of the candidates with the fewest edits, where these are no more than `most`.
 *
 * Most candidates have too many letters that the word has not, or the other way round: that is told by a mask of the
 * letters of each, and edits are counted for the others alone.
 */
function nearestWithin(
  word: string,
  candidates: readonly string[],
  most: number,
): { readonly candidate: string; readonly edits: number } | undefined {
  const masks = masksOf(candidates);
  const own = lettersOf(word);
  let fewest = most + 1;
  let found: string | undefined;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at] as string;
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const letters = masks[at] as number;
    // Each letter that one of both has not takes an edit of its own.
    if (bitsIn(own & ~letters) >= fewest || bitsIn(letters & ~own) >= fewest) continue;
    const edits = distance(word, candidate);
    if (edits >= fewest) continue;
    fewest = edits;
    found = candidate;
  }
  return found === undefined ? undefined : { candidate: found, edits: fewest };
}

const MASKS = new WeakMap<readonly string[], Int32Array>();

/** Those of a table of words, which is frozen, are kept. */
function masksOf(words: readonly string[]): Int32Array {
  const masks = MASKS.get(words) ?? Int32Array.from(words, lettersOf);
  if (Object.isFrozen(words)) MASKS.set(words, masks);
  return masks;
}

/** A bit for each letter from a to z in a word, for digits of five kinds, and for all else. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= LETTER_A && code <= LETTER_Z) mask |= 1 << (code - LETTER_A);
    else mask |= 1 << (code >= DIGIT_0 && code <= DIGIT_9 ? OF_DIGITS + (code % 5) : OF_OTHERS);
  }
  return mask;
}

const [LETTER_A, LETTER_Z, DIGIT_0, DIGIT_9] = [0x61, 0x7a, 0x30, 0x39];
/** Which bits are those of digits, and that of other signs. */
const [OF_DIGITS, OF_OTHERS] = [26, 31];

function bitsIn(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The question whether a known word was meant, or one of a few; `undefined` where none is near. */
export function didYouMean(known: string | readonly string[] | undefined): Text | undefined {
  const words = [known ?? []].flat().map((word) => `\`${word}\``);
  if (words.length === 0) return undefined;
  return { id: `apakah maksudnya ${words.join(" atau ")}?`, en: `did you mean ${words.join(" or ")}?` };
}

/** A complaint, with the question behind it where there is one. */
export function withDidYouMean(complaint: Text, known: string | readonly string[] | undefined): Text {
  const question = didYouMean(known);
  return question === undefined
    ? complaint
    : { id: `${complaint.id}; ${question.id}`, en: `${complaint.en}; ${question.en}` };
}

/** The candidate of which `word` is a slip of the pen: one letter in five, and two in all, so that a short word has none. */
export function closestTypo(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const candidate = nearest(word, candidates);
  const allowed = Math.min(2, Math.floor(Math.min(word.length, candidate.length) / 5));
  return distance(word, candidate) <= allowed ? candidate : undefined;
}
