/** Reads the skill column, where most lists name the skill itself: only what names one is a skill, and a denial is none. */
import { closest } from "../../closest.ts";
import { fault } from "../../issue.ts";
import { levelText } from "../../row/level-text.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { type Answer, readAnswer } from "../../row/values/read-answer.ts";
import {
  type AnswerWords,
  DENIALS,
  isDash,
  isTick,
  PLAIN_NO,
  PLAIN_YES,
} from "../../row/values/yes-no-words.ts";
import { wordsOf } from "../../row/word-spellings.ts";
import {
  NO_SKILL_NAMED,
  NOT_YET,
  SHORT_SKILLS,
  SKILL_CLAIMS,
  SKILL_FILLERS,
  SKILL_YES,
} from "../skill-words.ts";

const WORDS: AnswerWords = {
  yes: SKILL_YES,
  claims: SKILL_CLAIMS,
  fillers: SKILL_FILLERS,
  isOfItsOwn: (word) => namesSkill(word) && !NOT_YET.has(word),
};
const YES: ReadonlySet<string> = new Set(PLAIN_YES);
const NO: ReadonlySet<string> = new Set(PLAIN_NO);
const UNREADABLE = reject(fault("skill/unreadable"));
/** A skill has a name of Latin letters; those of a wrong encoding make none. */
const NAME = /[a-z]{3}/u;
/** `xxx` and `dll` name nothing. */
const VOWEL = /[aeiou]/u;

/** Whether a cell says yes or names a skill; `"tidak ada"` and `"-"` say no. */
export function parseSkill(cell: string): CellResult<boolean> {
  if (cell.includes("?")) return UNREADABLE;
  const word = levelText(cell);
  if (isDash(cell) || NO.has(word)) return accept(false);
  if (isTick(cell) || YES.has(word)) return accept(true);
  const answer = answerOf(cell);
  return answer === "unclear" ? UNREADABLE : accept(answer === "yes");
}

function answerOf(text: string): Answer {
  const words = wordsOf(text);
  if (words.some((word) => DENIALS.has(word))) return readAnswer(text, WORDS);
  if (words.some((word, at) => NOT_YET.has(word) || isMistypedDenial(words, at))) {
    return "unclear";
  }
  return readAnswer(text, WORDS) === "yes" || words.some(namesSkill) ? "yes" : "unclear";
}

function namesSkill(word: string): boolean {
  if (SHORT_SKILLS.has(word)) return true;
  return (
    NAME.test(word) &&
    VOWEL.test(word) &&
    ![SKILL_CLAIMS, SKILL_FILLERS, NO_SKILL_NAMED].some((words) => words.has(word))
  );
}

/** `tidal ada` is nearly `tidak ada`. */
function isMistypedDenial(words: readonly string[], at: number): boolean {
  const [word = "", next = ""] = words.slice(at);
  return word.length >= 4 && SKILL_CLAIMS.has(next) && closest(word, [...DENIALS]) !== undefined;
}
