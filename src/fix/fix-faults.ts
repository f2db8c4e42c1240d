/** What is said of a list that cannot be repaired, in both languages. */
import type { Text } from "../language.ts";
import { type FileName, nameFile } from "../sheet/name-file.ts";

export const FIX_FAULTS = {
  losesParts: ({ file }: { readonly file: FileName }): Text => ({
    id: `${nameFile(file).id} adalah buku kerja dengan sel yang digabung atau lembar lain, yang tidak dapat ditulis kembali; simpan dulu sebagai XLSX dari Excel atau LibreOffice, lalu perbaiki yang itu`,
    en: `${nameFile(file).en} is a workbook with merged cells or other sheets that cannot be written again; save it as XLSX from Excel or LibreOffice first and repair that`,
  }),
  wrapped: ({ file }: { readonly file: FileName }): Text => ({
    id: `${nameFile(file).id} memuat setiap baris utuh dalam satu sel, jadi tidak ada sel yang dapat diperbaiki sendiri; buka di Excel, pilih kolom A, \`Data\` > \`Text to Columns\`, simpan, lalu perbaiki yang itu`,
    en: `${nameFile(file).en} holds every row as a whole in one cell, so no cell can be repaired by itself; open it in Excel, select column A, \`Data\` > \`Text to Columns\`, save it and repair that`,
  }),
} as const;
