/** The words of the pages of rulesets, in both languages. */
import type { Language, Text } from "../language.ts";

const WORDS = {
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
  ownFacts: { id: "Keterangan yang ditambahkan aturan ini", en: "Facts that this ruleset adds" },
  fact: { id: "Keterangan", en: "Fact" },
  suppliedBy: { id: "Diperoleh dari", en: "Comes from" },
  column: { id: "kolom", en: "the column" },
  counted: {
    id: "banyaknya anggota yang memenuhi syarat berikut:",
    en: "the number of members for whom this holds:",
  },
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
} as const satisfies Record<string, Text>;

/** A word or sentence of a page. */
export type PageWord = keyof typeof WORDS;

/** A word or sentence of a page in a language. */
export function pageWord(word: PageWord, lang: Language): string {
  return WORDS[word][lang];
}

/** The sentence below a table that was cut off. */
export function moreRows(count: number, lang: Language): string {
  return {
    id: `Masih ada ${count} baris lagi yang tidak ditampilkan di sini.`,
    en: `There ${count === 1 ? "is 1 more row that is" : `are ${count} more rows that are`} not shown here.`,
  }[lang];
}
