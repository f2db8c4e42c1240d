/** The options several commands share, and how the values of options are read. */
import { Option } from "commander";
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { isDay } from "../facts/age-on.ts";
import type { FactValue } from "../facts/fact.ts";
import { LANGUAGES, type Language } from "../language.ts";
import { CLI_FAULTS, oneOf } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";

export function languageOption(lang: Language): Option {
  return choiceOption("--lang <LANG>", cliWord("lang", lang), LANGUAGES);
}

export function formatOption(lang: Language, formats: readonly string[]): Option {
  return choiceOption("--format <FORMAT>", cliWord("format", lang), formats);
}

/** `--rules FILE|DIR`, any number of times. */
export function rulesOption(lang: Language): Option {
  return new Option("--rules <PATH>", cliWord("ownRules", lang)).argParser(
    (path: string, before: readonly string[] = []) => [...before, path],
  );
}

/** An option with a closed list of values, the first of which is the default. */
function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).choices(choices).default(choices[0]);
  return option.argParser((text) => readChoice(`--${option.name()}`, text, choices));
}

function readChoice<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((each) => each === text);
  if (found !== undefined) return found;
  throw new CallError(
    CLI_FAULTS.badOption({
      option,
      received: text,
      expected: oneOf(choices),
      nearest: closest(text, choices),
    }),
  );
}

/** Reads a day; a date of another notation is refused, since day and month would be guessed. */
export function readAsOf(text: string): string {
  if (isDay(text)) return text;
  const expected = {
    id: "tanggal `YYYY-MM-DD` yang ada di kalender, misalnya `2022-02-22`",
    en: "a day of the calendar as `YYYY-MM-DD`, such as `2022-02-22`",
  };
  throw new CallError(CLI_FAULTS.badOption({ option: "--as-of", received: text, expected }));
}

/** Reads one `FACT=VALUE` into those read before; `true`, `false` and whole numbers are taken as such. */
export function readAssumption(
  text: string,
  before: Readonly<Record<string, FactValue>> = {},
): Record<string, FactValue> {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) {
    const expected = {
      id: "`FACT=VALUE`, misalnya `member.isWilling=true`",
      en: "`FACT=VALUE`, such as `member.isWilling=true`",
    };
    throw new CallError(CLI_FAULTS.badOption({ option: "--assume", received: text, expected }));
  }
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  // A null-prototype record: the name comes from the command line.
  return Object.assign(Object.create(null) as Record<string, FactValue>, before, { [name]: toValue(value) });
}

function toValue(text: string): FactValue {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** What makes the exit code 1. */
export const FAIL_ON = ["ineligible", "undetermined", "error"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Reads `ineligible,error` or `never`. */
export function readFailOn(text: string): readonly FailOn[] {
  if (text === "never") return [];
  const words = text.split(",").map((word) => readChoice("--fail-on", word.trim(), [...FAIL_ON, "never"]));
  return FAIL_ON.filter((each) => words.includes(each));
}
