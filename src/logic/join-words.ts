/** Words joined into a list: `a, b dan c`, `a, b or c`. */
import type { Language, Text } from "../language.ts";

/** What joins the parts of a list: all of them hold, or one of them. */
export type Conjunction = "and" | "or";

/** The words of both conjunctions. */
export const CONJUNCTIONS = {
  and: { id: "dan", en: "and" },
  or: { id: "atau", en: "or" },
} as const satisfies Record<Conjunction, Text>;

/** The words in a row, the last one after the conjunction. */
export function joinWords(words: readonly string[], conjunction: Conjunction, lang: Language): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${CONJUNCTIONS[conjunction][lang]} ${words.at(-1)}`;
}

/** The words of a list, all between quotation marks where one of them could be misread beside the others. */
export function quoteUnclear(words: readonly string[]): readonly string[] {
  return words.some((word) => isDivided(word) || NEGATION.test(word))
    ? words.map((word) => `“${word}”`)
    : words;
}

/** What would be read as part of the sentence: "is not never married". */
const NEGATION = /^(?:tidak|belum|bukan|tanpa|not|never|no)(?![\p{L}\p{N}])/iu;

/** Whether a text holds a comma, a semicolon or a conjunction, so that a list around it would be torn apart. */
export function isDivided(text: string): boolean {
  return /[,;](?!\d)|\s(?:dan|atau|and|or)\s/i.test(text);
}
