/** The rulesets shipped with the package: every file of `rules/`, found by the build. */
import { ruleFiles } from "virtual:rule-files";
import { closest } from "../closest.ts";
import { RulesetError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Ruleset } from "./ruleset-schema.ts";

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
export const rulesets: readonly Ruleset[] = freezeDeep(
  [...(ruleFiles as readonly Ruleset[])].sort(compareRulesets),
);

/**
 * The shipped ruleset of an id, in its newest version; `id@version` gives that very version.
 *
 * @throws {RulesetError} where there is none, with the nearest name there is.
 * @example
 * ```ts
 * import { getRuleset } from "aturan-kube";
 *
 * getRuleset("permensos-25-2015").title.id; // "Kriteria anggota KUBE menurut Permensos 25/2015"
 * getRuleset("permensos-25-2015@1.0.0").version; // "1.0.0"
 * ```
 */
export function getRuleset(name: string): Ruleset {
  const found = rulesets.findLast(({ id, version }) => name === id || name === `${id}@${version}`);
  if (found !== undefined) return found;
  const nearest = closest(name, [...new Set(rulesets.map(({ id }) => id))]);
  throw new RulesetError({
    id: `tidak ada aturan bernama \`${name}\`${nearest === undefined ? "" : `; apakah maksudnya \`${nearest}\`?`}`,
    en: `there is no ruleset named \`${name}\`${nearest === undefined ? "" : `; did you mean \`${nearest}\`?`}`,
  });
}

function compareRulesets(a: Ruleset, b: Ruleset): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

/** Orders by id, and then by the numbers of the version rather than their digits: 1.9.0 before 1.10.0. */
function sortKey({ id, version }: Ruleset): string {
  const numbers = version.split(".").map((part) => part.padStart(10, "0"));
  return `${id} ${numbers.join(".")}`;
}
