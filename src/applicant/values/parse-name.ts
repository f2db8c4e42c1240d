/** Reads the name of a person. Lists write beside it that the person has died: `Alm. Karto`, `SUKIMIN (ALM)`. */
import { fault } from "../../issue.ts";
import type { CellParser, CellResult } from "../../row/values/cell-parser.ts";
import { parseText } from "../../row/values/parse-text.ts";

const BEFORE = /^[([]?(?:almh?|almarhum(?:ah)?|mendiang)(?:[)\]][.,]?|[.,: ])/i;
const IN_BRACKETS =
  /[([] ?(?:sudah |sdh |telah )?(?:almh?|almarhum(?:ah)?|mendiang|meninggal(?: dunia)?|wafat)[. ]*[)\]][. ]*$/i;
const AFTER = /[, ](?:almh?|almarhum(?:ah)?)\.?$/i;
/** Behind the name of the father (`Budi bin Karto, alm.`) it is said of him. */
const FATHER = /(?:^| )(?:bin|binti|bt|bte|b)\.? /i;

/** The name, and an error where it is marked as that of somebody who has died. */
export const parseName: CellParser<string> = (cell) => withDeath(parseText(cell), cell);

/** What was read of a cell, with an error where the cell marks the name as that of somebody who has died. */
export function withDeath(read: CellResult<string>, cell: string): CellResult<string> {
  if (read.value === undefined || !saysDeath(cell)) return read;
  return { ...read, faults: [...read.faults, fault("member/deceased")] };
}

function saysDeath(name: string): boolean {
  return BEFORE.test(name) || ((IN_BRACKETS.test(name) || AFTER.test(name)) && !FATHER.test(name));
}

/**
 * Whether a name may be marked so, from the codes of its letters (ASCII).
 *
 * Only here for speed: it is asked of every name of a list, and the expressions above of one in a thousand.
 */
export function maySayDeath(length: number, codeAt: (at: number) => number): boolean {
  const letterAt = (at: number): number => codeAt(at < 0 ? length + at : at) | SMALL;
  if (length < 4) return false;
  const [first, last] = [codeAt(0), codeAt(length - 1)];
  if (first === OPENING || first === OPENING_SQUARE) return true;
  if (last === CLOSING || last === CLOSING_SQUARE || last === DOT) return true;
  const [second, third] = [letterAt(1), letterAt(2)];
  const isBefore =
    (letterAt(0) === A && second === L && third === M) || (letterAt(0) === M && second === E && third === N);
  // `alm`, `almh`, `almarhum`, `almarhumah`.
  const [before, end] = [letterAt(-2), letterAt(-1)];
  return (
    isBefore ||
    (end === M && (before === L || before === U)) ||
    (end === H && (before === M || (before === A && letterAt(-3) === M && letterAt(-4) === U)))
  );
}

const SMALL = 0x20;
const [OPENING, CLOSING, OPENING_SQUARE, CLOSING_SQUARE, DOT] = [0x28, 0x29, 0x5b, 0x5d, 0x2e];
const [A, E, H, L, M, N, U] = [0x61, 0x65, 0x68, 0x6c, 0x6d, 0x6e, 0x75];
