/** The words of reports for people, in both languages. */
import type { Language, Text } from "../language.ts";

const WORDS = {
  asOf: { id: "per", en: "as of" },
  assumed: { id: "dengan anggapan", en: "assuming" },
  persons: { id: "orang", en: "persons" },
  groups: { id: "kelompok", en: "groups" },
  members: { id: "anggota", en: "members" },
  households: { id: "KK", en: "households" },
  errors: { id: "kesalahan", en: "errors" },
  warnings: { id: "peringatan", en: "warnings" },
  list: { id: "Daftar", en: "List" },
  groupsTitle: { id: "Kelompok", en: "Groups" },
  personsTitle: { id: "Orang yang perlu diperhatikan", en: "Persons to look at" },
  line: { id: "baris", en: "line" },
  noNik: { id: "tanpa NIK", en: "no NIK" },
  cell: { id: "isian", en: "cell" },
  noColumn: {
    id: "orang belum dapat ditentukan hanya karena kolom yang disebut di atas tidak ada",
    en: "persons are undetermined only because the columns named above are not there",
  },
  allWell: { id: "tidak ada yang perlu diperhatikan", en: "nobody to look at" },
  blocked: {
    id: "semua kriteria terpenuhi, tetapi kesalahan di barisnya harus dibetulkan dahulu",
    en: "every criterion is met, but the errors in the row have to be corrected first",
  },
  inForce: { id: "berlaku sejak", en: "in force from" },
  sources: { id: "Sumber", en: "Sources" },
  params: { id: "Parameter", en: "Parameters" },
  memberCriteria: { id: "Kriteria untuk setiap orang", en: "Criteria for each person" },
  kubeCriteria: { id: "Kriteria untuk kelompok", en: "Criteria for the group" },
  questions: { id: "Pertanyaan yang masih terbuka", en: "Open questions" },
  interpretations: { id: "Tafsiran yang dipakai", en: "Interpretations taken" },
} as const satisfies Record<string, Text>;

/** A word of reports in a language. */
export function reportWord(word: keyof typeof WORDS, lang: Language): string {
  return WORDS[word][lang];
}
