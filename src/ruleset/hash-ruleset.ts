/** The SHA-256 of a ruleset's canonical form: the same for every spelling of the same rules. */
import { hashText } from "./hash-text.ts";

/** The SHA-256 of the canonical JSON (RFC 8785) of a value, in lower-case hexadecimal. */
export function hashRuleset(ruleset: unknown): string {
  return hashText(toCanonicalJson(ruleset));
}

/** JSON with sorted keys and no white space (RFC 8785); numbers and strings are already as ECMAScript writes them. */
function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  // RFC 8785 orders keys by UTF-16 code units, as the default comparison of strings does.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalJson(item)}`).join(",")}}`;
}
