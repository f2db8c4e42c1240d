/** Reads a column that names the register of the poor a family stands in. */
import { fault } from "../../issue.ts";
import { levelText } from "../../row/level-text.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { isDash, PLAIN_NO } from "../../row/values/yes-no-words.ts";
import type { Register } from "../applicant.ts";
import { newestRegister } from "./newest-register.ts";
import { readRegisterWords } from "./read-register-words.ts";

const NO: ReadonlySet<string> = new Set(PLAIN_NO);
const UNKNOWN = reject(fault("choice/unknown", { expected: ["BDT", "DTPFMOTM", "DTKS", "DTSEN", "tidak"] }));

/** The register a cell names, the newest of several; a no that names one of them says nothing of the others. */
export function parseRegisterName(cell: string): CellResult<Register> {
  if (cell.includes("?")) return UNKNOWN;
  if (isDash(cell) || NO.has(levelText(cell))) return accept("none");
  const { said, names } = readRegisterWords(cell);
  if (said === "denied" && names.length === 0) return accept("none");
  return said === "registered" && names.length > 0 ? accept(newestRegister(names)) : UNKNOWN;
}
