/** Reads a column that names the register of the poor a family stands in. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import { NO_WORDS } from "../../row/values/yes-no-words.ts";
import type { Register } from "../applicant.ts";

/** The register a cell names. */
export const parseRegisterName: CellParser<Register> = choiceParser<Register>(
  [
    { words: ["BDT", "PBDT", "PBDT 2015", "BDT 2015", "Basis Data Terpadu"], result: accept("bdt") },
    { words: ["DTPFMOTM"], result: accept("dtpfmotm") },
    { words: ["DTKS", "Data Terpadu Kesejahteraan Sosial"], result: accept("dtks") },
    { words: ["DTSEN", "Data Tunggal Sosial dan Ekonomi Nasional"], result: accept("dtsen") },
    { words: ["none", ...NO_WORDS], result: accept("none") },
  ],
  fault("choice/unknown", { expected: ["BDT", "DTPFMOTM", "DTKS", "DTSEN", "tidak"] }),
);
