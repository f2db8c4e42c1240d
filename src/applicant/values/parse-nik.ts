/** Reads a NIK: 16 digits with a possible birth date in them. */
import { fault } from "../../issue.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { decodeNik, hasKnownProvince, hasPossibleBirthDate } from "../nik.ts";
import { readIdentityNumber } from "./read-identity-number.ts";

/** The NIK of a cell; an unknown province is only a warning, as provinces are split from time to time. */
export function parseNik(cell: string): CellResult<string> {
  const number = readIdentityNumber(cell);
  switch (number.fault) {
    case "excel-damaged":
      return reject(fault("nik/excel-damaged", { damage: "notation" }));
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
