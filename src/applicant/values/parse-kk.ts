/** Reads a No. KK: 16 digits, of which nothing further is checked. */
import { fault } from "../../issue.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { readIdentityNumber } from "./read-identity-number.ts";

/** The family card number of a cell. */
export function parseKk(cell: string): CellResult<string> {
  const number = readIdentityNumber(cell);
  switch (number.fault) {
    case "excel-damaged":
      return reject(fault("kk/excel-damaged", { damage: "notation" }));
    case "not-digits":
      return reject(fault("kk/not-digits"));
    case "length":
      return reject(fault("kk/length", { received: number.received }));
    case undefined:
      return accept(number.digits);
  }
}
