import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { BY_HAND, csvLists, reportOf, tableOf } from "./twins.ts";
import { ods, xlsx } from "./workbook-files.ts";

const WRITERS:
  | typeof BY_HAND
  | Readonly<Record<string, (rows: readonly (readonly string[])[]) => Promise<Uint8Array>>> = {
  ...BY_HAND,
  "XLSX by a library": (rows: readonly (readonly string[])[]) =>
    writeXlsxFile(
      rows.map((cells) => cells.map((cell) => (cell === "" ? null : { value: cell, type: String }))),
    ).toBuffer(),
};

describe.each(Object.entries(WRITERS))("%s gives the report of its twin in CSV", (_, write) => {
  it.each(csvLists().map((list) => [list.path, list] as const))("%s", async (_path, list) => {
    const twin = await write(await tableOf(list));
    expect(await reportOf(twin, list.command)).toEqual(await reportOf(list.bytes, list.command));
  });
});

// A merged area is saved as its first cell alone.
const CSV = `DAFTAR ANGGOTA KUBE;;;;;;;;;;
Nama KUBE;NIK;No KK;Nama;Jenis Kelamin;Tanggal Lahir;Status Perkawinan;Pekerjaan;Desa/Kelurahan;Bersedia;Keterampilan
Mawar;2101991708800001;2101990101100001;Contoh 1;L;17/08/1980;KAWIN;PEDAGANG;Kijang;TRUE;menjahit
;2101995708800002;2101990101100002;Contoh 2;P;17/08/1980;KAWIN;PEDAGANG;Kijang;TRUE;menjahit
;2,10199170880001E+15;2101990101100003;Contoh 3;L;17/08/1980;KAWIN;#N/A;Kijang;FALSE;menjahit
`;

/** The list above as a program keeps it: dates and numbers by their values, a formula, an error, a merged name of the group. */
const XLSX_CELLS = (() => {
  const text = (cell: string): string => `<c t="str"><v>${cell}</v></c>`;
  const [title, headers] = CSV.split("\n").map((line) => line.split(";"));
  const person = (cells: string): string => `<row>${cells}</row>`;
  const rest = `<c s="1"><v>29450</v></c>${text("KAWIN")}`;
  return `<sheetData><row>${text(title?.[0] ?? "")}</row><row>${(headers ?? []).map(text).join("")}</row>${[
    person(
      `${text("Mawar")}<c><v>2101991708800001</v></c><c><v>2101990101100001</v></c>${text("Contoh 1")}${text("L")}${rest}${text("PEDAGANG")}<c t="str"><f>"Ki"&amp;"jang"</f><v>Kijang</v></c><c t="b"><v>1</v></c>${text("menjahit")}`,
    ),
    person(
      `<c/><c><v>2101995708800002</v></c><c><v>2101990101100002</v></c>${text("Contoh 2")}${text("P")}${rest}${text("PEDAGANG")}${text("Kijang")}<c t="b"><v>1</v></c>${text("menjahit")}`,
    ),
    person(
      `<c/><c><v>2101991708800010</v></c><c><v>2101990101100003</v></c>${text("Contoh 3")}${text("L")}${rest}<c t="e"><v>#N/A</v></c>${text("Kijang")}<c t="b"><v>0</v></c>${text("menjahit")}`,
    ),
  ].join("")}</sheetData><mergeCells><mergeCell ref="A1:K1"/><mergeCell ref="A3:A5"/></mergeCells>`;
})();

const ODS_TABLE = (() => {
  const text = (cell: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
  const number = (value: string): string =>
    `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const date = '<table:table-cell office:value-type="date" office:date-value="1980-08-17"/>';
  const yes = (value: boolean): string =>
    `<table:table-cell office:value-type="boolean" office:boolean-value="${value}"/>`;
  const error =
    '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>';
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
  const covered = "<table:covered-table-cell/>";
  const [title, headers] = CSV.split("\n").map((line) => line.split(";"));
  return `<table:table table:name="A">${[
    row(
      `<table:table-cell table:number-columns-spanned="11" office:value-type="string"><text:p>${title?.[0]}</text:p></table:table-cell>`,
    ),
    row(...(headers ?? []).map(text)),
    row(
      '<table:table-cell table:number-rows-spanned="3" office:value-type="string"><text:p>Mawar</text:p></table:table-cell>',
      number("2101991708800001"),
      number("2101990101100001"),
      text("Contoh 1"),
      text("L"),
      date,
      text("KAWIN"),
      text("PEDAGANG"),
      text("Kijang"),
      yes(true),
      text("menjahit"),
    ),
    row(
      covered,
      number("2101995708800002"),
      number("2101990101100002"),
      text("Contoh 2"),
      text("P"),
      date,
      text("KAWIN"),
      text("PEDAGANG"),
      text("Kijang"),
      yes(true),
      text("menjahit"),
    ),
    row(
      covered,
      number("2101991708800010"),
      number("2101990101100003"),
      text("Contoh 3"),
      text("L"),
      date,
      text("KAWIN"),
      error,
      text("Kijang"),
      yes(false),
      text("menjahit"),
    ),
  ].join("")}</table:table>`;
})();

describe("a list with dates, numbers, formulas, errors and merged cells gives the report of its twin in CSV", () => {
  it("as XLSX", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const twin = xlsx([{ name: "Sheet1", xml: XLSX_CELLS }], { styles });
    expect(await reportOf(twin, "check")).toEqual(await reportOf(Buffer.from(CSV), "check"));
  });

  it("as ODS", async () => {
    expect(await reportOf(ods(ODS_TABLE), "check")).toEqual(await reportOf(Buffer.from(CSV), "check"));
  });

  it("and its damaged NIK is told", async () => {
    expect(JSON.stringify(await reportOf(ods(ODS_TABLE), "check"))).toContain("nik/excel-damaged");
  });
});
