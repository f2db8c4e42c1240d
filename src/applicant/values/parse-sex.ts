/** Reads a sex; 1 and 2 are the codes of BDT. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import type { Sex } from "../applicant.ts";

/** The sex of a cell. */
export const parseSex: CellParser<Sex> = choiceParser<Sex>(
  [
    { words: ["L", "LK", "Lk-lk", "Laki", "Laki-laki", "Pria", "Male", "1"], result: accept("laki-laki") },
    { words: ["P", "PR", "Perempuan", "Wanita", "Female", "2"], result: accept("perempuan") },
  ],
  fault("choice/unknown", { expected: ["L", "P"] }),
);
