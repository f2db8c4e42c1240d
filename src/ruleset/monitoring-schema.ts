/** The shape of a rule file of the kind `monitoring`: what is measured of a group, and what is made of it. */
import * as z from "zod";
import { conditionExample, exampleFacts, range } from "./example-schema.ts";
import { head } from "./head-schema.ts";
import {
  answered,
  basis,
  citation,
  condition,
  interpretationIds,
  measure,
  openQuestions,
  slug,
  text,
  weight,
} from "./schema-parts.ts";

/** How an indicator stands against the time before: better, the same, worse. */
export const DIRECTIONS = ["membaik", "tetap", "menurun"] as const;

const part = {
  id: slug.meta({ description: "Stable: reports and programs refer to it." }),
  label: text.meta({ description: "It in a few words." }),
  citations: z.array(citation).meta({ description: "Where it stands; one at least." }),
  interpretations: interpretationIds,
};

const aspect = z
  .strictObject(part)
  .meta({ description: "A side of a group's life that indicators tell of." });

const band = z
  .strictObject({
    from: z.number().optional().meta({
      description: "The smallest value of the band; the first band has none and holds all below the second.",
    }),
    points: z.int().min(0).max(100).meta({ description: "The points a value in the band is given." }),
    label: text.meta({ description: "What a value in the band means." }),
  })
  .meta({ description: "Values that are given the same points." });

const points = z.union([z.int(), range]).meta({
  description: "A whole number, or the range that is left while facts are missing.",
});

const indicatorExample = z
  .strictObject({
    title: text.optional().meta({ description: "What the case is about, where its facts do not say it." }),
    facts: exampleFacts,
    points: points.meta({ description: "The points, before the weight; a range while facts are missing." }),
    direction: z
      .enum([...DIRECTIONS, "unknown"])
      .optional()
      .meta({ description: "The direction, where the indicator has a `change`." }),
  })
  .meta({ description: "A case with its points, run by every test of the file." });

const indicator = z
  .strictObject({
    ...part,
    aspect: slug.meta({ description: "The id of one of `aspects`." }),
    unit: text.optional().meta({ description: "The unit of the measure." }),
    measure: measure.meta({ description: "What is measured: a calculation from facts." }),
    change: measure.optional().meta({
      description: "What it has changed by since the baseline: above zero means more, below zero less.",
    }),
    direction: z.enum(["higher-is-better", "lower-is-better"]).meta({
      description: "Which way is better. Points may never fall that way, which the linter proves.",
    }),
    scoring: z
      .strictObject({
        basis,
        citations: z
          .array(citation)
          .meta({ description: "Where weight and bands stand; none for a default." }),
        weight: weight.meta({ description: "How often its points count in the total." }),
        bands: z.array(band).min(2).max(20).meta({ description: "The bands, by rising value." }),
      })
      .meta({ description: "How the measure becomes points." }),
    examples: z.array(indicatorExample).meta({
      description: "Cases with their points: one at least for each band, and one with a fact missing.",
    }),
  })
  .meta({ description: "What is measured, and how it is scored." });

const shownCondition = {
  passes: condition.meta({ description: "When it is met; otherwise it is not." }),
  open: openQuestions,
  answered,
  examples: z.array(conditionExample).meta({
    description:
      "Cases with their outcomes: one at least that passes, one that fails, one with a fact missing, and one for each question.",
  }),
};

const item = z.strictObject({ ...part, ...shownCondition }).meta({ description: "An item of a checklist." });

const stage = z
  .strictObject({
    ...part,
    basis,
    items: z.array(item).min(1).meta({
      description: "All of them, and those of all stages before, are met by a group of this stage.",
    }),
  })
  .meta({ description: "A stage of development." });

const statusClass = z
  .strictObject({ ...part, basis, ...shownCondition })
  .meta({ description: "A status a group may have." });

const recordExample = z
  .strictObject({
    title: text.optional().meta({ description: "What the case is about." }),
    facts: exampleFacts,
    score: points.optional().meta({ description: "The total, in points." }),
    stage: z.union([slug, z.null()]).optional().meta({
      description: "The stage: an id, or `null` for none yet. Left out where it is not known.",
    }),
    status: slug.optional().meta({ description: "The status. Left out where it is not known." }),
  })
  .meta({ description: "A whole record with what is made of it, run by every test of the file." });

/** The shape of a rule file of the kind `monitoring`. */
export const monitoringRulesSchema = z.strictObject({
  ...head("monitoring", "what is measured of a group, and what is made of it."),
  aspects: z.array(aspect).meta({ description: "The aspects that indicators belong to." }),
  indicators: z.array(indicator).meta({ description: "The indicators; scores list them in this order." }),
  stages: z.array(stage).meta({ description: "The stages of development, the first one first." }),
  classes: z.array(statusClass).meta({
    description: "The statuses: a group has the first one whose condition it meets.",
  }),
  examples: z.array(recordExample).meta({
    description: "Whole records, which test what the parts together make: the total, the stage, the status.",
  }),
});
