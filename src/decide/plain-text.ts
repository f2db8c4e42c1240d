/**
 * Whether the checks of a row have nothing to say of a name: of a person, a group or a place.
 *
 * Only here for speed: to read a name as a cell takes 0.5 µs, to see that it is letters and no mark for "nothing" 0.02 µs.
 */
import { maySayDeath, parseName } from "../applicant/values/parse-name.ts";
import { readCell } from "../row/read-cell.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { mayBeMark } from "../row/values/empty-marks.ts";
import { parseAreaCode } from "../row/values/parse-area-code.ts";
import { parseText } from "../row/values/parse-text.ts";

/** Longer names are read. */
const LONGEST = 64;
const DOT = 46;
const ZERO = 48;
const NINE = 57;

/** Whether a cell would be read by a column's parser without a fault. */
export function isPlainText(text: unknown, parse: CellParser<unknown>): boolean {
  if (typeof text !== "string") return false;
  const isPlain =
    ((parse === parseText ||
      (parse === parseName && !maySayDeath(text.length, (at) => text.charCodeAt(at)))) &&
      text.length <= LONGEST &&
      !mayBeMark(text)) ||
    (parse === parseAreaCode && isAreaCode(text));
  return isPlain || readCell(text, parse).faults.length === 0;
}

/** `NN.NN.NN.NNNN`. */
export function isAreaCode(text: string): boolean {
  if (text.length !== 13) return false;
  for (let at = 0; at < 13; at += 1) {
    const code = text.charCodeAt(at);
    const isRight = at === 2 || at === 5 || at === 8 ? code === DOT : code >= ZERO && code <= NINE;
    if (!isRight) return false;
  }
  return true;
}
