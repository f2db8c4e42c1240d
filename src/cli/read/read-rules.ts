/** The rule files of a user: a file, or every `.json` file of a folder and the folders in it. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../../error.ts";
import type { RuleText } from "../../ruleset/read-collection.ts";
import { MAX_RULESET_LENGTH } from "../../ruleset/read-json.ts";
import { INPUT_FAULTS } from "./input-faults.ts";

/**
 * The texts of all rule files at the given paths, in the order of paths and then of names.
 *
 * Throws `InputError` for a path that is not there or cannot be read, and for a folder without one rule file.
 */
export async function readRules(paths: readonly string[]): Promise<readonly RuleText[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  return Promise.all(files.map(async (file) => ({ file, text: await read(file) })));
}

async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await failing(path, async () => (await stat(path)).isDirectory());
  if (!isFolder) return [path];
  const names = await failing(path, () => readdir(path, { recursive: true }));
  const files = names.filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json")).sort();
  if (files.length === 0) throw new InputError(INPUT_FAULTS.noRuleFiles({ file: path }));
  return files.map((name) => join(path, name));
}

/** Of a file too large to be a rule file only so much is read that the linter can say so. */
async function read(file: string): Promise<string> {
  return failing(file, async () => (await readFile(file, "utf8")).slice(0, MAX_RULESET_LENGTH + 1));
}

async function failing<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new InputError(
      code === "ENOENT" ? INPUT_FAULTS.notFound({ file }) : INPUT_FAULTS.unreadable({ file, code }),
    );
  }
}
