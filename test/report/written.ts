/** A report as the table of formats has it written, whole. */
import { type FormatName, type ReportName, type Reports, writerOf } from "../../src/report/formats.ts";
import type { WriteOptions } from "../../src/report/write-options.ts";
import { joined } from "./small-list.ts";

/** In Indonesian, without colours and personal data, unless the options say otherwise. */
export async function written<Name extends ReportName>(
  name: Name,
  format: FormatName,
  report: Reports[Name],
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const write = await writerOf(name, format);
  return joined(write(report, { lang: "id", colors: false, showPii: false, ...options }));
}
