/** The words of letters to persons and groups. */
import type { ReachedAge } from "../../decide/aging.ts";
import type { Language, Text } from "../../language.ts";

const WORDS = {
  title: { id: "Pemberitahuan hasil pemeriksaan KUBE", en: "Notice of the outcome of a KUBE check" },
  person: { id: "Orang", en: "Person" },
  group: { id: "Kelompok", en: "Group" },
  name: { id: "Nama", en: "Name" },
  withheld: {
    id: "Nama dan NIK tidak dicantumkan.",
    en: "Name and NIK are left out.",
  },
  shown: {
    id: "Surat ini memuat nama dan NIK. Simpan baik-baik.",
    en: "This letter has a name and a NIK. Keep it safe.",
  },
  eligible: { id: "Hasil: memenuhi syarat.", en: "Outcome: eligible." },
  ineligible: { id: "Hasil: tidak memenuhi syarat.", en: "Outcome: not eligible." },
  undetermined: { id: "Hasil: belum dapat ditentukan.", en: "Outcome: not determined yet." },
  criteria: { id: "Syarat satu per satu", en: "The criteria one by one" },
  source: { id: "Sumber:", en: "Source:" },
  wrong: { id: "Yang perlu diperbaiki dalam data", en: "What has to be mended in the data" },
  open: { id: "Yang belum diketahui", en: "What is not known yet" },
  missing: {
    id: "Mohon lengkapi keterangan ini kepada petugas.",
    en: "Please give the officer this information.",
  },
  canTell: { id: "Yang dapat menjawab: #.", en: "Who can tell: #." },
  changes: { id: "Yang dapat mengubah hasil", en: "What could change the outcome" },
  changesTo: { id: "Akan memenuhi syarat bila:", en: "Eligible with:" },
  changesOpen: {
    id: "Tidak ada lagi yang menghalangi bila:",
    en: "Nothing stands in the way any more with:",
  },
  eligibleIf: { id: "Memenuhi syarat bila ternyata:", en: "Eligible if it turns out to be:" },
  ineligibleIf: { id: "Tidak memenuhi syarat bila ternyata:", en: "Not eligible if it turns out to be:" },
  more: {
    id: "Masih ada kemungkinan lain; tanyakan kepada petugas.",
    en: "There are more ways; ask the officer.",
  },
  pastAge: {
    id: "Umurnya sudah melewati batas. Perubahan lain tidak mengubah hasil ini.",
    en: "The age is past the limit. No other change alters this outcome.",
  },
  fromAge: { id: "Memenuhi syarat mulai ulang tahun ke-#.", en: "Eligible from birthday number #." },
  untilAge: {
    id: "Memenuhi syarat sampai sehari sebelum ulang tahun ke-#.",
    en: "Eligible until the day before birthday number #.",
  },
  fromYear: {
    id: "Memenuhi syarat mulai 1 Januari pada tahun ketika umurnya menjadi # tahun.",
    en: "Eligible from 1 January of the year of turning #.",
  },
  untilYear: {
    id: "Memenuhi syarat sampai 31 Desember sebelum tahun ketika umurnya menjadi # tahun.",
    en: "Eligible until 31 December before the year of turning #.",
  },
  fromDay: { id: "Memenuhi syarat mulai #.", en: "Eligible from #." },
  untilDay: { id: "Memenuhi syarat sampai #.", en: "Eligible until #." },
  fromBirthday: {
    id: "Memenuhi syarat mulai ulang tahun anggota ini: #.",
    en: "Eligible from the birthday of this member: #.",
  },
  untilBirthday: {
    id: "Memenuhi syarat sampai sehari sebelum ulang tahun anggota ini: #.",
    en: "Eligible until the day before the birthday of this member: #.",
  },
  fromNewYear: {
    id: "Memenuhi syarat mulai 1 Januari pada tahun ketika anggota ini mencapai umurnya: #.",
    en: "Eligible from 1 January of the year in which this member reaches an age: #.",
  },
  untilNewYear: {
    id: "Memenuhi syarat sampai 31 Desember sebelum tahun ketika anggota ini mencapai umurnya: #.",
    en: "Eligible until 31 December before the year in which this member reaches an age: #.",
  },
  ageInYear: { id: "# tahun", en: "#" },
  birthday: { id: "ke-#", en: "number #" },
  onceOfAge: { id: "mulai ulang tahun ke-#", en: "from birthday number #" },
  onceOfYear: {
    id: "mulai 1 Januari pada tahun ketika umurnya menjadi # tahun",
    en: "from 1 January of the year of turning #",
  },
  onceFrom: { id: "mulai #", en: "from #" },
  now: { id: "sekarang #", en: "now #" },
  lacking: { id: "kurang #", en: "# too few" },
  beyond: { id: "lebih #", en: "# too many" },
  allEligible: {
    id: "setiap anggota memenuhi syarat, atau anggota ini diganti:",
    en: "every member eligible, or these members replaced:",
  },
  allFoundEligible: {
    id: "setiap anggota ini memenuhi syarat:",
    en: "each of these members eligible:",
  },
  others: { id: "# lainnya", en: "# others" },
  afterMending: {
    id: "Data yang disebut di atas harus diperbaiki dahulu.",
    en: "The data named above have to be mended first.",
  },
  staying: { id: "Itu berlaku bila yang lain tidak berubah.", en: "That holds if nothing else changes." },
  deciding: { id: "Siapa yang memutuskan", en: "Who decides" },
  decides: {
    id: "Surat ini dibuat oleh program dari data dalam daftar. Yang memutuskan adalah petugas, bukan program.",
    en: "A program made this letter from the data in a list. An officer decides, not the program.",
  },
  object: {
    id: "Bila ada yang tidak benar, sampaikan keberatan kepada kantor yang memberikan surat ini.",
    en: "If something is not right, object at the office that gave you this letter.",
  },
} as const satisfies Record<string, Text>;

export type LetterWord = keyof typeof WORDS;

/** What is said of an age that is reached: from it on, until it, once somebody is of it, or the age alone; by how it is counted. */
const AGE_WORDS = {
  "member.age": { from: "fromAge", until: "untilAge", once: "onceOfAge", bare: "birthday" },
  "member.ageInYear": { from: "fromYear", until: "untilYear", once: "onceOfYear", bare: "ageInYear" },
} as const satisfies Record<ReachedAge["fact"], Readonly<Record<string, LetterWord>>>;

export function wordReachedAge(
  says: keyof (typeof AGE_WORDS)["member.age"],
  { fact, age }: ReachedAge,
  lang: Language,
): string {
  return fillLetterWord(AGE_WORDS[fact][says], `${age}`, lang);
}

export function letterWord(word: LetterWord, lang: Language): string {
  return WORDS[word][lang];
}

/** A word with what is to stand in it. */
export function fillLetterWord(word: LetterWord, what: string, lang: Language): string {
  return letterWord(word, lang).replace("#", () => what);
}
