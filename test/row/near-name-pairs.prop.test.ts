import fc from "fast-check";
import { expect, test } from "vitest";
import { isNearName, isNearWord } from "../../src/row/is-near-name.ts";
import { properWords } from "../../src/row/level-kube-name.ts";
import { nearNames } from "../../src/row/near-name-pairs.ts";
import { nearWords } from "../../src/row/near-words.ts";

/** Words that are slips of one another, shortened, numbers, and words that tell siblings apart. */
const KNOWN = [
  "mekar",
  "mkr",
  "m",
  "mekra",
  "jaya",
  "jya",
  "j",
  "sei",
  "s",
  "sungai",
  "timur",
  "barat",
  "satu",
  "iv",
  "4",
  "17",
];
const FEW_LETTERS = fc.string({ unit: fc.constantFrom("a", "b", "k", "r"), minLength: 1, maxLength: 6 });
const LONG_WORD = fc
  .tuple(
    fc.constantFrom("suk", "mek"),
    fc.string({ unit: fc.constantFrom("a", "m", "r"), maxLength: 9 }),
    fc.constantFrom("ri", "ya"),
  )
  .map((parts) => parts.join(""));
const word = fc.oneof(fc.constantFrom(...KNOWN), FEW_LETTERS, LONG_WORD);
/** A word with one or two letters taken out, put in, changed or swapped. */
const slipped = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(12), fc.nat(3)), { maxLength: 2 }))
  .map(([text, slips]) => {
    let letters = [...text];
    for (const [place, kind] of slips) {
      const at = place % letters.length;
      const [before, after] = [letters.slice(0, at), letters.slice(at + 1)];
      const letter = letters[at] ?? "a";
      if (kind === 0 && letters.length > 1) letters = [...before, ...after];
      else if (kind === 1) letters = [...before, letter, "a", ...after];
      else if (kind === 2) letters = [...before, "b", ...after];
      else if (after[0] !== undefined) letters = [...before, after[0], letter, ...after.slice(1)];
    }
    return letters.join("");
  });
const anyWord = fc.oneof(word, slipped);
const name = fc.array(anyWord, { maxLength: 4 });
/** Names of which many differ in a word or in a space from another one. */
const names = fc
  .array(name, { maxLength: 12 })
  .chain((own) =>
    fc.array(fc.tuple(fc.nat(), fc.nat(), anyWord), { maxLength: 12 }).map((changes) => [
      ...own,
      ...changes.map(([which, place, other]) => {
        const words = own[which % Math.max(1, own.length)] ?? [];
        if (words.length === 0 || place % 3 === 0) return [words.join("")];
        return words.with(place % words.length, other);
      }),
    ]),
  )
  .filter((all) => all.every((words) => words.every((each) => each !== "")));

function pairKey(a: number, b: number): string {
  return [a, b].sort((one, other) => one - other).join("-");
}

test("the pairs that are found are those that are near, each held against each", () => {
  fc.assert(
    fc.property(names, (all) => {
      const index = nearNames();
      const numbers = all.map((words) => index.add(words));
      const found = new Set<string>();
      index.tellPairs((a, b) => found.add(pairKey(a, b)));
      const expected = new Set<string>();
      for (const [at, a] of all.entries()) {
        for (const [other, b] of all.entries()) {
          const [one, two] = [numbers[at] as number, numbers[other] as number];
          expect(one === two).toBe(JSON.stringify(a) === JSON.stringify(b));
          if (one !== two && isNearName(a, b)) expected.add(pairKey(one, two));
        }
      }
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 1000 },
  );
});

test("the words that are found near a word are those that are, each held against each", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(anyWord.filter((each) => each !== "")), { maxLength: 80 }),
      (words) => {
        const near = nearWords(words);
        for (const [index, each] of words.entries()) {
          const expected = [...words.keys()].filter((other) => {
            const [a, b] = [each, words[other] as string];
            return other !== index && (isNearWord(a, b, true) || isNearWord(b, a, true));
          });
          expect(Array.from(near(index)).sort((a, b) => a - b)).toEqual(expected);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("many words with the same beginning and end are told apart by what is between them", () => {
  const letters = "abcdefgh";
  const words = Array.from({ length: 300 }, (_, index) => {
    const middle = [index, index >> 2, index >> 4, index >> 6].map((at) => letters[at % 8]).join("");
    return `suk${middle}ri`;
  });
  const all = [...new Set(words)];
  const near = nearWords(all);
  for (const [index, each] of all.entries()) {
    const expected = [...all.keys()].filter(
      (other) => other !== index && isNearWord(each, all[other] as string, true),
    );
    expect(Array.from(near(index)).sort((a, b) => a - b)).toEqual(expected);
  }
});

test("spellings that people write of one name are found among many others", () => {
  const index = nearNames();
  const numbers = [
    "Mekar Jaya",
    "Mekarjaya",
    "Mkr Jaya",
    "Mekar Jya",
    "Sinar Laut",
    "Mekar Satu",
    "Mekar 1",
    "Mekar 2",
  ].map((each) => index.add(properWords(`KUBE ${each}`)));
  const found = new Set<string>();
  index.tellPairs((a, b) => found.add(pairKey(a, b)));
  const [jaya, joined, short, slip, , satu, one] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  expect([...found].sort()).toEqual(
    [
      pairKey(jaya, joined),
      pairKey(jaya, short),
      pairKey(jaya, slip),
      pairKey(short, slip),
      pairKey(joined, slip),
      pairKey(satu, one),
    ].sort(),
  );
});
