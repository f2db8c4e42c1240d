/** Asks on a terminal for what `rules new` was not told: one question after the other, each answer checked at once. */
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { checkId } from "../draft/statement.ts";
import { CallError, RulesetError } from "../error.ts";
import { escapeText } from "../report/text/escape-text.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { type CliWord, cliWord } from "./cli-words.ts";
import { type NewArguments, readPartialDate } from "./new-arguments.ts";
import type { CommandContext } from "./program.ts";

/** One thing that is asked for: into which option the answer goes. */
interface Question {
  readonly option: keyof NewArguments;
  readonly ask: CliWord;
  /** Asked again until nothing is answered; each answer is one more of the option. */
  readonly isList?: true;
  /** An empty answer leaves the option out: it is not known. */
  readonly isOptional?: true;
  /** Whether an answer is right is told by the draft that all answers until then make. */
  readonly isDrafted?: true;
  /** Asked only where a base is named. */
  readonly isOfBase?: true;
  readonly check?: (answer: string) => void;
}

const QUESTIONS: readonly Question[] = [
  { option: "title", ask: "askTitle" },
  { option: "id", ask: "askId", check: (text) => void checkId(text) },
  { option: "issuer", ask: "askIssuer" },
  { option: "instrument", ask: "askInstrument" },
  { option: "confidence", ask: "askConfidence", check: checkConfidence },
  {
    option: "inForce",
    ask: "askInForce",
    isOptional: true,
    check: (text) => void readPartialDate("--in-force", text),
  },
  { option: "extends", ask: "askExtends", isOptional: true, isDrafted: true },
  { option: "param", ask: "askParam", isList: true, isDrafted: true, isOfBase: true },
  { option: "drop", ask: "askDrop", isList: true, isDrafted: true, isOfBase: true },
  { option: "fact", ask: "askFact", isList: true },
  { option: "add", ask: "askAdd", isList: true, isDrafted: true },
  { option: "open", ask: "askOpen", isList: true, isDrafted: true },
  { option: "interpretation", ask: "askInterpretation", isList: true, isDrafted: true },
];

/**
 * The arguments with the answers to all that was not given. An answer that makes no draft is said to be wrong, and asked
 * for again; where the input ends, what is answered until then is taken.
 */
export async function askPlan(
  given: NewArguments,
  { io, lang }: CommandContext,
  draft: (answers: NewArguments) => unknown,
  baseOf: (name: string) => Ruleset,
): Promise<NewArguments> {
  const reader = createInterface({ input: Readable.from(io.stdin), terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (word: CliWord): Promise<string | undefined> => {
    io.stderr.write(`${cliWord(word, lang)} `);
    const { value, done } = await lines.next();
    return done === true ? undefined : String(value).trim();
  };
  const say = (error: unknown): void => {
    if (!(error instanceof CallError || error instanceof RulesetError)) throw error;
    io.stderr.write(`  ! ${escapeText(error.text[lang])}\n`);
  };
  let answers: NewArguments = given;
  try {
    for (const question of QUESTIONS) {
      if (given[question.option] !== undefined) continue;
      if (question.isOfBase === true && answers.extends === undefined) continue;
      let answer = await ask(question.ask);
      while (answer !== undefined && (answer !== "" || (question.isList ?? question.isOptional) !== true)) {
        const next = withAnswer(answers, question, answer);
        try {
          question.check?.(answer);
          if (question.isDrafted === true && answer !== "") draft(next);
          answers = answer === "" ? answers : next;
          if (question.option === "extends" && answer !== "") io.stderr.write(partsOf(baseOf(answer)));
          if (answer !== "" && question.isList !== true) break;
        } catch (error) {
          say(error);
        }
        answer = await ask(question.ask);
      }
    }
  } finally {
    reader.close();
  }
  io.stderr.write("\n");
  return answers;
}

/** The names that may be given of a base: `maxAge=59`, and the ids of its criteria. */
function partsOf(base: Ruleset): string {
  const params = Object.entries(base.params).map(([name, { value }]) => `${name}=${String(value)}`);
  const criteria = base.kind === "membership" ? base.criteria.map(({ id }) => id) : [];
  return `${escapeText(`  ${params.join(" · ")}`)}\n${escapeText(`  ${criteria.join(" · ")}`)}\n`;
}

function withAnswer(answers: NewArguments, { option, isList }: Question, answer: string): NewArguments {
  const before = answers[option];
  return {
    ...answers,
    [option]: isList === true ? [...(Array.isArray(before) ? before : []), answer] : answer,
  };
}

function checkConfidence(text: string): void {
  if (!/^[ABCX]$/.test(text))
    throw new CallError({ id: "jawab `A`, `B`, `C`, atau `X`", en: "answer `A`, `B`, `C` or `X`" });
}
