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
  const long = LONG_TITLES.find(
    (title) => words.length > title.length && title.every((word, index) => words[index] === word),
  );
  if (long !== undefined) return withoutTitles(words.slice(long.length));
  const [first = "", ...rest] = words;
  if (rest.length === 0) return glued(first);
  if (TITLES.has(first)) return withoutTitles(rest);
  if (words.at(-1) === "kube") return withoutTitles(words.slice(0, -1));
  return [...glued(first), ...rest];
}

/** `KUBEMawar` is `KUBE Mawar`: no other Indonesian word begins so. */
function glued(word: string): readonly string[] {
  return /^kube\p{L}{3,}$/u.test(word) ? [word.slice("kube".length)] : [word];
}

/** `Mawar No. 1` is `Mawar 1`. */
function withoutNumberSigns(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) =>
      !(["no", "nomor", "nomer", "ke"].includes(word) && index > 0 && isNumber(words[index + 1] ?? "")),
  );
}
