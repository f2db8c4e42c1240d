/** Reads the decile of a family in DTSEN: who has one is registered there. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, MISSING, reject } from "../../row/values/cell-parser.ts";
import type { Register } from "../applicant.ts";

const DECILE = /^(?:desil|decile)?[ .:-]*0*([1-9]|10)(?:[.,]0+)?$/i;
/** `0` stands for "not known". */
const NOT_KNOWN = /^0+(?:[.,]0+)?$/;

/** Registered in DTSEN, by a decile from 1 to 10. */
export const parseDecile: CellParser<Register> = (cell) => {
  if (DECILE.test(cell)) return accept("dtsen");
  return NOT_KNOWN.test(cell) || !/[\p{L}\p{N}]/u.test(cell) ? MISSING : reject(fault("register/unreadable"));
};
