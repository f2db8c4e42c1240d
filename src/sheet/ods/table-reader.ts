/** Follows the elements of ODS content and tells where its tables, rows and cells are. */
import { InputError } from "../../error.ts";
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import type { Attributes, XmlReader } from "../xml/read-xml.ts";
import { cellReader, type OdsCell } from "./cell-reader.ts";
import { count } from "./count.ts";

/** What is done with the tables of a workbook. */
export interface TableVisitor {
  readonly table: (name: string, style: string | undefined, index: number) => void;
  /** A row as written: it may stand for several, one below the other, of which `row` is the first. */
  readonly row: (row: number, rows: number, cells: readonly OdsCell[], index: number) => void;
}

/**
 * A reader of content that tells `visitor` of every table of the workbook but not of what else is called so: tables within
 * cells, those of links to other files, and changes that are tracked. The cells of tables without `wants` are not read.
 */
export function tableReader(
  visitor: TableVisitor,
  styles: ReadonlyMap<string, boolean>,
  file: FileName,
  wants: (index: number) => boolean = () => true,
): XmlReader {
  const parent: string[] = [];
  let index = -1;
  /** How deep within elements that are passed over; 0 outside them. */
  let passedOver = 0;
  let isTable = false;
  let row = 0;
  let rows = 1;
  let column = 0;
  let cells: OdsCell[] = [];
  const cell = cellReader(styles);

  function open(name: string, attributes: Attributes): void {
    if (passedOver > 0 || PASSED_OVER.has(name) || (name === "table" && parent.at(-1) !== "spreadsheet")) {
      passedOver += 1;
      return;
    }
    parent.push(name);
    if (cell.isOpen()) cell.open(name, attributes);
    else if (name === "table") {
      index += 1;
      if (index === LIMITS.sheets) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
      isTable = true;
      row = 0;
      visitor.table(attributes["table:name"] ?? "", attributes["table:style-name"], index);
    } else if (isTable && name === "table-row") {
      rows = count(attributes["table:number-rows-repeated"]);
      column = 0;
      cells = [];
    } else if (isTable && (name === "table-cell" || name === "covered-table-cell")) {
      cell.start(attributes, name === "covered-table-cell");
    }
  }

  function close(name: string): void {
    if (passedOver > 0) {
      passedOver -= 1;
      return;
    }
    parent.pop();
    if (cell.isOpen()) {
      if (name === "table-cell" || name === "covered-table-cell") endCell();
      else cell.close(name);
    } else if (name === "table") isTable = false;
    else if (isTable && name === "table-row") endRow();
  }

  function endCell(): void {
    const read = cell.end();
    column += read.columns;
    const isFilled = read.text !== "" || read.spanned !== null;
    if (isFilled && column > MAX_COLUMNS) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
    // Empty cells at the end of a row are often repeated up to the last column of the sheet.
    cells.push(read);
  }

  function endRow(): void {
    const last = cells.findLastIndex(({ text, spanned }) => text !== "" || spanned !== null);
    const isFilled = last !== -1;
    if (isFilled && row + rows > MAX_ROWS) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
    if (isFilled && wants(index)) visitor.row(row + 1, rows, cells.slice(0, last + 1), index);
    row += rows;
  }

  return {
    open,
    close,
    text(text) {
      if (passedOver === 0 && cell.isOpen()) cell.text(text);
    },
  };
}

/** Remarks, pictures, forms and readings of a cell are not its text; changes and links are not the workbook's tables. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...["annotation", "annotation-end", "ruby-text", "note", "forms", "shapes", "tracked-changes", "dde-links"],
  ...["frame", "custom-shape", "rect", "line", "ellipse", "polygon", "g", "control", "scripts", "detective"],
]);
