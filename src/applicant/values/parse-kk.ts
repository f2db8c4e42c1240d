/** Reads a No. KK: 16 digits, of which nothing further is checked. */
import { fault } from "../../issue.ts";
import {
  accept,
  type CellContext,
  type CellParser,
  type CellResult,
  contextParser,
  reject,
} from "../../row/values/cell-parser.ts";
import { isPlainKk } from "../plain-number.ts";
import { type IdentityNumber, readIdentityNumber, withKeptDigits } from "./read-identity-number.ts";

const PREFIX = /^(?:(?:no|nomor)\b[. ]{0,2})?(?:n?kk|kartu keluarga)\b[ .:=-]{0,3}/i;

const NO_NUMBER = reject(fault("kk/placeholder"));

/** The digits of a cell under No. KK, or what became of them. */
export function readKk(cell: string): IdentityNumber {
  return readIdentityNumber(cell, PREFIX);
}

/** The family card number of a cell. What is written for want of one is no household, so it is missing. */
export const parseKk: CellParser<string> = contextParser(readKkCell);

function readKkCell(cell: string, { column }: CellContext): CellResult<string> {
  if (isPlainKk(cell)) return accept(cell);
  const number = withKeptDigits(readKk(cell), column);
  switch (number.fault) {
    case "none":
      return NO_NUMBER;
    case "placeholder":
      // A serial number of zeros is rare, and still tells one household from another.
      return number.digits === undefined ? NO_NUMBER : accept(number.digits);
    case "excel-damaged":
      return reject(fault("kk/excel-damaged", { damage: number.damage }));
    case "not-digits":
      return reject(fault("kk/not-digits"));
    case "length":
      return reject(fault("kk/length", { received: number.received }));
    case undefined:
      return accept(number.digits);
  }
}
