/** Reads a name: of a person, a place or a group. */
import { accept, type CellResult, MISSING } from "./cell-parser.ts";

const ANY_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The text of a cell; `"-"` and the like name nothing, so they are missing. */
export function parseText(cell: string): CellResult<string> {
  return ANY_LETTER_OR_DIGIT.test(cell) ? accept(cell) : MISSING;
}
