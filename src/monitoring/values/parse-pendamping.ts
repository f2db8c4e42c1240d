/** Reads the column of the pendamping, where most lists write a name. The name itself is not kept. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { parseTick } from "./parse-tick.ts";

/** A single letter is rather a mark of some kind. */
const NAME = /\p{L}{2}/u;
/** Said of a pendamping who is not there. */
const NONE =
  /^(?:kosong|tanpa pendamping|(?:tidak|tdk|belum|blm) (?:ada|punya|memiliki|mempunyai)(?: pendamping)?(?: lagi)?|belum (?:ditunjuk|ditetapkan))$/iu;
/** What begins so is no name, whatever it says. */
const DENIAL = /^(?:tidak|tdk|belum|blm|bukan|tanpa|mantan|bekas|eks)(?!\p{L})/iu;

const UNKNOWN = reject(fault("choice/unknown", { expected: ["ya", "tidak"] }));

/** Said of a post that nobody holds; in other columns it says nothing. */
const VACANT = new Set(["kosong", "belumditunjuk"]);

/** Whether a cell says that there is a pendamping, or names one. */
export const parsePendamping: CellParser<boolean> = Object.assign(read, { ownWords: VACANT });

function read(cell: string): CellResult<boolean> {
  const said = parseTick(cell);
  if (said.value !== undefined) return said;
  if (NONE.test(cell)) return accept(false);
  return NAME.test(cell) && !DENIAL.test(cell) ? accept(true) : UNKNOWN;
}
