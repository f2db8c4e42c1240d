/** Reads a NIK: 16 digits with a possible birth date in them. */
import { fault } from "../../issue.ts";
import {
  accept,
  type CellContext,
  type CellParser,
  type CellResult,
  contextParser,
  MISSING,
  reject,
} from "../../row/values/cell-parser.ts";
import { decodeNik, hasKnownProvince, hasPossibleBirthDate } from "../nik.ts";
import { isPlainNik } from "../plain-number.ts";
import { type IdentityNumber, readIdentityNumber, withKeptDigits } from "./read-identity-number.ts";

const PREFIX = /^(?:(?:no|nomor)\b[. ]{0,2})?(?:nik|ktp)\b(?:[ -]?ktp\b)?[ .:=-]{0,3}/i;

/** The digits of a cell under NIK, or what became of them. */
export function readNik(cell: string): IdentityNumber {
  return readIdentityNumber(cell, PREFIX);
}

/** The NIK of a cell; an unknown province is only a warning, as provinces are split from time to time. */
export const parseNik: CellParser<string> = contextParser(readNikCell);

function readNikCell(cell: string, { column }: CellContext): CellResult<string> {
  if (isPlainNik(cell, 0, 0)) return accept(cell);
  const number = withKeptDigits(readNik(cell), column);
  switch (number.fault) {
    case "none":
      return MISSING;
    case "placeholder":
      return reject(fault("nik/placeholder"));
    case "excel-damaged":
      return reject(fault("nik/excel-damaged", { damage: number.damage }));
    case "not-digits":
      return reject(fault("nik/not-digits"));
    case "length":
      return reject(fault("nik/length", { received: number.received }));
    case undefined: {
      const parts = decodeNik(number.digits);
      if (!hasPossibleBirthDate(parts)) return reject(fault("nik/birth-date-impossible"));
      if (hasKnownProvince(parts)) return accept(number.digits);
      return accept(number.digits, fault("nik/unknown-province", { province: parts.province }));
    }
  }
}
