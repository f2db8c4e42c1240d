/** The parts that every section of the rule-file schema is made from. */
import * as z from "zod";
import type { Text } from "../language.ts";
import type { Logic } from "../logic/json-logic.ts";
import { LOGIC_REFS } from "../logic/logic-json-schema.ts";

export const text = z
  .strictObject({
    id: z.string().min(1).meta({ description: "In Indonesian." }),
    en: z.string().min(1).optional().meta({
      description: "In English. In a file of one's own it may be left out: the Indonesian text is taken.",
    }),
  })
  .transform(({ id, en = id }): Text => ({ id, en }))
  .meta({ description: "A text in Indonesian (`id`) and in English (`en`)." });

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: "Lower-case words joined by hyphens." });

/** A date as precisely as the source gives it: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: "An ISO date, as precise as it is known: `2016`, `2016-01` or `2016-01-15`." });

export const citation = z
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

export const words = z
  .array(z.string().min(1).max(100))
  .max(200)
  .meta({ description: "Words as lists write them; case and punctuation do not matter." });

// The linter says what is wrong with an expression far better than a schema could; `$ref` is for editors.
const expression = z.custom<Logic>(() => true);

/** What is true or false. */
export const condition = expression.meta({
  description: "A condition in JsonLogic of the portable subset.",
  $ref: LOGIC_REFS.condition,
});

/** What is a number. */
export const measure = expression.meta({
  description: "A measure in JsonLogic of the portable subset.",
  $ref: LOGIC_REFS.measure,
});

export const openQuestions = z
  .array(
    z.strictObject({
      question: slug.meta({ description: "The id of one of `questions`." }),
      when: condition.meta({ description: "When the question decides." }),
    }),
  )
  .min(1)
  .optional()
  .meta({ description: "When the outcome is unknown because a question is open, whatever `passes` says." });

/** What a lower instrument, an office or a region says to a question that the base leaves open. */
const answer = {
  passes: condition.meta({
    description: "What holds where the question would decide: `true`, `false`, or a condition of its own.",
  }),
  text: text.optional().meta({
    description:
      "The answer in a few words, as reasons give it after the issuer's name: `janda dan duda termasuk`. Without it the reason says whether the criterion is met.",
  }),
  citations: z.array(citation).meta({ description: "Where the answer stands; one at least." }),
};

/** Answers to questions of the base, by the ids of these. */
export const answers = z.record(slug, z.strictObject(answer)).optional().meta({
  description:
    "Of a file that extends another: answers to questions that its base leaves open, by their ids.",
});

/** Questions of a condition that were answered. */
export const answered = z
  .array(
    z.strictObject({
      ...answer,
      question: slug.meta({ description: "The id that the question had." }),
      asked: text.meta({ description: "The question." }),
      when: condition.meta({ description: "When the question decided." }),
      by: text.meta({ description: "Who answered." }),
    }),
  )
  .min(1)
  .optional()
  .meta({
    description:
      "Of a whole ruleset as `getRuleset` gives it: the questions that `answers` settled. Not written by hand.",
  });

export const interpretationIds = z
  .array(slug)
  .optional()
  .meta({ description: "Ids of the interpretations it rests on." });

/** Where a weight, a band or a threshold comes from. */
export const BASES = ["source", "library-default"] as const;

export const basis = z.enum(BASES).meta({
  description:
    "`source`: the sources cited say so; `library-default`: nobody official does, and every report says that.",
});

/** How often the points of an indicator count in the total. */
export const weight = z.int().min(1).max(100);
