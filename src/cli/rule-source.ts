/** Where a command takes rulesets from: the shipped ones, and those of `--rules`. */
import { existsSync } from "node:fs";
import { CallError, RulesetError } from "../error.ts";
import { isFault } from "../finding.ts";
import type { Language } from "../language.ts";
import { type ReadRuleFile, readCollection } from "../ruleset/read-collection.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { findRuleset, getRuleset, rulesets as shipped } from "../ruleset/rulesets.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { readRules } from "./read/read-rules.ts";

/** The rule files at the paths of `--rules`, each with what is wrong with it; none where the option is not given. */
export async function readOwnRules(
  paths: readonly string[] = [],
  lang: Language,
): Promise<readonly ReadRuleFile[]> {
  return paths.length === 0 ? [] : readCollection(await readRules(paths), lang);
}

/**
 * The rulesets of `--rules`, all of them sound.
 *
 * @throws {RulesetError} naming the first fault of the first file at fault.
 */
export async function loadOwnRules(
  paths: readonly string[] | undefined,
  lang: Language,
): Promise<readonly Ruleset[]> {
  const files = await readOwnRules(paths, lang);
  return files.map(({ file, ruleset, findings }) => {
    if (ruleset !== undefined) return ruleset;
    const [first, ...others] = findings.filter(isFault);
    const more = others.length > 0 ? ` (+${others.length})` : "";
    throw new RulesetError(
      CLI_FAULTS.badRules({ file, reason: `${first?.path ?? ""} ${first?.message ?? ""}${more}`.trim() }),
      findings,
    );
  });
}

/** The ruleset of a name, of `--rules` or shipped. */
export function chooseRuleset(name: string, own: readonly Ruleset[]): Ruleset {
  return findRuleset(name, own) ?? getRuleset(name);
}

/** Whether an argument names rule files by their path rather than a ruleset by its id. */
function isPath(nameOrPath: string): boolean {
  if (/[./\\*?]/.test(nameOrPath.replace(/@\d+\.\d+\.\d+$/, ""))) return true;
  // A folder of rules may be called by one word, as an id is.
  return findRuleset(nameOrPath, shipped) === undefined && existsSync(nameOrPath);
}

/**
 * The rulesets a command goes over: those named by id or by the path of a rule file or of a folder of them; where none is
 * named, all of `--rules`, else all shipped ones.
 */
export async function loadNamedRulesets(
  namesOrPaths: readonly string[],
  rules: readonly string[] = [],
  lang: Language,
): Promise<readonly Ruleset[]> {
  const paths = namesOrPaths.filter(isPath);
  const own = await loadOwnRules([...paths, ...rules], lang);
  const named = namesOrPaths.filter((name) => !isPath(name)).map((name) => chooseRuleset(name, own));
  if (paths.length > 0) return [...own, ...named];
  return named.length > 0 ? named : selectRulesets(undefined, own);
}

/** The ruleset of a name, of `--rules` or shipped; or the one of a rule file, named by its path. */
export async function loadNamedRuleset(
  nameOrPath: string,
  own: readonly Ruleset[],
  lang: Language,
): Promise<Ruleset> {
  if (!isPath(nameOrPath)) return chooseRuleset(nameOrPath, own);
  const [only, ...others] = await loadOwnRules([nameOrPath], lang);
  if (only === undefined || others.length > 0)
    throw new CallError(CLI_FAULTS.notOneRuleset({ file: nameOrPath }));
  return only;
}

/**
 * The ruleset a command decides or scores by: the one named, else the only one of `--rules` (or the only one there of the
 * kind the command needs), else the default of that kind.
 */
export function rulesetFor(
  name: string | undefined,
  own: readonly Ruleset[],
  kind: Ruleset["kind"],
): Ruleset {
  const candidates = own.length === 1 ? own : own.filter((ruleset) => ruleset.kind === kind);
  const [only] = candidates;
  if (name === undefined && candidates.length === 1 && only !== undefined) return only;
  return chooseRuleset(name ?? DEFAULT_RULESETS[kind], own);
}

/** The rulesets a command goes over: the one named, else all of `--rules`, else all shipped ones. */
export function selectRulesets(name: string | undefined, own: readonly Ruleset[]): readonly Ruleset[] {
  if (name !== undefined) return [chooseRuleset(name, own)];
  return own.length > 0 ? own : shipped;
}

/** What a list is decided or scored by where nothing else is said. */
export const DEFAULT_RULESETS = {
  membership: "permensos-25-2015",
  monitoring: "aturan-kube-default",
} as const satisfies Record<Ruleset["kind"], string>;
