/**
 * Whether the checks of a row have nothing to say of a name: of a person, a group or a place.
 *
 * Only here for speed: to read a name as a cell takes 0.5 µs, to see that it is letters and no mark for "nothing" 0.02 µs.
 */
import { levelText } from "../row/level-text.ts";
import { readCell } from "../row/read-cell.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { EMPTY_MARKS } from "../row/values/empty-marks.ts";
import { parseAreaCode } from "../row/values/parse-area-code.ts";
import { parseText } from "../row/values/parse-text.ts";

/** Longer names are read. */
const LONGEST = 64;
const CASE = 32;
const A = 97;
const E = 101;
const G = 103;
const Z = 122;
const ZERO = 48;
const NINE = 57;
const DOT = 46;
/** What stands between letters in names. */
const BETWEEN: ReadonlySet<number> = new Set([..." ',-."].map((sign) => sign.charCodeAt(0)));

const MARKS: ReadonlySet<number> = new Set(
  EMPTY_MARKS.flatMap(({ words }) => words.map((word) => hashOf(levelText(word)))),
);

/** Whether a cell would be read by a column's parser without a fault. */
export function isPlainText(text: unknown, parse: CellParser<unknown>): boolean {
  if (typeof text !== "string") return false;
  const isPlain = (parse === parseText && isName(text)) || (parse === parseAreaCode && isAreaCode(text));
  return isPlain || readCell(text, parse).faults.length === 0;
}

/** Plain letters and digits with what stands between them, not one of the marks as far as a hash tells. */
function isName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0) | CASE;
  // `Err 502` is a mark of LibreOffice, `Galat 502` another.
  const mayHaveDigits = first !== E && first !== G;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code | CASE;
    const isSign = letter >= A && letter <= Z;
    if (isSign || (code >= ZERO && code <= NINE && mayHaveDigits)) {
      hash = (Math.imul(hash, 31) + (isSign ? letter : code)) | 0;
    } else if (!BETWEEN.has(code)) return false;
  }
  return hash !== 0 && !MARKS.has(hash);
}

/** `NN.NN.NN.NNNN`. */
function isAreaCode(text: string): boolean {
  if (text.length !== 13) return false;
  for (let at = 0; at < 13; at += 1) {
    const code = text.charCodeAt(at);
    const isRight = at === 2 || at === 5 || at === 8 ? code === DOT : code >= ZERO && code <= NINE;
    if (!isRight) return false;
  }
  return true;
}

function hashOf(levelled: string): number {
  let hash = 0;
  for (let at = 0; at < levelled.length; at += 1) hash = (Math.imul(hash, 31) + levelled.charCodeAt(at)) | 0;
  return hash;
}
