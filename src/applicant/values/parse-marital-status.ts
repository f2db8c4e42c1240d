/** Reads a marital status, known in part where the words leave several. */
import { fault } from "../../issue.ts";
import { oneOf, type Possible, valuesOf } from "../../possible.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { withoutDecimal } from "../../row/values/code-text.ts";
import { wordsOf } from "../../row/word-spellings.ts";
import type { MaritalStatus } from "../applicant.ts";
import { MARITAL_FILLERS, MARITAL_SPELLINGS, MARITAL_WORDS } from "../marital-words.ts";

const UNKNOWN = reject(
  fault("choice/unknown", {
    expected: [
      ...["BELUM KAWIN", "KAWIN", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT"],
      ...["CERAI HIDUP", "CERAI MATI"],
    ],
  }),
);
/** By death or in life: which of the two, "janda" does not say. */
const HOW_ENDED = fault("marital-status/unspecific");
const UNSPECIFIC = fault("choice/unspecific");

/** Between two writings of one status, or between two of which one holds: `Kawin/Nikah`, `Janda/Duda`. */
const BETWEEN = /[/,;()|]+| atau /u;
/** The number of an answer on a form: `1. Belum kawin/nikah`. */
const ANSWER_NUMBER = /^\(?\d[).:=\- ]+(?=\p{L})/u;

const MEANINGS: ReadonlyMap<string, readonly MaritalStatus[]> = new Map(
  MARITAL_WORDS.flatMap(({ means, words }) => words.map((each) => [phraseOf(each), means] as const)),
);

/** The marital status of a cell. */
export function parseMaritalStatus(cell: string): CellResult<Possible<MaritalStatus>> {
  if (cell.includes("?")) return UNKNOWN;
  const text = withoutDecimal(cell.replace(ANSWER_NUMBER, ""));
  const meant = MEANINGS.get(phraseOf(text)) ?? meantTogether(text.split(BETWEEN).map(phraseOf));
  return meant === undefined ? UNKNOWN : maritalStatusOf(meant);
}

/** The status that a text or an object may mean, with what is to be said of one that is not known for sure. */
export function maritalStatusOf(meant: readonly MaritalStatus[]): CellResult<Possible<MaritalStatus>> {
  const status = oneOf(meant);
  if (status === undefined) return UNKNOWN;
  const possible = valuesOf(status);
  if (possible.length === 1) return accept(status);
  return accept(status, possible.every((each) => each.startsWith("cerai")) ? HOW_ENDED : UNSPECIFIC);
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
