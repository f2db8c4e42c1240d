/** The words of reports about policy changes, in both languages. */
import type { Effect } from "../../compare/ruleset-difference.ts";
import type { Language, Text } from "../../language.ts";

const WORDS = {
  member: { id: "Orang", en: "Persons" },
  kube: { id: "Kelompok", en: "Groups" },
  groupsFollow: {
    id: "kelompok juga berubah bila keputusan tentang anggotanya berubah",
    en: "groups change too where the verdicts about their members do",
  },
  whileMissing: {
    id: "Berbeda hanya selama ada yang belum diketahui",
    en: "Different only while facts are missing",
  },
  criteria: { id: "Kriteria", en: "Criteria" },
  edited: {
    id: "Disunting tanpa mengubah keputusan siapa pun",
    en: "Edited without changing anybody's verdict",
  },
  questions: { id: "pertanyaan hukum yang terbuka", en: "open question of the law" },
  added: { id: "baru", en: "new" },
  removed: { id: "dihapus", en: "removed" },
  renamedFrom: { id: "ganti nama, tadinya", en: "renamed, formerly" },
  example: { id: "contoh karangan", en: "made-up example" },
  same: {
    id: "Tidak ada orang atau kelompok yang keputusannya berubah.",
    en: "The decision of nobody and of no group changes.",
  },
  sameRecords: {
    id: "Setiap catatan yang lengkap mendapat angka, tahap, dan status yang sama.",
    en: "Every complete record is given the same points, stage and status.",
  },
  points: { id: "Angka indikator", en: "Points of indicators" },
  most: { id: "paling tinggi", en: "at most" },
  stages: { id: "Tahap", en: "Stages" },
  statuses: { id: "Status", en: "Statuses" },
  editedParts: {
    id: "Disunting tanpa mengubah nilai siapa pun",
    en: "Edited without changing anybody's score",
  },
  weight: { id: "bobot", en: "weight" },
  place: { id: "urutan", en: "place" },
  score: { id: "nilai", en: "score" },
  notExact: {
    id: "diukur dengan cara lain: contoh saja, bukan semuanya",
    en: "measured otherwise: examples, not all of it",
  },
  list: { id: "Pada daftar ini", en: "On this list" },
  gains: { id: "menjadi memenuhi syarat", en: "become eligible" },
  loses: { id: "tidak lagi memenuhi syarat", en: "are no longer eligible" },
  becomesUndetermined: { id: "menjadi belum dapat ditentukan", en: "become undetermined" },
  becomesIneligible: {
    id: "dari belum dapat ditentukan menjadi tidak memenuhi syarat",
    en: "from undetermined to not eligible",
  },
  unchanged: { id: "tetap", en: "unchanged" },
  byCriterion: { id: "Karena kriteria", en: "By criterion" },
  byArea: { id: "Menurut wilayah", en: "By area" },
  bySex: { id: "Menurut jenis kelamin", en: "By sex" },
  personCount: { id: "orang", en: "persons" },
  persons: { id: "Orang yang keputusannya berubah", en: "Persons whose verdict changes" },
  groups: { id: "Kelompok yang keputusannya berubah", en: "Groups whose verdict changes" },
  notSaid: { id: "tidak disebut", en: "not said" },
  instrument: { id: "instrumen", en: "instrument" },
  inForceFrom: { id: "berlaku sejak", en: "in force from" },
  repeals: { id: "mencabut", en: "repeals" },
  nothing: { id: "tidak ada", en: "nothing" },
  from: { id: "sejak", en: "from" },
  affected: { id: "siapa yang terdampak", en: "who is affected" },
  affectedByNew: {
    id: "siapa saja yang mulai memakai aturan ini; aturan lain tetap",
    en: "whoever begins to use this ruleset; other rulesets stay as they are",
  },
  sameScores: {
    id: "tidak ada kelompok yang dinilai lain",
    en: "no group is scored otherwise",
  },
  decidesOtherwise: {
    id: "siapa pun yang dinilai menurut bagian ini",
    en: "whoever is judged by these parts",
  },
  "laki-laki": { id: "laki-laki", en: "male" },
  perempuan: { id: "perempuan", en: "female" },
} as const satisfies Record<string, Text>;

/** What each effect is called. */
export const EFFECT_WORDS: Readonly<Record<Effect, Text>> = {
  equal: { id: "sama", en: "the same" },
  stricter: { id: "lebih ketat", en: "stricter" },
  looser: { id: "lebih longgar", en: "looser" },
  both: {
    id: "lebih ketat bagi sebagian, lebih longgar bagi sebagian",
    en: "stricter for some, looser for others",
  },
  settled: {
    id: "yang tadinya terbuka diputuskan",
    en: "settles what was open",
  },
};

/** The name of a word of these reports. */
export type DifferenceWord = keyof typeof WORDS;

/** A word of these reports in a language. */
export function differenceWord(word: DifferenceWord, lang: Language): string {
  return WORDS[word][lang];
}
