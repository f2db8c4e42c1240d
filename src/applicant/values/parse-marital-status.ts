/** Reads a marital status, known in part where the words leave several. */
import type { Possible } from "../../possible.ts";
import type { CellResult } from "../../row/values/cell-parser.ts";
import { withoutDecimal } from "../../row/values/code-text.ts";
import { wordsOf } from "../../row/word-spellings.ts";
import type { MaritalStatus } from "../applicant.ts";
import { MARITAL_FILLERS, MARITAL_SPELLINGS, MARITAL_WORDS } from "../marital-words.ts";
import { maritalStatusOf, UNKNOWN_STATUS } from "./marital-status-of.ts";

/** Between two writings of one status, or between two of which one holds: `Kawin/Nikah`, `Janda/Duda`. */
const BETWEEN = /[/,;()|]+| atau /u;
/** The number of an answer on a form: `1. Belum kawin/nikah`. */
const ANSWER_NUMBER = /^\(?\d[).:=\- ]+(?=\p{L})/u;

const MEANINGS: ReadonlyMap<string, readonly MaritalStatus[]> = new Map(
  MARITAL_WORDS.flatMap(({ means, words }) => words.map((each) => [phraseOf(each), means] as const)),
);

/** The marital status of a cell. */
export function parseMaritalStatus(cell: string): CellResult<Possible<MaritalStatus>> {
  if (cell.includes("?")) return UNKNOWN_STATUS;
  const text = withoutDecimal(cell.replace(ANSWER_NUMBER, ""));
  const meant = MEANINGS.get(phraseOf(text)) ?? meantTogether(text.split(BETWEEN).map(phraseOf));
  return meant === undefined ? UNKNOWN_STATUS : maritalStatusOf(meant);
}

/** The words without what says nothing, each once in a row, and as if written together. */
function phraseOf(text: string): string {
  return wordsOf(text)
    .map((word) => MARITAL_SPELLINGS[word] ?? word)
    .filter((word, at, words) => !MARITAL_FILLERS.has(word) && word !== words[at - 1])
    .join("");
}

/** What several writings may mean together; nothing where one is not known, or where only one of them is "never married". */
function meantTogether(phrases: readonly string[]): readonly MaritalStatus[] | undefined {
  const meant = phrases.filter((phrase) => phrase !== "").map((phrase) => MEANINGS.get(phrase));
  const known = meant.filter((means) => means !== undefined);
  const unmarried = known.filter((means) => means.includes("belum-kawin")).length;
  if (known.length < meant.length || (unmarried > 0 && unmarried < known.length)) return undefined;
  return known.flat();
}
