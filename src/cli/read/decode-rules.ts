/** The bytes of a rule file → its text: UTF-8, or UTF-16 as some editors save it; anything else is said to be so. */

/** The text, or `undefined` where it is in no encoding of Unicode. Bytes may end within a character. */
export function decodeRules(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Without a mark the first character of JSON tells: `{` and a blank are one byte in UTF-8, and a NUL stands beside it in UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}
