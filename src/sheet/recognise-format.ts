/** Recognises, from its first bytes, a file that is given as CSV and is something else. */
import type { Text } from "../language.ts";

/** A format that is not CSV: what to call it and what to do about it. */
export interface ForeignFormat {
  readonly looksLike: Text;
  readonly remedy: Text;
  /** Whether a file that starts so is of this format; in latin-1, one character a byte. */
  readonly opens: (head: string) => boolean;
}

const SAVE_AS: Text = {
  id: "buka di Excel, lalu simpan dengan `Save As` > `CSV UTF-8`",
  en: "open it in Excel and save it with `Save As` > `CSV UTF-8`",
};
const SAVE_AS_LIBREOFFICE: Text = {
  id: "buka di LibreOffice, lalu simpan dengan `Save As` > `Text CSV` dalam UTF-8",
  en: "open it in LibreOffice and save it with `Save As` > `Text CSV` as UTF-8",
};
const UNPACK: Text = {
  id: "ekstrak arsip itu, lalu beri file CSV yang ada di dalamnya",
  en: "extract the archive and give the CSV file inside it",
};
const ASK_FOR_TABLE: Text = {
  id: "minta file Excel aslinya, lalu simpan dengan `Save As` > `CSV UTF-8`",
  en: "ask for the Excel file it was made from and save that with `Save As` > `CSV UTF-8`",
};

const ZIP = "PK\x03\x04";

/** THE table of formats, in the order they are tried: XLSX and ODS are ZIP archives too. */
export const FOREIGN_FORMATS: readonly ForeignFormat[] = [
  {
    looksLike: { id: "lembar kerja OpenDocument (ODS)", en: "an OpenDocument spreadsheet (ODS)" },
    remedy: SAVE_AS_LIBREOFFICE,
    opens: (head) => head.startsWith(ZIP) && head.includes("vnd.oasis.opendocument"),
  },
  {
    looksLike: { id: "buku kerja Excel (XLSX)", en: "an Excel workbook (XLSX)" },
    remedy: SAVE_AS,
    opens: (head) => head.startsWith(ZIP) && /\[Content_Types\]|_rels\/|docProps\/|xl\//.test(head),
  },
  {
    looksLike: {
      id: "buku kerja Excel lama (XLS) atau yang dikunci sandi",
      en: "an old (XLS) or password-locked Excel workbook",
    },
    remedy: SAVE_AS,
    opens: (head) => head.startsWith("\xd0\xcf\x11\xe0"),
  },
  // Many government sites hand out their "Excel" files as HTML or XML under another name.
  {
    looksLike: { id: "halaman web (HTML)", en: "a web page (HTML)" },
    remedy: SAVE_AS,
    opens: (head) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|meta|table)\b/i.test(head),
  },
  {
    looksLike: { id: "dokumen XML", en: "an XML document" },
    remedy: SAVE_AS,
    opens: (head) => /^(?:\xef\xbb\xbf)?\s*<\?xml\b/.test(head),
  },
  {
    looksLike: { id: "arsip ZIP", en: "a ZIP archive" },
    remedy: UNPACK,
    opens: (head) => head.startsWith(ZIP),
  },
  {
    looksLike: { id: "arsip GZIP", en: "a GZIP archive" },
    remedy: UNPACK,
    opens: (head) => head.startsWith("\x1f\x8b\x08"),
  },
  {
    looksLike: { id: "arsip 7-Zip", en: "a 7-Zip archive" },
    remedy: UNPACK,
    opens: (head) => head.startsWith("7z\xbc\xaf\x27\x1c"),
  },
  {
    looksLike: { id: "arsip RAR", en: "a RAR archive" },
    remedy: UNPACK,
    opens: (head) => head.startsWith("Rar!\x1a\x07"),
  },
  {
    looksLike: { id: "dokumen PDF", en: "a PDF document" },
    remedy: ASK_FOR_TABLE,
    opens: (head) => head.startsWith("%PDF-"),
  },
  {
    looksLike: { id: "gambar PNG", en: "a PNG picture" },
    remedy: ASK_FOR_TABLE,
    opens: (head) => head.startsWith("\x89PNG"),
  },
  {
    looksLike: { id: "gambar JPEG", en: "a JPEG picture" },
    remedy: ASK_FOR_TABLE,
    opens: (head) => head.startsWith("\xff\xd8\xff"),
  },
];

/** A format shows itself within this many bytes. */
export const HEAD_BYTES = 1024;

/** The format a file's first bytes show, or `null` where they may well be CSV text. */
export function recogniseFormat(head: Uint8Array): ForeignFormat | null {
  const characters = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  return FOREIGN_FORMATS.find(({ opens }) => opens(characters)) ?? null;
}
