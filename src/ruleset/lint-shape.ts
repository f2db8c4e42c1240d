/** Faults of shape in a rule file: what the zod schema says of it, each as a finding in both languages. */
import * as z from "zod";
import english from "zod/v4/locales/en.js";
import indonesian from "zod/v4/locales/id.js";
import { closest } from "../closest.ts";
import { type RuleFault, ruleFault } from "../finding.ts";
import { membershipSchema } from "./membership-schema.ts";
import { monitoringRulesSchema } from "./monitoring-schema.ts";
import { type RuleFile, rulesetSchema } from "./ruleset-schema.ts";

/** The rule file, if its shape is right; otherwise why it is not. */
export type ShapeResult = { readonly file: RuleFile } | { readonly faults: readonly RuleFault[] };

const SCHEMAS = {
  membership: membershipSchema,
  monitoring: monitoringRulesSchema,
} as const satisfies Record<RuleFile["kind"], z.ZodType>;

const MESSAGES = { id: indonesian().localeError, en: english().localeError } as const;

/** Checks the shape of anything that came from JSON. */
export function lintShape(json: unknown): ShapeResult {
  const result = rulesetSchema.safeParse(json, { error: MESSAGES.id });
  if (result.success) return { file: result.data };
  // Both readings find the same issues in the same order.
  const inEnglish = rulesetSchema.safeParse(json, { error: MESSAGES.en });
  const { issues } = result.error;
  const known = issues.some(({ code }) => code === "unrecognized_keys") ? knownKeys(json) : [];
  return {
    faults: issues.flatMap((issue, index) =>
      toFaults(issue, `${inEnglish.error?.issues[index]?.message}`, known),
    ),
  };
}

function toFaults(
  issue: z.core.$ZodIssue,
  inEnglish: string,
  known: readonly string[],
): readonly RuleFault[] {
  // JSON has no symbol keys, so paths are strings and numbers.
  const path = issue.path as (string | number)[];
  if (issue.code !== "unrecognized_keys") {
    return [ruleFault("ruleset/shape", path, { id: issue.message, en: inEnglish })];
  }
  return issue.keys.map((name) =>
    ruleFault("ruleset/unknown-key", [...path, name], { name, nearest: closest(name, known) }),
  );
}

/** Every property name of files of the same kind, for "did you mean". Keys are looked at only where the kind is known. */
function knownKeys(json: unknown): readonly string[] {
  const { kind } = json as Pick<RuleFile, "kind">;
  const names = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === "properties") for (const name of Object.keys(value as object)) names.add(name);
      collect(value);
    }
  };
  collect(z.toJSONSchema(SCHEMAS[kind], { unrepresentable: "any" }));
  return [...names];
}
