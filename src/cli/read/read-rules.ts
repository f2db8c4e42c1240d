/** The rule files of a user: a file, or every rule file of a folder and the folders in it. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { InputError } from "../../error.ts";
import { ruleFault } from "../../finding.ts";
import { JSON_FAULTS } from "../../ruleset/json-faults.ts";
import type { RuleText } from "../../ruleset/read-collection.ts";
import { MAX_RULESET_LENGTH } from "../../ruleset/read-json.ts";
import { decodeRules } from "./decode-rules.ts";
import { expandPaths } from "./expand-paths.ts";
import { failing } from "./failing.ts";
import { INPUT_FAULTS } from "./input-faults.ts";

/**
 * The texts of all rule files at the given paths, in the order of paths and then of names.
 *
 * Throws `InputError` for a path that is not there or cannot be read, and for a folder without one rule file; `CallError`
 * for a file named twice.
 */
export async function readRules(paths: readonly string[]): Promise<readonly RuleText[]> {
  return Promise.all((await ruleFilesAt(paths)).map(read));
}

/** The rule files at the given paths, by name alone: what a command is not to write over. Throws as `readRules` does. */
export async function ruleFilesAt(paths: readonly string[] = []): Promise<readonly string[]> {
  return expandPaths((await Promise.all((await expandPaths(paths)).map(filesAt))).flat());
}

async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await failing(path, async () => (await stat(path)).isDirectory());
  if (!isFolder) return [path];
  const names = await failing(path, () => readdir(path, { recursive: true }));
  const files = names.filter((name) => isMeant(name)).sort();
  if (files.length === 0) throw new InputError(INPUT_FAULTS.noRuleFiles({ file: path }));
  return files.map((name) => join(path, name));
}

/** Whether a file of a folder may be meant as a rule file. YAML is none, and whoever wrote it there has to know. */
function isMeant(name: string): boolean {
  const parts = name.split(/[\\/]/);
  const isAside = parts.some((part) => part.startsWith(".") || part === "node_modules");
  return !isAside && /\.(?:json|jsonc|json5|ya?ml)$/i.test(name) && !/\.schema\.json$/i.test(name);
}

/** Of a file too large to be a rule file only so much is read that the linter can say so. */
async function read(file: string): Promise<RuleText> {
  if (basename(file).startsWith("~$")) return { file, text: "", fault: ruleFault("ruleset/lock-file", []) };
  const bytes = await failing(file, () => readFile(file));
  const text = decodeRules(bytes.subarray(0, MAX_BYTES));
  return text === undefined
    ? { file, text: "", fault: ruleFault("ruleset/not-json", [], { reason: JSON_FAULTS.notUnicode }) }
    : { file, text: text.slice(0, MAX_RULESET_LENGTH + 1) };
}

/** A character takes four bytes at most; a few more, since a character cut in two is no text. */
const MAX_BYTES = 4 * (MAX_RULESET_LENGTH + 1);
