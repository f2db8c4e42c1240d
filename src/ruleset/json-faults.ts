/** THE table of what makes a text no JSON, in words for whoever wrote it by hand. Nothing of the text itself is quoted but signs. */
import type { Text } from "../language.ts";

export const JSON_FAULTS = {
  empty: { id: "berkas ini kosong", en: "the file is empty" },
  yaml: {
    id: "berkas ini YAML, sedangkan aturan ditulis dalam JSON; ubah dahulu menjadi JSON",
    en: "the file is YAML, and rules are written in JSON; convert it to JSON first",
  },
  markup: {
    id: "berkas ini halaman web atau XML, sedangkan aturan ditulis dalam JSON; unduh berkas aslinya",
    en: "the file is a web page or XML, and rules are written in JSON; download the file itself",
  },
  binary: {
    id: "berkas ini bukan teks (misalnya buku kerja Excel atau arsip), sedangkan aturan ditulis dalam JSON",
    en: "the file is no text (a workbook or an archive, say), and rules are written in JSON",
  },
  notUnicode: {
    id: "berkas ini bukan UTF-8; simpan ulang sebagai UTF-8",
    en: "the file is not UTF-8; save it again as UTF-8",
  },
  ended: { id: "teksnya terputus sebelum selesai", en: "the text ends before it is complete" },
  more: {
    id: "masih ada isi sesudah akhir objeknya; satu berkas memuat satu aturan",
    en: "there is more after the end of the object; a file holds one ruleset",
  },
  value: { id: "di sini seharusnya ada sebuah nilai", en: "a value is expected here" },
  key: {
    id: 'di sini seharusnya ada nama kunci di antara tanda kutip ganda `"`',
    en: 'a key between double quotation marks `"` is expected here',
  },
  colon: { id: "titik dua `:` sesudah nama kunci belum ada", en: "the colon `:` after a key is missing" },
  comma: { id: "koma `,` antara dua bagian belum ada", en: "the comma `,` between two parts is missing" },
  trailingComma: {
    id: "koma berlebih sebelum penutup; hapus koma itu",
    en: "a comma too many before the closing bracket; delete it",
  },
  doubleComma: { id: "koma berlebih; hapus koma itu", en: "a comma too many; delete it" },
  decimalComma: {
    id: "angka desimal ditulis dengan titik: `2.5`, bukan `2,5`",
    en: "decimals are written with a point: `2.5`, not `2,5`",
  },
  comment: {
    id: "komentar tidak dikenal dalam JSON; hapus, atau pindahkan ke `summary`",
    en: "JSON has no comments; delete it, or move it to `summary`",
  },
  quote: {
    id: 'tanda kutipnya bukan tanda kutip ganda lurus; tulis `"`',
    en: 'the quotation mark is not a straight double one; write `"`',
  },
  lineBreak: {
    id: "teks di antara tanda kutip terputus oleh baris baru atau tab; tutup kutipnya, atau tulis `\\n`",
    en: "a line break or tab within quotation marks; close them, or write `\\n`",
  },
  escape: {
    id: 'garis miring terbalik `\\` hanya sebelum `"`, `\\`, `/`, b, f, n, r, t atau u dengan empat angka heksadesimal',
    en: 'a backslash `\\` stands only before `"`, `\\`, `/`, b, f, n, r, t or u and four hexadecimal digits',
  },
  number: {
    id: "bilangan ini tidak ditulis seperti `12`, `-3` atau `2.5` (tanpa nol di depan, tanpa tanda `+`)",
    en: "the number is not written like `12`, `-3` or `2.5` (no leading zero, no `+`)",
  },
  word: {
    id: "kata tanpa tanda kutip: hanya `true`, `false` dan `null` (huruf kecil) yang boleh",
    en: "a word without quotation marks: only `true`, `false` and `null` (lower case) may stand so",
  },
  space: {
    id: "di sini ada spasi khusus yang tidak dikenal JSON; ganti dengan spasi biasa",
    en: "a special space that JSON does not know; replace it by an ordinary one",
  },
  deep: { id: "bersarang terlalu dalam", en: "nested too deeply" },
} as const satisfies Record<string, Text>;

/** What makes a text no JSON. */
export type JsonFault = keyof typeof JSON_FAULTS;
