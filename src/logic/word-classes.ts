/** The classes of a fact in words, as the rows of a decision table name them: `di bawah 18`, `18–59`, `PNS`. */
import type { Language } from "../language.ts";
import { type ShareSpan, shareSpan, spansOf } from "./class-spans.ts";
import type { FactClasses } from "./fact-classes.ts";
import { joinWords } from "./join-words.ts";
import { wordShares, wordValue } from "./word-value.ts";

/** Where the values that no condition names are at most this many, they are listed; else they are "any other". */
const LISTED = 4;

const WORDS = {
  id: {
    any: "apa pun",
    missing: "tidak diketahui",
    anyOrMissing: "apa pun, juga bila tidak diketahui",
    other: (label: string): string => `${label} lain`,
    anyOther: "yang lain",
    below: (end: string): string => `di bawah ${end}`,
    from: (start: string, unit: string): string => `${start}${unit} ke atas`,
    share({ min, above, max, below }: ShareSpan, write: (share: unknown) => string): string {
      if (min !== undefined && min === max) return write(min);
      if (max === 1) return min === undefined ? `lebih dari ${write(above)}` : `${write(min)} ke atas`;
      if (min === 0) return max === undefined ? `di bawah ${write(below)}` : `paling banyak ${write(max)}`;
      if (min !== undefined && max !== undefined) return wordShares(write(min), write(max));
      const start = min === undefined ? `lebih dari ${write(above)}` : write(min);
      return `${start} sampai ${max === undefined ? `di bawah ${write(below)}` : write(max)}`;
    },
  },
  en: {
    any: "any",
    missing: "not known",
    anyOrMissing: "any, even if not known",
    other: (label: string): string => `any other ${label}`,
    anyOther: "any other",
    below: (end: string): string => `below ${end}`,
    from: (start: string, unit: string): string => `${start}${unit} or more`,
    share({ min, above, max, below }: ShareSpan, write: (share: unknown) => string): string {
      if (min !== undefined && min === max) return write(min);
      if (max === 1) return min === undefined ? `more than ${write(above)}` : `${write(min)} or more`;
      if (min === 0) return max === undefined ? `below ${write(below)}` : `at most ${write(max)}`;
      if (min !== undefined && max !== undefined) return wordShares(write(min), write(max));
      const start = min === undefined ? `more than ${write(above)}` : write(min);
      return `${start} to ${max === undefined ? `below ${write(below)}` : write(max)}`;
    },
  },
} as const satisfies Record<Language, unknown>;

/** All values that no condition names, where they are too many to be listed and nothing else is among the classes: `pekerjaan lain`. */
export function wordOthers(
  classes: FactClasses,
  numbers: readonly number[],
  lang: Language,
): string | undefined {
  const { fact, count } = classes;
  const [only, ...more] = numbers;
  const isWhole = only === undefined || only === count || more.length > 0 || count === 1;
  return isWhole || fact.type.kind !== "choice" || membersOf(classes, only).length <= LISTED
    ? undefined
    : WORDS[lang].other(fact.label[lang]);
}

/** Classes of one fact in words, by number; the number `count` stands for a missing value. `unit` stands after whole numbers; `isNamed` where the fact's name stands before. */
export function wordClasses(
  classes: FactClasses,
  numbers: readonly number[],
  lang: Language,
  unit = "",
  isNamed = false,
): string {
  const words = WORDS[lang];
  const known = numbers.filter((number) => number < classes.count);
  const isMissing = known.length < numbers.length;
  if (known.length === classes.count) return isMissing ? words.anyOrMissing : words.any;
  const { kind } = classes.fact.type;
  const values =
    kind === "integer" || kind === "share"
      ? [joinSpans(spans(classes, known, lang, unit), lang)].filter((text) => text !== "")
      : labels(classes, known, lang, isNamed);
  return [...values, ...(isMissing ? [words.missing] : [])].join("; ");
}

/** Spans in a row; a comma keeps "21 or more" apart from the "or" before it. */
function joinSpans(words: readonly string[], lang: Language): string {
  const joined = joinWords(words, "or", lang);
  const last = words.at(-1) ?? "";
  return words.length > 1 && / or more$/.test(last)
    ? `${joined.slice(0, -` or ${last}`.length)}, or ${last}`
    : joined;
}

function labels(
  classes: FactClasses,
  numbers: readonly number[],
  lang: Language,
  isNamed: boolean,
): readonly string[] {
  const { fact } = classes;
  const { other, anyOther } = WORDS[lang];
  return numbers.flatMap((number) => {
    const members = membersOf(classes, number);
    if (members.length > LISTED) return [isNamed ? anyOther : other(fact.label[lang])];
    return members.map((value) => wordValue(value, fact, lang));
  });
}

function membersOf({ fact, classOf }: FactClasses, number: number): readonly (string | boolean)[] {
  const values = fact.type.kind === "choice" ? fact.type.values : [true, false];
  return values.filter((value) => classOf(value) === number);
}

/** Classes of whole numbers, those next to each other as one span. */
function spans(
  classes: FactClasses,
  numbers: readonly number[],
  lang: Language,
  unit: string,
): readonly string[] {
  const found = spansOf(numbers);
  return found.map(([first, last], index) =>
    // The unit is said once, with the last span.
    span(classes, first, last, lang, index === found.length - 1 ? unit : ""),
  );
}

function span(
  { fact, count, representatives, starts }: FactClasses,
  first: number,
  last: number,
  lang: Language,
  unit: string,
): string {
  const words = WORDS[lang];
  const write = (value: unknown): string => wordValue(value, fact, lang);
  if (starts !== undefined) return words.share(shareSpan(starts, first, last), write);
  // The representative of a class of numbers is its first one.
  const start = representatives[first];
  if (last === count - 1) return words.from(write(start), unit);
  const next = Number(representatives[last + 1]);
  if (start === next - 1) return `${write(start)}${unit}`;
  return `${first === 0 ? words.below(write(next)) : `${write(start)}–${write(next - 1)}`}${unit}`;
}
