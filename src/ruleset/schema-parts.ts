/** The parts that every section of the rule-file schema is made from. */
import * as z from "zod";
import type { Logic } from "../logic/json-logic.ts";

export const text = z
  .strictObject({
    id: z.string().min(1).meta({ description: "In Indonesian." }),
    en: z.string().min(1).meta({ description: "In English." }),
  })
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

// The linter says what is wrong with an expression far better than a schema could.
export const logic = z.custom<Logic>(() => true).meta({ description: "JsonLogic of the portable subset." });
