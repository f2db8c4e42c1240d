/** The words of a name of a group or a place, ready to be compared. */

/** Longer names are compared by their beginning. */
const MAX_LENGTH = 300;
const ACCENTS = /\p{M}/gu;
const WORD = /\p{L}+|\p{Nd}+/gu;
const LEADING_ZEROS = /^0+(?=\d)/;
/** In plain letters nothing is to be taken apart, and the same words are found in half the time. */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORD = /[a-z]+|[0-9]+/g;

/** `KUBE "Mawar1"` gives `kube`, `mawar`, `1`: lower case, no accents, no leading zeros, digits on their own. */
export function nameWords(name: string): readonly string[] {
  const beginning = name.slice(0, MAX_LENGTH);
  const words = isPlainText(beginning)
    ? beginning.toLowerCase().match(PLAIN_WORD)
    : beginning.normalize("NFKD").replace(ACCENTS, "").toLowerCase().match(WORD);
  return (words ?? []).map((word) => (word.startsWith("0") ? withoutLeadingZeros(word) : word));
}

/** Whether a text is of plain letters, digits and signs alone: as many units as characters, each its own. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** `007` is `7`. */
export function withoutLeadingZeros(number: string): string {
  return number.replace(LEADING_ZEROS, "");
}

/** Words as one text, so that spaces do not matter; two numbers stay apart, or `1 1` would be `11`. */
export function joinNameWords(words: readonly string[]): string {
  return words
    .map((word, index) => (isNumber(word) && isNumber(words[index - 1] ?? "") ? `.${word}` : word))
    .join("");
}

/** Whether a word of a name is a number in digits. */
export function isNumber(word: string): boolean {
  return word >= "0" && word < ":";
}
