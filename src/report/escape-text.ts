/** Makes text from a list safe to print: no control character reaches a terminal or a log. */

// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing around.
const CONTROLS = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text with every control character replaced by `�`. */
export function escapeText(text: string): string {
  return text.replace(CONTROLS, "\uFFFD");
}
