/** The words of the pages of rulesets, in both languages. */
import type { Outcome } from "../../decide/decision-table.ts";
import { OUTCOME_WORDS } from "../../decide/outcome-words.ts";
import type { Language, Text } from "../../language.ts";
import type { Direction } from "../../score/kube-score.ts";

const WORDS = {
  questionKind: { id: "Jenis", en: "Kind" },
  answer: { id: "Jawaban", en: "Answered by" },
  answerYes: { id: "kriterianya terpenuhi", en: "the criterion is met" },
  answerNo: { id: "kriterianya tidak terpenuhi", en: "the criterion is not met" },
  whyNotChecked: { id: "Mengapa tidak terbaca dari daftar:", en: "Why no list tells it:" },
  howToCheck: { id: "Cara memeriksanya:", en: "How to check it:" },
  generated: {
    id: "Dibuat dari berkas aturan; jangan disunting di sini.",
    en: "Made from the rule file; not to be edited here.",
  },
  otherLanguage: { id: "This page in English", en: "Halaman ini dalam bahasa Indonesia" },
  ruleset: { id: "Aturan", en: "Ruleset" },
  version: { id: "versi", en: "version" },
  sha256: { id: "Sidik SHA-256", en: "SHA-256" },
  issuer: { id: "Penerbit", en: "Issued by" },
  inForce: { id: "Berlaku sejak", en: "In force from" },
  repeals: { id: "Mencabut", en: "Revokes" },
  repealedBy: { id: "Dicabut oleh", en: "Revoked by" },
  since: { id: "sejak", en: "from" },
  reading: { id: "Cara membaca halaman ini", en: "How to read this page" },
  readingOutcomes: {
    id: "Setiap kriteria berakhir dengan **lulus**, **gagal**, atau **belum dapat ditentukan**. Yang belum dapat ditentukan tidak pernah dianggap gagal: ada keterangan yang belum diketahui, atau ada pertanyaan hukum yang masih terbuka.",
    en: "Every criterion ends in **pass**, **fail** or **undetermined**. Undetermined is never taken for a failure: something is not known yet, or a question of the law is open.",
  },
  readingOpen: {
    id: "Selama sebuah pertanyaan masih terbuka, kriterianya belum dapat ditentukan, sekalipun syarat lulusnya terpenuhi.",
    en: "While a question is open the criterion is undetermined, even where its condition for passing is met.",
  },
  readingVerdict: {
    id: "Orang atau kelompok memenuhi syarat bila lulus semua kriterianya, dan tidak memenuhi syarat bila gagal dalam salah satunya; selain itu belum dapat ditentukan.",
    en: "A person or a group is eligible if it passes all of its criteria, and not eligible if it fails any of them; otherwise it is undetermined.",
  },
  readingOfficial: {
    id: "Halaman ini bukan terbitan resmi dan bukan pengganti naskah peraturannya.",
    en: "This page is no official publication, and does not replace the text of the law.",
  },
  source: { id: "Sumber", en: "Source" },
  publisher: { id: "Penerbit dan tanggal", en: "Publisher and date" },
  confidence: { id: "Keyakinan", en: "Confidence" },
  status: { id: "Yang dilihat dan yang tidak", en: "What was seen, and what was not" },
  confidenceKey: {
    id: "Keyakinan: **A** dibaca di sumbernya; **B** sumber-sumber sekunder yang sejalan; **C** satu sumber yang lemah, atau teks yang tidak dilihat; **X** dicari dan tidak ditemukan.",
    en: "Confidence: **A** read in the source itself; **B** secondary sources that agree; **C** one weak source, or a text that was not seen; **X** looked for and not found.",
  },
  passes: { id: "**Lulus** bila", en: "**Passes** if" },
  open: { id: "**Masih terbuka** bila", en: "**Stays open** if" },
  question: { id: "pertanyaan", en: "question" },
  fails: { id: "Selain itu **gagal**.", en: "Otherwise it **fails**." },
  basis: { id: "Dasar", en: "Basis" },
  interpretation: { id: "Tafsiran", en: "Interpretation" },
  decisionTable: { id: "Tabel keputusan", en: "Decision table" },
  outcome: { id: "Hasil", en: "Outcome" },
  examples: { id: "Contoh", en: "Examples" },
  example: { id: "Keadaan", en: "Case" },
  reason: { id: "Alasan", en: "Reason" },
  nothingKnown: { id: "tidak ada yang diketahui", en: "nothing is known" },
  uncertain: { id: "belum pasti", en: "not certain" },
  pass: { id: "lulus", en: "pass" },
  fail: { id: "gagal", en: "fail" },
  unknown: { id: "belum dapat ditentukan", en: "undetermined" },
  isMissing: { id: "belum diketahui", en: "not known" },
  isOpen: { id: "masih terbuka", en: "open" },
  mayBeOpen: { id: "dapat pula masih terbuka", en: "may also be open" },
  param: { id: "Nama", en: "Name" },
  value: { id: "Nilai", en: "Value" },
  meaning: { id: "Arti", en: "Meaning" },
  known: { id: "Yang diketahui:", en: "What is known:" },
  askedBy: { id: "Ditanyakan dalam kriteria", en: "Asked by the criteria" },
  takenBy: { id: "Dipakai dalam kriteria", en: "Taken by the criteria" },
  ownFacts: { id: "Keterangan lain yang diperlukan aturan ini", en: "Further facts that this ruleset needs" },
  fact: { id: "Keterangan", en: "Fact" },
  suppliedBy: { id: "Diperoleh dari", en: "Comes from" },
  column: { id: "kolom", en: "the column" },
  counted: {
    id: "banyaknya anggota yang memenuhi syarat berikut:",
    en: "the number of members for whom this holds:",
  },
  sharedBy: {
    id: "bagian dari anggota yang memenuhi syarat berikut:",
    en: "the part of the members for whom this holds:",
  },
  partOfMembers: { id: "bagian dari anggota, 0% sampai 100%", en: "a part of the members, 0% to 100%" },
  answers: { id: "ya atau tidak", en: "yes or no" },
  wholeNumber: { id: "bilangan bulat mulai", en: "a whole number from" },
  upTo: { id: "sampai", en: "to" },
  differences: { id: "Perbedaan dari", en: "Differences from" },
  noDifference: { id: "Kriteria dan parameternya sama.", en: "The criteria and parameters are the same." },
  criterion: { id: "Kriteria", en: "Criterion" },
  parameter: { id: "Parameter", en: "Parameter" },
  before: { id: "Sebelumnya", en: "Before" },
  now: { id: "Sekarang", en: "Now" },
  none: { id: "tidak ada", en: "none" },
  sameValue: {
    id: "nilainya sama; arti atau dasarnya yang berbeda",
    en: "the same value; its meaning or basis differs",
  },
  sameWords: {
    id: "bunyi syaratnya sama; nama, dasar, tafsiran, alasan atau contohnya yang berbeda",
    en: "the condition reads the same; its name, basis, interpretations, reasons or examples differ",
  },
  noticeTitle: {
    id: "Bawaan pustaka, bukan resmi.",
    en: "Library default, not official.",
  },
  notice: {
    id: "Bobot, rentang, angka, dan ambang yang di halaman ini disebut bawaan program tidak berasal dari peraturan atau kantor mana pun. Siapa yang memiliki ketentuan resmi hendaknya menggantinya dengan berkas aturan sendiri.",
    en: "Weights, bands, points and thresholds that this page calls a program default come from no regulation and no office. Whoever has official ones should put them in their place, in a rule file of their own.",
  },
  readingPoints: {
    id: "Setiap indikator diukur. Hasil ukurnya jatuh dalam satu rentang, dan rentang itu memberi angka. Angka dikali bobot, lalu dijumlahkan: itulah nilai keseluruhan.",
    en: "Each indicator is measured. The value falls into one band, and the band gives points. Points times weight are added up: that is the total score.",
  },
  readingRanges: {
    id: "Yang belum diketahui tidak pernah dihitung nol. Nilainya lalu berupa rentang, dari yang paling kecil sampai yang paling besar yang masih mungkin, misalnya 60–80.",
    en: "What is not known never counts as zero. The score is then a range, from the least to the greatest that is still possible, such as 60–80.",
  },
  readingStages: {
    id: "Sebuah tahap tercapai bila semua butirnya, dan semua butir tahap sebelumnya, terpenuhi. Selama ada butir yang belum diketahui, tahapnya pun mungkin belum diketahui.",
    en: "A stage is reached where all its items, and all items of the stages before, are met. While an item is not known the stage may not be known either.",
  },
  readingStatuses: {
    id: "Sebuah kelompok berstatus yang pertama, menurut urutan halaman ini, yang syaratnya terpenuhi.",
    en: "A group has the first status, in the order of this page, whose condition it meets.",
  },
  aspects: { id: "Aspek", en: "Aspects" },
  indicators: { id: "Indikator", en: "Indicators" },
  stages: { id: "Tahap", en: "Stages" },
  classes: { id: "Status", en: "Statuses" },
  records: { id: "Contoh catatan lengkap", en: "Examples of whole records" },
  totalIs: {
    id: "Nilai keseluruhan adalah jumlah angka × bobot semua indikator, paling banyak",
    en: "The total score is the sum of points × weight of all indicators, at most",
  },
  aspect: { id: "Aspek", en: "Aspect" },
  measured: { id: "**Diukur:**", en: "**Measured:**" },
  inUnit: { id: "dalam", en: "in" },
  higherIsBetter: { id: "Makin tinggi makin baik.", en: "The higher the better." },
  lowerIsBetter: { id: "Makin rendah makin baik.", en: "The lower the better." },
  againstBefore: {
    id: "**Arah:** dibandingkan dengan hasil ukur catatan sebelumnya.",
    en: "**Direction:** compared with the value in the record before.",
  },
  riseOfMeasure: {
    id: "**Arah:** membaik bila hasil ukur itu lebih dari nol, menurun bila kurang dari nol, tetap bila tepat nol.",
    en: "**Direction:** improving where that value is above zero, declining where it is below, unchanged where it is zero.",
  },
  fallOfMeasure: {
    id: "**Arah:** membaik bila hasil ukur itu kurang dari nol, menurun bila lebih dari nol, tetap bila tepat nol.",
    en: "**Direction:** improving where that value is below zero, declining where it is above, unchanged where it is zero.",
  },
  riseOf: {
    id: "**Arah:** membaik bila bilangan berikut lebih dari nol, menurun bila kurang dari nol, tetap bila tepat nol",
    en: "**Direction:** improving where the following number is above zero, declining where it is below, unchanged where it is zero",
  },
  fallOf: {
    id: "**Arah:** membaik bila bilangan berikut kurang dari nol, menurun bila lebih dari nol, tetap bila tepat nol",
    en: "**Direction:** improving where the following number is below zero, declining where it is above, unchanged where it is zero",
  },
  libraryDefault: { id: "bawaan program, bukan resmi", en: "program default, not official" },
  scoringBasis: { id: "Dasar bobot, rentang, dan angka", en: "Basis of weight, bands and points" },
  stageBasis: { id: "Dasar aturan tercapainya tahap", en: "Basis of when the stage is reached" },
  statusBasis: { id: "Dasar syarat status", en: "Basis of the condition of the status" },
  bands: { id: "Rentang", en: "Bands" },
  measuredValue: { id: "Hasil ukur", en: "Value" },
  points: { id: "Angka", en: "Points" },
  timesWeight: { id: "Angka × bobot", en: "Points × weight" },
  direction: { id: "Arah", en: "Direction" },
  notKnown: { id: "belum diketahui", en: "not known" },
  notStated: { id: "tidak disebut", en: "not stated" },
  firstStageReached: {
    id: "Tercapai bila semua butir berikut terpenuhi.",
    en: "Reached where all of these items are met.",
  },
  stageReached: {
    id: "Tercapai bila semua butir berikut, dan semua butir tahap sebelumnya, terpenuhi.",
    en: "Reached where all of these items, and all items of the stages before, are met.",
  },
  item: { id: "Butir", en: "Item" },
  metIf: { id: "Terpenuhi bila", en: "Met if" },
  met: { id: "**Terpenuhi** bila", en: "**Met** if" },
  notMet: { id: "Selain itu **tidak terpenuhi**.", en: "Otherwise it is **not met**." },
  firstStatus: {
    id: "Status diperiksa menurut urutan ini; yang pertama yang syaratnya terpenuhi berlaku.",
    en: "Statuses are looked at in this order; the first one whose condition is met applies.",
  },
  score: { id: "Nilai keseluruhan", en: "Total score" },
  stage: { id: "Tahap", en: "Stage" },
  statusName: { id: "Status", en: "Status" },
  noStage: { id: "belum mencapai tahap mana pun", en: "no stage reached yet" },
  askedByParts: { id: "Ditanyakan oleh", en: "Asked by" },
  takenByParts: { id: "Dipakai oleh", en: "Taken by" },
  list: { id: "Daftar", en: "List" },
  parts: { id: "Bagian", en: "Parts" },
  change: { id: "Perubahan", en: "Change" },
  added: { id: "ditambahkan", en: "added" },
  dropped: { id: "dihapus", en: "dropped" },
  givenAnew: { id: "diganti", en: "given anew" },
  noPartDiffers: { id: "Bagian-bagiannya sama.", en: "The parts are the same." },
} as const satisfies Record<string, Text>;

