/** Reads the cells of an XLSX worksheet, row by row while it is inflated. */
import { InputError } from "../../error.ts";
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from "../limits.ts";
import type { SheetRow } from "../sheet.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { readXml } from "../xml/read-xml.ts";
import { type CellContext, cellText } from "./cell-value.ts";
import { columnOf } from "./column-of.ts";
import { stringItem } from "./string-item.ts";

/** The rows that are not empty, in batches: all that one piece of the part completes. */
export function* readWorksheet(
  chunks: Iterable<Uint8Array>,
  context: CellContext,
): Generator<readonly SheetRow[], void, void> {
  const { file } = context;
  const item = stringItem();
  let batch: SheetRow[] = [];
  let isData = false;
  let isCell = false;
  let isValue = false;
  let row = 0;
  let column = 0;
  let type: string | undefined;
  let style = 0;
  let value = "";
  let inline: string | null = null;
  let cells: string[] = [];
  let cellCount = 0;

  function tooLarge(): InputError {
    return new InputError(SHEET_FAULTS.tooManyCells({ file }));
  }

  function startRow(reference: string | undefined): void {
    row = reference === undefined ? row + 1 : Number(reference);
    if (!(row >= 1 && row <= MAX_ROWS)) throw tooLarge();
    column = -1;
    cells = [];
  }

  function startCell(reference: string | undefined): void {
    // Without a reference a cell stands right of the one before.
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (!(column >= 0 && column < MAX_COLUMNS)) throw tooLarge();
    isCell = true;
    value = "";
    inline = null;
  }

  function endCell(): void {
    isCell = false;
    const text = inline ?? cellText(type, value, style, context);
    if (text === "") return;
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }

  function endRow(): void {
    cellCount += cells.length;
    if (cellCount > LIMITS.cells) throw tooLarge();
    if (cells.length > 0) batch.push({ line: row, row, cells });
  }

  const reading = readXml(
    chunks,
    {
      open(name, attributes) {
        if (isCell) {
          if (name === "v") isValue = true;
          else if (name === "is") item.start();
          else item.open(name);
        } else if (isData && name === "c") {
          type = attributes["t"];
          style = Number(attributes["s"] ?? 0);
          startCell(attributes["r"]);
        } else if (isData && name === "row") startRow(attributes["r"]);
        else if (name === "sheetData") isData = true;
      },
      text(text) {
        if (isValue) value += text;
        else if (isCell) item.text(text);
      },
      close(name) {
        if (isCell) {
          if (name === "v") isValue = false;
          else if (name === "is") inline = item.end();
          else if (name === "c") endCell();
          else item.close(name);
        } else if (isData && name === "row") endRow();
        else if (name === "sheetData") isData = false;
      },
    },
    file,
  );
  for (const _ of reading) {
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
}
