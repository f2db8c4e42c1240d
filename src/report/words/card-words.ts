/** The words of report cards of groups. */
import type { Language, Text } from "../../language.ts";

const WORDS = {
  title: { id: "Kartu pemantauan KUBE", en: "Report cards of groups" },
  place: { id: "Tempat", en: "Place" },
  formed: { id: "Terbentuk", en: "Formed" },
  latest: { id: "Laporan terakhir", en: "Latest report" },
  score: { id: "Nilai", en: "Score" },
  stage: { id: "Tahap", en: "Stage" },
  status: { id: "Status", en: "Status" },
  notUsable: {
    id: "belum ada nilai: setiap periode tercatat lebih dari sekali, atau tanpa periode",
    en: "no score: each period stands more than once, or there is no period",
  },
  course: { id: "Nilai dari bulan ke bulan", en: "Score from month to month" },
  disputed: { id: "ganda", en: "double" },
  none: { id: "tidak melapor", en: "did not report" },
  indicators: { id: "Indikator", en: "Indicators" },
  indicator: { id: "Indikator", en: "Indicator" },
  values: { id: "Perjalanan", en: "Course" },
  last: { id: "Terakhir", en: "Latest" },
  points: { id: "Angka", en: "Points" },
  notKnown: { id: "belum diketahui", en: "not known" },
  missing: { id: "Yang belum ada", en: "What is missing" },
  withoutReport: { id: "bulan tanpa laporan", en: "months without a report" },
  facts: { id: "belum diketahui", en: "not known yet" },
  nothingMissing: { id: "semuanya ada", en: "nothing is missing" },
  raise: { id: "Yang menaikkan nilai dan tahap", en: "What would raise score and stage" },
  nothingToRaise: { id: "semua angka tercapai", en: "all points are earned" },
  from: { id: "dari", en: "of" },
} as const satisfies Record<string, Text>;

export type CardWord = keyof typeof WORDS;

export function cardWord(word: CardWord, lang: Language): string {
  return WORDS[word][lang];
}
