/** The words of reports about scores, rankings and portfolios, in both languages. */
import type { Language, Text } from "../../language.ts";

const WORDS = {
  libraryDefaults: {
    id: "BAWAAN PROGRAM, BUKAN RESMI: bobot, rentang, tahap atau status aturan ini tidak bersumber resmi",
    en: "PROGRAM DEFAULT, NOT OFFICIAL: weights, bands, stages or statuses here have no official source",
  },
  replaceDefaults: {
    id: "gantilah dengan ketentuan kantor sendiri lewat `--rules`",
    en: "replace them by those of your own office with `--rules`",
  },
  marked: { id: "* bawaan program, bukan resmi", en: "* program default, not official" },
  scores: { id: "Nilai", en: "Scores" },
  ranks: { id: "Peringkat", en: "Ranks" },
  noName: { id: "tanpa nama KUBE", en: "no name of a group" },
  noPeriod: { id: "tanpa periode", en: "no period" },
  score: { id: "nilai", en: "score" },
  status: { id: "status", en: "status" },
  stage: { id: "tahap", en: "stage" },
  of: { id: "dari", en: "of" },
  notKnown: { id: "belum diketahui", en: "not known yet" },
  notReached: { id: "belum mencapai tahap", en: "not reached yet:" },
  missing: { id: "cari tahu", en: "find out" },
  perhaps: { id: "mungkin", en: "perhaps" },
  openQuestion: { id: "pertanyaan yang masih terbuka", en: "open question" },
  allGroups: { id: "Semua kelompok", en: "All groups" },
  kabupaten: { id: "Kabupaten/kota", en: "Kabupaten/kota" },
  kecamatan: { id: "Kecamatan", en: "Kecamatan" },
  businessType: { id: "Jenis usaha", en: "Kind of business" },
  notSaid: { id: "(tidak disebut)", en: "(not said)" },
  tied: { id: "nilainya sama dengan", en: "same score as" },
  mayTie: { id: "bisa sama nilainya dengan", en: "may have the same score as" },
  mayChange: { id: "urutannya belum pasti terhadap", en: "order not certain among" },
  openOrder: {
    id: "belum pasti urutannya: peringkatnya berupa rentang; agar pasti, lengkapi yang disebut di bawahnya, atau urutkan menurut yang sudah diketahui: `--by-known`",
    en: "in no certain order: the rank is a range; to settle it, fill in what is named below, or rank by what is known: `--by-known`",
  },
  byKnown: {
    id: "diurutkan menurut angka yang sudah diketahui saja (batas bawah nilai): yang belum diketahui tidak dihitung, jadi urutan sebenarnya bisa lain",
    en: "ranked by the points known so far alone (the lower end of the score): what is not known counts for nothing, so the true order may be another",
  },
  shortlist: { id: "daftar pendek", en: "shortlist" },
  quota: { id: "kuota", en: "quota" },
  budget: { id: "anggaran", en: "budget" },
  in: { id: "masuk", en: "in" },
  out: { id: "tidak masuk", en: "out" },
  undecided: { id: "belum pasti", en: "undecided" },
  notRanked: {
    id: "tidak diurutkan, sebab setiap periodenya tercatat lebih dari sekali",
    en: "not ranked, since each of its periods stands more than once",
  },
  statusTitle: { id: "Status", en: "Status" },
  stageTitle: { id: "Tahap", en: "Stage" },
  yearTitle: { id: "Tahun terbentuk", en: "Year of formation" },
  share: { id: "Bagian", en: "Share" },
  periods: { id: "Periode", en: "Periods" },
  target: { id: "target", en: "target" },
  targetReached: { id: "tercapai", en: "reached" },
  shortBy: { id: "kurang", en: "short by" },
  notKnownFor: {
    id: "status dan tahapnya tidak diketahui, sebab setiap periodenya tercatat lebih dari sekali",
    en: "status and stage not known, since each of its periods stands more than once",
  },
  addColumns: {
    id: "tambahkan kolomnya; judul setiap kolom ada di `issues` dari `--format json`",
    en: "add the columns; the header of each is in `issues` of `--format json`",
  },
  rowsElsewhere: {
    id: "kesalahan dan peringatan setiap baris ditunjukkan oleh `aturan-kube score`",
    en: "the errors and warnings of each row are shown by `aturan-kube score`",
  },
  notScored: { id: "tidak dinilai", en: "not scored" },
  legend: {
    id: "↑ membaik, → tetap, ↓ menurun; ▁█ nilai dari periode ke periode; ? belum diketahui",
    en: "↑ better, → the same, ↓ worse; ▁█ the value from period to period; ? not known yet",
  },
  membaik: { id: "membaik", en: "better" },
  tetap: { id: "tetap", en: "the same" },
  menurun: { id: "menurun", en: "worse" },
  undetermined: { id: "belum pasti", en: "undetermined" },
  disputed: {
    id: "periode ini tercatat lebih dari sekali, jadi tidak dipakai",
    en: "this period stands more than once, so it is not used",
  },
  undated: { id: "tidak dipakai, sebab tanpa periode", en: "not used, for want of a period" },
  ranking: { id: "Peringkat", en: "Ranking" },
  rank: { id: "Peringkat", en: "Rank" },
  remarks: { id: "Keterangan", en: "Remarks" },
  items: { id: "Butir", en: "Items" },
  indicator: { id: "Indikator", en: "Indicator" },
  points: { id: "Angka", en: "Points" },
  course: { id: "Perjalanan", en: "Course" },
  measured: { id: "Hasil ukur", en: "Value" },
  toFindOut: { id: "Belum diketahui", en: "Not known yet" },
  withoutReport: { id: "tanpa laporan", en: "without report" },
} as const satisfies Record<string, Text>;

export type ScoreWord = keyof typeof WORDS;

/** A word of these reports in a language. */
export function scoreWord(word: ScoreWord, lang: Language): string {
  return WORDS[word][lang];
}
