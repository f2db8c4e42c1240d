/** Reads the column of one register of the poor: its ID number, or yes or no. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";
import { NO_WORDS, YES_WORDS } from "../../row/values/yes-no-words.ts";
import type { Register } from "../applicant.ts";

/** The ID of a person or household: one word of at least six digits, some of them not 0; the number itself is not kept. */
const ID_NUMBER = /^(?=[^1-9]*[1-9])[\p{L}._-]*(?:[0-9][\p{L}._-]*){6,}$/u;
const SPACE_BETWEEN_DIGITS = /(?<=[0-9]) (?=[0-9])/gu;
/** An ID that Excel kept as a number: damaged, yet there was one. */
const SCIENTIFIC = /^[1-9][.,][0-9]+E\+[0-9]+$/i;

/** The parser of the column of `register`: registered there, or in none as far as this column tells. */
export function registerParser(register: Exclude<Register, "none">): CellParser<Register> {
  const registered = accept<Register>(register);
  const parseWord = choiceParser<Register>(
    [
      { words: YES_WORDS, result: registered },
      { words: NO_WORDS, result: accept("none") },
    ],
    fault("register/unreadable"),
  );
  return (cell) => {
    const text = withoutTextMark(cell).replace(SPACE_BETWEEN_DIGITS, "");
    return ID_NUMBER.test(text) || SCIENTIFIC.test(text) ? registered : parseWord(text);
  };
}
