/** The words of a name of a group or a place, ready to be compared. */

/** Longer names are compared by their beginning. */
const MAX_LENGTH = 300;
const ACCENTS = /\p{M}/gu;
const WORD = /\p{L}+|\p{Nd}+/gu;
const LEADING_ZEROS = /^0+(?=\d)/;

/** `KUBE "Mawar1"` gives `kube`, `mawar`, `1`: lower case, no accents, no leading zeros, digits on their own. */
export function nameWords(name: string): readonly string[] {
  const plain = name.slice(0, MAX_LENGTH).normalize("NFKD").replace(ACCENTS, "").toLowerCase();
  return (plain.match(WORD) ?? []).map((word) => word.replace(LEADING_ZEROS, ""));
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
