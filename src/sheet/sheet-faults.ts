/** THE table of reasons why bytes cannot be read as a sheet, with the remedy, in both languages. */
import type { Text } from "../language.ts";
import { type FileName, nameFile } from "./name-file.ts";

/** What to do with a file that Excel can open. */
export const SAVE_AS_CSV: Text = {
  id: "buka daftarnya di Excel, lalu simpan dengan `Save As` > `CSV UTF-8`",
  en: "open the list in Excel and save it with `Save As` > `CSV UTF-8`",
};

/** Every reason, as a function from what its message needs to the text of an `InputError`. Cells are never told. */
export const SHEET_FAULTS = {
  foreignFormat: ({ file, looksLike, remedy }: { file: FileName; looksLike: Text; remedy: Text }): Text => ({
    id: `${nameFile(file).id} berisi ${looksLike.id}, seharusnya teks CSV; ${remedy.id}`,
    en: `${nameFile(file).en} holds ${looksLike.en}, expected CSV text; ${remedy.en}`,
  }),
  nulBytes: ({ file }: { file: FileName }): Text => ({
    id: `${nameFile(file).id} berisi byte NUL, seharusnya hanya teks: file ini rusak atau bukan CSV; ${SAVE_AS_CSV.id}`,
    en: `${nameFile(file).en} holds NUL bytes, expected nothing but text: it is damaged or not CSV; ${SAVE_AS_CSV.en}`,
  }),
  quoteNotClosed: ({ file, line }: { file: FileName; line: number }): Text => ({
    id: `${nameFile(file).id} baris ${line}: tanda kutip \`"\` dibuka tetapi tidak ditutup di akhir sel; hapus tanda itu, atau tutup selnya dengan \`"\``,
    en: `${nameFile(file).en} line ${line}: a quotation mark \`"\` is opened but not closed at the end of its cell; delete it, or close the cell with \`"\``,
  }),
  recordTooLarge: ({ file, line, limitMiB }: { file: FileName; line: number; limitMiB: number }): Text => ({
    id: `${nameFile(file).id} baris ${line}: satu baris data lebih dari ${limitMiB} MiB, mungkin karena tanda kutip \`"\` tidak ditutup; hapus atau tutup tanda kutip itu`,
    en: `${nameFile(file).en} line ${line}: one record is larger than ${limitMiB} MiB, probably because a quotation mark \`"\` is not closed; delete or close it`,
  }),
} as const;
