import { openSheet, type Sheet, type SheetOptions } from "aturan-kube/sheet";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { collect } from "../cli/read/list-bytes.ts";
import { sheetXml, xlsx, xlsxOf, xlsxParts } from "./workbook-files.ts";

function countHeaders(cells: readonly string[]): number {
  return cells.includes("NIK") ? cells.filter((cell) => /^[A-Z]/.test(cell)).length : 0;
}

function open(bytes: Uint8Array, options: SheetOptions = {}): Promise<Sheet> {
  return openSheet(bytes, { file: "a.xlsx", countHeaders, ...options });
}

async function cellsOf(bytes: Uint8Array, options?: SheetOptions): Promise<readonly (readonly string[])[]> {
  return (await collect((await open(bytes, options)).rows)).map(({ cells }) => cells);
}

/** The cells of one row that holds the given XML. */
async function row(
  cells: string,
  options?: Parameters<typeof xlsxOf>[1],
): Promise<readonly string[] | undefined> {
  return (await cellsOf(xlsxOf(`<row r="1">${cells}</row>`, options)))[0];
}

describe("the texts of an XLSX workbook", () => {
  it("are shared, inline, rich, or results of formulas, without the readings East Asian Excel adds", async () => {
    const strings =
      '<si><t>Siti</t></si><si><r><rPr><b/></rPr><t>Nur</t></r><r><t xml:space="preserve"> Aini</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>' +
      '<c t="inlineStr"><is><r><t>Bin</t></r><r><t>tan</t></r></is></c>' +
      '<c t="str"><f>A1&amp;"!"</f><v>Siti!</v></c>';
    expect(await row(cells, { strings })).toEqual(["Siti", "Nur Aini", "東京", "Bintan", "Siti!"]);
  });

  it("keep line breaks, escapes of Excel and what looks like markup", async () => {
    const strings =
      "<si><t>a\nb</t></si><si><t>a_x000D_b _x005F_x0041_</t></si><si><t>&lt;b&gt; &amp;amp;</t></si><si><t><![CDATA[<c>]]></t></si>";
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await row(cells, { strings })).toEqual(["a\nb", "a\rb _x0041_", "<b> &amp;", "<c>"]);
  });

  it("are the same however many there are", async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Nama ke-${index} dari daftar yang panjang`);
    const strings = names.map((name) => `<si><t>${name}</t></si>`).join("");
    const rows = names
      .map((_, index) => `<row><c t="s"><v>${names.length - 1 - index}</v></c></row>`)
      .join("");
    expect((await cellsOf(xlsxOf(rows, { strings }))).flat()).toEqual(names.toReversed());
  });
});

describe("the values of an XLSX workbook", () => {
  it("are numbers as a person types them, with a decimal comma and no noise", async () => {
    const values = ["29450", "1.5", "0.30000000000000004", "-3", "1E3", "1500000"];
    expect(await row(values.map((value) => `<c><v>${value}</v></c>`).join(""))).toEqual([
      "29450",
      "1,5",
      "0,3",
      "-3",
      "1000",
      "1500000",
    ]);
  });

  it("are an identity number with an exponent where its last digits may be lost, and in full where not", async () => {
    const values = [
      "2101990201800000",
      "2101990201800010",
      "2101990201800001",
      "2.1019902018E+15",
      "9101990201800001",
    ];
    expect(await row(values.map((value) => `<c><v>${value}</v></c>`).join(""))).toEqual([
      "2,10199020180000E+15",
      "2,10199020180001E+15",
      "2101990201800001",
      "2,10199020180000E+15",
      "9,10199020180000E+15",
    ]);
  });

  it("are booleans, errors as files of text have them, and nothing where a formula has no kept result", async () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f></c><c s="1"/><c><v>7</v></c>';
    expect(await row(cells)).toEqual(["TRUE", "FALSE", "#N/A", "", "", "7"]);
  });

  const FORMATS = [
    ["14", undefined, "29450", "1980-08-17"],
    ["22", undefined, "29450.4375", "1980-08-17 10:30:00"],
    ["22", undefined, "29450", "1980-08-17"],
    ["14", undefined, "29450.9999999", "1980-08-18"],
    ["17", undefined, "46023", "2026-01"],
    ["17", undefined, "46024", "2026-01-02"],
    ["20", undefined, "0.4375", "10:30:00"],
    ["170", "dd/mm/yyyy", "29450", "1980-08-17"],
    ["170", "[$-421]dd mmmm yyyy;@", "29450", "1980-08-17"],
    ["170", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "29450", "1980-08-17"],
    ["170", "yyyy", "29221", "1980-01"],
    ["170", "mmmm yyyy", "46054", "2026-02"],
    ["170", "mm:ss.0", "0.5", "12:00:00"],
    ["170", "[h]:mm", "1.5", "36:00:00"],
    ["170", '"Rp"#,##0', "1500000", "1500000"],
    ["170", "[$Rp-421]* #,##0;[Red]-#,##0", "1500000", "1500000"],
    ["170", '0 "hari"', "12", "12"],
    ["170", "General", "29450", "29450"],
    ["170", "0.00E+00", "29450", "29450"],
    ["170", "000000", "123", "000123"],
    ["170", "@", "29450", "29450"],
    ["9", undefined, "0.25", "25%"],
    ["170", "0.0%", "0.125", "12,5%"],
    ["14", undefined, "0", "1900-01-00"],
    ["14", undefined, "1", "1900-01-01"],
    ["14", undefined, "59", "1900-02-28"],
    ["14", undefined, "60", "1900-02-29"],
    ["14", undefined, "61", "1900-03-01"],
    ["14", undefined, "-5", "-5"],
    ["14", undefined, "2958465", "9999-12-31"],
    ["14", undefined, "2958466", "2958466"],
  ] as const;
  it.each(FORMATS)("in format %s %j show %s as %s", async (id, code, value, text) => {
    const own =
      code === undefined
        ? ""
        : `<numFmts><numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts>`;
    const styles = `${own}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    expect(await row(`<c s="1"><v>${value}</v></c>`, { styles })).toEqual([text]);
  });

  it("are dates of the calendar that begins in 1904 where the workbook says so", async () => {
    const options = { styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>', workbookPr: 'date1904="1"' };
    expect(await row('<c s="1"><v>27988</v></c><c s="1"><v>0</v></c>', options)).toEqual([
      "1980-08-17",
      "1904-01-01",
    ]);
  });

  it("are ISO dates of the strict dialect", async () => {
    expect(
      await row('<c t="d"><v>1980-08-17T00:00:00</v></c><c t="d"><v>1980-08-17T10:30:00</v></c>'),
    ).toEqual(["1980-08-17", "1980-08-17 10:30:00"]);
  });
});

