/** The words of examinations, in both languages. */
import type { Language, Text } from "../../language.ts";

const WORDS = {
  title: { id: "Pengujian aturan", en: "Test of rulesets" },
  failed: { id: "Yang masih kurang", en: "What is lacking" },
  excused: { id: "Terbukti mustahil atau setara", en: "Proved impossible or equivalent" },
  examplesHold: { id: "contoh sesuai", en: "examples hold" },
  atomsShown: {
    id: "kondisi terbukti mengubah hasil dengan sendirinya",
    en: "conditions shown to change the outcome on their own",
  },
  atomsAndBandsShown: {
    id: "kondisi terbukti mengubah hasil dengan sendirinya, dan batas rentang terbukti",
    en: "conditions shown to change the outcome on their own, and limits of bands shown",
  },
  mutantsKilled: { id: "mutan ketahuan oleh contoh", en: "mutants killed by an example" },
  atomsImpossible: { id: "mustahil dibuktikan sendiri", en: "impossible to show on their own" },
  mutantsEquivalent: { id: "terbukti setara", en: "proved equivalent" },
  example: { id: "contoh", en: "example" },
  atom: { id: "kondisi", en: "condition" },
  band: { id: "rentang", en: "band" },
  mutant: { id: "mutan", en: "mutant" },
  stated: { id: "tertulis", en: "stated" },
  decided: { id: "hasilnya", en: "decided" },
  correct: {
    id: "betulkan contoh itu, atau aturannya",
    en: "correct the example, or the rule",
  },
  neverMet: {
    id: "tidak pernah terpenuhi: tidak ada satu pun nilai fakta yang memenuhinya",
    en: "never met: there are no values of the facts that meet it",
  },
  correctLimits: { id: "betulkan batas-batasnya", en: "correct its limits" },
  notShown: {
    id: "tidak ada dua contoh yang membuktikan bahwa kondisi ini mengubah hasil dengan sendirinya",
    en: "no two examples show that this condition changes the outcome on its own",
  },
  showByPair: { id: "tulis kedua contoh ini", en: "state both of these examples" },
  impossible: {
    id: "mustahil dibuktikan sendiri: kondisi lain selalu ikut berubah, atau hasilnya tetap, di seluruh tabel keputusan",
    en: "impossible to show on its own: all over the decision table another condition changes too, or the outcome stays",
  },
  lacksLimit: {
    id: "tidak ada contoh yang nilainya tepat di awal rentang ini",
    en: "no example has a value exactly where this band begins",
  },
  lacksBelow: {
    id: "tidak ada contoh yang nilainya dalam rentang tepat di bawahnya",
    en: "no example has a value in the band directly below",
  },
  showLimit: { id: "tambahkan contoh seperti itu", en: "add such an example" },
  bandImpossible: {
    id: "mustahil dibuktikan: ukurannya tidak pernah bernilai demikian",
    en: "impossible to show: the measure never has such values",
  },
  survived: { id: "tidak ada contoh yang membedakannya", en: "no example tells it apart" },
  killByExample: { id: "tambahkan contoh ini", en: "add this example" },
  tooLarge: {
    id: "tidak ada contoh yang membedakannya, dan tabelnya terlalu besar untuk membuktikannya setara; jumlah selnya",
    en: "no example tells it apart, and the table is too large to prove it equivalent; its cells number",
  },
  killBySome: { id: "tambahkan contoh yang membedakannya", en: "add an example that tells it apart" },
  equivalent: {
    id: "terbukti setara: tidak ada contoh yang dapat membedakannya",
    en: "proved equivalent: no example can tell it apart",
  },
  alsoAsks: {
    id: "hanya menyebut satu pertanyaan lagi di samping yang sudah terbuka",
    en: "it only names one more question beside those already open",
  },
  examplesTitle: { id: "Contoh yang dibuat", en: "Examples made" },
  examplesEnough: { id: "contohnya sudah cukup", en: "has examples enough" },
  missingFacts: { id: "kosong:", en: "missing:" },
  failingExample: {
    id: "contoh # tidak sesuai dengan aturannya; betulkan contoh itu, atau aturannya",
    en: "example # does not agree with the rule; correct the example, or the rule",
  },
  toConfirm: {
    id: "# contoh belum dipastikan: bandingkan masing-masing dengan bunyi peraturannya. Yang berbeda berarti aturannya keliru; betulkan aturannya, lalu hapus contoh itu.",
    en: "# examples are not confirmed: hold each against the words of the regulation. Where they differ the rule is wrong; correct the rule, then delete the example.",
  },
  stillLacking: {
    id: "# hal masih kurang; lihat `aturan-kube rules test`",
    en: "# things are still lacking; see `aturan-kube rules test`",
  },
} as const satisfies Record<string, Text>;

/** A word of examinations in a language. */
export function examinationWord(word: keyof typeof WORDS, lang: Language): string {
  return WORDS[word][lang];
}
