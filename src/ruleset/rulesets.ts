/** The rulesets shipped with the package: every file of `rules/`, found by the build. */
import { ruleFiles } from "virtual:rule-files";
import { wrongArgument } from "../check-argument.ts";
import { withDidYouMean } from "../closest.ts";
import { RulesetError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { madeWhenRead } from "../made-when-read.ts";
import { nearestRulesets } from "./nearest-rulesets.ts";
import { resolveExtends, type Settle } from "./resolve-extends.ts";
import type { RuleFile, Ruleset } from "./ruleset-schema.ts";
import { asSound } from "./sound-rulesets.ts";

// Sorted before anything is parsed: who names one ruleset pays for that one.
const SHIPPED = ruleFiles.toSorted(compareRulesets);
type ShippedFile = (typeof SHIPPED)[number];

/** Shipped files with answers come whole from the build (`virtual:rule-files`). */
const NOTHING_ANSWERED: Settle = (merged) => merged;

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
export const rulesets: readonly Ruleset[] = madeWhenRead(SHIPPED.length, (index) =>
  // An index of the list that is being made.
  asSound(freezeDeep(onItsBase(shippedFile(SHIPPED[index] as ShippedFile), [], shippedFileOf))),
);

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
  const at = SHIPPED.findLastIndex((file) => name === file.id || name === nameOf(file));
  return rulesets[at] ?? requireRuleset(name, rulesets);
}

/** The shipped rulesets in their newest versions. */
export function newestRulesets(): readonly Ruleset[] {
  return rulesets.filter(({ id, version }) => getRuleset(id).version === version);
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

/** The newest ruleset of an id, or the one of an `id@version`; of several that are called so, the first. */
export function findRuleset(name: string, among: readonly Ruleset[]): Ruleset | undefined {
  return among
    .toReversed()
    .toSorted(compareRulesets)
    .findLast((ruleset) => name === ruleset.id || name === nameOf(ruleset));
}

/** The file a shipped ruleset comes from, as it stands in `rules/`; any other ruleset is its own. */
export function fileOf(ruleset: Ruleset): RuleFile {
  return shippedFileOf(nameOf(ruleset)) ?? ruleset;
}

const PARSED = new Map<ShippedFile, RuleFile>();

function shippedFile(file: ShippedFile): RuleFile {
  const known = PARSED.get(file);
  if (known !== undefined) return known;
  // The build takes in nothing but files of rules/, and the tests lint and run every one of them.
  const parsed = freezeDeep(JSON.parse(file.text) as RuleFile);
  PARSED.set(file, parsed);
  return parsed;
}

function shippedFileOf(name: string | undefined): RuleFile | undefined {
  const file = SHIPPED.find((each) => nameOf(each) === name);
  return file === undefined ? undefined : shippedFile(file);
}

type Named = Pick<Ruleset, "id" | "version">;

/** `id@version`, the name that stays the same for ever. */
export function nameOf({ id, version }: Named): string {
  return `${id}@${version}`;
}

/** Every file put on its base, sorted; a file whose base is not among them, or of another kind, stays as it is, for the linter to refuse. */
export function resolveAll(files: readonly RuleFile[]): readonly Ruleset[] {
  const fileNamed = (name: string | undefined): RuleFile | undefined =>
    files.find((candidate) => nameOf(candidate) === name);
  return files.map((file) => onItsBase(file, [], fileNamed)).sort(compareRulesets);
}

function onItsBase(
  file: RuleFile,
  above: readonly RuleFile[],
  fileNamed: (name: string | undefined) => RuleFile | undefined,
): Ruleset {
  const trail = [...above, file];
  const base = fileNamed(file.extends?.ruleset);
  if (base === undefined || base.kind !== file.kind || trail.includes(base)) return file;
  return resolveExtends(file, onItsBase(base, trail, fileNamed), NOTHING_ANSWERED).ruleset;
}

function compareRulesets(a: Named, b: Named): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

/** Orders by id, and then by the numbers of the version rather than their digits: 1.9.0 before 1.10.0. */
function sortKey({ id, version }: Named): string {
  const numbers = version.split(".").map((part) => part.padStart(10, "0"));
  return `${id} ${numbers.join(".")}`;
}
