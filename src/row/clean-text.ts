/** Cleans the text of a cell or a header before anything is read from it. */

/** Printable ASCII without two spaces in a row: what most cells are, and nothing to clean but the ends. */
const PLAIN = /^(?: ?[!-~])* *$/;
const WHITE_SPACE = /\s/gu;
/**
 * Control and format characters (NUL, zero-width space, text direction), halves of surrogate pairs, what only asks for a
 * look of the sign before it (the selector of a coloured tick), and letters that show nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]/gu;
const SPACES = / +/g;

/** The text trimmed, with one space for any white space (no-break spaces too) and without invisible characters. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replace(WHITE_SPACE, " ").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}
