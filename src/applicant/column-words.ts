/** The texts that columns of registers usually hold, each with what it means to whoever reads a list. */
import { type Possible, valuesOf } from "../possible.ts";
import { readCell } from "../row/read-cell.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { parseYesNo } from "../row/values/parse-yes-no.ts";
import { NO_WORDS, YES_WORDS } from "../row/values/yes-no-words.ts";
import { MARITAL_SPELLINGS, MARITAL_WORDS } from "./marital-words.ts";
import { spellingsOf } from "./occupation-spellings.ts";
import { EVERYDAY_WORK, WORK_SPELLINGS } from "./occupation-words.ts";
import { OCCUPATIONS } from "./occupations.ts";
import { REGISTER_NAMES } from "./register-words.ts";
import { parseMaritalStatus } from "./values/parse-marital-status.ts";
import { parseOccupation } from "./values/parse-occupation.ts";
import { parseRegisterName } from "./values/parse-register-name.ts";
import { parseSex, SEX_WORDS } from "./values/parse-sex.ts";

/** The words of a field's table, how each of them is also spelled, and the parser of its column. */
interface WordedField {
  readonly words: readonly string[];
  readonly spellings?: Iterable<readonly [spelling: string, word: string]>;
  readonly parse: CellParser<Possible<string | boolean>>;
}

const YES_NO: WordedField = { words: [...YES_WORDS, ...NO_WORDS], parse: parseYesNo };

/** Of a skill every other word is one, so that its words cannot be told one by one. */
const FIELDS: Readonly<Record<string, WordedField>> = {
  sex: { words: Object.values(SEX_WORDS).flat(), parse: parseSex },
  maritalStatus: {
    words: MARITAL_WORDS.flatMap(({ words }) => words),
    spellings: Object.entries(MARITAL_SPELLINGS),
    parse: parseMaritalStatus,
  },
  occupation: {
    words: [
      ...OCCUPATIONS.flatMap((occupation) => [`${occupation.code ?? ""}`, ...spellingsOf(occupation)]),
      ...EVERYDAY_WORK.flatMap(({ words }) => words),
    ],
    spellings: WORK_SPELLINGS,
    parse: parseOccupation,
  },
  register: {
    words: [...Object.values(REGISTER_NAMES).flat(), ...NO_WORDS],
    parse: parseRegisterName,
  },
  hasFixedDomicile: YES_NO,
  isWilling: YES_NO,
};

/** The fields whose columns hold words of a table. */
export const WORDED_FIELDS: readonly string[] = Object.keys(FIELDS);

/**
 * Each text in capital letters, and the values that it may mean, as a list is read; texts of signs beyond ASCII are left
 * out, for not every program writes their capital letters alike. Nothing for a field without words.
 *
 * @example
 * columnWords("maritalStatus")?.get("JANDA"); // ["cerai-hidup", "cerai-mati"]
 */
export function columnWords(field: string): ReadonlyMap<string, readonly (string | boolean)[]> | undefined {
  const own = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (own === undefined) return undefined;
  const spellings = [...(own.spellings ?? [])];
  const texts = own.words.flatMap((word) => [word, ...otherSpellings(word, spellings)]);
  return new Map(
    texts.flatMap((text) => {
      const { value } = readCell(text, own.parse);
      return value === undefined || !ASCII.test(text) ? [] : [[text.toUpperCase(), valuesOf(value)]];
    }),
  );
}

const ASCII = /^[ -~]+$/;

/** A text with one of its words spelled otherwise. */
function otherSpellings(
  text: string,
  spellings: readonly (readonly [spelling: string, word: string])[],
): readonly string[] {
  const words = text.toLowerCase().split(" ");
  return words.flatMap((word, at) =>
    spellings.flatMap(([spelling, right]) => (right === word ? [words.with(at, spelling).join(" ")] : [])),
  );
}
