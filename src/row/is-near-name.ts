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

/** What slips are believed. */
export interface SlipLimits {
  /** A slip is no slip in shorter words: too many of them are one letter apart. The longer of two counts. */
  readonly shortest: number;
  /** Two slips are believed in words from this length that begin and end alike: `Sukasari` is not `Sukajadi`. */
  readonly long: number;
  readonly headLength: number;
  readonly tailLength: number;
}

export const SLIPS_OF_WORDS: SlipLimits = { shortest: 4, long: 8, headLength: 3, tailLength: 2 };
/** Of whole names, where spaces are put in or left out. */
export const SLIPS_OF_NAMES: SlipLimits = { ...SLIPS_OF_WORDS, shortest: 6 };
/** A word that is shortened has so many letters at least. */
const SHORTEST_WHOLE = 4;
/** Words that may differ in one name. */
export const MOST_DIFFERENT = 2;

/** Whether the words of two names, titles taken off, may be of one name. */
export function isNearName(a: readonly string[], b: readonly string[]): boolean {
  if (withNumbers(a) === withNumbers(b)) return true;
  if (tellingSigns(a) !== tellingSigns(b)) return false;
  if (a.length !== b.length) return isSlip(joinNameWords(a), joinNameWords(b), SLIPS_OF_NAMES);
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

/** A name with numbers in digits: names that have the same are near. */
export function withNumbers(words: readonly string[]): string {
  return joinNameWords(words.map(asNumber));
}

/** What must be the same in near names: numbers, and letters by which siblings are told apart. */
export function tellingSigns(words: readonly string[]): string {
  return joinNameWords(
    words
      .map(romanAsNumber)
      .filter((word, index) => isNumber(word) || (word.length === 1 && index > 0))
      .map((word) => (isNumber(word) ? word : ` ${word}`)),
  );
}

/** `iv` and `empat` as `4`. */
function asNumber(word: string): string {
  return NUMBER_WORDS.get(word) ?? romanAsNumber(word);
}

function romanAsNumber(word: string): string {
  return "ivx".includes(word.charAt(0)) && ROMAN.test(word) ? String(romanValue(word)) : word;
}

function romanValue(word: string): number {
  // The expression before lets no other letters through.
  const values = [...word].map((letter) => ROMAN_DIGITS[letter as keyof typeof ROMAN_DIGITS]);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Whether two words may be one; a single letter stands for a whole word where another one follows. */
export function isNearWord(a: string, b: string, isFollowed: boolean): boolean {
  if (isNumber(a) || isNumber(b) || (TELLING.has(a) && TELLING.has(b))) return false;
  return isSlip(a, b, SLIPS_OF_WORDS) || isShortened(a, b, isFollowed) || isShortened(b, a, isFollowed);
}

/** `S.` for `Sei`, `Mkr` for `Mekar`: the first letter, and no vowel after it. */
function isShortened(short: string, whole: string, isFollowed: boolean): boolean {
  if (short.length >= whole.length || short[0] !== whole[0]) return false;
  // A single letter at the end tells siblings apart.
  if (short.length === 1) return isFollowed && whole.length > 1;
  if (/[aiueo]/.test(short.slice(1)) || whole.length < SHORTEST_WHOLE) return false;
  let at = 0;
  for (const letter of whole) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** One letter left out, put in, changed, or two neighbours swapped; in long words twice. */
function isSlip(a: string, b: string, { shortest, long, headLength, tailLength }: SlipLimits): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < shortest) return false;
  const isAlike =
    longer >= long &&
    a.slice(0, headLength) === b.slice(0, headLength) &&
    a.slice(-tailLength) === b.slice(-tailLength);
  return hasFewEdits(a, b, isAlike ? 2 : 1);
}

/** Whether one or two edits make the one word the other; swapped neighbours are one. */
function hasFewEdits(a: string, b: string, most: 1 | 2): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  // What begins and ends alike is no edit.
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  const [aLeft, bLeft] = [aEnd - from, bEnd - from];
  if (Math.max(aLeft, bLeft) <= 1) return true;
  if (aLeft === 2 && bLeft === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]) return true;
  return most === 2 && editsBetween(a.slice(from, aEnd), b.slice(from, bEnd)) <= 2;
}

/** Edits between two words. */
function editsBetween(a: string, b: string): number {
  if (a === "" || b === "") return Math.max(a.length, b.length);
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
