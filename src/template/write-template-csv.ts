/** A template → CSV as Excel with Indonesian settings opens it: semicolons, a byte order mark, the header alone. */
import { csvCell } from "../report/text/csv-cell.ts";
import type { TemplateColumn } from "./template-column.ts";

export function writeTemplateCsv(columns: readonly TemplateColumn[]): string {
  return `\uFEFF${columns.map(({ header }) => csvCell(header, ";")).join(";")}\r\n`;
}
