/** Reads the number by which SIKS-NG knows a person: who has one stands in DTKS. */
import { accept, type CellParser, type CellResult } from "../../row/values/cell-parser.ts";
import type { Register } from "../applicant.ts";
import { registerParser } from "./parse-register.ts";

const parseDtks = registerParser("dtks");
const ANY_NUMBER = /[1-9]/;

/** Registered in DTKS, by an ID of any form. */
export const parseSemestaId: CellParser<Register> = Object.assign(readSemestaId, {
  readsDigitsAlike: true,
} as const);

function readSemestaId(cell: string): CellResult<Register> {
  const result = parseDtks(cell);
  return result.value === undefined && ANY_NUMBER.test(cell) ? accept("dtks") : result;
}
