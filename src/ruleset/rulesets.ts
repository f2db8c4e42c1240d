/** The rulesets shipped with the package: every file of `rules/`, found by the build. */
import { ruleFiles } from "virtual:rule-files";
import { wrongArgument } from "../check-argument.ts";
import { withDidYouMean } from "../closest.ts";
import { RulesetError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { nearestRulesets } from "./nearest-rulesets.ts";
import { resolveExtends } from "./resolve-extends.ts";
import type { RuleFile, Ruleset } from "./ruleset-schema.ts";

/**
 * Every shipped ruleset, by id and then by version.
 *
 * @example
 * ```ts
 * import { rulesets } from "aturan-kube";
 *
 * rulesets.map((ruleset) => ruleset.id).includes("permensos-25-2015"); // true
 * ```
 */
// The build takes in nothing but files of rules/, and the tests lint and run every one of them.
export const rulesets: readonly Ruleset[] = freezeDeep(resolveAll(ruleFiles as readonly RuleFile[]));

/**
 * The shipped ruleset of an id, in its newest version; `id@version` gives that very version.
 *
 * @throws {RulesetError} where there is none, with the nearest name there is.
 * @throws {CallError} for what is no text.
 * @example
 * ```ts
 * import { getRuleset } from "aturan-kube";
 *
 * getRuleset("permensos-25-2015").title.id; // "Kriteria anggota KUBE menurut Permensos 25/2015"
 * getRuleset("permensos-25-2015@1.0.0").version; // "1.0.0"
 * ```
 */
export function getRuleset(name: string): Ruleset {
  if (typeof name !== "string")
    throw wrongArgument("name", { id: "id sebuah aturan", en: "the id of a ruleset" }, name);
  return requireRuleset(name, rulesets);
}

/** The ruleset of an id or an `id@version` among the given ones, or an error with the nearest name there is. */
export function requireRuleset(name: string, among: readonly Ruleset[]): Ruleset {
  const found = findRuleset(name, among);
  if (found !== undefined) return found;
  const complaint = {
    id: `tidak ada aturan bernama \`${name}\``,
    en: `there is no ruleset named \`${name}\``,
  };
  throw new RulesetError(
    withDidYouMean(
      complaint,
      nearestRulesets(name, among, ({ id }) => id),
    ),
  );
}

/** The newest ruleset of an id, or the one of an `id@version`. */
export function findRuleset(name: string, among: readonly Ruleset[]): Ruleset | undefined {
  return among
    .toSorted(compareRulesets)
    .findLast((ruleset) => name === ruleset.id || name === nameOf(ruleset));
}

/** The file a shipped ruleset comes from, as it stands in `rules/`; any other ruleset is its own. */
export function fileOf(ruleset: Ruleset): RuleFile {
  return (ruleFiles as readonly RuleFile[]).find((file) => nameOf(file) === nameOf(ruleset)) ?? ruleset;
}

/** `id@version`, the name that stays the same for ever. */
export function nameOf({ id, version }: Pick<Ruleset, "id" | "version">): string {
  return `${id}@${version}`;
}

/** Every file put on its base, sorted; a file whose base is not among them, or of another kind, stays as it is, for the linter to refuse. */
export function resolveAll(files: readonly RuleFile[]): readonly Ruleset[] {
  const resolve = (file: RuleFile, above: readonly RuleFile[]): Ruleset => {
    const trail = [...above, file];
    const base = files.find((candidate) => nameOf(candidate) === file.extends?.ruleset);
    if (base === undefined || base.kind !== file.kind || trail.includes(base)) return file;
    return resolveExtends(file, resolve(base, trail)).ruleset;
  };
  return files.map((file) => resolve(file, [])).sort(compareRulesets);
}

function compareRulesets(a: Ruleset, b: Ruleset): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

/** Orders by id, and then by the numbers of the version rather than their digits: 1.9.0 before 1.10.0. */
function sortKey({ id, version }: Ruleset): string {
  const numbers = version.split(".").map((part) => part.padStart(10, "0"));
  return `${id} ${numbers.join(".")}`;
}
