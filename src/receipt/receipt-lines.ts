/** The lines of a receipt: all that is needed to repeat the decisions of a check years later. Contract: files are kept. */
import * as z from "zod";
import type { CriterionDecision } from "../decide/decision.ts";
import { range } from "../ruleset/example-schema.ts";

/** Counts breaking changes of the shape. A receipt of any version stays readable. */
export const RECEIPT_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const verdict = z.enum(["eligible", "ineligible", "undetermined"]);
const value = z.union([z.boolean(), z.number(), z.string()]);
const known = z.union([value, range, z.strictObject({ oneOf: z.array(value) })]);

const decided = {
  facts: z.record(z.string(), known.nullable()).meta({
    description: "Every fact that the criteria read, as it was known; `null` where it was not.",
  }),
  verdict,
  outcomes: z
    .record(z.string(), z.enum(["pass", "fail", "unknown"]))
    .meta({ description: "The outcome of every criterion, by its id, in ruleset order." }),
};

const file = z.strictObject({
  file: z.string().nullable().meta({ description: "As it was named; `null` for standard input." }),
  sha256: sha256.nullable().meta({ description: "Of its bytes; `null` where they cannot be read again." }),
});

const head = z.strictObject({
  type: z.literal("receipt"),
  receiptVersion: z.literal(RECEIPT_VERSION),
  package: z.strictObject({ name: z.string(), version: z.string() }),
  ruleset: z.strictObject({
    id: z.string(),
    version: z.string(),
    sha256,
    text: z.unknown().meta({ description: "The whole ruleset, as `parseRuleset` takes it." }),
  }),
  asOf: z.iso.date(),
  assumptions: z.record(z.string(), value),
  files: z.array(file),
  reading: z
    .strictObject({
      groupBy: z.string().nullable().optional(),
      columns: z.record(z.string(), z.string()).optional(),
      sheet: z.string().optional(),
      groups: z.array(file).optional(),
    })
    .meta({ description: "How the files were read, where the call said so." }),
  pseudonyms: z
    .enum(["HMAC-SHA-256"])
    .nullable()
    .meta({ description: "By what persons are named; `null` where they are not named at all." }),
});

const member = z.strictObject({
  type: z.literal("member"),
  file: z.string().nullable(),
  line: z.int(),
  row: z.int(),
  person: sha256.nullable().meta({ description: "The pseudonym of the NIK." }),
  ...decided,
  errors: z.array(z.string()).meta({ description: "Issues of the row with which nobody is eligible." }),
});

const group = z.strictObject({ type: z.literal("group"), group: z.string(), ...decided });

const end = z.strictObject({
  type: z.literal("end"),
  members: z.int(),
  groups: z.int(),
  sha256: sha256.meta({ description: "Of all bytes before this line." }),
  hmac: sha256.nullable().meta({
    description: "HMAC-SHA-256 of the same bytes by the key of the pseudonyms; `null` without one.",
  }),
});

/** A line of a receipt. */
export const receiptLineSchema = z
  .discriminatedUnion("type", [head, member, group, end])
  .meta({ title: "aturan-kube receipt, a line" });

export type ReceiptLine = z.output<typeof receiptLineSchema>;
export type ReceiptHead = z.output<typeof head>;
export type ReceiptMember = z.output<typeof member>;
export type ReceiptGroup = z.output<typeof group>;
export type ReceiptEnd = z.output<typeof end>;

/** A line as what it says; `undefined` for what is no line of a receipt. */
export function readReceiptLine(line: string): ReceiptLine | undefined {
  try {
    return receiptLineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** What a receipt keeps of a decision: the facts it was made on, and what came of it. */
export function keptOf({
  verdict: given,
  criteria,
}: {
  readonly verdict: ReceiptMember["verdict"];
  readonly criteria: readonly CriterionDecision[];
}): Pick<ReceiptMember, "facts" | "verdict" | "outcomes"> {
  return {
    facts: Object.assign({}, ...criteria.map(({ facts }) => facts)) as ReceiptMember["facts"],
    verdict: given,
    outcomes: Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome])),
  };
}
