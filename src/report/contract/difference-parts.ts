/** The parts that the reports of all comparisons are made from. */
import * as z from "zod";
import { rulesetReport, value } from "./shapes.ts";

export const text = z.strictObject({ id: z.string(), en: z.string() }).meta({
  id: "text",
  description: "In both languages.",
});

export const rulesetReference = rulesetReport.meta({ id: "ruleset", description: "Which ruleset, exactly." });

const share = z.number().min(0).max(1);

/** The values and ranges of classes, by fact. */
export const classValues = z
  .record(
    z.string(),
    z.array(
      z.union([
        value,
        z.strictObject({ min: z.int(), max: z.int().optional() }),
        z.strictObject({
          min: share.optional(),
          above: share.optional(),
          max: share.optional(),
          below: share.optional(),
        }),
        z.null(),
      ]),
    ),
  )
  .meta({
    description: "The same by fact: any of these values or ranges (without `max`: no end); null for missing.",
  });
