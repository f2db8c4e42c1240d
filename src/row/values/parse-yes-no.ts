/** Reads a declaration: yes or no, in a word, a tick or a sentence. */
import { type Fault, fault } from "../../issue.ts";
import { accept, type CellParser, type CellResult, MISSING, reject } from "./cell-parser.ts";
import { choiceParser } from "./choice-parser.ts";
import { readAnswer } from "./read-answer.ts";
import { DECLARATION, isDash, NO_WORDS, YES_WORDS } from "./yes-no-words.ts";

/** A column of answers: its own words for yes and no, which outweigh the usual ones, and what a dash says in it. */
interface YesNoColumn {
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** No fault: a dash says nothing. */
  readonly dash?: CellResult<boolean>;
  readonly otherwise?: Fault;
}

const UNKNOWN = fault("choice/unknown", { expected: ["ya", "tidak"] });

/** The parser of a column of answers. */
export function yesNoParser({
  yes = [],
  no = [],
  dash = MISSING,
  otherwise = UNKNOWN,
}: YesNoColumn): CellParser<boolean> {
  const parseWord = choiceParser<boolean>(
    [
      { words: YES_WORDS.filter(isOneWord), result: accept(true) },
      { words: NO_WORDS.filter(isOneWord), result: accept(false) },
      { words: yes, result: accept(true) },
      { words: no, result: accept(false) },
    ],
    otherwise,
  );
  const parse = (cell: string): CellResult<boolean> => {
    const word = parseWord(cell);
    if (word.value !== undefined) return word;
    if (isDash(cell)) return dash;
    const answer = readAnswer(cell, DECLARATION);
    return answer === "unclear" ? reject(otherwise) : accept(answer === "yes");
  };
  return Object.assign(parse, { ownWords: parseWord.ownWords });
}

/** Levelled, "tidak, siap" would be "tidak siap": phrases are for `readAnswer`. */
function isOneWord(word: string): boolean {
  return !word.includes(" ");
}

/** Whether a cell says yes; a dash says nothing. */
export const parseYesNo: CellParser<boolean> = yesNoParser({});
