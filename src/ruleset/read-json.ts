/** JSON text or a value that came from it, within the size a rule file may have. */
import { type Path, type RuleFault, ruleFault, withoutRepeated } from "../finding.ts";
import { MAX_DEPTH } from "../logic/operators.ts";
import { JSON_FAULTS, type JsonFault } from "./json-faults.ts";
import { type JsonRemark, scanJson, type TextPlace } from "./scan-json.ts";

/** The longest text of a rule file, in characters: twenty times the longest one shipped. */
export const MAX_RULESET_LENGTH = 1_000_000;

/** The value with what its text hides, or why there is none. */
export type JsonResult =
  | { readonly value: unknown; readonly remarks: readonly RuleFault[] }
  | { readonly faults: readonly RuleFault[] };

/** Reads a text strictly, so that nothing that was written is dropped in silence; a value is taken as it is. */
export function readJson(json: unknown): JsonResult {
  if (typeof json !== "string") return { value: json, remarks: remarksOn(json) };
  if (json.length > MAX_RULESET_LENGTH)
    return { faults: [ruleFault("ruleset/too-large", [], { limit: MAX_RULESET_LENGTH })] };
  const text = json.replace(/^\uFEFF/, "");
  const foreign = FOREIGN.find(({ opens }) => opens.test(text));
  if (foreign !== undefined) return { faults: [notJson(foreign.fault)] };
  const scan = scanJson(text);
  // Nothing but logic nests at all, and it has a limit of its own.
  if ("fault" in scan && scan.fault === "deep")
    return { faults: [ruleFault("logic/too-deep", [], { limit: MAX_DEPTH })] };
  if ("fault" in scan) return { faults: [notJson(scan.fault, scan.at)] };
  const value: unknown = JSON.parse(text);
  const written = scan.remarks.map(toFault);
  return { value, remarks: [...written, ...withoutRepeated(remarksOn(value), written)] };
}

function notJson(fault: JsonFault, at?: TextPlace): RuleFault {
  return ruleFault("ruleset/not-json", [], { reason: JSON_FAULTS[fault], at });
}

function toFault({ kind, path, name, at }: JsonRemark): RuleFault {
  return kind === "duplicate-key"
    ? ruleFault("ruleset/duplicate-key", path, { name, at })
    : ruleFault("ruleset/inexact-number", path, { received: name, at });
}

/** Texts that were never meant as JSON; where a sign is wrong in them says nothing. */
const FOREIGN: readonly { readonly fault: JsonFault; readonly opens: RegExp }[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no text holds.
  { fault: "binary", opens: /^(?:PK\x03\x04|%PDF-|\x7fELF|\x1f\x8b)|\x00/ },
  { fault: "markup", opens: /^\s*<[!?a-z]/i },
  {
    fault: "yaml",
    opens: /^(?:%YAML|---\s|(?:[ \t]*(?:#[^\n]*)?\r?\n)*[A-Za-z_][\w-]{0,80}[ \t]*:(?:\s|$))/,
  },
];

/** What a value hides: numbers beyond what engines count exactly, and the key that makes an object another. */
function remarksOn(value: unknown): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const seen = new Set<unknown>();
  function walk(item: unknown, path: Path): void {
    if (typeof item === "number" && !isCountable(item))
      faults.push(ruleFault("ruleset/inexact-number", path, { received: String(item) }));
    // A value made by a program may hold itself.
    if (typeof item !== "object" || item === null || seen.has(item) || path.length > MAX_WALK) return;
    seen.add(item);
    for (const [key, inner] of Object.entries(item)) {
      const at = [...path, Array.isArray(item) ? Number(key) : key];
      if (key === "__proto__") faults.push(ruleFault("ruleset/unknown-key", at, { name: key }));
      walk(inner, at);
    }
  }
  walk(value, []);
  return faults;
}

function isCountable(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}

/** Deeper than any part of a rule file but logic, which has a limit of its own and is refused beyond it. */
const MAX_WALK = 100;
