import { openSheet, type Sheet, type SheetOptions } from "aturan-kube/sheet";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { collect } from "../cli/read/list-bytes.ts";
import { ods, odsParts, tableXml } from "./workbook-files.ts";

function open(bytes: Uint8Array, options: SheetOptions = {}): Promise<Sheet> {
  const countHeaders = (cells: readonly string[]): number => (cells.includes("NIK") ? cells.length : 0);
  return openSheet(bytes, { file: "a.ods", countHeaders, ...options });
}

async function rowsOf(table: string, styles?: string): Promise<readonly (readonly [number, ...string[]])[]> {
  const sheet = await open(ods(`<table:table table:name="A">${table}</table:table>`, styles));
  return (await collect(sheet.rows)).map(({ row, cells }) => [row, ...cells]);
}

async function cellsOf(cells: string, styles?: string): Promise<readonly string[]> {
  const [[, ...row] = [0]] = await rowsOf(`<table:table-row>${cells}</table:table-row>`, styles);
  return row;
}

describe("the cells of an ODS workbook", () => {
  it("are texts with their spaces, tabs and lines, without remarks and pictures", async () => {
    const cells =
      '<table:table-cell><text:p>Siti  <text:span>Nur</text:span><text:s text:c="2"/>Aini</text:p></table:table-cell>' +
      "<table:table-cell>\n  <text:p>Jl. Mawar</text:p>\n  <text:p>RT<text:tab/>1<text:line-break/>Kijang</text:p></table:table-cell>" +
      "<table:table-cell><office:annotation><text:p>periksa lagi</text:p></office:annotation><text:p>A</text:p></table:table-cell>" +
      "<table:table-cell><draw:frame><draw:text-box><text:p>gambar</text:p></draw:text-box></draw:frame><text:p>B</text:p></table:table-cell>" +
      "<table:table-cell><text:p><text:a>C</text:a></text:p></table:table-cell>";
    expect(await cellsOf(cells)).toEqual(["Siti Nur  Aini", "Jl. Mawar\nRT\t1\nKijang", "A", "B", "C"]);
  });

  it("are values by their type, not as they are shown", async () => {
    const typed = (type: string, attributes: string, shown = "ditampilkan lain"): string =>
      `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    const cells = [
      typed("float", 'office:value="1.5"'),
      typed("float", 'office:value="2101990201800001"'),
      typed("float", 'office:value="2101990201800000"'),
      typed("currency", 'office:currency="IDR" office:value="1500000"'),
      typed("percentage", 'office:value="0.25"'),
      typed("boolean", 'office:boolean-value="true"'),
      typed("date", 'office:date-value="1980-08-17"'),
      typed("date", 'office:date-value="1980-08-17T00:00:00"'),
      typed("date", 'office:date-value="1980-08-17T10:30:00"'),
      typed("string", 'office:string-value="rumus"'),
      typed("string", 'calcext:value-type="error" office:string-value=""', "#N/A"),
      typed("time", 'office:time-value="PT10H30M00S"', "10:30:00"),
    ];
    expect(await cellsOf(cells.join(""))).toEqual([
      "1,5",
      "2101990201800001",
      "2,10199020180000E+15",
      "1500000",
      "25%",
      "TRUE",
      "1980-08-17",
      "1980-08-17",
      "1980-08-17 10:30:00",
      "rumus",
      "#N/A",
      "10:30:00",
    ]);
  });

  it("are months where a style shows no day and it is the first", async () => {
    const styles =
      '<number:date-style style:name="N1"><number:month number:textual="true"/><number:year/></number:date-style>' +
      '<number:date-style style:name="N2"><number:day/><number:month/></number:date-style>' +
      '<style:style style:name="ce1" style:data-style-name="N1"/><style:style style:name="ce2" style:data-style-name="N2"/>';
    const dated = (style: string, value: string): string =>
      `<table:table-cell table:style-name="${style}" office:value-type="date" office:date-value="${value}"/>`;
    expect(
      await cellsOf(
        dated("ce1", "2026-01-01") + dated("ce1", "2026-01-02") + dated("ce2", "2026-01-01"),
        styles,
      ),
    ).toEqual(["2026-01", "2026-01-02", "2026-01-01"]);
  });
});

describe("the rows of an ODS workbook", () => {
  const cell = (text: string, attributes = ""): string =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

  it("are counted with those that are repeated, and repeated cells are several", async () => {
    const table =
      `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
      `<table:table-header-rows><table:table-row>${cell("NIK")}<table:table-cell table:number-columns-repeated="2"/>${cell("Ya", 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16379"/></table:table-row></table:table-header-rows>` +
      `<table:table-row-group><table:table-row table:number-rows-repeated="2">${cell("1")}</table:table-row></table:table-row-group>` +
      `<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>`;
    expect(await rowsOf(table)).toEqual([
      [4, "NIK", "", "", "Ya", "Ya"],
      [5, "1", "", "", "", ""],
      [6, "1", "", "", "", ""],
    ]);
  });

  it("come with merged areas, of which only the first cell says anything", async () => {
    const table =
      `<table:table-row>${cell("NIK")}${cell("KUBE")}</table:table-row>` +
      `<table:table-row>${cell("1")}${cell("Mawar", 'table:number-rows-spanned="2" table:number-columns-spanned="1"')}</table:table-row>` +
      `<table:table-row>${cell("2")}<table:covered-table-cell><text:p>tersembunyi</text:p></table:covered-table-cell></table:table-row>`;
    const sheet = await open(ods(`<table:table table:name="A">${table}</table:table>`));
    expect(sheet.merges).toEqual([{ top: 2, bottom: 3, left: 1, right: 1 }]);
    expect((await collect(sheet.rows)).map(({ cells }) => cells)).toEqual([
      ["NIK", "KUBE"],
      ["1", "Mawar"],
      ["2", ""],
    ]);
  });

  it("are those of the workbook's own tables: not of tables in cells, of links, of changes", async () => {
    const inner = tableXml("dalam", [["NIK", "salah"]]);
    const bytes = ods(
      `<table:tracked-changes><table:deletion><table:table-cell><text:p>dihapus</text:p></table:table-cell></table:deletion></table:tracked-changes>` +
        `<table:table table:name="A"><table:table-row><table:table-cell>${inner}<text:p>NIK</text:p></table:table-cell></table:table-row></table:table>` +
        `<table:dde-links><table:dde-link>${inner}</table:dde-link></table:dde-links>`,
    );
    const sheet = await open(bytes);
    expect(sheet.others).toEqual([]);
    expect((await collect(sheet.rows)).map(({ cells }) => cells)).toEqual([["NIK"]]);
  });
});

