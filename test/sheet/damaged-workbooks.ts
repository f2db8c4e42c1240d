/** Workbooks damaged in every way there is, made from a seed: bytes flipped, cut, moved; XML damaged; bombs. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { createDraw } from "../bench/figure.ts";
import { odsParts, sheetXml, tableXml, xlsxParts } from "./workbook-files.ts";

/** A workbook and what was done to it. */
export interface DamagedWorkbook {
  readonly damage: string;
  readonly bytes: Uint8Array;
}

type Draw = (count: number) => number;

const ROWS: readonly (readonly string[])[] = [
  ["Nama KUBE", "NIK", "No KK", "Nama", "Tanggal Lahir", "Status Perkawinan", "Pekerjaan"],
  ...Array.from({ length: 10 }, (_, index) => [
    "Mawar",
    `210199170880${String(index + 1).padStart(4, "0")}`,
    `210199010110${String(index + 1).padStart(4, "0")}`,
    `Contoh ${index + 1}`,
    "17/08/1980",
    "KAWIN",
    "PEDAGANG",
  ]),
];

const XLSX = xlsxParts([{ name: "Anggota", xml: sheetXml(ROWS) }], { strings: "<si><t>x</t></si>" });
const ODS = odsParts(tableXml("Anggota", ROWS));
const WHOLE = [zipSync(XLSX), zipSync(XLSX, { level: 0 }), zipSync(ODS), zipSync(ODS, { level: 0 })] as const;

