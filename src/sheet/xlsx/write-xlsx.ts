/** Sheets of texts, with the checks of their columns → an XLSX workbook. */
import type { SheetHead } from "./xlsx-writer.ts";
import { xlsxWriter } from "./xlsx-writer.ts";

/** A sheet to be written: its first row is the header, which stays in view. */
export interface WrittenSheet extends Pick<SheetHead, "name" | "columns"> {
  readonly rows: readonly (readonly string[])[];
}

/** The bytes of a workbook. Texts are kept as texts: no cell is ever a formula. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Uint8Array {
  const writer = xlsxWriter();
  for (const { name, columns, rows } of sheets) {
    writer.startSheet({ name, columns, frozenRows: 1 });
    for (const [index, cells] of rows.entries())
      writer.addRow(cells, index + 1, index === 0 ? "header" : undefined);
    writer.endSheet();
  }
  writer.endWorkbook();
  return writer.take();
}