describe("of several tables", () => {
  const HIDDEN =
    '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const hidden = tableXml("Lama", [["NIK", "Nama", "Alamat"]]).replace(
    "<table:table ",
    '<table:table table:style-name="ta2" ',
  );
  const workbook = ods(
    tableXml("Sampul", [["Daftar"]]) + hidden + tableXml("Anggota", [["NIK", "Nama"]]),
    HIDDEN,
  );

  it("the visible one with the list is opened, and the one asked for", async () => {
    expect(await open(workbook)).toMatchObject({
      format: "ods",
      name: "Anggota",
      others: [
        { name: "Sampul", isHidden: false, hasList: false },
        { name: "Lama", isHidden: true, hasList: true },
      ],
    });
    const sheet = await open(workbook, { sheet: "Lama" });
    expect((await collect(sheet.rows)).map(({ cells }) => cells)).toEqual([["NIK", "Nama", "Alamat"]]);
  });
});

describe("an ODS workbook that is damaged or made to do harm", () => {
  it.each([
    [
      "more columns than a sheet has",
      '<table:table-row><table:table-cell table:number-columns-repeated="70000"><text:p>1</text:p></table:table-cell></table:table-row>',
    ],
    [
      "more rows than a sheet has",
      '<table:table-row table:number-rows-repeated="2000000000"><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>',
    ],
    [
      "far more cells than a list",
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000"><text:p>1</text:p></table:table-cell></table:table-row>',
    ],
  ])("is refused for %s", async (_, table) => {
    await expect(rowsOf(table)).rejects.toThrow(/lebih banyak baris/);
  });

  it("repeats no space longer than a cell", async () => {
    const [text = ""] = await cellsOf(
      '<table:table-cell><text:p>a<text:s text:c="2000000000"/>b</text:p></table:table-cell>',
    );
    expect(text.length).toBeLessThan(200_000);
  });

  it("is refused where it is locked, and where it is no spreadsheet", async () => {
    const locked = { ...odsParts(""), "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>") };
    await expect(open(zipSync(locked))).rejects.toThrow(/dikunci sandi/);
    const text = { ...odsParts(""), mimetype: strToU8("application/vnd.oasis.opendocument.text") };
    await expect(open(zipSync(text))).rejects.toThrow(/bukan lembar kerja/);
  });
});
