/** Levels the spelling of a group's name: what differs in case, spaces, signs or the word for "group" is one name. */
import { isNumber, joinNameWords, nameWords } from "./name-words.ts";

/** What stands before the name proper: the programme, the word for group and its abbreviations. */
const TITLES: ReadonlySet<string> = new Set([
  ...["kube", "kelompok", "klp", "klpk", "kelp", "klmpk", "kel", "grup", "group", "nama"],
  ...["no", "nomor", "nomer"],
]);

/** Titles of several words, as they are joined. */
const LONG_TITLES = [
  ["kelompok", "usaha", "bersama"],
  ["usaha", "bersama"],
  ["k", "u", "b", "e"],
] as const;

/** `KUBE Maju 1`, `Kube-maju 01`, `Maju 1` and `Kelompok Usaha Bersama "Maju1"` all give `maju1`. */
export function levelKubeName(name: string): string {
  const words = properWords(name);
  return words.length === 0
    ? name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()
    : joinNameWords(words);
}

/** The words of a group's name without what all groups are called. */
export function properWords(name: string): readonly string[] {
  return withoutNumberSigns(withoutTitles(nameWords(name)));
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  // The last word that is left is the name, whatever it is.
  while (to - from > 1) {
    const long = longTitleAt(words, from, to);
    if (long > 0) from += long;
    else if (TITLES.has(words[from] as string)) from += 1;
    else if (words[to - 1] === "kube") to -= 1;
    else break;
  }
  const first = glued(words[from] ?? "");
  return to - from <= 1 ? first : [...first, ...words.slice(from + 1, to)];
}

/** The length of the long title that words from a place on begin with, 0 where there is none or nothing after it. */
function longTitleAt(words: readonly string[], from: number, to: number): number {
  const title = LONG_TITLES.find(
    (each) => to - from > each.length && each.every((word, index) => words[from + index] === word),
  );
  return title?.length ?? 0;
}

/** `KUBEMawar` is `KUBE Mawar`: no other Indonesian word begins so. */
function glued(word: string): readonly string[] {
  return word.startsWith("kube") && /^kube\p{L}{3,}$/u.test(word) ? [word.slice("kube".length)] : [word];
}

/** `Mawar No. 1` is `Mawar 1`. */
function withoutNumberSigns(words: readonly string[]): readonly string[] {
  if (words.length < 3) return words;
  return words.filter(
    (word, index) =>
      !(["no", "nomor", "nomer", "ke"].includes(word) && index > 0 && isNumber(words[index + 1] ?? "")),
  );
}
