/**
 * Whether two names that are not the same may be one all the same, mistyped or shortened.
 *
 * Near is never the same: what is near makes a number uncertain and asks a question; it refuses nobody and admits nobody.
 * Numbers, single letters and words that tell siblings apart (`Timur` and `Barat`) are never taken for mistyped.
 */
import { isNumber, joinNameWords } from "./name-words.ts";

/** Words that stand for a number. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"],
    ...["sebelas", "duabelas"],
  ].map((word, index) => [word, String(index + 1)]),
);

/** Words that tell one group or village from its neighbour of the same name. */
const TELLING: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...["timur", "barat", "utara", "selatan", "tengah", "lor", "kidul", "wetan", "kulon", "hulu", "hilir"],
  ...["ulu", "ilir", "atas", "bawah", "dalam", "luar", "baru", "lama", "besar", "kecil", "gede", "cilik"],
  ...["muda", "tua", "putra", "putri", "raya", "jaya", "maju"],
]);

const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS = { i: 1, v: 5, x: 10 } as const;

/** A slip is no slip in shorter words: too many of them are one letter apart. */
const SHORTEST = 4;
/** Two slips are believed in words from this length that begin and end alike: `Sukasari` is not `Sukajadi`. */
const LONG = 8;
/** Words that may differ in one name. */
const MOST_DIFFERENT = 2;

/** Whether the words of two names, titles taken off, may be of one name. */
export function isNearName(a: readonly string[], b: readonly string[]): boolean {
  if (joinNameWords(a.map(asNumber)) === joinNameWords(b.map(asNumber))) return true;
  if (joinNameWords(signsOf(a)) !== joinNameWords(signsOf(b))) return false;
  if (a.length !== b.length) return isSlip(joinNameWords(a), joinNameWords(b), SHORTEST + 2);
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  return (
    different.length <= MOST_DIFFERENT &&
    different.every((index) => isNearWord(a[index] ?? "", b[index] ?? "", index < a.length - 1))
  );
}

/** The numbers in a name, by which most names are apart: with numbers in words, both ways of writing them. */
export function numberSigns(words: readonly string[]): readonly string[] {
  const digits = (how: (word: string) => string): string => words.map(how).filter(isNumber).join(".");
  return [...new Set([digits(romanAsNumber), digits(asNumber)])];
}

/** The words of a name that must be the same: numbers and letters by which siblings are told apart. */
function signsOf(words: readonly string[]): readonly string[] {
  return words
    .map(romanAsNumber)
    .filter((word, index) => isNumber(word) || (word.length === 1 && index > 0))
    .map((word) => (isNumber(word) ? word : ` ${word}`));
}

/** `iv` and `empat` as `4`. */
function asNumber(word: string): string {
  return NUMBER_WORDS.get(word) ?? romanAsNumber(word);
}

function romanAsNumber(word: string): string {
  return ROMAN.test(word) ? String(romanValue(word)) : word;
}

function romanValue(word: string): number {
  // The expression before lets no other letters through.
  const values = [...word].map((letter) => ROMAN_DIGITS[letter as keyof typeof ROMAN_DIGITS]);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function isNearWord(a: string, b: string, isFollowed: boolean): boolean {
  if (isNumber(a) || isNumber(b) || (TELLING.has(a) && TELLING.has(b))) return false;
  return isSlip(a, b, SHORTEST) || isShortened(a, b, isFollowed) || isShortened(b, a, isFollowed);
}

/** `S.` for `Sei`, `Mkr` for `Mekar`: the first letter, and no vowel after it. */
function isShortened(short: string, whole: string, isFollowed: boolean): boolean {
  if (short.length >= whole.length || short[0] !== whole[0]) return false;
  // A single letter at the end tells siblings apart.
  if (short.length === 1) return isFollowed && whole.length > 1;
  if (/[aiueo]/.test(short.slice(1)) || whole.length < SHORTEST) return false;
  let at = 0;
  for (const letter of whole) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** One letter left out, put in, changed, or two neighbours swapped; in long words twice. */
function isSlip(a: string, b: string, shortest: number): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < shortest) return false;
  const isAlike = a.slice(0, 3) === b.slice(0, 3) && a.slice(-2) === b.slice(-2);
  return editDistance(a, b) <= (isAlike && longer >= LONG ? 2 : 1);
}

/** Edits between two words, swapped neighbours counted as one; more than two are all the same. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, index) => index),
  ];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
