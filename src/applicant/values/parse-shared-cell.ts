/** Reads cells that hold two values: a name beside a NIK, or a NIK beside a No. KK. */
import { fault } from "../../issue.ts";
import { type CellParser, type CellResult, MISSING, reject } from "../../row/values/cell-parser.ts";
import { parseText } from "../../row/values/parse-text.ts";
import { parseKk } from "./parse-kk.ts";
import { withDeath } from "./parse-name.ts";
import { parseNik } from "./parse-nik.ts";

/** Longer cells hold no name. */
const MAX_LENGTH = 200;
/** A run of digits long enough to be an identity number, with the separators such numbers are written with. */
const NUMBERS = /(?<![0-9])[0-9](?:[ .-]?[0-9]){9,}(?![0-9])/g;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu;
const LABEL = /\b(?:nik|no\.? ?ktp|nomor ktp|ktp)\b/giu;

/** The name of a cell that holds a NIK beside it. */
export const parseNameBesideNik: CellParser<string> = (cell) => {
  if (cell.length > MAX_LENGTH) return MISSING;
  const text = cell.replace(NUMBERS, " ").replace(LABEL, " ").replace(/ +/g, " ");
  const name = text.replace(EDGES, "");
  return /\p{L}/u.test(name) ? withDeath(parseText(name), text.trim()) : MISSING;
};

/** The NIK of a cell that holds a name beside it. */
export const parseNikBesideName: CellParser<string> = (cell) => {
  const [number, ...more] = cell.match(NUMBERS) ?? [];
  if (number === undefined) return /\d/.test(cell) ? parseNik(cell) : MISSING;
  return more.length > 0 ? reject(fault("cell/several-numbers", { expected: 1 })) : parseNik(number);
};

/** The NIK of a cell that holds a No. KK too; `place` is where it stands in the header, from 0. */
export const nikAt = (place: 0 | 1): CellParser<string> => numberAt(place, parseNik);

/** The No. KK of a cell that holds a NIK too; `place` is where it stands in the header, from 0. */
export const kkAt = (place: 0 | 1): CellParser<string> => numberAt(place, parseKk);

/** One of exactly two numbers; which one a number alone would be, nobody knows. */
function numberAt(place: 0 | 1, parse: CellParser<string>): CellParser<string> {
  return (cell): CellResult<string> => {
    const numbers = splitNumbers(cell);
    const number = numbers[place];
    return numbers.length === 2 && number !== undefined
      ? parse(number)
      : reject(fault("cell/several-numbers", { expected: 2 }));
  };
}

/** The numbers of a cell: by what stands between them, or cut in the middle where nothing does. */
function splitNumbers(cell: string): readonly string[] {
  const runs = cell.split(/[^0-9]+/).filter((part) => part !== "");
  const [only = ""] = runs;
  if (runs.length === 1 && only.length === 32) return [only.slice(0, 16), only.slice(16)];
  // Numbers written in groups of digits are told apart by a sign that does not stand within one.
  return runs.length <= 2 ? runs : cell.split(/[/|;,&]/).filter((part) => /[0-9]/.test(part));
}
