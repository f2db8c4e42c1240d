import * as fc from "fast-check";
import { distance, closest as nearest } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { closest } from "../src/closest.ts";

const word = fc.string({
  unit: fc.constantFrom(...["a", "b", "k", "r", "i", "n", "1", "2", "7", " ", "-", "é"]),
  maxLength: 12,
});

test("the nearest word is the first with the fewest edits of all, where a third of the shorter one are enough", () => {
  fc.assert(
    fc.property(
      word,
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (text, words, isFrozen) => {
        const near = nearest(text, words);
        const allowed = Math.max(1, Math.floor(Math.min(text.length, near.length) / 3));
        const candidates = isFrozen ? Object.freeze([...words]) : words;
        const expected = distance(text, near) <= allowed ? near : undefined;
        expect(closest(text, candidates)).toBe(expected);
        expect(closest(text, candidates)).toBe(expected);
      },
    ),
    { numRuns: 2_000 },
  );
});
