/**
 * The characters that an escape leaves alone, found by asking it once for each that comes.
 *
 * Only for speed: nearly every text of a list is plain, and looking its characters up while they are copied takes a
 * third of escaping it (65 ns for a name of 20 characters, not 200 to 260). What escaping means stays with the escape.
 */

/** Whether characters are plain, by their code: as the first of a text, and within one. */
export interface PlainCodes {
  readonly first: Uint8Array;
  readonly within: Uint8Array;
  /** Finds out of one that was not asked for before, and notes it. */
  readonly ask: (code: number, isFirst: boolean) => boolean;
}

/** What is noted of a character; 0 where it was never asked for. */
export const PLAIN = 1;
const ESCAPED = 2;

/**
 * An escape may look at a character, at its like beside it (`::`), and at how a text begins: at its first character,
 * or at `opening`, the beginning with that character that most needs to be escaped.
 */
export function plainCodes(
  escapeOf: (text: string) => string,
  opening: (character: string) => string = (character) => character,
): PlainCodes {
  const [first, within] = [new Uint8Array(0x10000), new Uint8Array(0x10000)];
  const isKept = (text: string): boolean => escapeOf(text) === text;
  return {
    first,
    within,
    ask(code, isFirst) {
      const character = String.fromCharCode(code);
      // Half of a pair is no character that could be written by itself.
      const isPlain =
        (code < 0xd800 || code >= 0xe000) &&
        isKept(`a${character}${character}a`) &&
        (!isFirst || isKept(opening(character)));
      (isFirst ? first : within)[code] = isPlain ? PLAIN : ESCAPED;
      return isPlain;
    },
  };
}
