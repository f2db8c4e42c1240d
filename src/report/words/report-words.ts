/** The words of reports for people, in both languages. */
import { KIND_WORDS } from "../../kind-words.ts";
import type { Language, Text } from "../../language.ts";

const WORDS = {
  asOf: { id: "per tanggal", en: "as of" },
  assumed: { id: "dengan anggapan:", en: "assuming:" },
  leftOut: { id: "tidak dimuat", en: "left out" },
  toMend: { id: "Yang perlu dibenahi", en: "What to mend" },
  notChecked: {
    id: "Yang masih harus diperiksa petugas: tidak terbaca dari daftar",
    en: "Still to be checked by an officer: no list tells it",
  },
  notMet: { id: "Mengapa tidak memenuhi syarat", en: "Why persons are not eligible" },
  emptyOrUnclear: { id: "kosong atau belum jelas", en: "empty or not clear" },
  askOffice: {
    id: "daftar tidak dapat menjawabnya; tanyakan kepada",
    en: "no list can answer it; ask",
  },
  overview: { id: "Ringkasan", en: "Overview" },
  theList: { id: "Daftar", en: "List" },
  fillIn: { id: "isi atau perjelas kolom", en: "fill in or make clear the column" },
  addColumn: { id: "tambahkan kolom", en: "add the column" },
  andTheLike: { id: "(dan yang serupa)", en: "(and the like)" },
  see: { id: "lihat no.", en: "see no." },
  list: { id: "Daftar secara keseluruhan", en: "The list as a whole" },
  groupsTitle: { id: "Kelompok", en: "Groups" },
  setAside: { id: "dilewati", en: "set aside" },
  personsTitle: { id: "Orang yang perlu diperhatikan", en: "Persons to look at" },
  line: { id: "baris", en: "line" },
  stdin: { id: "masukan standar", en: "standard input" },
  noNik: { id: "tanpa NIK yang sah", en: "no valid NIK" },
  onlyLacking: {
    id: "belum dapat ditentukan hanya karena kolom yang disebut di atas tidak ada",
    en: "undetermined only because the columns named above are not there",
  },
  allWell: { id: "tidak ada orang yang perlu diperhatikan", en: "nobody to look at" },
  blocked: {
    id: "semua kriteria terpenuhi, tetapi kesalahan di barisnya harus dibetulkan dahulu",
    en: "every criterion is met, but the errors in the row have to be corrected first",
  },
  ruleset: { id: "Aturan", en: "Ruleset" },
  fingerprint: { id: "Sidik aturan (SHA-256)", en: "Fingerprint of the ruleset (SHA-256)" },
  dateOfCheck: { id: "Per tanggal", en: "As of" },
  assumptions: { id: "Dengan anggapan", en: "Assuming" },
  files: { id: "Berkas", en: "Files" },
  counts: { id: "Jumlah", en: "Numbers" },
  doFirst: { id: "Yang perlu dilakukan dahulu", en: "What to do first" },
  doFirstCaption: {
    id: "Setiap sebab disebut sekali, yang paling sering lebih dahulu",
    en: "Each cause once, the commonest first",
  },
  cause: { id: "Sebab", en: "Cause" },
  personsConcerned: { id: "Orang", en: "Persons" },
  remedy: { id: "Cara membetulkan", en: "Remedy" },
  wholeList: { id: "seluruh daftar", en: "the whole list" },
  perKecamatan: { id: "Per kecamatan", en: "By kecamatan" },
  perKecamatanCaption: { id: "Orang menurut kecamatan dan hasilnya", en: "Persons by kecamatan and verdict" },
  kecamatan: { id: "Kecamatan", en: "Kecamatan" },
  areaUnknown: { id: "tidak disebut", en: "not said" },
  groupsCaption: { id: "Setiap kelompok dengan hasilnya", en: "Each group with its verdict" },
  groupName: { id: "Nama kelompok", en: "Name of the group" },
  verdict: { id: "Hasil", en: "Verdict" },
  memberNumber: { id: "Anggota", en: "Members" },
  fewestHouseholds: { id: "KK paling sedikit", en: "Fewest households" },
  mostHouseholds: { id: "KK paling banyak", en: "Most households" },
  file: { id: "Berkas", en: "File" },
  householdNumber: { id: "KK", en: "Households" },
  reasons: { id: "Alasan", en: "Reasons" },
  setAsideTitle: { id: "Baris yang dilewati", en: "Rows set aside" },
  setAsideCaption: { id: "Baris yang bukan orang, menurut jenisnya", en: "Rows that are nobody, by kind" },
  kindOfRow: { id: "Jenis", en: "Kind" },
  rows: { id: "Baris", en: "Rows" },
  place: { id: "Tempat", en: "Place" },
  personsCaption: {
    id: "Orang yang belum atau tidak memenuhi syarat, atau yang barisnya perlu dilihat",
    en: "Persons who are not eligible, not so yet, or whose row needs a look",
  },
  nik: { id: "NIK", en: "NIK" },
  personName: { id: "Nama", en: "Name" },
  unknownDate: { id: "tanggal yang tidak diketahui", en: "a date that is not known" },
  issuer: { id: "Penerbit", en: "Issued by" },
  validity: { id: "Masa berlaku", en: "Validity" },
  inForce: { id: "berlaku sejak", en: "in force from" },
  sources: { id: "Sumber", en: "Sources" },
  sourcesMarked: { id: "sumber bertanda", en: "sources marked" },
  openQuestions: { id: "pertanyaan terbuka:", en: "open questions:" },
  extends: { id: "melanjutkan", en: "extends" },
  params: { id: "Parameter", en: "Parameters" },
  memberCriteria: { id: "Kriteria untuk setiap orang", en: "Criteria for each person" },
  kubeCriteria: { id: "Kriteria untuk kelompok", en: "Criteria for the group" },
  aspects: { id: "Aspek", en: "Aspects" },
  indicators: { id: "Indikator", en: "Indicators" },
  stages: { id: "Tahap", en: "Stages" },
  statuses: { id: "Status, yang pertama yang terpenuhi berlaku", en: "Statuses, the first one met applies" },
  higherIsBetter: { id: "makin tinggi makin baik", en: "the higher the better" },
  lowerIsBetter: { id: "makin rendah makin baik", en: "the lower the better" },
  weight: { id: "bobot", en: "weight" },
  points: { id: "angka", en: "points" },
  from: { id: "mulai", en: "from" },
  libraryDefault: { id: "bawaan program, bukan resmi", en: "program default, not official" },
  hasDefaults: {
    id: "Bobot, rentang, angka dan ambang yang disebut bawaan program bukan ketentuan resmi.",
    en: "Weights, bands, points and thresholds called a program default are not official.",
  },
  ...KIND_WORDS,
  questions: { id: "Pertanyaan yang masih terbuka", en: "Open questions" },
  answered: { id: "Pertanyaan yang sudah dijawab", en: "Questions answered" },
  interpretations: { id: "Tafsiran yang dipakai", en: "Interpretations taken" },
  repaired: { id: "Diperbaiki", en: "Repaired" },
  leftUnchanged: { id: "Tersisa untuk Anda, tidak diubah", en: "Left for you, unchanged" },
  hiddenValues: {
    id: "isi kolom yang menyangkut orang tidak ditampilkan; `--changes FILE` menulis semuanya",
    en: "what columns about persons held is not shown; `--changes FILE` writes all of it",
  },
  rulesets: { id: "Aturan yang ada", en: "The rulesets there are" },
  findings: { id: "Temuan dalam aturan", en: "Findings in rulesets" },
  noFindings: { id: "tidak ada temuan", en: "nothing found" },
  until: { id: "sampai", en: "until" },
  repealedBy: { id: "dicabut oleh", en: "repealed by" },
  notYet: { id: "aturan ini baru berlaku", en: "this ruleset is in force only from" },
  inForceThen: { id: "pada tanggal itu yang berlaku", en: "in force on that day is" },
  repealed: { id: "aturan ini dicabut", en: "this ruleset was repealed" },
  by: { id: "oleh", en: "by" },
  column: { id: "kolom", en: "column" },
  replaces: { id: "mengganti", en: "replaces" },
  drops: { id: "menghapus", en: "drops" },
  extending: { id: "berdasarkan", en: "based on" },
  wholeBy: { id: "tampilkan seluruhnya dengan --resolved", en: "shown whole by --resolved" },
  ownFacts: { id: "Fakta dan kolomnya sendiri", en: "Facts and columns of its own" },
} as const satisfies Record<string, Text>;

