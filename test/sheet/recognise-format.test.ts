import { describe, expect, it } from "vitest";
import {
  FOREIGN_ARCHIVES,
  FOREIGN_FORMATS,
  isCompound,
  isJson,
  isZip,
  recogniseArchive,
  recogniseCompound,
  recogniseFormat,
} from "../../src/sheet/recognise-format.ts";
import type { ZipPart } from "../../src/sheet/zip/read-archive.ts";

// How a real file of each format starts, in the order of the table.
const OPENINGS: readonly (readonly [looksLike: string, opening: string])[] = [
  ["a web page (HTML)", "\xef\xbb\xbf\r\n<TABLE border=1><tr><td>NIK</td>"],
  ["an XML document", '<?xml version="1.0"?><Workbook>'],
  ["a web archive (MHTML)", "MIME-Version: 1.0\r\nContent-Type: multipart/related"],
  ["a very old sheet of Excel", "\x09\x04\x06\x00\x00\x00\x10\x00"],
  ["a GZIP archive", "\x1f\x8b\x08\x00"],
  ["a 7-Zip archive", "7z\xbc\xaf\x27\x1c"],
  ["a RAR archive", "Rar!\x1a\x07\x01\x00"],
  ["a PDF document", "%PDF-1.7"],
  ["an RTF document", "{\\rtf1\\ansi"],
  ["a picture", "\x89PNG\r\n\x1a\n"],
];

describe("recogniseFormat", () => {
  it.each(OPENINGS)("recognises %s", (looksLike, opening) => {
    expect(recogniseFormat(Buffer.from(opening, "latin1"))?.looksLike.en).toBe(looksLike);
  });

  it("has an example here for every row of its table", () => {
    expect(OPENINGS.map(([looksLike]) => looksLike)).toEqual(
      FOREIGN_FORMATS.map(({ looksLike }) => looksLike.en),
    );
  });

  it.each([
    "\xff\xd8\xff\xe0\x00\x10JFIF",
    "GIF89a",
    "RIFF\x00\x00\x00\x00WEBPVP8",
    "\x00\x00\x00\x18ftypheic",
  ])("takes %j for a picture", (opening) => {
    expect(recogniseFormat(Buffer.from(opening, "latin1"))?.looksLike.en).toBe("a picture");
  });

  it.each(["", "NIK;Nama", "<belum diisi>;NIK", "PK;NIK", "7z;NIK"])("takes %j for text", (opening) => {
    expect(recogniseFormat(Buffer.from(opening))).toBeNull();
  });
});

describe("recogniseArchive", () => {
  const PART: ZipPart = { method: 0, isEncrypted: false, crc: 0, packed: new Uint8Array() };

  it.each([
    ["a binary Excel workbook (XLSB)", ["[content_types].xml", "xl/workbook.bin"]],
    ["a Word document (DOCX)", ["[content_types].xml", "word/document.xml"]],
    ["a PowerPoint presentation (PPTX)", ["ppt/presentation.xml"]],
    ["a Numbers spreadsheet of Apple", ["index/document.iwa"]],
    ["an OpenDocument file that is no spreadsheet", ["mimetype", "content.xml"]],
    ["a ZIP archive", ["daftar.csv"]],
  ])("recognises %s by its parts", (looksLike, names) => {
    expect(recogniseArchive(new Map(names.map((name) => [name, PART])))?.looksLike.en).toBe(looksLike);
  });

  it("leaves nothing out of its table", () => {
    expect(FOREIGN_ARCHIVES).toHaveLength(6);
  });
});

/** A compound file whose directory, in its first sector, has streams of these names. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(Buffer.from("d0cf11e0a1b11ae1", "hex"));
  new DataView(bytes.buffer).setUint16(30, 9, true);
  for (const [index, name] of names.entries()) bytes.set(Buffer.from(name, "utf16le"), 512 + 128 * index);
  return bytes;
}

describe("recogniseCompound", () => {
  it("tells an old workbook, an old document and a locked workbook by their streams", () => {
    expect(isCompound(compound())).toBe(true);
    expect(recogniseCompound(compound("Root Entry", "Workbook"))?.looksLike.en).toBe(
      "an old Excel workbook (XLS)",
    );
    expect(recogniseCompound(compound("Root Entry", "WordDocument"))?.looksLike.en).toMatch(/DOC/);
    expect(recogniseCompound(compound("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toBeNull();
  });

  it("takes one that is cut off for an old workbook", () => {
    expect(recogniseCompound(compound().subarray(0, 20))?.looksLike.en).toMatch(/XLS/);
  });
});

describe("the start of a file", () => {
  it.each(['[{"NIK":1}]', '\uFEFF {\n "NIK": 1}', '[ ["NIK"] ]', "[]", "{}", '["NIK"]'])(
    "is that of JSON: %s",
    (text) => {
      expect(isJson(Buffer.from(text))).toBe(true);
      expect(isJson(Buffer.from(`\uFEFF${text}`, "utf16le"))).toBe(true);
    },
  );

  it.each(["NIK;Nama", "[DRAF] Daftar anggota\nNIK;Nama", "{belum diisi};NIK", ""])("is not: %s", (text) => {
    expect(isJson(Buffer.from(text))).toBe(false);
  });

  it("is that of a ZIP archive, an empty one included", () => {
    expect(isZip(Buffer.from("PK\x05\x06", "latin1"))).toBe(true);
    expect(isZip(Buffer.from("PK;NIK"))).toBe(false);
  });
});
