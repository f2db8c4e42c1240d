/** Reads the column by which SIKS-NG says that an entry is no longer active: listed is not registered. */
import { levelText } from "../../row/level-text.ts";
import { accept, type CellParser, MISSING } from "../../row/values/cell-parser.ts";
import { NO_WORDS } from "../../row/values/yes-no-words.ts";
import type { Register } from "../applicant.ts";

const STILL_ACTIVE: ReadonlySet<string> = new Set([...NO_WORDS, "aktif", "null"].map(levelText));

/** In no register, where the cell says anything but no. */
export const parseInactive: CellParser<Register> = (cell) =>
  STILL_ACTIVE.has(levelText(cell)) ? MISSING : accept("none");
