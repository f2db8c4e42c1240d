/** The options several commands share, and how their values are read. */
import { InvalidArgumentError, Option } from "commander";
import type { FactValue } from "../facts/fact.ts";
import { LANGUAGES, type Language } from "../language.ts";
import { cliWord } from "./cli-words.ts";

export function languageOption(lang: Language): Option {
  return new Option("--lang <LANG>", cliWord("lang", lang)).choices(LANGUAGES).default("id");
}

export function formatOption(lang: Language, formats: readonly string[]): Option {
  return new Option("--format <FORMAT>", cliWord("format", lang)).choices(formats).default(formats[0]);
}

/** Reads one `FACT=VALUE` into those read before; `true`, `false` and whole numbers are taken as such. */
export function readAssumption(
  text: string,
  before: Readonly<Record<string, FactValue>> = {},
): Record<string, FactValue> {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) throw new InvalidArgumentError("FACT=VALUE");
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
  return text.split(",").map((word) => {
    const found = FAIL_ON.find((each) => each === word.trim());
    if (found === undefined) throw new InvalidArgumentError([...FAIL_ON, "never"].join(", "));
    return found;
  });
}
