/** Workbooks made by hand: XLSX and ODS of given XML, and XLSX of a table. */
import { strToU8, zipSync } from "fflate";

/** One sheet of an XLSX workbook: its name, its state, and the XML within `<worksheet>`. */
export interface XlsxSheet {
  readonly name: string;
  readonly state?: string;
  readonly xml: string;
}

/** What an XLSX workbook has besides sheets: XML within its parts. */
export interface XlsxOptions {
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Other parts, or these with other content. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of an XLSX workbook. */
export function xlsxParts(
  sheets: readonly XlsxSheet[],
  { strings = "", styles = "", workbookPr = "", parts = {} }: XlsxOptions = {},
): Record<string, Uint8Array> {
  const listed = sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    relation("rIdS", "sharedStrings", "sharedStrings.xml"),
    relation("rIdT", "styles", "/xl/styles.xml"),
  ];
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${relations.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${MAIN}>${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
  );
}

/** An XLSX workbook. */
export function xlsx(sheets: readonly XlsxSheet[], options?: XlsxOptions): Uint8Array {
  return zipSync(xlsxParts(sheets, options));
}

/** An XLSX workbook of one sheet whose cells, in rows, are the given XML. */
export function xlsxOf(sheetData: string, options?: XlsxOptions): Uint8Array {
  return xlsx([{ name: "Sheet1", xml: `<sheetData>${sheetData}</sheetData>` }], options);
}

/** The XML of a table of texts, as strings in the cells; an empty text is no cell. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells, row) => {
    const inner = cells.map((cell, column) =>
      cell === ""
        ? ""
        : `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>`;
}

/** The parts of an ODS workbook: the XML within `<office:spreadsheet>`, and within `<office:automatic-styles>`. */
export function odsParts(spreadsheet: string, styles = ""): Record<string, Uint8Array> {
  const names = ["office", "table", "text", "style", "number", "draw", "calcext"].map(
    (prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`,
  );
  return {
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`,
    ),
  };
}

/** An ODS workbook. */
export function ods(spreadsheet: string, styles?: string): Uint8Array {
  return zipSync(odsParts(spreadsheet, styles));
}

/** The XML of a table of texts in ODS. */
export function tableXml(name: string, rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells) => {
    const inner = cells.map((cell) =>
      cell === ""
        ? "<table:table-cell/>"
        : `<table:table-cell office:value-type="string"><text:p>${escapeXml(cell).replaceAll("\n", "</text:p><text:p>")}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${inner.join("")}</table:table-row>`;
  });
  return `<table:table table:name="${escapeXml(name)}">${written.join("")}</table:table>`;
}

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
