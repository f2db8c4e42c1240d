/** What is said of a list that cannot be repaired, in both languages. */
import type { Text } from "../language.ts";
import { type FileName, nameFile } from "../sheet/name-file.ts";

export const FIX_FAULTS = {
  losesParts: ({ file }: { readonly file: FileName }): Text => ({
    id: `${nameFile(file).id} adalah buku kerja dengan sel yang digabung atau lembar lain, yang tidak dapat ditulis kembali; simpan dulu sebagai XLSX dari Excel atau LibreOffice, lalu perbaiki yang itu`,
    en: `${nameFile(file).en} is a workbook with merged cells or other sheets that cannot be written again; save it as XLSX from Excel or LibreOffice first and repair that`,
  }),
} as const;
