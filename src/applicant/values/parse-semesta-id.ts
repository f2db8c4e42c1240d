/** Reads the number by which SIKS-NG knows a person: who has one stands in DTKS. */
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import type { Register } from "../applicant.ts";
import { registerParser } from "./parse-register.ts";

const parseDtks = registerParser("dtks");
const ANY_NUMBER = /[1-9]/;

/** Registered in DTKS, by an ID of any form. */
export const parseSemestaId: CellParser<Register> = (cell) => {
  const result = parseDtks(cell);
  return result.value === undefined && ANY_NUMBER.test(cell) ? accept("dtks") : result;
};
