/** What is said of a call that no statement can be made for, in both languages. */
import { closest, withDidYouMean } from "../closest.ts";
import type { Text } from "../language.ts";

export const SQL_FAULTS = {
  dialect: (name: string, known: readonly string[], meant: string | undefined): Text =>
    withDidYouMean(
      {
        id: `dialek \`${name}\` tidak dikenal, seharusnya salah satu dari ${quote(known)}`,
        en: `unknown dialect \`${name}\`, expected one of ${quote(known)}`,
      },
      meant,
    ),
  table: (): Text => ({
    id: "`table` seharusnya nama tabel, misalnya `warga` atau `dinsos.warga`",
    en: "`table` should be the name of a table, such as `warga` or `dinsos.warga`",
  }),
  control: (shown: string): Text => ({
    id: `nama atau nilai \`${shown}\` memuat tanda kendali (misalnya ganti baris), yang tidak dapat ditulis dengan aman dalam SQL; hapus tanda itu`,
    en: `the name or value \`${shown}\` holds a control character (such as a line break), which cannot be written safely in SQL; remove it`,
  }),
  unknownField: (field: string, known: readonly string[]): Text =>
    withDidYouMean(
      {
        id: `kolom untuk \`${field}\` tidak diperlukan aturan ini; yang diperlukan: ${quote(known)}`,
        en: `no column for \`${field}\` is needed by this ruleset; needed are ${quote(known)}`,
      },
      closest(field, known),
    ),
  notMapped: (fields: readonly string[], example: string): Text => ({
    id: `kolom untuk ${quote(fields)} belum disebut; tambahkan, misalnya \`${example}\`, atau \`null\` bila tabelnya tidak memuatnya`,
    en: `no column is named for ${quote(fields)}; add it, such as \`${example}\`, or \`null\` where the table has none`,
  }),
  column: (field: string, form: string | undefined): Text => ({
    id: `kolom untuk \`${field}\` seharusnya nama kolom${form === undefined ? "" : `, \`${form}\``} atau \`null\``,
    en: `the column of \`${field}\` should be the name of a column${form === undefined ? "" : `, \`${form}\``} or \`null\``,
  }),
  words: (field: string, known: readonly string[]): Text => ({
    id: `kolom \`${field}\` tidak mempunyai daftar kata, yang ada untuk ${quote(known)}; sebut arti setiap isinya dengan \`values\``,
    en: `the column of \`${field}\` has no table of words, which there is for ${quote(known)}; say what each text stands for with \`values\``,
  }),
  value: (field: string, text: string, received: unknown, known: readonly string[]): Text => {
    const listed = `${quote(known.slice(0, LISTED))}${known.length > LISTED ? ", …" : ""}`;
    return withDidYouMean(
      {
        id: `\`${text}\` di kolom \`${field}\` tidak dapat berarti \`${received}\`, seharusnya ${listed}`,
        en: `\`${text}\` in the column of \`${field}\` cannot mean \`${received}\`, expected ${listed}`,
      },
      closest(String(received), known),
    );
  },
  limits: (fact: string, limits: number): Text => ({
    id: `fakta \`${fact}\` dibandingkan dengan \`${limits}\` batas, terlalu banyak untuk ditulis dalam SQL; putuskan kelompok dengan \`aturan-kube check\``,
    en: `the fact \`${fact}\` is held against \`${limits}\` limits, too many to be written in SQL; decide the groups by \`aturan-kube check\``,
  }),
  mixed: (indicator: string): Text =>
    refused(indicator, {
      id: "sekaligus membandingkan dan menghitung",
      en: "both compares and calculates",
    }),
  shared: (indicator: string, fact: string | undefined): Text =>
    refused(indicator, {
      id: `membaca \`${fact}\` bersama indikator lain, sehingga nilai keseluruhannya harus ditelusuri kasus demi kasus`,
      en: `reads \`${fact}\` together with another indicator, so that the total has to be gone through case by case`,
    }),
} as const;

/** More words than this are not listed. */
const LISTED = 8;

function quote(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

function refused(indicator: string, { id, en }: Text): Text {
  return {
    id: `indikator \`${indicator}\` tidak dapat ditulis dalam SQL: ${id}; nilai kelompok dengan \`aturan-kube score\``,
    en: `the indicator \`${indicator}\` cannot be written in SQL: it ${en}; score the groups by \`aturan-kube score\``,
  };
}
