/** Reads an answer of a checklist: yes or no in words, or a tick. A cross is no answer, as it may stand for either. */
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { yesNoParser } from "../../row/values/parse-yes-no.ts";

/** Whether a cell says yes. In a checklist a dash stands where there is no tick. */
export const parseTick: CellParser<boolean> = yesNoParser({ dash: accept(false) });
