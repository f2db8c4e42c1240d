/** A changed or new ruleset → the entry of the changelog about it. */
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { rulesetChange } from "./document/ruleset-change.ts";
import { markdownOf } from "./write/markdown.ts";

/**
 * What a changelog says of a ruleset, in Markdown and both languages, under a heading of its own: the instrument, from
 * when it is in force, what it repeals, and who is affected. `before` is the version, or the ruleset, that it takes the
 * place of; `undefined` where it takes the place of none. The same rulesets give the same text.
 *
 * @throws {RulesetError} where a ruleset is not sound.
 * @example
 * ```ts
 * import { formatRulesetChange, getRuleset } from "aturan-kube";
 *
 * const text = formatRulesetChange(getRuleset("permensos-25-2015"), getRuleset("dinsos-tegal-2025"));
 * text.split("\n")[0]; // "#### `permensos-25-2015` 1.1.0 → `dinsos-tegal-2025` 1.1.0"
 * text.includes("number of households (KK) 5–9 (everything else passing): not eligible → eligible"); // true
 * ```
 */
export function formatRulesetChange(before: Ruleset | undefined, after: Ruleset): string {
  return markdownOf(rulesetChange(before, after));
}