describe("the rows of an XLSX workbook", () => {
  it("have the numbers Excel shows, and as many cells as the header; a wider one widens no other", async () => {
    const data =
      '<row r="2"><c r="B2" t="str"><v>NIK</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c><c r="D3"><v>3</v></c></row><row/><row><c><v>4</v></c></row>';
    expect(await collect((await open(xlsxOf(data))).rows)).toEqual([
      { line: 2, row: 2, cells: ["", "NIK"] },
      { line: 3, row: 3, cells: ["2", "", "", "3"] },
      { line: 5, row: 5, cells: ["4", ""] },
    ]);
  });

  it("are read with prefixes, and from parts named otherwise", async () => {
    const parts = xlsxParts([{ name: "A", xml: "" }], {
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>NIK</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name.replaceAll("/", "\\").toUpperCase(), bytes]),
    );
    expect(await cellsOf(zipSync(renamed))).toEqual([["NIK"]]);
  });

  it("are read from UTF-16", async () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet>${sheetXml([["NIK", "Café"]])}</worksheet>`;
    const bytes = zipSync(
      xlsxParts([{ name: "A", xml: "" }], {
        parts: { "xl/worksheets/sheet1.xml": Buffer.from(xml, "utf16le") },
      }),
    );
    expect(await cellsOf(bytes)).toEqual([["NIK", "Café"]]);
  });

  it("come with merged areas, of which only the first cell says anything", async () => {
    const xml = `${sheetXml([
      ["NIK", "Nama", "KUBE"],
      ["1", "A", "Mawar"],
      ["2", "B", "tersembunyi"],
      ["3", "C", "Melati"],
    ])}<mergeCells count="2"><mergeCell ref="C2:C3"/><mergeCell ref="$B$4:$A$4"/><mergeCell ref="A9"/></mergeCells>`;
    const sheet = await open(xlsx([{ name: "A", xml }]));
    expect(sheet.merges).toEqual([
      { top: 2, bottom: 3, left: 2, right: 2 },
      { top: 4, bottom: 4, left: 0, right: 1 },
    ]);
    expect((await collect(sheet.rows)).map(({ cells }) => cells)).toEqual([
      ["NIK", "Nama", "KUBE"],
      ["1", "A", "Mawar"],
      ["2", "B", ""],
      ["3", "", "Melati"],
    ]);
  });
});

describe("of several sheets", () => {
  const COVER = { name: "Sampul", xml: sheetXml([["DAFTAR ANGGOTA KUBE"]]) };
  const EMPTY = { name: "Sheet3", xml: sheetXml([]) };
  const LIST = { name: "Anggota", xml: sheetXml([["Judul"], ["NIK", "Nama"], ["1", "Siti"]]) };
  const WIDER = { name: "Lengkap", xml: sheetXml([["NIK", "Nama", "Alamat"]]) };
  const HIDDEN = { ...WIDER, name: "Lama", state: "hidden" };

  async function nameOf(sheets: Parameters<typeof xlsx>[0], options?: SheetOptions): Promise<string | null> {
    return (await open(xlsx(sheets), options)).name;
  }

  it("the visible one with the list is opened, else a hidden one, else the first that is not empty", async () => {
    expect(await nameOf([EMPTY, COVER, HIDDEN, LIST])).toBe("Anggota");
    expect(await nameOf([LIST, WIDER])).toBe("Lengkap");
    expect(await nameOf([COVER, { ...LIST, state: "veryHidden" }])).toBe("Anggota");
    expect(await nameOf([EMPTY, COVER])).toBe("Sampul");
    expect(await nameOf([EMPTY])).toBe("Sheet3");
  });

  it("the others are told, and whether they have a list too", async () => {
    expect((await open(xlsx([COVER, LIST, HIDDEN, WIDER]))).others).toEqual([
      { name: "Sampul", isHidden: false, hasList: false },
      { name: "Anggota", isHidden: false, hasList: true },
      { name: "Lama", isHidden: true, hasList: true },
    ]);
  });

  it("the one asked for is opened, whatever it holds and however its name is spelt", async () => {
    expect(await nameOf([COVER, LIST], { sheet: "Sampul" })).toBe("Sampul");
    expect(await nameOf([COVER, LIST, HIDDEN], { sheet: " lama " })).toBe("Lama");
  });

  it("a name that there is not is answered with those there are", async () => {
    await expect(open(xlsx([COVER, LIST]), { sheet: "Daftar" })).rejects.toMatchObject({
      text: { en: "`a.xlsx` has no sheet `Daftar`, only `Sampul`, `Anggota`; name one of them" },
    });
  });
});

describe("an XLSX workbook that is damaged or made to do harm", () => {
  const DAMAGED = /^`a\.xlsx` rusak/;
  const BOMB = /^`a\.xlsx` mengembang/;
  const LARGE = /^`a\.xlsx` mempunyai lebih banyak/;

  async function refusal(bytes: Uint8Array): Promise<unknown> {
    return cellsOf(bytes).catch((error: unknown) => error);
  }

  const GOOD = xlsxOf("<row><c><v>1</v></c></row>");

  it("is refused where it is cut off anywhere", async () => {
    for (let length = 4; length < GOOD.length; length += 7) {
      expect(await refusal(GOOD.subarray(0, length))).toMatchObject({ name: "InputError" });
    }
  });

  it("is refused where a byte of its cells differs from the checksum", async () => {
    const stored = zipSync(xlsxParts([{ name: "A", xml: sheetXml([["2101990201800001"]]) }]), { level: 0 });
    const at = Buffer.from(stored).indexOf("2101990201800001");
    stored[at + 15] = 0x32;
    expect(await refusal(stored)).toMatchObject({ message: expect.stringMatching(DAMAGED) });
  });

  it.each([
    ["a document type", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet>&a;</worksheet>', DAMAGED],
    [
      "an entity nobody declared",
      "<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>",
      DAMAGED,
    ],
    ["elements nested without end", `<worksheet>${"<a>".repeat(5000)}`, DAMAGED],
    ["a tag that does not close", "<worksheet><sheetData>", DAMAGED],
    ["one text without end", `<worksheet>${"x".repeat(5_000_000)}</worksheet>`, DAMAGED],
    ["bytes that are no UTF-8", Buffer.from("<worksheet>\xe9</worksheet>", "latin1"), DAMAGED],
    [
      "a string that there is not",
      '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>',
      DAMAGED,
    ],
    [
      "a number that is none",
      "<worksheet><sheetData><row><c><v>abc</v></c></row></sheetData></worksheet>",
      DAMAGED,
    ],
    [
      "a column beyond the last",
      '<worksheet><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
      LARGE,
    ],
    [
      "70,000 columns",
      `<worksheet><sheetData><row>${"<c><v>1</v></c>".repeat(70_000)}</row></sheetData></worksheet>`,
      LARGE,
    ],
    [
      "a row beyond the last",
      '<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>',
      LARGE,
    ],
    [
      "far more cells than a list",
      `<worksheet><sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(2_500)}</sheetData></worksheet>`,
      LARGE,
    ],
    ["spaces beyond measure", `<worksheet>${" ".repeat(40_000_000)}</worksheet>`, /rusak|mengembang/],
    [
      "rows beyond measure",
      `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(1_000_000)}</sheetData></worksheet>`,
      BOMB,
    ],
  ])("is refused for %s", async (_, xml, message) => {
    const bytes = zipSync(
      xlsxParts([{ name: "A", xml: "" }], { parts: { "xl/worksheets/sheet1.xml": xml } }),
    );
    expect(await refusal(bytes)).toMatchObject({
      name: "InputError",
      message: expect.stringMatching(message),
    });
  });

  it("reads a workbook that has a path in the name of a part, and touches no such path", async () => {
    const parts = xlsxParts([{ name: "A", xml: sheetXml([["NIK"]]) }], {
      parts: { "../../../etc/passwd": "x" },
    });
    expect(await cellsOf(zipSync(parts))).toEqual([["NIK"]]);
  });

  it("believes no size that the archive states", async () => {
    const bytes = zipSync(xlsxParts([{ name: "A", xml: sheetXml([["NIK"]]) }]));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    }
    expect(await cellsOf(bytes)).toEqual([["NIK"]]);
  });

  it.each([
    ["is locked", 8, 1, /dikunci sandi/],
    ["is packed in a way no office program packs", 10, 12, DAMAGED],
  ])("is refused where a part %s", async (_, offset, value, message) => {
    const bytes = zipSync(xlsxParts([{ name: "A", xml: sheetXml([["NIK"]]) }]));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
    }
    expect(await refusal(bytes)).toMatchObject({ message: expect.stringMatching(message) });
  });

  it("is refused where it holds no sheet, and told what it is where it is none", async () => {
    expect(await refusal(xlsx([]))).toMatchObject({ message: expect.stringMatching(DAMAGED) });
    const document = zipSync({ "word/document.xml": strToU8("<w/>") });
    expect(await refusal(document)).toMatchObject({ message: expect.stringMatching(/DOCX/) });
  });
});
