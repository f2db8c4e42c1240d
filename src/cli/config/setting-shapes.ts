/** What settings a command takes: its own options, and how those are written that are more than one text. */
import type { Command } from "commander";

/** A path, and each of `paths` and `outputs`, is taken from the configuration's folder; others are a text or a number. */
export const SHAPES: Readonly<Record<string, "path" | "paths" | "outputs" | "pairs" | "words" | undefined>> =
  {
    rules: "paths",
    groups: "paths",
    columns: "path",
    pseudonymKeyFile: "path",
    output: "outputs",
    letters: "path",
    column: "pairs",
    assume: "pairs",
    target: "pairs",
    failOn: "words",
    only: "words",
  };

/** What is asked for each time, or holds for the program and not for a list. Whole numbers of persons are never shown by habit. */
const NO_SETTINGS: ReadonlySet<string> = new Set(["help", "lang", "config", "showPii"]);

/** The names of a command's settings. */
export function settingNames(command: Command): readonly string[] {
  return [...new Set(command.options.map((option) => option.attributeName()))].filter(
    (name) => !NO_SETTINGS.has(name),
  );
}
