/** The shape of a fact that a rule file declares of its own. */
import * as z from "zod";
import { condition, slug, text, words } from "./schema-parts.ts";

const factType = z
  .discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.literal("boolean").meta({ description: "`boolean`: yes or no." }),
        yes: words.optional().meta({ description: "Words that mean yes, beside the usual ones." }),
        no: words.optional().meta({ description: "Words that mean no, beside the usual ones." }),
      })
      .meta({ description: "Yes or no." }),
    z
      .strictObject({
        kind: z.literal("integer").meta({ description: "`integer`: a whole number." }),
        min: z.int().meta({ description: "The smallest value." }),
        max: z.int().optional().meta({ description: "The largest value, where there is one." }),
      })
      .meta({ description: "A whole number." }),
    z
      .strictObject({
        kind: z.literal("share").meta({ description: "`share`: a part of the members, from 0 to 1." }),
      })
      .meta({ description: "A part of the members, from 0 to 1." }),
    z
      .strictObject({
        kind: z.literal("choice").meta({ description: "`choice`: one of a closed list of values." }),
        values: z
          .record(
            slug,
            z
              .strictObject({
                label: text,
                words: words
                  .optional()
                  .meta({ description: "How lists write it, beside its id and labels." }),
              })
              .meta({ description: "One of the values." }),
          )
          .meta({ description: "The values by id." }),
      })
      .meta({ description: "One of a closed list of values." }),
  ])
  .meta({ description: "What values the fact can have." });

export const declaredFact = z
  .strictObject({
    name: z
      .string()
      .max(80)
      .regex(/^(member|kube)\.[a-z][A-Za-z0-9]*$/)
      .meta({
        description: "`member.` or `kube.` and a name that reads as a claim: `member.isHeadOfFamily`.",
      }),
    label: text.meta({ description: "What the fact is called in reasons." }),
    unit: text.optional().meta({ description: "The unit of a number." }),
    type: factType,
    headers: words.optional().meta({
      description:
        "Headers of the column that supplies it, the one to recommend first. For a group's fact every row of the group may say it.",
    }),
    counts: condition.optional().meta({
      description:
        "For a group's number: how many members meet this condition on their facts. Undetermined members make it a range.",
    }),
    share: condition.optional().meta({
      description:
        "For a share of a group: what part of the members, from 0 to 1, meets this condition on their facts. Undetermined members make it a range; a group of nobody has none.",
    }),
  })
  .meta({ description: "A fact of this file's own: found in a column, or counted from the members." });
