/** Makes a row of a sheet of one that stands in a block. */
import { type CellBlock, textsOfCells } from "./cell-block.ts";
import type { SheetRow } from "./sheet.ts";

export function sheetRowOf(block: CellBlock, at: number): SheetRow {
  const { firstCell, lines, rows } = block;
  return {
    line: lines[at] as number,
    row: rows[at] as number,
    cells: textsOfCells(block, firstCell[at] as number, firstCell[at + 1] as number),
  };
}
