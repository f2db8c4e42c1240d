/** A rule file's JSON to a checked, frozen ruleset. */
import { RulesetError } from "../error.ts";
import { createFinding, isFault, type RuleFault } from "../finding.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Language } from "../language.ts";
import { checkRuleset, type LintOptions } from "./lint-ruleset.ts";
import type { Ruleset } from "./ruleset-schema.ts";
import { asSound, isSound } from "./sound-rulesets.ts";

/**
 * The ruleset that a rule file holds, checked by `lintRuleset` and frozen.
 *
 * Takes the JSON text or the value parsed from it. A file that `extends` another comes back whole, the base looked for
 * among `rulesets`, then among the shipped ones. A ruleset that this function or `getRuleset` gave is returned as it is.
 *
 * @throws {RulesetError} with every finding, where the file is not sound.
 * @example
 * ```ts
 * import { getRuleset, parseRuleset } from "aturan-kube";
 *
 * const text = JSON.stringify(getRuleset("permensos-25-2015"));
 * parseRuleset(text).id; // "permensos-25-2015"
 * ```
 */
export function parseRuleset(json: unknown, { rulesets }: Pick<LintOptions, "rulesets"> = {}): Ruleset {
  if (isSound(json)) return json;
  const { ruleset, faults: found } = checkRuleset(json, rulesets);
  const faults = found.filter(isFault);
  if (ruleset !== undefined && faults.length === 0) return asSound(freezeDeep(structuredClone(ruleset)));
  throw new RulesetError(
    {
      id: `aturan tidak sah: ${summarize(faults, "id")}`,
      en: `the ruleset is not valid: ${summarize(faults, "en")}`,
    },
    faults.map((fault) => createFinding(fault, "id")),
  );
}

/** The first fault with its place, and how many more there are. */
function summarize(faults: readonly RuleFault[], lang: Language): string {
  const [first, ...others] = faults
    .map((found) => createFinding(found, lang))
    .map(({ path, message }) => (path === "" ? message : `${path} ${message}`));
  return others.length === 0 ? `${first}` : `${first} (+${others.length})`;
}
