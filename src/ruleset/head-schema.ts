/** What every rule file says of itself, whatever its kind: what it is, what it rests on, and what it leaves open. */
import * as z from "zod";
import { declaredFact } from "./fact-schema.ts";
import { answers, basis, citation, partialDate, slug, text, weight } from "./schema-parts.ts";

const source = z
  .strictObject({
    id: slug.meta({ description: "The id that citations use." }),
    title: z.string().min(1).meta({ description: "The title, as the source itself has it." }),
    publisher: z.string().min(1).optional().meta({ description: "Who published it, and where." }),
    date: partialDate.optional().meta({ description: "When it was published." }),
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
  label: text.meta({ description: "What the constant is." }),
  unit: text.optional().meta({ description: "The unit of the number." }),
  citations: z.array(citation).meta({ description: "Where the value stands; one at least." }),
});

/** Why a question is open, which says who can settle it. */
export const QUESTION_KINDS = [
  "missing-document",
  "conflicting-interpretation",
  "open-norm",
  "needs-policy",
] as const;

/** Why a question of the law is open. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

const question = z
  .strictObject({
    id: slug,
    kind: z.enum(QUESTION_KINDS).optional().meta({
      description:
        "Why it is open: `missing-document` (its text was not seen), `conflicting-interpretation` (sources read it differently), `open-norm` (the law leaves it to whoever applies it), `needs-policy` (no rule says, an office has to decide).",
    }),
    text: text.meta({
      description: "The question, as it is put to the reader as the reason for an undetermined outcome.",
    }),
    known: text.meta({ description: "What is known of the answer." }),
    citations: z.array(citation).meta({ description: "Where the question arises; may be empty." }),
  })
  .meta({ description: "A question the law leaves open." });

const interpretation = z
  .strictObject({
    id: slug,
    text,
    citations: z.array(citation).meta({ description: "What is being read; may be empty." }),
  })
  .meta({ description: "A reading this file takes where the source leaves room, said aloud." });

const unchecked = z
  .strictObject({
    id: slug,
    text: text.meta({ description: "What the instrument asks." }),
    why: text.meta({ description: "Why no list tells it." }),
    how: text.meta({ description: "How an officer checks it by hand." }),
    citations: z.array(citation).meta({ description: "Where it stands; one at least." }),
  })
  .meta({
    description: "Something the instrument asks that no list can tell, and that a person has to check.",
  });

const reference = z
  .string()
  .regex(
    /^(sources|params|facts|questions|interpretations|notChecked|criteria|aspects|indicators|stages|classes)\/[A-Za-z0-9.-]+$/,
  )
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
    weights: z
      .record(
        slug,
        z.strictObject({
          weight: weight.meta({ description: "How often its points count in the total." }),
          basis: basis.meta({ description: "Whether the sources cited say so." }),
          citations: z.array(citation).meta({ description: "Where the weight stands; none for a default." }),
        }),
      )
      .optional()
      .meta({
        description: "Other weights for indicators of the base, by their ids; nothing else of them changes.",
      }),
  })
  .meta({
    description: "The ruleset this one starts from; everything of it holds unless replaced or dropped.",
  });

const repeal = z
  .strictObject({
    ruleset: slug.meta({ description: "The id of the ruleset that is no longer in force." }),
    from: partialDate.meta({ description: "From when." }),
    citations: z.array(citation).meta({ description: "Where the repeal stands." }),
  })
  .meta({ description: "A ruleset that this one puts out of force." });

/** The properties that rule files of every kind have, `kind` among them. */
export const head = <K extends string>(kind: K, description: string) => ({
  $schema: z
    .string()
    .optional()
    .meta({ description: "The JSON Schema of rule files, for editors: `../schema/ruleset.schema.json`." }),
  format: z.literal(1).meta({ description: "The version of this format." }),
  kind: z.literal(kind).meta({ description: `\`${kind}\`: ${description}` }),
  id: slug.meta({ description: "The name of the ruleset, the same in all its versions." }),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .meta({
      description:
        "Three numbers, `1.0.0`. A released file is never edited: a correction is a new file with a higher version.",
    }),
  title: text.meta({ description: "What the ruleset is called." }),
  summary: text.meta({ description: "What it is, and how much of the law was seen." }),
  issuer: z
    .strictObject({
      id: slug.meta({ description: "A short name of the issuer, the same in all its rulesets." }),
      name: text.meta({ description: "The issuer's full name." }),
    })
    .meta({ description: "Who made the rules." }),
  inForce: z
    .strictObject({
      from: partialDate
        .nullable()
        .meta({ description: "The first day, month or year in force; `null` where it is not known." }),
      note: text.meta({ description: "What is known of it, and what is not." }),
      citations: z.array(citation).meta({ description: "Where that stands; one at least." }),
    })
    .meta({
      description: "From when they are in force. When they end is said by the file that repeals them.",
    }),
  reviewBy: partialDate.optional().meta({
    description:
      "By when somebody has to look at the file again, whatever changes; `rules review` says when it is past.",
  }),
  repeals: z
    .array(repeal)
    .optional()
    .meta({ description: "The rulesets this one puts out of force; their files stay as they are." }),
  extends: extension.optional(),
  answers,
  resolvedFrom: z
    .string()
    .optional()
    .meta({ description: "Of a resolved ruleset: the base that `extends` named. Not written by hand." }),
  sources: z
    .array(source)
    .meta({ description: "What the rules rest on, in the order in which pages number them." }),
  facts: z.array(declaredFact).optional().meta({ description: "Facts of this file's own." }),
  params: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), param).meta({
    description: 'The constants of the law by name, read in conditions as `{"var": "params.minAge"}`.',
  }),
  questions: z
    .array(question)
    .meta({ description: "What the law leaves open. Each is asked by some condition of the file." }),
  interpretations: z
    .array(interpretation)
    .meta({ description: "Readings this file takes where the sources leave room." }),
  notChecked: z.array(unchecked).optional().meta({
    description:
      "What the instrument asks and no list tells: every report ends with it. Empty only where `allChecked` says why.",
  }),
  allChecked: text
    .optional()
    .meta({ description: "Why nothing is left to check by hand, where `notChecked` is empty." }),
});
