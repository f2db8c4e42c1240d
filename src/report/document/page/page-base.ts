/** Which ruleset a page tells the differences from. */
import type { Ruleset } from "../../../ruleset/ruleset-schema.ts";
import { findRuleset } from "../../../ruleset/rulesets.ts";

/** The ruleset that the given one extends, else the first one it repeals; `undefined` where it is none of `among`. */
export function findPageBase(
  { resolvedFrom, repeals = [] }: Ruleset,
  among: readonly Ruleset[],
): Ruleset | undefined {
  const name = resolvedFrom ?? repeals[0]?.ruleset;
  return name === undefined ? undefined : findRuleset(name, among);
}
