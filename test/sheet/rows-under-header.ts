/** The rows of CSV bytes below their header, blank ones left out: what tests of the reader compare. */
import type { SourceRow } from "../../src/row/source-row.ts";
import { openSheet } from "../../src/sheet/open-sheet.ts";
import type { CountHeaders } from "../../src/sheet/sheet.ts";

export async function* rowsUnderHeader(
  chunks: AsyncIterable<Uint8Array>,
  { file, countHeaders }: { readonly file: string | null; readonly countHeaders: CountHeaders },
): AsyncGenerator<SourceRow, void, undefined> {
  const sheet = await openSheet(chunks, { file, countHeaders });
  let header: Pick<SourceRow, "header" | "headerLine"> | undefined;
  for await (const { line, cells } of sheet.rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const trimmed = cells.map((cell) => cell.trim());
    if (header !== undefined) yield { file, line, ...header, cells };
    else if (countHeaders(trimmed) > 0) header = { header: trimmed, headerLine: line };
  }
}
