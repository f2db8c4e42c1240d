/** Reads an answer of a checklist: yes or no in words, or a tick. A cross is no answer, as it may stand for either. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import { NO_WORDS, YES_WORDS } from "../../row/values/yes-no-words.ts";

const TICKS = ["v", "√", "✓", "✔", "☑"] as const;

/** Whether a cell says yes. */
export const parseTick: CellParser<boolean> = choiceParser<boolean>(
  [
    { words: [...YES_WORDS, ...TICKS], result: accept(true) },
    { words: NO_WORDS, result: accept(false) },
  ],
  fault("choice/unknown", { expected: ["ya", "tidak"] }),
);
