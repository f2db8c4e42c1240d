/** Options with a closed list of values, `--lang` among them. */
import { Option } from "commander";
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { LANGUAGES, type Language } from "../language.ts";
import { CLI_FAULTS, oneOf } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";

/** An option with a closed list of values, the first of which is the default. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).choices(choices).default(choices[0]);
  return option.argParser((text) => readChoice(`--${option.name()}`, text, choices));
}

export function readChoice<T extends string>(option: string, text: string, choices: readonly T[]): T {
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

export function languageOption(lang: Language): Option {
  return choiceOption("--lang <LANG>", cliWord("lang", lang), LANGUAGES);
}
