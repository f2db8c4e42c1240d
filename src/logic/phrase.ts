/** Parts of a sentence, and how loosely each hangs together: what is too loose for its place stands in brackets. */
import type { Language } from "../language.ts";
import { type Conjunction, isDivided, joinWords } from "./join-words.ts";

/** A part of a sentence. */
export interface Phrase {
  readonly text: string;
  readonly binding: Binding;
}

/** From a comparison with one value, over lists and connectives, to what holds semicolons of its own. */
const BINDINGS = ["bare", "listed", "joined", "cased"] as const;

/** How loosely a phrase hangs together. */
export type Binding = (typeof BINDINGS)[number];

/** A phrase that needs no brackets anywhere, unless its own words would be taken for a list. */
export function barePhrase(text: string): Phrase {
  return { text, binding: isDivided(text) ? "listed" : "bare" };
}

/** The words of a phrase, in brackets where it hangs together no better than `from`. */
export function bracket({ text, binding }: Phrase, from: Binding): string {
  return BINDINGS.indexOf(binding) >= BINDINGS.indexOf(from) ? `(${text})` : text;
}

/** Phrases joined by a conjunction, in one piece. */
export function joinPhrases(phrases: readonly Phrase[], by: Conjunction, lang: Language): Phrase {
  const [only] = phrases;
  if (only !== undefined && phrases.length === 1) return only;
  const words = phrases.map((phrase) => bracket(phrase, "listed"));
  return { text: joinWords(words, by, lang), binding: "joined" };
}
