/** The words of report cards of groups. */
import type { Language, Text } from "../../language.ts";

const WORDS = {
  title: { id: "Kartu pemantauan KUBE", en: "Report cards of groups" },
  formed: { id: "Terbentuk", en: "Formed" },
  latest: { id: "Laporan terakhir", en: "Latest report" },
  score: { id: "Nilai", en: "Score" },
  notUsable: {
    id: "belum ada nilai: setiap periode tercatat lebih dari sekali, atau tanpa periode",
    en: "no score: each period stands more than once, or there is no period",
  },
  course: { id: "Nilai dari bulan ke bulan", en: "Score from month to month" },
  none: { id: "tidak melapor", en: "did not report" },
  last: { id: "Terakhir", en: "Latest" },
  notKnown: { id: "belum diketahui", en: "not known" },
  missing: { id: "Yang belum ada", en: "What is missing" },
  withoutReport: { id: "bulan tanpa laporan", en: "months without a report" },
  nothingMissing: { id: "semuanya ada", en: "nothing is missing" },
  raise: { id: "Yang menaikkan nilai dan tahap", en: "What would raise score and stage" },
  nothingToRaise: { id: "semua angka tercapai", en: "all points are earned" },
} as const satisfies Record<string, Text>;

export type CardWord = keyof typeof WORDS;

export function cardWord(word: CardWord, lang: Language): string {
  return WORDS[word][lang];
}
