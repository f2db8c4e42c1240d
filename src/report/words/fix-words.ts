/** The words of the report of a repaired list, in both languages. */
import type { Language, Text } from "../../language.ts";

const WORDS = {
  rows: { id: "N baris", en: "N rows" },
  changes: { id: "N sel diperbaiki", en: "N cells repaired" },
  left: { id: "N hal tersisa untuk Anda", en: "N things left for you" },
  repaired: { id: "Diperbaiki", en: "Repaired" },
  leftTitle: { id: "Tersisa untuk Anda, tidak diubah", en: "Left for you, unchanged" },
  cells: { id: "N sel", en: "N cells" },
  line: { id: "baris", en: "line" },
  more: { id: "+N baris lagi", en: "+N lines more" },
  moreCauses: {
    id: "dan N hal lain (`--all` untuk semuanya)",
    en: "and N things more (`--all` for all of them)",
  },
  hidden: {
    id: "isi kolom yang menyangkut orang tidak ditampilkan; `--changes FILE` menulis semuanya",
    en: "what columns about persons held is not shown; `--changes FILE` writes all of it",
  },
} as const satisfies Record<string, Text>;

/** A word of the report; `count` stands where it has an N. */
export function fixWord(word: keyof typeof WORDS, lang: Language, count?: number): string {
  const text: string = WORDS[word][lang];
  if (count === undefined) return text;
  const plural = text.replace("N", String(count));
  return lang === "en" && count === 1
    ? plural.replace(/^1 (row|cell|thing)s/, "1 $1").replace("1 lines more", "1 line more")
    : plural;
}
