import { describe, expect, it } from "vitest";
import { FOREIGN_FORMATS, recogniseFormat } from "../../src/sheet/recognise-format.ts";

// How a real file of each format starts, in the order of the table.
const OPENINGS: readonly (readonly [looksLike: string, opening: string])[] = [
  [
    "an OpenDocument spreadsheet (ODS)",
    "PK\x03\x04\x14\x00\x00mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
  ],
  ["an Excel workbook (XLSX)", "PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"],
  ["an old (XLS) or password-locked Excel workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["a web page (HTML)", "\xef\xbb\xbf\r\n<TABLE border=1><tr><td>NIK</td>"],
  ["an XML document", '<?xml version="1.0"?><Workbook>'],
  ["a ZIP archive", "PK\x03\x04\x14\x00\x00\x00daftar.csv"],
  ["a GZIP archive", "\x1f\x8b\x08\x00"],
  ["a 7-Zip archive", "7z\xbc\xaf\x27\x1c"],
  ["a RAR archive", "Rar!\x1a\x07\x01\x00"],
  ["a PDF document", "%PDF-1.7"],
  ["a PNG picture", "\x89PNG\r\n\x1a\n"],
  ["a JPEG picture", "\xff\xd8\xff\xe0\x00\x10JFIF"],
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

  it.each(["", "NIK;Nama", "<belum diisi>;NIK", "PK;NIK", "7z;NIK"])("takes %j for text", (opening) => {
    expect(recogniseFormat(Buffer.from(opening))).toBeNull();
  });
});
