/** Opens CSV text as a sheet. */
import type { CellBlock } from "./cell-block.ts";
import { cutBlocks } from "./cut-blocks.ts";
import type { FileName } from "./name-file.ts";
import type { CountHeaders, Sheet, SheetRow, SheetRows } from "./sheet.ts";
import { sheetRowOf } from "./sheet-row-of.ts";
import { sniffDialect } from "./sniff-dialect.ts";
import { utf8Pieces } from "./utf8-pieces.ts";

/** How CSV is opened. */
interface CsvOptions {
  readonly file: FileName;
  readonly countHeaders: CountHeaders;
  /** How many rows a block has at most. */
  readonly blockRows?: number | undefined;
}

/** The records of CSV text of any encoding and delimiter, blank ones included, read as they are asked for. */
export function openCsv(
  chunks: AsyncIterable<Uint8Array>,
  { file, countHeaders, blockRows }: CsvOptions,
): Sheet {
  const blocks = cutBlocks(utf8Pieces(chunks, file), {
    file,
    dialect: (start) => sniffDialect(start, countHeaders),
    blockRows,
  });
  const rows: SheetRows = { blocks, [Symbol.asyncIterator]: () => rowsOf(blocks) };
  return { format: "csv", name: null, others: [], merges: [], rows };
}

async function* rowsOf(blocks: AsyncIterable<CellBlock>): AsyncGenerator<SheetRow, void, undefined> {
  for await (const block of blocks) {
    for (let at = 0; at < block.rowCount; at++) yield sheetRowOf(block, at);
  }
}
