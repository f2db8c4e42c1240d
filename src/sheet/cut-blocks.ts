/** Cuts CSV into blocks of records while it is being read. */
import { blockCutter, type CutOptions } from "./block-cutter.ts";
import type { CellBlock } from "./cell-block.ts";

/** The records of a CSV text, given as pieces of UTF-8, as `blockCutter` cuts them. */
export async function* cutBlocks(
  pieces: AsyncIterable<Uint8Array>,
  options: CutOptions,
): AsyncGenerator<CellBlock, void, undefined> {
  const cutter = blockCutter(options);
  for await (const piece of pieces) {
    cutter.add(piece);
    if (cutter.isDue()) yield* cutter.blocks(false);
  }
  yield* cutter.blocks(true);
}
