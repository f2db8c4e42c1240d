/** The shape of examples: cases with their outcomes, which travel in a rule file and are run. */
import * as z from "zod";
import { slug, text } from "./schema-parts.ts";

/** A number known only to lie between two ends. */
export const range = z
  .strictObject({
    min: z.number().meta({ description: "The smallest number it can be." }),
    max: z.number().meta({ description: "The largest number it can be." }),
  })
  .meta({ description: "A number known only to lie between two ends." });

export const exampleFacts = z
  .record(z.string(), z.union([z.number(), z.string(), z.boolean(), range]))
  .meta({ description: "Facts by dotted name; a fact left out is missing." });

export const conditionExample = z
  .strictObject({
    title: text.optional().meta({ description: "What the case is about, where its facts do not say it." }),
    facts: exampleFacts,
    outcome: z.enum(["pass", "fail", "unknown"]).meta({ description: "The outcome of the case." }),
    missing: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: "For `unknown`: the missing facts that are named." }),
    question: slug.optional().meta({ description: "For `unknown`: the open question that is named." }),
  })
  .meta({ description: "A case with its outcome, run by every test of the file." });
