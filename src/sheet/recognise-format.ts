/** Recognises what a file is from its bytes; its name is never asked. */
import type { Text } from "../language.ts";
import type { Archive } from "./zip/read-archive.ts";

/** A format that no list is read from: what to call it and what to do about it. */
export interface ForeignFormat {
  readonly looksLike: Text;
  readonly remedy: Text;
}

/** One that shows itself in the first bytes. */
interface ByStart extends ForeignFormat {
  /** Whether a file that starts so is of this format; in latin-1, one character a byte. */
  readonly opens: (head: string) => boolean;
}

/** One that shows itself in the parts of an archive. */
interface ByParts extends ForeignFormat {
  readonly has: (parts: readonly string[]) => boolean;
}

const SAVE_AS: Text = {
  id: "buka di Excel, lalu simpan dengan `Save As` > `Excel Workbook (*.xlsx)`",
  en: "open it in Excel and save it with `Save As` > `Excel Workbook (*.xlsx)`",
};
const EXPORT: Text = {
  id: "buka di Numbers, lalu pilih `File` > `Export To` > `Excel`",
  en: "open it in Numbers and choose `File` > `Export To` > `Excel`",
};
const UNPACK: Text = {
  id: "ekstrak arsip itu, lalu beri daftar yang ada di dalamnya",
  en: "extract the archive and give the list inside it",
};
const ASK_FOR_TABLE: Text = {
  id: "minta file Excel aslinya",
  en: "ask for the Excel file it was made from",
};
const COPY_TABLE: Text = {
  id: "salin tabelnya ke lembar Excel, lalu simpan dengan `Save As` > `Excel Workbook (*.xlsx)`",
  en: "copy its table into a sheet of Excel and save that with `Save As` > `Excel Workbook (*.xlsx)`",
};

const PICTURE: Text = { id: "gambar", en: "a picture" };

/** THE table of formats that are told by their start, in the order they are tried. */
export const FOREIGN_FORMATS: readonly ByStart[] = [
  // Many government sites hand out their "Excel" files as HTML or XML under another name.
  {
    looksLike: { id: "halaman web (HTML)", en: "a web page (HTML)" },
    remedy: SAVE_AS,
    opens: (head) =>
      /^(?:\xef\xbb\xbf)?\s*<(?:!--|!doctype html|html|head|meta|style|table|div|body)/i.test(head),
  },
  {
    looksLike: { id: "dokumen XML", en: "an XML document" },
    remedy: SAVE_AS,
    opens: (head) => /^(?:\xef\xbb\xbf)?\s*<\?(?:xml|mso)/i.test(head),
  },
  {
    looksLike: { id: "pesan web (MHTML)", en: "a web archive (MHTML)" },
    remedy: SAVE_AS,
    opens: (head) => /^(?:\xef\xbb\xbf)?\s*MIME-Version:/i.test(head),
  },
  {
    // Excel 2 to 4, before there were compound files.
    looksLike: { id: "lembar kerja Excel yang sangat lama", en: "a very old sheet of Excel" },
    remedy: SAVE_AS,
    opens: (head) => ["\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"].includes(head.slice(0, 4)),
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
    opens: (head) => head.slice(0, 8).includes("%PDF-"),
  },
  {
    looksLike: { id: "dokumen RTF", en: "an RTF document" },
    remedy: COPY_TABLE,
    opens: (head) => head.startsWith("{\\rtf"),
  },
  {
    looksLike: PICTURE,
    remedy: ASK_FOR_TABLE,
    opens: (head) =>
      ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"].some((start) => head.startsWith(start)) ||
      /^(?:RIFF.{4}WEBP|.{4}ftyp(?:heic|heif|mif1|avif))/s.test(head),
  },
];

/** The start of a ZIP archive, an empty one and one in several parts included. */
export function isZip(head: Uint8Array): boolean {
  return ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"].includes(latin1(head.subarray(0, 4)));
}

