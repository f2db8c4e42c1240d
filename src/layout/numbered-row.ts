/** Finds the last row of a run that has a running number. */
import { textOfCell } from "../sheet/cell-block.ts";
import { cellText } from "./cell-text.ts";
import type { RunOfBlock } from "./row-reader.ts";
import { readRunningNumber } from "./tell-row.ts";

/** A row, and the number in it. */
interface NumberedRow {
  readonly row: number;
  readonly number: number;
}

export function numberedRow(
  { block, from, to }: RunOfBlock,
  position: number | undefined,
): NumberedRow | undefined {
  if (position === undefined) return undefined;
  for (let row = to - 1; row >= from; row -= 1) {
    const number = readRunningNumber(
      cellText(textOfCell(block, (block.firstCell[row] as number) + position)),
    );
    if (number !== undefined) return { row, number };
  }
  return undefined;
}
