/** A cell that is understood already: what an object says of one of its properties, in the place of a text. */
import type { CellResult } from "./values/cell-parser.ts";

const RESULT: unique symbol = Symbol("result");

/** A cell with the result of reading it; no text is parsed. */
export interface KnownCell {
  readonly [RESULT]: CellResult<unknown>;
}

export function knownCell(result: CellResult<unknown>): KnownCell {
  return { [RESULT]: result };
}

/** The result of a cell that is understood already; `undefined` for any other cell. */
export function knownResult(cell: unknown): CellResult<unknown> | undefined {
  return typeof cell === "object" && cell !== null && RESULT in cell
    ? (cell as KnownCell)[RESULT]
    : undefined;
}