/** What reports count; English tells one from many. */
const COUNTED = {
  persons: { id: "orang", en: ["person", "persons"] },
  groups: { id: "kelompok", en: ["group", "groups"] },
  members: { id: "anggota", en: ["member", "members"] },
  households: { id: "KK", en: ["household", "households"] },
  errors: { id: "kesalahan", en: ["error", "errors"] },
  warnings: { id: "peringatan", en: ["warning", "warnings"] },
  linesLeftOut: {
    id: "baris lagi tidak dimuat, sebab laporan ini tidak boleh lebih panjang",
    en: [
      "more line is left out, since this report must not be longer",
      "more lines are left out, since this report must not be longer",
    ],
  },
  blocksLeftOut: {
    id: "bagian lagi tidak dimuat, sebab laporan ini tidak boleh lebih panjang",
    en: [
      "more part is left out, since this report must not be longer",
      "more parts are left out, since this report must not be longer",
    ],
  },
  more: { id: "lagi", en: ["more", "more"] },
  lackingColumns: {
    id: "kolom yang diminta aturan ini tidak ada, jadi belum diketahui untuk seluruh daftar",
    en: [
      "column that the ruleset asks for is not there, so for the whole list it is not known",
      "columns that the ruleset asks for are not there, so for the whole list they are not known",
    ],
  },
  hiddenIndicators: {
    id: "indikator lainnya belum diketahui, sebab kolomnya tidak ada",
    en: [
      "more indicator is not known, for want of its columns",
      "more indicators are not known, for want of their columns",
    ],
  },
  listRows: { id: "baris", en: ["row", "rows"] },
  cells: { id: "sel", en: ["cell", "cells"] },
  repairedCells: { id: "sel diperbaiki", en: ["cell repaired", "cells repaired"] },
  leftForYou: { id: "hal tersisa untuk Anda", en: ["thing left for you", "things left for you"] },
  moreRows: { id: "lainnya", en: ["more", "more"] },
  moreCauses: {
    id: "hal lain; lihat semuanya dengan `--all`",
    en: ["more cause; `--all` shows it", "more causes; `--all` shows them"],
  },
  morePersons: {
    id: "orang lain yang perlu diperhatikan tidak dimuat; lihat semuanya dengan `--all` atau `--format csv`, atau pilih dengan `--only ineligible`, `--only error`",
    en: [
      "more person to look at is left out; see all with `--all` or `--format csv`, or choose with `--only ineligible`, `--only error`",
      "more persons to look at are left out; see all with `--all` or `--format csv`, or choose with `--only ineligible`, `--only error`",
    ],
  },
  records: { id: "catatan", en: ["record", "records"] },
  numbers: { id: "baris nomor kolom", en: ["row of column numbers", "rows of column numbers"] },
  header: { id: "judul berulang", en: ["repeated header row", "repeated header rows"] },
  section: {
    id: "baris nama kelompok atau tempat",
    en: ["line naming a group or place", "lines naming a group or place"],
  },
  total: { id: "jumlah", en: ["total", "totals"] },
  note: { id: "keterangan", en: ["note", "notes"] },
} as const;

/** A word of reports in a language. */
export function reportWord(word: keyof typeof WORDS, lang: Language): string {
  return WORDS[word][lang];
}

/** A number of things, or a range of numbers: `1 orang`, `2 persons`, `9–10 KK`. */
export function reportCount(
  thing: keyof typeof COUNTED,
  lang: Language,
  count: number,
  most: number = count,
): string {
  const { id, en } = COUNTED[thing];
  const word = lang === "id" ? id : en[most === 1 ? 0 : 1];
  return `${count === most ? count : `${count}–${most}`} ${word}`;
}

/** One of what reports count, without its number: `jumlah`, `total`. */
export function reportNoun(thing: keyof typeof COUNTED, lang: Language): string {
  const { id, en } = COUNTED[thing];
  return lang === "id" ? id : en[0];
}
