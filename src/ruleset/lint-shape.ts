/** Faults of shape in a rule file: what the zod schema says of it, each as a finding in both languages. */
import type * as z from "zod";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { keysAt, nearestKey, nodesAt } from "./known-keys.ts";
import { type RuleFile, rulesetSchema } from "./ruleset-schema.ts";
import { textsWithoutEnglish } from "./texts-in.ts";
import { wordChoice, wordShape } from "./word-shape.ts";

/** The rule file, if its shape is right; otherwise why it is not. */
export type ShapeResult =
  | { readonly file: RuleFile; readonly remarks: readonly RuleFault[] }
  | { readonly faults: readonly RuleFault[] };

/** Checks the shape of anything that came from JSON. */
export function lintShape(json: unknown): ShapeResult {
  if (!hasRuleKeys(json)) return { faults: [ruleFault("ruleset/not-a-ruleset", [])] };
  const kind = lintKind(json);
  if (kind !== undefined) return { faults: [kind] };
  const result = rulesetSchema.safeParse(json, { reportInput: true });
  if (result.success) return { file: result.data, remarks: lintEnglish(json) };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, (json as RuleFile).kind)) };
}

/** Texts without English are said once, at the first of them. */
function lintEnglish(json: unknown): readonly RuleFault[] {
  const [first, ...others] = textsWithoutEnglish(json);
  return first === undefined ? [] : [ruleFault("text/no-english", first, { count: others.length + 1 })];
}

/** What a file has that is meant as a rule file, however wrong; other JSON files have none of it. */
const TELLING = [
  ...["format", "kind", "issuer", "inForce", "extends", "sources", "params", "questions"],
  ...["interpretations", "criteria", "aspects", "indicators", "stages", "classes"],
];

function hasRuleKeys(json: unknown): boolean {
  return typeof json === "object" && json !== null && TELLING.some((key) => Object.hasOwn(json, key));
}

const KINDS: readonly string[] = ["membership", "monitoring"] satisfies RuleFile["kind"][];

/** What a file has to hold follows from its kind, so that comes first. */
function lintKind(json: unknown): RuleFault | undefined {
  const { kind } = json as { readonly kind?: unknown };
  if (typeof kind === "string" && KINDS.includes(kind)) return undefined;
  return ruleFault("ruleset/shape", ["kind"], wordChoice(kind, KINDS, "kind"));
}

function toFaults(issue: z.core.$ZodIssue, kind: RuleFile["kind"]): readonly RuleFault[] {
  // JSON has no symbol keys, so paths are strings and numbers.
  const path = issue.path as Path;
  if (issue.code !== "unrecognized_keys")
    return [ruleFault("ruleset/shape", path, wordShape(issue, nodesAt(kind, path)))];
  const known = keysAt(kind, path);
  return issue.keys.map((name) =>
    ruleFault("ruleset/unknown-key", [...path, name], { name, ...nearestKey(name, known, kind) }),
  );
}
