/** A value → what a report says of it: the published shape is the table by which it is written. */
import * as z from "zod";
import type { Language, Text } from "../../language.ts";

/** What a report of a shape can be made of: it has all that the shape names and maybe more, and texts in both languages. */
export type Reportable<T> = T extends string
  ? T | Text
  : T extends readonly (infer Each)[]
    ? readonly Reportable<Each>[]
    : T extends object
      ? { readonly [Key in keyof T]: Reportable<T[Key]> | (undefined extends T[Key] ? null : never) }
      : T;

/** What `schema` names of a value, in its order and in one language. What may be absent there is so where it is null here. */
export function toReport<S extends z.ZodType>(
  schema: S,
  value: Reportable<z.output<S>>,
  lang: Language,
): z.output<S> {
  // What is made along a schema has its shape.
  return shaped(schema, value, lang) as z.output<S>;
}

function shaped(schema: z.core.$ZodType, value: unknown, lang: Language): unknown {
  if (schema instanceof z.ZodOptional)
    return value === null && !(schema.unwrap() instanceof z.ZodNullable)
      ? undefined
      : shaped(schema.unwrap(), value, lang);
  if (value === null || value === undefined) return value;
  if (schema instanceof z.ZodNullable) return shaped(schema.unwrap(), value, lang);
  if (schema instanceof z.ZodArray)
    return (value as readonly unknown[]).map((each) => shaped(schema.element, each, lang));
  if (schema instanceof z.ZodObject) {
    const members = Object.entries<z.ZodType>(schema.shape).map(
      ([key, of]) => [key, shaped(of, (value as Readonly<Record<string, unknown>>)[key], lang)] as const,
    );
    return Object.fromEntries(members.filter(([, each]) => each !== undefined));
  }
  return schema instanceof z.ZodString && typeof value === "object" ? (value as Text)[lang] : value;
}