/** Ways to damage a whole workbook, by what they are called. */
const DAMAGES: Readonly<Record<string, (bytes: Uint8Array, draw: Draw) => Uint8Array>> = {
  "bytes flipped": (bytes, draw) => flipped(bytes, draw, 1 + draw(20)),
  "bytes flipped in the directory": (bytes, draw) => {
    const start = bytes.length - Math.min(bytes.length, 1200);
    return Buffer.concat([bytes.subarray(0, start), flipped(bytes.subarray(start), draw, 1 + draw(6))]);
  },
  truncated: (bytes, draw) => bytes.subarray(0, 4 + draw(bytes.length - 4)),
  "a piece lost": (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(400))]);
  },
  "a piece twice": (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - draw(400)))]);
  },
  "zeros in the middle": (bytes, draw) => bytes.slice().fill(0, draw(bytes.length), draw(bytes.length)),
  "XML damaged in a sound archive": (bytes, draw) => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    const name = names[draw(names.length)] ?? "";
    return zipSync({ ...parts, [name]: mangled(parts[name] ?? new Uint8Array(), draw) });
  },
  "a part lost": (bytes, draw) => {
    const parts = Object.entries(unzipSync(bytes));
    parts.splice(draw(parts.length), 1);
    return zipSync(Object.fromEntries(parts));
  },
};

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index === 0 ? "" : index};`.repeat(10)}">`).join("")}]>`;
const MIB = 1024 * 1024;

/** Workbooks made to do harm: each as the XML of a sheet, of the shared strings, or of ODS content. */
const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  "a billion laughs": () =>
    sheetBomb(
      `${LAUGHS}<worksheet><sheetData><row><c t="str"><v>&lol9;</v></c></row></sheetData></worksheet>`,
    ),
  "a document type": () => sheetBomb('<!DOCTYPE worksheet SYSTEM "file:///etc/passwd"><worksheet/>'),
  "70,000 columns": () =>
    sheetBomb(`<worksheet><sheetData><row>${"<c><v>1</v></c>".repeat(70_000)}</row></sheetData></worksheet>`),
  "a million rows as wide as a sheet": () =>
    sheetBomb(
      `<worksheet><sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(1_000_000)}</sheetData></worksheet>`,
    ),
  "300 MiB of spaces": () => sheetBomb(`<worksheet>${" ".repeat(300 * MIB)}</worksheet>`),
  "200 MiB of rows": () =>
    sheetBomb(
      `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(8 * MIB)}</sheetData></worksheet>`,
    ),
  "100 MiB of one attribute": () => sheetBomb(`<worksheet a="${"x".repeat(100 * MIB)}"/>`),
  "a million attributes": () =>
    sheetBomb(`<worksheet ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(" ")}/>`),
  "100 MiB of a comment": () => sheetBomb(`<worksheet><!--${"x".repeat(100 * MIB)}--></worksheet>`),
  "elements nested a million deep": () => sheetBomb(`<worksheet>${"<a>".repeat(1_000_000)}`),
  "a million merged areas": () =>
    sheetBomb(
      `<worksheet>${sheetXml(ROWS)}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000)}</mergeCells></worksheet>`,
    ),
  "merged areas over all rows": () =>
    sheetBomb(
      `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(200_000)}</sheetData><mergeCells>${Array.from({ length: 16_000 }, (_, index) => `<mergeCell ref="A${index + 1}:B1048576"/>`).join("")}</mergeCells></worksheet>`,
    ),
  "20 million shared strings": () =>
    partBomb("xl/sharedStrings.xml", `<sst>${"<si><t>x</t></si>".repeat(20_000_000)}</sst>`),
  "a shared string of 100 MiB": () =>
    partBomb("xl/sharedStrings.xml", `<sst><si><t>${"x".repeat(100 * MIB)}</t></si></sst>`),
  "a million relations": () =>
    partBomb(
      "xl/_rels/workbook.xml.rels",
      `<Relationships>${'<Relationship Id="a" Type="b" Target="../../../../c"/>'.repeat(1_000_000)}</Relationships>`,
    ),
  "a million styles": () =>
    partBomb(
      "xl/styles.xml",
      `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs></styleSheet>`,
    ),
  "a path in the name of a part": () =>
    zipSync({
      ...XLSX,
      "../../../../tmp/aturan-kube": strToU8("x"),
      "/etc/passwd": strToU8("x"),
      "C:\\x": strToU8("x"),
    }),
  "60,000 parts": () =>
    zipSync({
      ...Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`a${index}`, strToU8("")])),
      ...XLSX,
    }),
  "sizes that lie": () => lying(zipSync(XLSX)),
  "rows repeated beyond a sheet": () =>
    odsBomb(
      '<table:table-row table:number-rows-repeated="2000000000"><table:table-cell table:number-columns-repeated="2000000000"><text:p>1</text:p></table:table-cell></table:table-row>',
    ),
  "a million rows as wide as a table": () =>
    odsBomb(
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000"><text:p>1</text:p></table:table-cell></table:table-row>',
    ),
  "spaces repeated": () =>
    odsBomb(
      `<table:table-row>${'<table:table-cell><text:p>a<text:s text:c="2000000000"/></text:p></table:table-cell>'.repeat(200)}</table:table-row>`,
    ),
  "a table in a table in a table": () =>
    odsBomb(`${"<table:table-row><table:table-cell><table:table>".repeat(1_000)}`),
  "laughs in ODS": () =>
    zipSync({
      ...ODS,
      "content.xml": strToU8(`${LAUGHS}<office:document-content>&lol9;</office:document-content>`),
    }),
};

/** The names of all bombs. */
export const BOMB_NAMES: readonly string[] = Object.keys(BOMBS);

/** A bomb by its name. */
export function bomb(name: string): Uint8Array {
  return BOMBS[name]?.() ?? new Uint8Array();
}

/** `count` damaged workbooks; the same seed makes the same ones. */
export function* damagedWorkbooks(seed: number, count: number): Generator<DamagedWorkbook, void, void> {
  const draw = createDraw(seed);
  const damages = Object.entries(DAMAGES);
  for (let index = 0; index < count; index++) {
    const [damage, apply] = damages[index % damages.length] ?? ["none", (bytes: Uint8Array) => bytes];
    yield { damage: `${damage} (${index})`, bytes: apply(WHOLE[draw(WHOLE.length)] ?? WHOLE[0], draw) };
  }
}

function flipped(bytes: Uint8Array, draw: Draw, times: number): Uint8Array {
  const copy = bytes.slice();
  for (let time = 0; time < times; time++) copy[draw(copy.length)] = draw(256);
  return copy;
}

const PIECES = [
  "<",
  ">",
  '"',
  "&",
  "&#0;",
  "</row>",
  "<row>",
  "<c>",
  "<v>",
  "]]>",
  "<![CDATA[",
  "\0",
  "-1",
  "1e999",
  "999999999999",
];

/** XML with pieces of it lost, or pieces of XML put in. */
function mangled(bytes: Uint8Array, draw: Draw): Uint8Array {
  let text = Buffer.from(bytes).toString("utf8");
  for (let time = 0; time <= draw(4); time++) {
    const at = draw(text.length + 1);
    text = text.slice(0, at) + (draw(2) === 0 ? PIECES[draw(PIECES.length)] : "") + text.slice(at + draw(12));
  }
  return strToU8(text);
}

function sheetBomb(xml: string): Uint8Array {
  return partBomb("xl/worksheets/sheet1.xml", xml);
}

function partBomb(name: string, xml: string): Uint8Array {
  return zipSync({ ...XLSX, [name]: strToU8(xml) }, { level: 1 });
}

function odsBomb(rows: string): Uint8Array {
  return zipSync(odsParts(`<table:table table:name="A">${rows}</table:table>`));
}

/** Every size after inflating stated as 4 GiB, and as 1. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, at % 2 === 0 ? 0xfffffff0 : 1, true);
  }
  return bytes;
}
