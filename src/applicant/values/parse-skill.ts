/** Reads the skill column, where most lists name the skill itself. */
import { accept, type CellResult } from "../../row/values/cell-parser.ts";
import { parseYesNo } from "../../row/values/parse-yes-no.ts";

const ANY_LETTER = /\p{L}/u;

/** Whether a cell says yes or names a skill; `"tidak ada"` and `"-"` say no. */
export function parseSkill(cell: string): CellResult<boolean> {
  const declared = parseYesNo(cell);
  return declared.value === undefined && ANY_LETTER.test(cell) ? accept(true) : declared;
}
