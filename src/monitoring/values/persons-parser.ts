/** Reads a number of persons, with or without the word for them. */
import type { CellParser } from "../../row/values/cell-parser.ts";
import { integerParser } from "../../row/values/parse-integer.ts";

const PERSONS = / ?(?:orang|org|anggota)\.?$/i;

/** The parser of a number of persons from `min` to `max`: `10`, `10 orang`. */
export function personsParser(min: number, max: number): CellParser<number> {
  const parse = integerParser(min, max);
  return (cell) => parse(cell.replace(PERSONS, ""));
}