/** A word or sentence of a page. */
export type PageWord = keyof typeof WORDS;

/** A word or sentence of a page in a language. */
export function pageWord(word: PageWord, lang: Language): string {
  return WORDS[word][lang];
}

/** What it is called when an item or the condition of a status is met, and when it is not. */
export const OF_CONDITIONS = { passes: "met", fails: "notMet" } as const satisfies Record<string, PageWord>;

/** The outcome of an item or of the condition of a status. */
export function wordMet(outcome: Outcome, lang: Language): string {
  return OUTCOME_WORDS[outcome][lang];
}

const DIRECTION_WORDS: Readonly<Record<Direction | "unknown", Text>> = {
  membaik: { id: "membaik", en: "improving" },
  tetap: { id: "tetap", en: "unchanged" },
  menurun: { id: "menurun", en: "declining" },
  unknown: { id: "belum diketahui", en: "not known" },
};

/** The direction of an indicator, or that it is not known. */
export function directionWord(direction: Direction | "unknown", lang: Language): string {
  return DIRECTION_WORDS[direction][lang];
}

/** The sentence below a table that was cut off. */
export function moreRows(count: number, lang: Language): string {
  return {
    id: `Masih ada ${count} baris lagi yang tidak ditampilkan di sini.`,
    en: `There ${count === 1 ? "is 1 more row that is" : `are ${count} more rows that are`} not shown here.`,
  }[lang];
}
