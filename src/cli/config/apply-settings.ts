/** Gives the options of a command the values that a configuration has for them, where the command line has none. */
import { resolve } from "node:path";
import type { Command, Option } from "commander";
import { CallError } from "../../error.ts";
import { CONFIG_FAULTS } from "./config-faults.ts";
import type { Config } from "./config-file.ts";
import { SHAPES, settingNames } from "./setting-shapes.ts";
import type { Setting } from "./settings-for.ts";

/**
 * Each value is read as the option's own are, so that a wrong one is refused in the same words.
 *
 * @throws {CallError} for a setting that is no option of the command, or of another kind.
 */
export function applySettings(
  command: Command,
  { path, folder }: Config,
  settings: readonly Setting[],
): void {
  const known = settingNames(command);
  for (const { name, value, place } of settings) {
    const option = command.options.find((each) => each.attributeName() === name);
    if (option === undefined || !known.includes(name))
      throw new CallError(CONFIG_FAULTS.unknownKey({ path, place, key: name, known }));
    if (command.getOptionValueSource(name) === "cli") continue;
    const texts = textsOf(name, value, folder);
    if (typeof texts === "string")
      throw new CallError(CONFIG_FAULTS.badConfig({ path, place, expected: texts }));
    command.setOptionValueWithSource(name, readAll(option, texts), "config");
  }
}

/** What an option comes to that is given once for each text. */
function readAll(option: Option, texts: readonly string[]): unknown {
  let value: unknown;
  // commander types the reader of an option by what it came to before.
  for (const text of texts)
    value = option.parseArg === undefined ? text : option.parseArg(text, value as never);
  return value;
}

/** The texts of a setting as they would stand on the command line, or what is expected of it. */
function textsOf(
  name: string,
  value: unknown,
  folder: string,
): readonly string[] | "value" | "values" | "pairs" {
  const shape = SHAPES[name] ?? "value";
  if (shape === "pairs") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "pairs";
    const pairs = Object.entries(value);
    return pairs.every(([, each]) => isPlain(each)) ? pairs.map(([key, each]) => `${key}=${each}`) : "pairs";
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isOne = shape === "value" || shape === "path";
  if (isOne && Array.isArray(value)) return "value";
  if (!values.every(isPlain)) return isOne ? "value" : "values";
  const texts = values.map(String);
  if (shape === "words") return [texts.join(",")];
  return shape === "value" ? texts : texts.map((text) => inFolder(text, folder, shape));
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A path, taken from the folder of the configuration; the format before one stays where it is. */
function inFolder(text: string, folder: string, shape: "path" | "paths" | "outputs"): string {
  const [, format = "", path = text] = (shape === "outputs" ? /^([a-z]+=)?(.*)$/s.exec(text) : null) ?? [];
  return path === "-" ? text : `${format}${resolve(folder, path)}`;
}
