/** Reads a declaration: yes or no. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "./cell-parser.ts";
import { choiceParser } from "./choice-parser.ts";
import { NO_WORDS, YES_WORDS } from "./yes-no-words.ts";

/** Whether a cell says yes. */
export const parseYesNo: CellParser<boolean> = choiceParser<boolean>(
  [
    { words: YES_WORDS, result: accept(true) },
    { words: NO_WORDS, result: accept(false) },
  ],
  fault("choice/unknown", { expected: ["ya", "tidak"] }),
);
