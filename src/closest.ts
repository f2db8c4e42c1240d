/** The known word a person probably meant, for "did you mean" hints. */
import { distance, closest as nearest } from "fastest-levenshtein";
import type { Text } from "./language.ts";

/** A third of the shorter word may be mistyped; beyond that a suggestion misleads more than it helps. */
const TOLERANCE = 1 / 3;

/** The candidate nearest to `word`, or `undefined` where none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const candidate = nearest(word, candidates);
  const shorter = Math.min(word.length, candidate.length);
  return distance(word, candidate) <= Math.max(1, Math.floor(shorter * TOLERANCE)) ? candidate : undefined;
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
