/**
 * Tells from its bytes whether a row of a table would be laid out as exactly the cells it has.
 *
 * Most rows of a long list are such, and to find out what each of their cells says costs 25 µs a row. Here nothing is decoded
 * that does not look as if it mattered: 0.1 µs a row of 18 columns. What looks so is asked of the same functions as ever.
 */
import { byteDictionary } from "../columns/byte-dictionary.ts";
import { wordsOf } from "../columns/byte-words.ts";
import type { PlainShape } from "../row/row-run.ts";
import { mayBeEmptyMark } from "../row/values/empty-marks.ts";
import { type CellBlock, textOfCell } from "../sheet/cell-block.ts";
import { cellText } from "./cell-text.ts";
import { isDitto } from "./ditto.ts";
import { FEWEST_DIGITS } from "./is-proof.ts";
import { writtenName } from "./written-name.ts";

/** Whether a cell proves its row to be one of the list. */
export type CellProof = (block: CellBlock, cell: number) => boolean;

/** The end of the plain rows of a block that begin at `from`; `from` where it is none. */
export function plainEnd(
  block: CellBlock,
  from: number,
  shape: PlainShape,
  isProof: CellProof = isIdentityOfDigits,
): number {
  const { bytes, rowCount, firstCell, starts, ends } = block;
  const { width, proof, group, dittos, filled, empty } = shape;
  /** A cell whose group name was found to be one. */
  let named = -1;
  for (let row = from; row < rowCount; row++) {
    const first = firstCell[row] as number;
    if ((firstCell[row + 1] as number) - first !== width) return row;
    if (!isProof(block, first + proof)) return row;
    for (let at = 0; at < filled.length; at++) {
      const cell = first + (filled[at] as number);
      if (starts[cell] === ends[cell]) return row;
    }
    for (let at = 0; at < empty.length; at++) {
      const cell = first + (empty[at] as number);
      if (starts[cell] !== ends[cell]) return row;
    }
    if (group !== undefined && (named < 0 || !isSameCell(block, named, first + group))) {
      named = first + group;
      if (mayBeNoName(bytes, starts[named] as number, ends[named] as number)) {
        if (writtenName(textOfCell(block, named)) === "") return row;
      }
    }
    for (let at = 0; at < dittos.length; at++) {
      const cell = first + (dittos[at] as number);
      const start = starts[cell] as number;
      // Asked here for the first byte, so that nothing is called for most cells.
      if (BY_FIRST_BYTE[bytes[start] as number] === NO) continue;
      if (mayBeDitto(bytes, start, ends[cell] as number) && isDitto(cellText(textOfCell(block, cell))))
        return row;
    }
  }
  return rowCount;
}

const QUOTE = 0x22;
/** The number of a civil servant, as it stands below signatures, is no proof. */
const NIP_DIGITS = 18;
const DIGIT_0 = 0x30;
const DELETE = 0x7f;
const LETTER_A = 0x61;
const LETTER_D = 0x64;
const LETTER_I = 0x69;
const LETTER_Z = 0x7a;
/** The bit by which letters of ASCII differ in case. */
const LOWER_CASE = 0x20;

/** Whether a cell is digits alone, of as many as prove the row to be one of the list, and fewer than a NIP has. */
function isIdentityOfDigits({ bytes, starts, ends }: CellBlock, cell: number): boolean {
  const [start, end] = [starts[cell] as number, ends[cell] as number];
  if (end - start < FEWEST_DIGITS || end - start >= NIP_DIGITS) return false;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - DIGIT_0;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** The proof by the text of a cell, asked once for each text: a list has few periods. */
export function proofByText(isProof: (cell: string) => boolean): CellProof {
  const known = byteDictionary();
  return (block, cell) => {
    const words = wordsOf(block.bytes);
    const [start, end] = [block.starts[cell] as number, block.ends[cell] as number];
    const before = known.get(words, start, end);
    if (before >= 0) return before === 1;
    const text = cellText(textOfCell(block, cell));
    const isSo = text !== "" && isProof(text);
    if (known.size() >= MOST_TEXTS) known.clear();
    if (block.doubled[cell] === 0) known.put(words, start, end, isSo ? 1 : 0);
    return isSo;
  };
}

const MOST_TEXTS = 16_384;

function isSameCell({ bytes, starts, ends }: CellBlock, a: number, b: number): boolean {
  const from = starts[a] as number;
  const other = starts[b] as number;
  const length = (ends[a] as number) - from;
  if ((ends[b] as number) - other !== length) return false;
  for (let at = 0; at < length; at++) if (bytes[from + at] !== bytes[other + at]) return false;
  return true;
}

/** Whether a mark for "the same as above" may begin with a byte: not with another letter, a digit, or a bracket. */
const NO = 0;
const BY_SECOND = 1;
const MAYBE = 2;
const BY_FIRST_BYTE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (byte >= 0x80 || /[\s\p{Cc}"'`,.-]/u.test(character)) return MAYBE;
  return /[sid]/i.test(character) ? BY_SECOND : NO;
});

/** What follows the first letter of `sda`, `s.d.a`, `idem` and `ditto`: most words with that letter end here. */
function mayFollow(first: number, second: number): boolean {
  if (second < DIGIT_0 || second >= DELETE) return true;
  const letter = second | LOWER_CASE;
  return (first | LOWER_CASE) === LETTER_D ? letter === LETTER_I : letter === LETTER_D;
}

/** Whether a cell is worth asking whether it is a mark. `-` alone is none, and neither are two letters. */
function mayBeDitto(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] as number;
  if (end - start < 2) return end > start && first === QUOTE;
  return BY_FIRST_BYTE[first] === MAYBE || (end - start > 2 && mayFollow(first, bytes[start + 1] as number));
}

/** Whether a cell is worth asking whether it names a group. */
function mayBeNoName(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 2) return true;
  const first = (bytes[start] as number) | LOWER_CASE;
  const second = (bytes[start + 1] as number) | LOWER_CASE;
  if (first < LETTER_A || first > LETTER_Z || second < LETTER_A || second > LETTER_Z) return true;
  return MAY_BEGIN_MARK[(first - LETTER_A) * LETTERS + second - LETTER_A] === 1;
}

const LETTERS = 26;
const MAY_BEGIN_MARK: Uint8Array = Uint8Array.from({ length: LETTERS * LETTERS }, (_, pair) =>
  mayBeEmptyMark(String.fromCharCode(LETTER_A + Math.floor(pair / LETTERS), LETTER_A + (pair % LETTERS)))
    ? 1
    : 0,
);
