/** Reads whether somebody is in P3KE, in its own column and in those of the other registers. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, MISSING, reject } from "../../row/values/cell-parser.ts";
import { P3KE } from "../register-words.ts";
import { parseRegisterName } from "./parse-register-name.ts";
import { readRegisterCell } from "./read-register-cell.ts";
import { readRegisterWords } from "./read-register-words.ts";

const UNREADABLE = reject(fault("register/unreadable"));

/** In P3KE, by an ID, a yes, a tick or its name, or not; a cell that names other registers alone is asked for. */
export const parseP3ke: CellParser<boolean> = (cell) => {
  const read = readRegisterCell(cell, P3KE);
  if (read === "registered") return accept(true);
  return read === "none" ? accept(false) : UNREADABLE;
};

/** What the column that names registers tells: in P3KE where it is named, in none where that is said. */
export const parseP3keAmongNames: CellParser<boolean> = (cell) => {
  const { said, names } = readRegisterWords(cell);
  if (names.length === 0) return parseRegisterName(cell).value === "none" ? accept(false) : MISSING;
  if (said === "denied" && names.every((name) => name === P3KE)) return accept(false);
  return parseNamedP3ke(cell);
};

/** What the column of another register tells: in P3KE where it is named. */
export const parseNamedP3ke: CellParser<boolean> = (cell) => {
  const { said, names } = readRegisterWords(cell);
  return said === "registered" && names.includes(P3KE) && !cell.includes("?") ? accept(true) : MISSING;
};
