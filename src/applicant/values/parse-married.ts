/** Reads a column headed `Kawin`: a marital status, or whether somebody is married. */
import { fault } from "../../issue.ts";
import type { Possible } from "../../possible.ts";
import { accept, type CellParser, reject } from "../../row/values/cell-parser.ts";
import { parseYesNo } from "../../row/values/parse-yes-no.ts";
import type { MaritalStatus } from "../applicant.ts";
import { parseMaritalStatus } from "./parse-marital-status.ts";

const DIGITS = /^\d+$/;

/** The marital status of a cell; `1` may say yes, or be the code of somebody not married. */
export const parseMarried: CellParser<Possible<MaritalStatus>> = (cell) => {
  if (DIGITS.test(cell))
    return reject(fault("choice/unknown", { expected: ["KAWIN", "BELUM KAWIN", "ya", "tidak"] }));
  const status = parseMaritalStatus(cell);
  if (status.value !== undefined) return status;
  const isMarried = parseYesNo(cell).value;
  if (isMarried === undefined) return status;
  return isMarried
    ? accept("kawin")
    : accept<Possible<MaritalStatus>>({ oneOf: ["belum-kawin", "cerai-hidup", "cerai-mati"] });
};