/** THE table of formats that are told by the parts of their archive. */
export const FOREIGN_ARCHIVES: readonly ByParts[] = [
  {
    looksLike: { id: "buku kerja Excel biner (XLSB)", en: "a binary Excel workbook (XLSB)" },
    remedy: SAVE_AS,
    has: (parts) => parts.includes("xl/workbook.bin"),
  },
  {
    looksLike: { id: "dokumen Word (DOCX)", en: "a Word document (DOCX)" },
    remedy: COPY_TABLE,
    has: (parts) => parts.some((part) => part.startsWith("word/")),
  },
  {
    looksLike: { id: "presentasi PowerPoint (PPTX)", en: "a PowerPoint presentation (PPTX)" },
    remedy: COPY_TABLE,
    has: (parts) => parts.some((part) => part.startsWith("ppt/")),
  },
  {
    looksLike: { id: "lembar kerja Numbers dari Apple", en: "a Numbers spreadsheet of Apple" },
    remedy: EXPORT,
    has: (parts) => parts.some((part) => part.endsWith(".iwa") || part === "index.zip"),
  },
  {
    looksLike: {
      id: "dokumen OpenDocument yang bukan lembar kerja",
      en: "an OpenDocument file that is no spreadsheet",
    },
    remedy: COPY_TABLE,
    has: (parts) => parts.includes("content.xml") && parts.includes("mimetype"),
  },
  {
    looksLike: { id: "arsip ZIP", en: "a ZIP archive" },
    remedy: UNPACK,
    has: () => true,
  },
];

const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** The start of a compound file, as old Office programs write it, and new ones around what is locked. */
export function isCompound(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 8)) === COMPOUND;
}

/** What a compound file is, by the names of its streams; `null` for a workbook locked by a password. */
export function recogniseCompound(bytes: Uint8Array): ForeignFormat | null {
  // Names are UTF-16 in the directory, whose sector stands at byte 48 of the header, in sectors of 2^n bytes.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = bytes.length > 52 ? Math.min(view.getUint16(30, true), 12) : 9;
  const start = bytes.length > 52 ? (view.getUint32(48, true) + 1) * 2 ** shift : 0;
  const names = latin1(bytes.subarray(start, start + DIRECTORY_BYTES)).replaceAll("\0", "");
  if (names.includes("EncryptedPackage")) return null;
  if (names.includes("WordDocument")) {
    return {
      looksLike: { id: "dokumen Word lama (DOC)", en: "an old Word document (DOC)" },
      remedy: COPY_TABLE,
    };
  }
  return {
    looksLike: { id: "buku kerja Excel lama (XLS)", en: "an old Excel workbook (XLS)" },
    remedy: SAVE_AS,
  };
}

/** As much of the directory is looked at; streams that tell a format stand first. */
const DIRECTORY_BYTES = 8 * 1024;

/** A format shows itself within this many bytes. */
export const HEAD_BYTES = 1024;

/** The foreign format a file's first bytes show, or `null` where they may well be text. */
export function recogniseFormat(head: Uint8Array): ForeignFormat | null {
  const characters = latin1(head.subarray(0, HEAD_BYTES));
  return FOREIGN_FORMATS.find(({ opens }) => opens(characters)) ?? null;
}

/** The foreign format of an archive that is no workbook. */
export function recogniseArchive(archive: Archive): ForeignFormat | null {
  const parts = [...archive.keys()];
  return FOREIGN_ARCHIVES.find(({ has }) => has(parts)) ?? null;
}

/** Whether text begins as JSON does: an array or an object, and in it a key, a value or its end. */
export function isJson(head: Uint8Array): boolean {
  // Byte order marks, and every second byte of UTF-16, aside.
  const characters = latin1(head.subarray(0, HEAD_BYTES))
    .replaceAll("\0", "")
    .replace(/[ï»¿þÿ]/g, "");
  return /^\s*[[{]\s*["[{\]}]/.test(characters);
}

/** Whether a file's first bytes show no other format than text with delimiters. */
export function isCsv(head: Uint8Array): boolean {
  return !isZip(head) && !isCompound(head) && recogniseFormat(head) === null && !isJson(head);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
