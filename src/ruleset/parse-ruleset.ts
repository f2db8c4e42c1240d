/** A rule file's JSON to a checked, frozen ruleset. */
import { RulesetError } from "../error.ts";
import { createFinding } from "../finding.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { checkRuleset } from "./lint-ruleset.ts";
import type { Ruleset } from "./ruleset-schema.ts";

/**
 * The ruleset that a rule file holds, checked by `lintRuleset` and frozen.
 *
 * Takes the JSON text or the value parsed from it.
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
export function parseRuleset(json: unknown): Ruleset {
  const { ruleset, faults } = checkRuleset(json);
  if (ruleset !== undefined && faults.length === 0) return freezeDeep(structuredClone(ruleset));
  const findings = faults.map((found) => createFinding(found, "id"));
  const [first] = findings;
  const inEnglish = faults[0] === undefined ? "" : createFinding(faults[0], "en").message;
  const more = faults.length > 1 ? ` (+${faults.length - 1})` : "";
  throw new RulesetError(
    {
      id: `aturan tidak sah: ${first?.path ?? ""} ${first?.message ?? ""}${more}`,
      en: `the ruleset is not valid: ${first?.path ?? ""} ${inEnglish}${more}`,
    },
    findings,
  );
}
