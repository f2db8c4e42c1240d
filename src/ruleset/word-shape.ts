/** What the schema of rule files says of a value, in words for whoever wrote it. */
import type * as z from "zod";
import english from "zod/v4/locales/en.js";
import indonesian from "zod/v4/locales/id.js";
import { closest, withDidYouMean } from "../closest.ts";
import type { Text } from "../language.ts";

/** Why a value has not the shape it should have, said of the value at its place. */
export function wordShape(issue: z.core.$ZodIssue): Text {
  return (WORDS[issue.code] as WordIssue | undefined)?.(issue) ?? byLocale(issue);
}

/** Why something is none of a few words. */
export function wordChoice(input: unknown, words: readonly string[]): Text {
  const listed = words.map((word) => `\`${word}\``);
  if (input === undefined)
    return { id: `wajib diisi: ${listed.join(" atau ")}`, en: `is required: ${listed.join(" or ")}` };
  const complaint = { id: `seharusnya ${listed.join(" atau ")}`, en: `expected ${listed.join(" or ")}` };
  return withDidYouMean(complaint, typeof input === "string" ? closest(input, words) : undefined);
}

type WordIssue = (issue: z.core.$ZodIssue) => Text | undefined;

/** Schemas of formats are told by an example: a regular expression tells nobody anything. */
const EXAMPLES: readonly (readonly [pattern: string, example: string])[] = [
  ["^[a-z0-9]+(-[a-z0-9]+)*$", "huruf-kecil-2025"],
  ["^\\d+\\.\\d+\\.\\d+$", "1.0.0"],
  ["^\\d{4}(-\\d{2}(-\\d{2})?)?$", "2016-01-15"],
  ["^[a-z0-9-]+@\\d+\\.\\d+\\.\\d+$", "permensos-25-2015@1.0.0"],
];

const TYPES: Readonly<Record<string, Text>> = {
  string: { id: "teks", en: "a text" },
  number: { id: "bilangan", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "`true` atau `false`", en: "`true` or `false`" },
  array: { id: "daftar `[…]`", en: "a list `[…]`" },
  object: { id: "objek `{…}`", en: "an object `{…}`" },
  record: { id: "objek `{…}`", en: "an object `{…}`" },
  null: { id: "`null`", en: "`null`" },
};

const WORDS: { readonly [C in z.core.$ZodIssue["code"]]?: (issue: never) => Text | undefined } = {
  invalid_type({ expected, input }: z.core.$ZodIssueInvalidType): Text | undefined {
    if (input === undefined) return { id: "wajib diisi", en: "is required" };
    const [should, is] = [TYPES[expected], TYPES[typeOf(input)]];
    if (should === undefined || is === undefined) return undefined;
    return {
      id: `seharusnya ${should.id}, tertulis ${is.id}`,
      en: `expected ${should.en}, received ${is.en}`,
    };
  },
  invalid_value: ({ values, input }: z.core.$ZodIssueInvalidValue): Text =>
    wordChoice(input, values.map(String)),
  too_small({ origin, minimum }: z.core.$ZodIssueTooSmall): Text | undefined {
    if (origin === "string" && minimum === 1) return { id: "belum diisi", en: "is empty" };
    if (origin === "array" && minimum === 1)
      return { id: "daftar ini belum berisi", en: "the list is empty" };
    return undefined;
  },
  invalid_format(issue: z.core.$ZodIssueInvalidStringFormat): Text | undefined {
    const pattern = "pattern" in issue ? `${issue.pattern}`.replace(/^\/|\/$/g, "") : "";
    const example = EXAMPLES.find(([of]) => of === pattern)?.[1];
    if (example === undefined) return undefined;
    return {
      id: `seharusnya ditulis seperti \`${example}\``,
      en: `expected to be written like \`${example}\``,
    };
  },
};

const MESSAGES = { id: indonesian().localeError, en: english().localeError } as const;

/** What the schema library itself says, where there are no words of ours. */
function byLocale(issue: z.core.$ZodIssue): Text {
  const say = (message: ReturnType<z.core.$ZodErrorMap>): string =>
    typeof message === "string" ? message : (message?.message ?? issue.message);
  // A locale reads an issue as it is before it has a message.
  const raw = issue as z.core.$ZodRawIssue;
  return { id: say(MESSAGES.id(raw)), en: say(MESSAGES.en(raw)) };
}

function typeOf(input: unknown): string {
  if (input === null) return "null";
  return Array.isArray(input) ? "array" : typeof input;
}
