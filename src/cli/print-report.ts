/** Prints a report on what has no list, and so no file to write to. */
import { type FormatName, type ReportName, type Reports, writerOf } from "../report/formats.ts";
import type { CommandContext } from "./program.ts";
import { looksOf } from "./report-targets.ts";
import { writeStream } from "./write-text.ts";

export async function printReport<Name extends ReportName>(
  name: Name,
  report: Reports[Name],
  format: FormatName,
  { io, lang }: CommandContext,
): Promise<void> {
  const write = await writerOf(name, format);
  const looks = looksOf({ format, file: "-" }, io);
  await writeStream(write(report, { lang, showPii: false, ...looks }), io.stdout);
}
