/** THE levelling of words: headers and choices are compared in this form. */

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * The letters and digits of a text in lower case, without anything between them: `"No. KK"`, `"no_kk"` and `"NoKK"`
 * are all `"nokk"`. A text with neither letter nor digit stays as it is, so that a lone `"-"` can still be told apart.
 */
export function levelText(text: string): string {
  const levelled = text.normalize("NFKC").toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, "");
  return levelled === "" ? text.trim() : levelled;
}
