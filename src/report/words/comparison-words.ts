/** Fixed words of the comparison of rulesets side by side. */
import type { Language, Text } from "../../language.ts";

/** What rulesets are compared on, in the order of the columns. */
export const TOPICS = [
  "size",
  "age",
  "register",
  "marriage",
  "occupation",
  "place",
  "officers",
  "other",
] as const;
export type Topic = (typeof TOPICS)[number];

const WORDS = {
  title: { id: "Aturan keanggotaan berdampingan", en: "Membership rulesets side by side" },
  about: {
    id: "Tiap sel dibuat dari syarat dalam berkas aturan; sel kosong: tidak ada kriteria tentang hal itu dalam aturan tersebut. Tanda sumber: A dibaca sendiri; B sumber sekunder yang sejalan; C satu sumber yang lemah; X dicari dan tidak ditemukan.",
    en: "Each cell is made from the conditions of the rule file; an empty cell: the ruleset has no criterion about it. Marks of sources: A read in the source itself; B secondary sources that agree; C one weak source; X looked for and not found.",
  },
  ruleset: { id: "aturan", en: "ruleset" },
  from: { id: "berlaku sejak", en: "in force from" },
  marks: { id: "tanda sumber", en: "sources marked" },
  questions: { id: "pertanyaan terbuka", en: "open questions" },
  unknown: { id: "tidak diketahui", en: "not known" },
  size: { id: "jumlah anggota", en: "size" },
  age: { id: "umur", en: "age" },
  register: { id: "pendataan", en: "register" },
  marriage: { id: "status perkawinan", en: "marriage" },
  occupation: { id: "pekerjaan", en: "occupation" },
  place: { id: "tempat", en: "place" },
  officers: { id: "pengurus", en: "officers" },
  other: { id: "syarat lain", en: "other criteria" },
} as const satisfies Readonly<Record<string, Text>>;

export function comparisonWord(word: keyof typeof WORDS, lang: Language): string {
  return WORDS[word][lang];
}
