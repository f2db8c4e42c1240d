/** Reads what words say of a register of the poor: registered, denied, or neither for sure; and which registers they name. */
import { monthNamed } from "../../row/values/month-names.ts";
import { DENIALS, SUBJECTS } from "../../row/values/yes-no-words.ts";
import { wordsOf } from "../../row/word-spellings.ts";
import { REGISTER_FILLERS, REGISTER_NAMES, REGISTERED, type RegisterName } from "../register-words.ts";

/** What a text says of registers. */
export interface RegisterWords {
  readonly said: "registered" | "denied" | "unclear";
  /** The registers it names, oldest first, before them P3KE. */
  readonly names: readonly RegisterName[];
  /** The deciles it names, as `Desil 1-4`. */
  readonly deciles: readonly number[];
}

// Object.keys of a literal table gives exactly its keys.
const REGISTERS = Object.keys(REGISTER_NAMES) as readonly RegisterName[];

/** The names, as runs of words: the longest first, so that none is taken for a part of itself. */
const PHRASES = REGISTERS.flatMap((register) =>
  REGISTER_NAMES[register].map((name) => ({ register, words: wordsOf(name).join(" ") })),
).sort((a, b) => b.words.length - a.words.length);

const NAME_MARK = /^register:/u;
const DECILES = /\b(?:desil|decile|d) ?(\d{1,2}(?: (?:dan |sampai |sd |s d )?\d{1,2})*)\b/gu;
/** The number behind the word `ID`. */
const ID_NUMBER = /^(?=\d*[1-9])\d{6,}$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Reads the words of a cell. */
export function readRegisterWords(cell: string): RegisterWords {
  const deciles: number[] = [];
  let text = ` ${wordsOf(cell).join(" ")} `;
  for (const { register, words } of PHRASES) text = text.replaceAll(` ${words} `, ` register:${register} `);
  text = text.replace(DECILES, (_, numbers: string) => {
    deciles.push(...(numbers.match(/\d+/g) ?? []).map(Number));
    return "decile";
  });
  const words = text.split(" ").filter((word) => word !== "" && !SUBJECTS.has(word));
  const names = REGISTERS.filter((register) => words.includes(`register:${register}`));
  return { said: saidBy(words, deciles), names, deciles };
}

function saidBy(words: readonly string[], deciles: readonly number[]): RegisterWords["said"] {
  const isKnown = words.every(
    (word) =>
      REGISTERED.has(word) ||
      REGISTER_FILLERS.has(word) ||
      DENIALS.has(word) ||
      NAME_MARK.test(word) ||
      word === "decile" ||
      YEAR.test(word) ||
      (words.includes("id") && ID_NUMBER.test(word)) ||
      monthNamed(word) !== undefined,
  );
  if (!isKnown || deciles.some((decile) => decile < 1 || decile > 10)) return "unclear";
  const denials = words.filter((word) => DENIALS.has(word)).length;
  const [first] = words[0] === "sudah" ? words.slice(1) : words;
  const speaks = words.some(
    (word) => REGISTERED.has(word) || NAME_MARK.test(word) || word === "decile" || ID_NUMBER.test(word),
  );
  if (denials === 0) return speaks ? "registered" : "unclear";
  // A denied decile is no denied register, and who is no longer active was registered once.
  const isOther = deciles.length > 0 || words.includes("ya") || words.includes("aktif");
  return denials === 1 && DENIALS.has(first ?? "") && !isOther ? "denied" : "unclear";
}
