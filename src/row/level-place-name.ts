/** Levels the spelling of a place's name: what differs only in case, spacing, a title or Sei/Sungai is one name. */

/** Titles written before a name, by level. "Kota" is no title: Kota Banjar and Kabupaten Banjar are two places. */
const TITLES = {
  desa: ["desa", "ds", "kelurahan", "kel"],
  kecamatan: ["kecamatan", "kec"],
  kabupaten: ["kabupaten", "kab"],
  provinsi: ["provinsi", "propinsi", "prov"],
} as const;

/** A level of the region tree, from the village up. */
export type PlaceLevel = keyof typeof TITLES;

/** Words written in several ways in one and the same name. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["sei", "sungai"],
  ["sungei", "sungai"],
]);

/** `Sei Lekop`, `SUNGAI LEKOP` and `Kel. Sungai Lekop` all give `sungailekop`. */
export function levelPlaceName(name: string, level: PlaceLevel): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const titles: readonly string[] = TITLES[level];
  const bare = words.length > 1 && titles.includes(words[0] ?? "") ? words.slice(1) : words;
  return bare.map((word) => SPELLINGS.get(word) ?? word).join("");
}
