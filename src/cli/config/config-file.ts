/** `aturan-kube.config.json`: what a folder's lists are checked by, so that nobody has to say it each time. */
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CallError, InputError } from "../../error.ts";
import { failing } from "../read/failing.ts";
import { INPUT_FAULTS } from "../read/input-faults.ts";
import { CONFIG_FAULTS } from "./config-faults.ts";

const CONFIG_NAME = "aturan-kube.config.json";

/** The commands that take settings. */
export const CONFIGURED = ["check", "score", "rank", "portfolio", "cards"] as const;
export type Configured = (typeof CONFIGURED)[number];

/** Settings by the names of options, `failOn` for `--fail-on`, as they stand in the file. */
type Settings = Readonly<Record<string, unknown>>;

/** Settings of commands, for all lists or for some. */
type CommandSettings = Readonly<Partial<Record<Configured, Settings>>>;

/** A configuration that was read. */
export interface Config {
  readonly path: string;
  /** Paths in it are taken from here. */
  readonly folder: string;
  readonly all: CommandSettings;
  /** For files that fit one of the patterns; a later one outweighs those before it. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly settings: CommandSettings }[];
}

/**
 * The configuration that is named, or else the nearest one: in the working folder or one above it. `undefined` where there
 * is none, or where `named` is `false`.
 *
 * @throws {InputError} for one that is named and not there, or cannot be read.
 * @throws {CallError} for one that is no configuration.
 */
export async function loadConfig(
  named: string | boolean | undefined,
  from: string,
): Promise<Config | undefined> {
  if (named === false) return undefined;
  if (typeof named === "string") {
    const text = await textOf(named);
    if (text === undefined) throw new InputError(INPUT_FAULTS.notFound({ file: named }));
    return parseConfig(text, named);
  }
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    const text = await textOf(path);
    if (text !== undefined) return parseConfig(text, path);
    if (dirname(folder) === folder) return undefined;
  }
}

/** `undefined` where there is no such file. */
async function textOf(file: string): Promise<string | undefined> {
  return failing(file, () =>
    readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw error;
    }),
  );
}

const KEYS = ["$schema", ...CONFIGURED, "overrides"];

function parseConfig(text: string, path: string): Config {
  const refuse = (
    place: string,
    expected: Parameters<typeof CONFIG_FAULTS.badConfig>[0]["expected"],
  ): never => {
    throw new CallError(CONFIG_FAULTS.badConfig({ path, place, expected }));
  };
  const objectAt = (value: unknown, place: string, keys?: readonly string[]): Settings => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(place, "object");
    for (const key of Object.keys(value)) {
      if (keys?.includes(key) === false)
        throw new CallError(CONFIG_FAULTS.unknownKey({ path, place: `${place}/${key}`, key, known: keys }));
    }
    // An object of JSON.
    return value as Settings;
  };
  const commandsIn = (value: Settings, place: string): CommandSettings =>
    Object.fromEntries(
      CONFIGURED.filter((command) => Object.hasOwn(value, command)).map((command) => [
        command,
        objectAt(value[command], `${place}/${command}`),
      ]),
    );

  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse("", "json");
  }
  const whole = objectAt(parsed, "", KEYS);
  const listed = whole["overrides"] ?? [];
  if (!Array.isArray(listed)) return refuse("/overrides", "array");
  return {
    path,
    folder: dirname(resolve(path)),
    all: commandsIn(whole, ""),
    overrides: listed.map((each: unknown, index) => {
      const place = `/overrides/${index}`;
      const override = objectAt(each, place, ["files", ...CONFIGURED]);
      const { files } = override;
      if (!isTexts(files)) return refuse(`${place}/files`, "patterns");
      return { files, settings: commandsIn(override, place) };
    }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
}
