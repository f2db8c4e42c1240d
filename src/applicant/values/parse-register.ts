/** Reads the column of one register of the poor: its ID number, or yes or no, in a word, a tick or a decile. */
import { fault } from "../../issue.ts";
import { levelText } from "../../row/level-text.ts";
import { accept, type CellParser, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";
import { isDash, isTick, PLAIN_NO, PLAIN_YES } from "../../row/values/yes-no-words.ts";
import type { Register } from "../applicant.ts";
import type { RegisterName } from "../register-words.ts";
import { readRegisterWords } from "./read-register-words.ts";

/** The ID of a person or household: one word of at least six digits, some of them not 0; the number itself is not kept. */
const ID_NUMBER = /^(?=[^1-9]*[1-9])[\p{L}._-]*(?:[0-9][\p{L}._-]*){6,}$/u;
/** What most cells of such a column are: an ID number in digits alone. */
const PLAIN_ID = /^(?=.{6})0*[1-9][0-9]*$/;
const SPACE_BETWEEN_DIGITS = /(?<=[0-9]) (?=[0-9])/gu;
/** An ID that Excel kept as a number: damaged, yet there was one. */
const SCIENTIFIC = /^[1-9][.,][0-9]+E\+[0-9]+$/i;
/** Other registers, which no rule speaks of: their IDs are none of this one. */
const OTHER_REGISTER = /p3ke|regsosek|bukan|non|tidak|belum/iu;

/** The older registers held the poorest four tenths; only DTSEN ranks everybody. */
const LAST_DECILE: Readonly<Record<RegisterName, number>> = { bdt: 4, dtpfmotm: 4, dtks: 4, dtsen: 10 };

const YES: ReadonlySet<string> = new Set(PLAIN_YES);
const NO: ReadonlySet<string> = new Set(PLAIN_NO);
const UNREADABLE = reject(fault("register/unreadable"));
const NONE = accept<Register>("none");

/** The parser of the column of `register`: registered there, or in none as far as this column tells. */
export function registerParser(register: RegisterName): CellParser<Register> {
  const registered = accept<Register>(register);
  return Object.assign(parse, { readsDigitsAlike: true } as const);

  function parse(cell: string): CellResult<Register> {
    if (PLAIN_ID.test(cell)) return registered;
    const text = withoutTextMark(cell).replace(SPACE_BETWEEN_DIGITS, "");
    if (text.includes("?")) return UNREADABLE;
    if (isDash(text)) return NONE;
    if (isTick(text)) return registered;
    if (SCIENTIFIC.test(text) || (ID_NUMBER.test(text) && !OTHER_REGISTER.test(text))) return registered;
    const word = levelText(text);
    if (YES.has(word)) return registered;
    return NO.has(word) ? NONE : readWords(text);
  }

  function readWords(text: string): CellResult<Register> {
    const { said, names, deciles } = readRegisterWords(text);
    const isOfThis = names.length === 0 || names.includes(register);
    if (said === "unclear" || deciles.some((decile) => decile > LAST_DECILE[register])) return UNREADABLE;
    if (said === "denied") return isOfThis && names.length < 2 ? NONE : UNREADABLE;
    // Whoever writes DTSEN in the column of DTKS says in which of them.
    return isOfThis ? registered : accept<Register>(names.at(-1) ?? register);
  }
}
