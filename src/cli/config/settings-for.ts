/** Which settings of a configuration hold for a command on some files, and why. */
import { relative, resolve, sep } from "node:path";
import { CallError } from "../../error.ts";
import { CONFIG_FAULTS } from "./config-faults.ts";
import type { Config, Configured } from "./config-file.ts";
import { fitsPattern } from "./fits-pattern.ts";

/** A setting that holds. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
  /** Where it stands in the configuration, as a JSON Pointer. */
  readonly place: string;
}

/**
 * The settings of a command: those for all lists, outweighed by those of the overrides that the files fit.
 *
 * @throws {CallError} where files of one command fit different overrides: a report is made by one set of rules.
 */
export function settingsFor(
  config: Config,
  command: Configured,
  files: readonly string[],
): readonly Setting[] {
  const [first, ...others] = files.map((file) => overridesOf(config, file));
  const odd = others.findIndex((each) => each.join() !== first?.join());
  if (odd >= 0) {
    const pair = [files[0] ?? "", files[odd + 1] ?? ""];
    throw new CallError(CONFIG_FAULTS.differentSettings({ path: config.path, files: pair }));
  }
  const found = new Map<string, Setting>();
  const take = (settings: Readonly<Record<string, unknown>> = {}, place: string): void => {
    for (const [name, value] of Object.entries(settings))
      found.set(name, { name, value, place: `${place}/${name}` });
  };
  take(config.all[command], `/${command}`);
  for (const index of first ?? []) {
    take(config.overrides[index]?.settings[command], `/overrides/${index}/${command}`);
  }
  return [...found.values()];
}

/** The overrides that a file fits, by their index. What comes by standard input fits none. */
function overridesOf({ folder, overrides }: Config, file: string): readonly number[] {
  if (file === "-") return [];
  const path = relative(folder, resolve(file)).split(sep).join("/");
  return overrides.flatMap(({ files }, index) =>
    files.some((each) => fitsPattern(path, each)) ? [index] : [],
  );
}
