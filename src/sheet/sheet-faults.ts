/** THE table of reasons why bytes cannot be read as a sheet, with the remedy, in both languages. */
import type { Text } from "../language.ts";
import { type FileName, nameFile, quoted } from "./name-file.ts";

/** What to do with a list that Excel can open. */
export const SAVE_AS_WORKBOOK: Text = {
  id: "buka daftarnya di Excel, lalu simpan dengan `Save As` > `Excel Workbook (*.xlsx)`",
  en: "open the list in Excel and save it with `Save As` > `Excel Workbook (*.xlsx)`",
};

interface InFile {
  readonly file: FileName;
}

interface AtLine extends InFile {
  readonly line: number;
}

/** Every reason, as a function from what its message needs to the text of an `InputError`. Cells are never told. */
export const SHEET_FAULTS = {
  foreignFormat: ({ file, looksLike, remedy }: InFile & { looksLike: Text; remedy: Text }): Text => ({
    id: `${nameFile(file).id} berisi ${looksLike.id}, seharusnya daftar CSV, XLSX, ODS, JSON, atau NDJSON; ${remedy.id}`,
    en: `${nameFile(file).en} holds ${looksLike.en}, expected a list in CSV, XLSX, ODS, JSON or NDJSON; ${remedy.en}`,
  }),
  nulBytes: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} berisi byte NUL, seharusnya hanya teks: file ini rusak atau bukan CSV; ${SAVE_AS_WORKBOOK.id}`,
    en: `${nameFile(file).en} holds NUL bytes, expected nothing but text: it is damaged or not CSV; ${SAVE_AS_WORKBOOK.en}`,
  }),
  quoteNotClosed: ({ file, line }: AtLine): Text => ({
    id: `${nameFile(file).id} baris ${line}: tanda kutip \`"\` dibuka tetapi tidak ditutup di akhir sel; hapus tanda itu, atau tutup selnya dengan \`"\``,
    en: `${nameFile(file).en} line ${line}: a quotation mark \`"\` is opened but not closed at the end of its cell; delete it, or close the cell with \`"\``,
  }),
  recordTooLarge: ({ file, line, limitMiB }: AtLine & { limitMiB: number }): Text => ({
    id: `${nameFile(file).id} baris ${line}: satu baris data lebih dari ${limitMiB} MiB, mungkin karena tanda kutip \`"\` tidak ditutup; hapus atau tutup tanda kutip itu`,
    en: `${nameFile(file).en} line ${line}: one record is larger than ${limitMiB} MiB, probably because a quotation mark \`"\` is not closed; delete or close it`,
  }),
  changed: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} berubah selagi diperiksa, jadi hasilnya bukan tentang isinya yang sekarang; simpan dan tutup file itu, lalu jalankan lagi`,
    en: `${nameFile(file).en} changed while it was checked, so the verdicts are not about what it holds now; save and close it, and run again`,
  }),
  damaged: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} rusak: isinya tidak dapat dibaca sebagai buku kerja; salin atau unduh ulang file itu, atau ${SAVE_AS_WORKBOOK.id}`,
    en: `${nameFile(file).en} is damaged: it cannot be read as a workbook; copy or download it again, or ${SAVE_AS_WORKBOOK.en}`,
  }),
  locked: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} dikunci sandi; buka dengan sandinya di Excel, hapus sandi itu di \`File\` > \`Info\` > \`Protect Workbook\`, lalu simpan`,
    en: `${nameFile(file).en} is locked by a password; open it in Excel with the password, remove that under \`File\` > \`Info\` > \`Protect Workbook\`, and save it`,
  }),
  inflatesTooMuch: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} mengembang jauh melebihi ukuran sebuah daftar saat dibuka: file ini rusak atau dibuat untuk merusak; minta file lain dari pembuatnya`,
    en: `${nameFile(file).en} grows far beyond the size of a list when it is opened: it is damaged or made to do harm; ask whoever made it for another`,
  }),
  tooManyCells: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} mempunyai lebih banyak baris, kolom, atau sel gabungan daripada lembar Excel yang wajar; salin daftarnya saja ke buku kerja baru, lalu simpan`,
    en: `${nameFile(file).en} has more rows, columns or merged cells than a sheet of Excel can sensibly have; copy just the list into a new workbook and save it`,
  }),
  tooLarge: ({ file, limitMiB }: InFile & { limitMiB: number }): Text => ({
    id: `${nameFile(file).id} lebih besar dari ${limitMiB} MiB; bagi daftarnya menjadi beberapa file, atau simpan sebagai CSV`,
    en: `${nameFile(file).en} is larger than ${limitMiB} MiB; divide the list into several files, or save it as CSV`,
  }),
  unknownSheet: ({
    file,
    received,
    names,
  }: InFile & { received: string; names: readonly string[] }): Text => ({
    id: `${nameFile(file).id} tidak mempunyai lembar ${quoted(received, 40)}, hanya ${listed(names, "lainnya")}; sebut salah satunya`,
    en: `${nameFile(file).en} has no sheet ${quoted(received, 40)}, only ${listed(names, "more")}; name one of them`,
  }),
  jsonBroken: ({ file, line }: AtLine): Text => ({
    id: `${nameFile(file).id} baris ${line}: JSON-nya salah tulis di sini; perbaiki, atau ekspor ulang dari programnya`,
    en: `${nameFile(file).en} line ${line}: its JSON is malformed here; mend it, or export it from its program again`,
  }),
  jsonKeyTwice: ({ file, line }: AtLine): Text => ({
    id: `${nameFile(file).id} baris ${line}: satu kunci JSON ditulis dua kali dengan isi yang berbeda; hapus salah satunya`,
    en: `${nameFile(file).en} line ${line}: one JSON key is written twice with different values; delete one of them`,
  }),
  jsonNoRecords: ({ file }: InFile): Text => ({
    id: `${nameFile(file).id} tidak berisi larik JSON, seharusnya larik dengan satu objek per baris daftar; ekspor ulang daftarnya dalam bentuk itu`,
    en: `${nameFile(file).en} holds no JSON array, expected an array with one object per row of the list; export the list in that form`,
  }),
} as const;

const LISTED_NAMES = 12;
const LISTED_NAME_LENGTH = 40;

function listed(names: readonly string[], more: string): string {
  const shown = names.slice(0, LISTED_NAMES).map((name) => quoted(name, LISTED_NAME_LENGTH));
  const hidden = names.length - shown.length;
  return shown.join(", ") + (hidden === 0 ? "" : ` (+${hidden} ${more})`);
}
