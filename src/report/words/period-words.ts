/** The words of periods, and of tables of groups by periods. */
import type { Language, Text } from "../../language.ts";
import { writeNumber } from "../../logic/write-number.ts";
import type { PointRange } from "../../score/kube-score.ts";
import { writeRange } from "../../score/score-phrases.ts";
import { wordDate } from "./word-date.ts";

const WORDS = {
  month: { id: "Nilai per bulan", en: "Scores by month" },
  quarter: { id: "Nilai per triwulan", en: "Scores by quarter" },
  "half-year": { id: "Nilai per semester", en: "Scores by half-year" },
  ownArithmetic: {
    id: "hitungan laporan ini sendiri, bukan ketentuan: tidak ada sumber yang mengatur nilai triwulan atau semester, dan bulan tanpa laporan tidak diisi",
    en: "the arithmetic of this report, not a rule: no source tells how a quarter or a half-year is scored, and months without a report are not filled in",
  },
  legend: {
    id: "–: tidak melapor; kosong: sebelum laporan pertama; 60–80: belum pasti; ganda: periodenya tercatat lebih dari sekali, jadi tidak dipakai",
    en: "–: did not report; empty: before the first report; 60–80: not certain yet; double: the period stands more than once, so it is not used",
  },
  longLegend: {
    id: "90; 85 (2/3): nilai bulan terakhir yang bernilai; rata-rata bulan yang bernilai (2 dari 3 bulan). –: tidak melapor; kosong: sebelum laporan pertama; 60–80: belum pasti; ganda: periodenya tercatat lebih dari sekali, jadi tidak dipakai",
    en: "90; 85 (2/3): the score of the last month that has one; the mean of those that have one (2 of 3 months). –: did not report; empty: before the first report; 60–80: not certain yet; double: the period stands more than once, so it is not used",
  },
  group: { id: "Kelompok", en: "Group" },
  none: { id: "–", en: "–" },
  disputed: { id: "ganda", en: "double" },
  reported: { id: "melapor", en: "reported" },
  reporting: { id: "Laporan bulanan yang masuk", en: "Monthly reports received" },
  notReported: { id: "Yang tidak melapor", en: "Who did not report" },
  notReportedCaption: {
    id: "Bulan tanpa laporan, dari laporan pertama kelompok sampai bulan terakhir daftar",
    en: "Months without a report, from the group's first report to the last month of the list",
  },
  numberOfMonths: { id: "Banyaknya", en: "Number" },
  monthsWithout: { id: "Bulan tanpa laporan", en: "Months without a report" },
  allReported: { id: "semua kelompok melapor setiap bulan", en: "every group reported every month" },
  unplaced: {
    id: "catatan tanpa nama kelompok atau tanpa periode tidak dimuat di tabel bulan",
    en: "records without a group or without a period are in no month of the tables",
  },
  earlier: {
    id: "periode sebelumnya tidak dimuat; semuanya ada di `--format json`",
    en: "earlier periods are left out; `--format json` has them all",
  },
} as const satisfies Record<string, Text>;

export type PeriodWord = keyof typeof WORDS;

export function periodWord(word: PeriodWord, lang: Language): string {
  return WORDS[word][lang];
}

const ROMAN = ["I", "II", "III", "IV"];

/** `Februari 2022`, `Triwulan I 2022`, `Semester I 2022`; `Q1 2022` and `H1 2022` in English. */
export function wordPeriod(period: string, lang: Language): string {
  const [, year, letter, number] = /^(\d{4})-([QH])(\d)$/.exec(period) ?? [];
  if (letter === undefined) return wordDate(period, lang);
  if (lang === "en") return `${letter}${number} ${year}`;
  return `${letter === "Q" ? "Triwulan" : "Semester"} ${ROMAN[Number(number) - 1]} ${year}`;
}

/** `Feb 2022`. */
export function wordShortMonth(month: string, lang: Language): string {
  const [name = "", year] = wordDate(month, lang).split(" ");
  return `${name.slice(0, 3)} ${year}`;
}

/** One decimal; the ends of a range outward, so that it still holds all there is. */
export function writeMean({ min, max }: Pick<PointRange, "min" | "max">, lang: Language): string {
  if (min === max) return writeNumber(Math.round(min * 10) / 10, lang);
  // Sums of halves and tenths are a hair off.
  const outward = { min: Math.floor(min * 10 + 1e-6) / 10, max: Math.ceil(max * 10 - 1e-6) / 10 };
  return writeRange(outward, lang);
}
