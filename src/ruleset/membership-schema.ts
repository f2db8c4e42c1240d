/** The shape of a rule file of the kind `membership`: who may join, and what makes a group. */
import * as z from "zod";
import { conditionExample } from "./example-schema.ts";
import { head } from "./head-schema.ts";
import {
  answered,
  citation,
  condition,
  interpretationIds,
  openQuestions,
  slug,
  text,
} from "./schema-parts.ts";

const criterion = z.strictObject({
  id: slug.meta({ description: "Stable: reports and programs refer to it." }),
  scope: z
    .enum(["member", "kube"])
    .meta({ description: "Whether it is asked of each person or of the group." }),
  label: text.meta({ description: "The criterion in a few words." }),
  citations: z.array(citation).meta({ description: "Where the criterion stands; one at least." }),
  interpretations: interpretationIds,
  passes: condition.meta({ description: "When it passes; otherwise it fails." }),
  open: openQuestions,
  answered,
  messages: z
    .strictObject({
      pass: text.meta({ description: "The reason for passing." }),
      fail: text.meta({ description: "The reason for failing." }),
    })
    .meta({
      description:
        "Reasons; `{member.age}` and `{params.minAge}` stand for the value received and the value expected.",
    }),
  examples: z.array(conditionExample).meta({
    description:
      "Cases with their outcomes: one at least that passes, one that fails, one with a fact missing, and one for each question.",
  }),
});

/** The shape of a rule file of the kind `membership`. */
export const membershipSchema = z.strictObject({
  ...head("membership", "who may join, and what makes a group."),
  criteria: z.array(criterion).meta({ description: "The criteria; decisions list them in this order." }),
});
