/** A text written once for each language. */
import type { Language, Text } from "../language.ts";

/** The text that `write` gives in each language. */
export function inBothLanguages(write: (lang: Language) => string): Text {
  return Object.freeze({ id: write("id"), en: write("en") });
}
