/** JSON text or a value that came from it, within the size a rule file may have. */
import { type RuleFault, ruleFault } from "../finding.ts";

/** The longest text of a rule file, in characters: twenty times the longest one shipped. */
export const MAX_RULESET_LENGTH = 1_000_000;

/** The value, or why there is none. */
export type JsonResult = { readonly value: unknown } | { readonly faults: readonly RuleFault[] };

export function readJson(json: unknown): JsonResult {
  if (typeof json !== "string") return { value: json };
  if (json.length > MAX_RULESET_LENGTH)
    return { faults: [ruleFault("ruleset/too-large", [], { limit: MAX_RULESET_LENGTH })] };
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) };
  } catch (error) {
    // JSON.parse throws nothing but a SyntaxError, whose message says where.
    return { faults: [ruleFault("ruleset/not-json", [], { reason: (error as SyntaxError).message })] };
  }
}
