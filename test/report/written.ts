/** A report as the table of formats has it written, whole; a workbook as the text of its parts. */
import { type FormatName, type ReportName, type Reports, writerOf } from "../../src/report/formats.ts";
import type { WriteOptions } from "../../src/report/write-options.ts";
import { joined } from "./small-list.ts";
import { workbookText } from "./workbook-text.ts";

/** In Indonesian, without colours and personal data, unless the options say otherwise. */
export async function written<Name extends ReportName>(
  name: Name,
  format: FormatName,
  report: Reports[Name],
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const write = await writerOf(name, format);
  const pieces = write(report, { lang: "id", colors: false, showPii: false, ...options });
  if (format !== "xlsx") return joined(pieces);
  const bytes: Uint8Array[] = [];
  for await (const piece of pieces) bytes.push(Buffer.from(piece));
  return workbookText(Buffer.concat(bytes));
}
