/** Levels the spelling of a place's name: what differs in case, spaces, signs, a title or a known abbreviation is one name. */
import { joinNameWords, nameWords } from "./name-words.ts";
import { provinceOf } from "./provinces.ts";

/** Titles written before a name, by level. "Kota" is no title: Kota Banjar and Kabupaten Banjar are two places. */
const TITLES = {
  desa: ["desa", "ds", "dsa", "kelurahan", "kel", "klurahan", "gampong", "pekon", "nagari"],
  kecamatan: ["kecamatan", "kec", "kcmt", "kapanewon", "kemantren", "distrik"],
  kabupaten: ["kabupaten", "kab", "kabupten"],
  provinsi: ["provinsi", "propinsi", "prov", "prop"],
} as const;

/** A level of the region tree, from the village up. */
export type PlaceLevel = keyof typeof TITLES;

/** Words that stand in a kota's or a kabupaten's title and say no more. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set(["administrasi", "adm"]);
const KOTA: ReadonlySet<string> = new Set(["kota", "kodya", "kotamadya"]);

/** Abbreviations that stand for one word alone; what may stand for several (`Bt.`, `S.`) is only near it. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...spelled("sei", "sungai", "sungei", "sei"),
  ...spelled("tanjung", "tj", "tjg", "tjng", "tg", "tanjong"),
  ...spelled("kampung", "kp", "kpg", "kmp", "kampong"),
  ...spelled("gunung", "gn", "gng", "gunong"),
  ...spelled("teluk", "tlk", "telok"),
  ...spelled("bukit", "bkt"),
  ...spelled("padang", "pdg"),
  ...spelled("kepulauan", "kep"),
]);

/** The same for the words that come last; `sel` and `tim` may be names of their own elsewhere. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ...spelled("timur", "tim", "tmr"),
  ...spelled("barat", "brt"),
  ...spelled("selatan", "sel", "slt"),
  ...spelled("utara", "utr", "ut"),
  ...spelled("tengah", "tgh", "teng"),
]);

function spelled(word: string, ...spellings: readonly string[]): readonly (readonly [string, string])[] {
  return spellings.map((spelling) => [spelling, word]);
}

/** `Sei Lekop`, `SUNGAI LEKOP`, `Seilekop` and `Kel. Sungai Lekop` all give `seilekop`; a known province its code. */
export function levelPlaceName(name: string, level: PlaceLevel): string {
  const words = placeWords(name, level);
  const joined = joinNameWords(words);
  if (level === "provinsi") return provinceOf(joined) ?? joined;
  return joined === "" ? name.trim() : joined.replace(/^sung[ae]i(?=\p{L}{3})/u, "sei");
}

/** The words of a place's name without its titles, and without abbreviations. */
export function placeWords(name: string, level: PlaceLevel): readonly string[] {
  const bare = withoutTitles(nameWords(name), TITLES[level]);
  const kota = level === "kabupaten" ? asKota(bare) : bare;
  return kota.map((word, index) => {
    const isLast = index > 0 && index === kota.length - 1;
    return SPELLINGS.get(word) ?? (isLast ? DIRECTIONS.get(word) : undefined) ?? word;
  });
}

function withoutTitles(words: readonly string[], titles: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  return rest.length > 0 && titles.includes(first) ? withoutTitles(rest, titles) : words;
}

/** A kota under one title: `Kodya Batam` and `Kota Administrasi Jakarta Selatan` are `kota …`. */
function asKota(words: readonly string[]): readonly string[] {
  const plain = words.length > 1 ? words.filter((word) => !ADMINISTRATIVE.has(word)) : words;
  const [first = "", ...rest] = plain;
  return rest.length > 0 && KOTA.has(first) ? ["kota", ...rest] : plain;
}
