/**
 * Writes an XLSX workbook row by row, so that a list of any length takes no more memory than one row of it: what has been
 * written is deflated at once and taken away as bytes. The same calls give the same bytes wherever they are made.
 */
import { strToU8, Zip, ZipDeflate } from "fflate";
import { joinBytes } from "../join-bytes.ts";
import type { Merge } from "../sheet.ts";
import { escapeXml } from "./escape-xml.ts";
import { cellXml } from "./write-cell.ts";
import { type ColumnCheck, checksXml } from "./write-checks.ts";
import { columnName } from "./write-column-name.ts";
import { type CellStyle, styleId, stylesXml } from "./write-styles.ts";

/** One column of a written sheet: its width in characters, how its cells are kept, and what they may hold. */
export interface WrittenColumn {
  readonly width: number;
  readonly style: CellStyle;
  readonly check?: ColumnCheck | undefined;
}

/** What is said of a sheet before its rows. */
export interface SheetHead {
  /** At most 31 characters, none of `[]:*?/\`, and of no other sheet. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** So many rows stay in view, and so many columns. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
}

/** A text, a number, or either in a style of its own. */
export type WrittenCell = string | number | { readonly value: string | number; readonly style: CellStyle };

/** What is said of a sheet after its rows. */
interface SheetEnd {
  /** The row from which rows can be chosen by what they hold, and how many columns. */
  readonly filter?: { readonly row: number; readonly columns: number } | undefined;
  /** In rows from 1; none overlaps another. */
  readonly merges?: readonly Merge[] | undefined;
  /** Whether numbers that are kept as texts are meant so. */
  readonly hasTextNumbers?: boolean | undefined;
}

export interface XlsxWriter {
  readonly startSheet: (head: SheetHead) => void;
  /** The next row, or a later one; in the styles of the columns, or in one for all. */
  readonly addRow: (cells: readonly WrittenCell[], row?: number, style?: CellStyle) => void;
  readonly endSheet: (end?: SheetEnd) => void;
  /** How many bytes of XML the sheet has so far. */
  readonly sheetBytes: () => number;
  readonly endWorkbook: () => void;
  /** The bytes since they were last taken. */
  readonly take: () => Uint8Array;
  /** Whether there are enough of them to be worth taking. */
  readonly isFull: () => boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** So many characters are deflated at once. */
const PIECE = 64 * 1024;
/** So many bytes are handed on at once. */
const FULL = 64 * 1024;

export function xlsxWriter(): XlsxWriter {
  let ready: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, bytes) => {
    // Nothing that is deflated here and now can fail.
    if (error) throw error;
    ready.push(bytes);
    size += bytes.length;
  });
  const names: string[] = [];
  let part: ZipDeflate | undefined;
  let text = "";
  let written = 0;
  let row = 0;
  let head: SheetHead | undefined;

  function startPart(name: string): void {
    // A tenth more bytes than at level 6, in two thirds of the time.
    part = new ZipDeflate(name, { level: 3 });
    // The archive keeps local times, so a local one is the same bytes in every time zone.
    part.mtime = new Date(1980, 0, 1);
    zip.add(part);
  }

  function push(isLast: boolean): void {
    const bytes = strToU8(text);
    written += bytes.length;
    part?.push(bytes, isLast);
    text = "";
  }

  function addPart(name: string, xml: string): void {
    startPart(name);
    text = `${HEAD}${xml}`;
    push(true);
  }

  return {
    startSheet(started) {
      head = started;
      names.push(started.name);
      row = 0;
      written = 0;
      startPart(`xl/worksheets/sheet${names.length}.xml`);
      text = `${HEAD}<worksheet ${MAIN}>${viewXml(started)}${columnsXml(started.columns)}<sheetData>`;
    },
    addRow(cells, at = row + 1, style) {
      row = at;
      text += `<row r="${row}">`;
      for (const [position, cell] of cells.entries()) {
        if (cell === "") continue;
        const place = `${nameOf(position)}${row}`;
        text +=
          typeof cell === "object"
            ? cellXml(place, cell.value, cell.style)
            : cellXml(place, cell, style ?? head?.columns[position]?.style ?? "plain");
      }
      text += "</row>";
      if (text.length >= PIECE) push(false);
    },
    endSheet(end = {}) {
      const checks = checksXml((head?.columns ?? []).map(({ check }) => check));
      text += `</sheetData>${filterXml(end, row)}${mergesXml(end)}${checks}${ignoredXml(end)}</worksheet>`;
      push(true);
    },
    sheetBytes: () => written + text.length,
    endWorkbook() {
      const sheets = names.map((name, index) => ({ name: escapeXml(name), number: index + 1 }));
      addPart(
        "[Content_Types].xml",
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
      );
      addPart("_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]]));
      addPart(
        "xl/workbook.xml",
        `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
      );
      addPart(
        "xl/_rels/workbook.xml.rels",
        relations([
          ...sheets.map(({ number }) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
          ["styles", "styles.xml"],
        ]),
      );
      addPart("xl/styles.xml", stylesXml());
      zip.end();
    },
    take() {
      const bytes = joinBytes(ready);
      ready = [];
      size = 0;
      return bytes;
    },
    isFull: () => size >= FULL,
  };
}

/** The names of columns, made once. */
const COLUMN_NAMES: string[] = [];

function nameOf(position: number): string {
  COLUMN_NAMES[position] ??= columnName(position);
  return COLUMN_NAMES[position];
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function viewXml({ frozenRows, frozenColumns = 0 }: SheetHead): string {
  if (frozenRows === 0 && frozenColumns === 0)
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const columns = frozenColumns === 0 ? "" : `xSplit="${frozenColumns}" `;
  const rows = frozenRows === 0 ? "" : `ySplit="${frozenRows}" `;
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  return `<sheetViews><sheetView workbookViewId="0"><pane ${columns}${rows}topLeftCell="${nameOf(frozenColumns)}${frozenRows + 1}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(columns: readonly WrittenColumn[]): string {
  if (columns.length === 0) return "";
  const each = columns.map(
    ({ width, style }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${styleId(style)}"/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

function filterXml({ filter }: SheetEnd, lastRow: number): string {
  if (filter === undefined || filter.columns === 0) return "";
  const last = `${nameOf(filter.columns - 1)}${Math.max(lastRow, filter.row)}`;
  return `<autoFilter ref="A${filter.row}:${last}"/>`;
}

function mergesXml({ merges = [] }: SheetEnd): string {
  if (merges.length === 0) return "";
  const each = merges.map(
    ({ top, bottom, left, right }) => `<mergeCell ref="${nameOf(left)}${top}:${nameOf(right)}${bottom}"/>`,
  );
  return `<mergeCells count="${merges.length}">${each.join("")}</mergeCells>`;
}

function ignoredXml({ hasTextNumbers = false }: SheetEnd): string {
  return hasTextNumbers
    ? '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
    : "";
}
