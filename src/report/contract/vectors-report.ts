/** Conformance vectors as a file (contract): its shape, as published, and its text. */
import * as z from "zod";
import { type ConformanceVectors, VECTORS_VERSION } from "../../conformance/conformance-vectors.ts";
import { writeJsonReport } from "../text/write-json.ts";
import { outcome, rulesetReport, value, verdict } from "./shapes.ts";

const scope = z.enum(["member", "kube"]);
const range = z.strictObject({ min: z.number(), max: z.number() }).meta({
  description: "A number of a group known only to lie between two ends, both included and both possible.",
});
const names = z.array(z.string());
const logic = z.unknown().meta({ description: "JsonLogic over `member`, `kube` and `params`." });

const data = z
  .union([
    z.strictObject({ member: z.record(z.string(), value) }),
    z.strictObject({ kube: z.record(z.string(), z.union([value, range])) }),
  ])
  .meta({ description: "The facts; one that is not there is missing." });

const fact = z.strictObject({
  name: z.string().meta({ description: "`member.age` is the property `age` of `member`." }),
  scope,
  type: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("integer"), min: z.int(), max: z.int().optional() }),
    z.strictObject({ kind: z.literal("share") }),
    z.strictObject({ kind: z.literal("boolean") }),
    z.strictObject({ kind: z.literal("choice"), values: names }),
  ]),
  classes: z.array(value).meta({
    description:
      "The first value of each class: no condition tells a value from the one before it that stands here. Of shares, one value of each class.",
  }),
});

const criterion = z.strictObject({
  id: z.string(),
  scope,
  passes: logic,
  open: z.array(z.strictObject({ question: z.string(), when: logic })).meta({
    description: "Where one of them is true the outcome is unknown, whatever `passes` says.",
  }),
  cases: z.array(
    z.strictObject({
      data,
      outcome,
      missing: names
        .optional()
        .meta({ description: "The missing facts that can change the outcome; a set." }),
      questions: names.optional().meta({ description: "The open questions that come up, by id; a set." }),
    }),
  ),
});

/** The file that `rules vectors` writes, as other programs may rely on it. */
export const vectorsSchema = z
  .strictObject({
    vectorsVersion: z.literal(VECTORS_VERSION),
    ruleset: rulesetReport,
    params: z
      .record(z.string(), z.union([value, z.array(z.string()), z.array(z.number())]))
      .meta({ description: "What conditions read as `params`." }),
    facts: z.array(fact).meta({ description: "Every fact that a criterion reads." }),
    criteria: z.array(criterion).meta({ description: "Every criterion, in ruleset order." }),
    verdicts: z
      .array(z.strictObject({ data, verdict }))
      .meta({ description: "Whole persons and groups, over all criteria of their scope." }),
  })
  .meta({ title: "aturan-kube conformance vectors" });

/** The vectors as JSON, one case a line; the same ruleset gives the same bytes. */
export function formatVectors({ facts, criteria, verdicts, ...head }: ConformanceVectors): string {
  return writeJsonReport({ ...head, facts, criteria, verdicts });
}
