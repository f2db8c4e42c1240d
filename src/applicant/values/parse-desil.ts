/** Reads the decile of a family in DTSEN as a number from 1 to 10. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, type CellResult, MISSING, reject } from "../../row/values/cell-parser.ts";

/** `3`, `03`, `3.0`, `Desil 3`, `desil-3`, `D3`. */
const DIGITS = /^(?:desil|decile|d)?[ .:-]*0*(\d{1,2})(?:[.,]0+)?$/i;
/** `Desil III`; a bare V or X may be a tick or a cross. */
const ROMAN = /^(?:(?:desil|decile)[ .:-]*(i{1,3}|iv|vi{0,3}|i?x)|(i{1,3}|iv|vi{1,3}|ix))$/i;
const ROMAN_NUMBERS: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const NAMED = /^(?:desil|decile)/i;

const UNREADABLE = reject(fault("number/unreadable"));
const OUTSIDE = reject(fault("number/out-of-range", { min: 1, max: 10 }));

/** A decile from 1 to 10; `0` stands for "not known". Several deciles, as `1-4`, are none. */
export const parseDesil: CellParser<number> = (cell) => {
  const roman = ROMAN.exec(cell);
  if (roman !== null) return accept(romanNumber(roman[1] ?? roman[2] ?? ""));
  const [, digits] = DIGITS.exec(cell) ?? [];
  if (digits === undefined) return /[\p{L}\p{N}]/u.test(cell) ? UNREADABLE : MISSING;
  const decile = Number(digits);
  if (decile === 0) return MISSING;
  return decile > 10 ? OUTSIDE : accept(decile);
};

/** The decile that a cell of the register's own column tells; what it does not tell, that column is asked for. */
export const parseDesilOfRegister: CellParser<number> = (cell) => certain(parseDesil(cell));

/** The same where a number alone is an ID: only a decile that is called one. */
export const parseNamedDesil: CellParser<number> = (cell) =>
  NAMED.test(cell) ? certain(parseDesil(cell)) : MISSING;

function certain(result: CellResult<number>): CellResult<number> {
  return result.value === undefined ? MISSING : result;
}

function romanNumber(text: string): number {
  return ROMAN_NUMBERS.indexOf(text.toLowerCase()) + 1;
}
