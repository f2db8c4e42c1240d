/** Sheets of texts, with the checks of their columns → an XLSX workbook, the same bytes wherever it is written. */
import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./escape-xml.ts";
import { type ColumnCheck, checksXml } from "./write-checks.ts";
import { columnName } from "./write-column-name.ts";

/** How the cells of a column are shown and kept. */
export type CellStyle = "plain" | "header" | "text" | "date" | "number" | "wrapped";

/** One column of a written sheet: its width in characters, how its empty cells are kept, and what they may hold. */
export interface WrittenColumn {
  readonly width: number;
  readonly style: CellStyle;
  readonly check?: ColumnCheck | undefined;
}

/** A sheet to be written: its first row is the header, which stays in view. */
export interface WrittenSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly string[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The places of the styles in `STYLES`. */
const STYLE_IDS: Readonly<Record<CellStyle, number>> = {
  plain: 0,
  header: 1,
  text: 2,
  date: 3,
  number: 4,
  wrapped: 5,
};

// 49 is the format of texts, 3 that of whole numbers in groups of three; a header is bold on grey.
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="3" applyNumberFormat="1"/><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** The bytes of a workbook. Texts are kept as texts: no cell is ever a formula. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...numbered.map(({ number }) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(
      numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)]),
    ),
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  // The archive keeps local times, so a local one is the same bytes in every time zone.
  return zipSync(bytes, { mtime: new Date(1980, 0, 1) });
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function sheetXml({ columns, rows }: WrittenSheet): string {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const widths = columns.map(
    ({ width, style }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${STYLE_IDS[style]}"/>`,
  );
  const written = rows.map((cells, row) => {
    const inner = cells.map((text, at) => {
      const style = row === 0 ? "header" : (columns[at]?.style ?? "plain");
      return text === ""
        ? ""
        : `<c r="${columnName(at)}${row + 1}" s="${STYLE_IDS[style]}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  const checks = checksXml(columns.map(({ check }) => check));
  return `${HEAD}<worksheet ${MAIN}>${view}<cols>${widths.join("")}</cols><sheetData>${written.join("")}</sheetData>${checks}</worksheet>`;
}
