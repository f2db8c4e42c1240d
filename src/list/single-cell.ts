/** Blocks of one cell: they stand for cells that a row does not have, and for many that are read alike. */
import type { CellBlock } from "../sheet/cell-block.ts";

/** A block whose only cell is a text. */
function singleCell(text: string): CellBlock {
  const bytes = new TextEncoder().encode(text);
  return {
    bytes,
    rowCount: 1,
    firstCell: Int32Array.of(0, 1),
    starts: Int32Array.of(0),
    ends: Int32Array.of(bytes.length),
    doubled: Uint8Array.of(0),
    lines: Int32Array.of(1),
    rows: Int32Array.of(1),
  };
}

/** The cell that a row lacks which ends before it. */
export const NO_CELL = singleCell("");

/** The cell for all that `areDigits`. */
export const DIGITS_CELL = singleCell("1000000");

const ZERO = 0x30;
const NINE = 0x39;
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 40;

/** Whether bytes are six digits or more, the first not 0: what a parser with `readsDigitsAlike` reads as any other such number. */
export function areDigits(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < FEWEST_DIGITS || end - start > MOST_DIGITS || bytes[start] === ZERO) return false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) return false;
  }
  return true;
}
