/** Reads the column of one of the registers that followed each other. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, type CellResult, reject } from "../../row/values/cell-parser.ts";
import type { Register } from "../applicant.ts";
import { newestRegister } from "./newest-register.ts";
import { readRegisterCell } from "./read-register-cell.ts";

const UNREADABLE = reject(fault("register/unreadable"));
const NONE = accept<Register>("none");

/** The parser of the column of `register`: registered there, or in none as far as this column tells. */
export function registerParser(register: Exclude<Register, "none">): CellParser<Register> {
  const registered = accept<Register>(register);
  return Object.assign(parse, { readsDigitsAlike: true } as const);

  function parse(cell: string): CellResult<Register> {
    const read = readRegisterCell(cell, register);
    if (read === "registered") return registered;
    if (read === "none") return NONE;
    // Whoever writes DTSEN in the column of DTKS says in which of them; P3KE is neither before nor after DTKS.
    const other = read === "unclear" ? "none" : newestRegister(read.others);
    return other === "none" ? UNREADABLE : accept(other);
  }
}
