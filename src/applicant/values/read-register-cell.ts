/** Reads a cell in the column of one register of the poor: its ID number, or yes or no, in a word, a tick or a decile. */
import { levelText } from "../../row/level-text.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";
import { isDash, isTick, PLAIN_NO, PLAIN_YES } from "../../row/values/yes-no-words.ts";
import type { RegisterName } from "../register-words.ts";
import { readRegisterWords } from "./read-register-words.ts";

/** What the cell says: in this register, in none as far as this column tells, in others that it names, or nothing for sure. */
export type RegisterCell = "registered" | "none" | "unclear" | { readonly others: readonly RegisterName[] };

/** The ID of a person or household: one word of at least six digits, some of them not 0; the number itself is not kept. */
const ID_NUMBER = /^(?=[^1-9]*[1-9])[\p{L}._-]*(?:[0-9][\p{L}._-]*){6,}$/u;
/** What most cells of such a column are: an ID number in digits alone. */
const PLAIN_ID = /^(?=.{6})0*[1-9][0-9]*$/;
const SPACE_BETWEEN_DIGITS = /(?<=[0-9]) (?=[0-9])/gu;
/** An ID that Excel kept as a number: damaged, yet there was one. */
const SCIENTIFIC = /^[1-9][.,][0-9]+E\+[0-9]+$/i;
/** Other registers, whose IDs are none of this one, and denials. */
const OTHER_REGISTER = /p3ke|regsosek|bukan|non|tidak|belum/iu;

/** The older registers held the poorest four tenths; DTSEN ranks everybody, and of P3KE no limit was found. */
const LAST_DECILE: Readonly<Record<RegisterName, number>> = {
  p3ke: 10,
  bdt: 4,
  dtpfmotm: 4,
  dtks: 4,
  dtsen: 10,
};

const YES: ReadonlySet<string> = new Set(PLAIN_YES);
const NO: ReadonlySet<string> = new Set(PLAIN_NO);

export function readRegisterCell(cell: string, register: RegisterName): RegisterCell {
  if (PLAIN_ID.test(cell)) return "registered";
  const text = withoutTextMark(cell).replace(SPACE_BETWEEN_DIGITS, "");
  if (text.includes("?")) return "unclear";
  if (isDash(text)) return "none";
  if (isTick(text)) return "registered";
  if (SCIENTIFIC.test(text) || (ID_NUMBER.test(text) && !OTHER_REGISTER.test(text))) return "registered";
  const word = levelText(text);
  if (YES.has(word)) return "registered";
  return NO.has(word) ? "none" : readWords(text, register);
}

function readWords(text: string, register: RegisterName): RegisterCell {
  const { said, names, deciles } = readRegisterWords(text);
  const isOfThis = names.length === 0 || names.includes(register);
  if (said === "unclear" || deciles.some((decile) => decile > LAST_DECILE[register])) return "unclear";
  if (said === "denied") return isOfThis && names.length < 2 ? "none" : "unclear";
  return isOfThis ? "registered" : { others: names };
}
