/** The shape of a rule file: a zod schema, from which the type follows. What shape alone cannot say is linted. */
import * as z from "zod";
import type { Logic } from "../logic/json-logic.ts";

const text = z
  .strictObject({ id: z.string().min(1), en: z.string().min(1) })
  .meta({ description: "A text in Indonesian (`id`) and in English (`en`)." });

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: "Lower-case words joined by hyphens." });

/** A date as precisely as the source gives it: a year, a month or a day. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: "An ISO date, as precise as it is known: `2016`, `2016-01` or `2016-01-15`." });

const citation = z
  .strictObject({
    source: slug.meta({ description: "The id of one of `sources`." }),
    locator: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The place in the source, such as `butir 2`; only one that was seen." }),
    quote: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "Words of the source itself, in its own language." }),
  })
  .meta({ description: "Where something stands." });

const source = z
  .strictObject({
    id: slug,
    title: z.string().min(1),
    publisher: z.string().min(1).optional(),
    date: partialDate.optional(),
    confidence: z.enum(["A", "B", "C", "X"]).meta({
      description:
        "A: read in the source itself; B: secondary sources that agree; C: one weak source; X: looked for, not found.",
    }),
    status: text.meta({ description: "What of it was seen, and what was not." }),
  })
  .meta({ description: "A source the rules rest on." });

const paramValue = z
  .union([z.number(), z.string(), z.boolean(), z.array(z.string()).min(1), z.array(z.number()).min(1)])
  .meta({ description: "A constant, or a list of constants of one type." });

const param = z.strictObject({
  value: paramValue,
  label: text,
  unit: text.optional(),
  citations: z.array(citation),
});

const question = z
  .strictObject({
    id: slug,
    text: text.meta({
      description: "The question, as it is put to the reader as the reason for an undetermined outcome.",
    }),
    known: text.meta({ description: "What is known of the answer." }),
    citations: z.array(citation),
  })
  .meta({ description: "A question the law leaves open." });

const interpretation = z
  .strictObject({ id: slug, text, citations: z.array(citation) })
  .meta({ description: "A reading this file takes where the source leaves room, said aloud." });

// The linter says what is wrong with an expression far better than a schema could.
const logic = z.custom<Logic>(() => true).meta({ description: "JsonLogic of the portable subset." });

const range = z
  .strictObject({ min: z.int(), max: z.int() })
  .meta({ description: "A number known only to lie between two ends." });

const example = z
  .strictObject({
    title: text.optional(),
    facts: z
      .record(z.string(), z.union([z.number(), z.string(), z.boolean(), range]))
      .meta({ description: "Facts by dotted name; a fact left out is missing." }),
    outcome: z.enum(["pass", "fail", "unknown"]),
    missing: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: "For `unknown`: the missing facts that are named." }),
    question: slug.optional().meta({ description: "For `unknown`: the open question that is named." }),
  })
  .meta({ description: "A case with its outcome, run by every test of the file." });

const criterion = z.strictObject({
  id: slug,
  scope: z
    .enum(["member", "kube"])
    .meta({ description: "Whether it is asked of each person or of the group." }),
  label: text,
  citations: z.array(citation),
  interpretations: z.array(slug).optional().meta({ description: "Ids of the interpretations it rests on." }),
  passes: logic.meta({ description: "When it passes; otherwise it fails." }),
  open: z
    .array(z.strictObject({ question: slug, when: logic }))
    .min(1)
    .optional()
    .meta({ description: "When the outcome is unknown because a question is open, whatever `passes` says." }),
  messages: z.strictObject({ pass: text, fail: text }).meta({
    description:
      "Reasons; `{member.age}` and `{params.minAge}` stand for the value received and the value expected.",
  }),
  examples: z.array(example),
});

const words = z
  .array(z.string().min(1).max(100))
  .max(200)
  .meta({ description: "Words as lists write them; case and punctuation do not matter." });

const factType = z
  .discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.literal("boolean"),
        yes: words.optional().meta({ description: "Words that mean yes, beside the usual ones." }),
        no: words.optional().meta({ description: "Words that mean no, beside the usual ones." }),
      })
      .meta({ description: "Yes or no." }),
    z
      .strictObject({
        kind: z.literal("integer"),
        min: z.int().meta({ description: "The smallest value." }),
        max: z.int().optional().meta({ description: "The largest value, where there is one." }),
      })
      .meta({ description: "A whole number." }),
    z
      .strictObject({
        kind: z.literal("choice"),
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

const declaredFact = z
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
    counts: logic.optional().meta({
      description:
        "For a group's number: how many members meet this condition on their facts. Undetermined members make it a range.",
    }),
  })
  .meta({ description: "A fact of this file's own: found in a column, or counted from the members." });

const reference = z
  .string()
  .regex(/^(sources|params|facts|questions|interpretations|criteria)\/[A-Za-z0-9.-]+$/)
  .meta({ description: "A part of the base by list and id: `criteria/ten-households`, `params/maxAge`." });

const extension = z
  .strictObject({
    ruleset: z
      .string()
      .regex(/^[a-z0-9-]+@\d+\.\d+\.\d+$/)
      .meta({ description: "The base, with its version: `permensos-25-2015@1.0.0`." }),
    replaces: z
      .array(reference)
      .optional()
      .meta({ description: "Parts of the base that this file gives anew." }),
    drops: z.array(reference).optional().meta({ description: "Parts of the base that do not hold here." }),
  })
  .meta({
    description: "The ruleset this one starts from; everything of it holds unless replaced or dropped.",
  });

const repeal = z
  .strictObject({
    ruleset: slug.meta({ description: "The id of the ruleset that is no longer in force." }),
    from: partialDate.meta({ description: "From when." }),
    citations: z.array(citation),
  })
  .meta({ description: "A ruleset that this one puts out of force." });

/** The shape of a rule file of the kind `membership`. */
export const rulesetSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1).meta({ description: "The version of this format." }),
  kind: z.literal("membership"),
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  summary: text,
  issuer: z.strictObject({ id: slug, name: text }).meta({ description: "Who made the rules." }),
  inForce: z.strictObject({ from: partialDate, note: text, citations: z.array(citation) }).meta({
    description: "From when they are in force. When they end is said by the file that repeals them.",
  }),
  repeals: z
    .array(repeal)
    .optional()
    .meta({ description: "The rulesets this one puts out of force; their files stay as they are." }),
  extends: extension.optional(),
  resolvedFrom: z
    .string()
    .optional()
    .meta({ description: "Of a resolved ruleset: the base that `extends` named. Not written by hand." }),
  sources: z.array(source),
  facts: z.array(declaredFact).optional().meta({ description: "Facts of this file's own." }),
  params: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), param),
  questions: z.array(question),
  interpretations: z.array(interpretation),
  criteria: z.array(criterion),
});

/** A rule file of the right shape, its `extends` not yet resolved. */
export type RuleFile = DeepReadonly<z.output<typeof rulesetSchema>>;
/** A ruleset whose shape and content were checked by `parseRuleset`: whole, with nothing left to resolve. */
export type Ruleset = Omit<RuleFile, "extends">;
/** One criterion of a ruleset. */
export type Criterion = Ruleset["criteria"][number];
/** One example of a criterion. */
export type CriterionExample = Criterion["examples"][number];
/** A place in a source. */
export type Citation = Ruleset["criteria"][number]["citations"][number];

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
