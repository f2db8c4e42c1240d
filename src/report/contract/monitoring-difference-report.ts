/** The report of a change of a monitoring ruleset (contract): its shape, as published. */
import * as z from "zod";
import { monitoringSchema } from "../../monitoring/monitoring-record.ts";
import { classValues, rulesetReference, text } from "./difference-parts.ts";
import { count, outcome, value } from "./shapes.ts";

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

const result = z
  .strictObject({
    score: z.strictObject({ min: z.int(), max: z.int() }).nullable().meta({ description: "The total." }),
    stage: z.string().nullable().optional().meta({
      description: "The stage; null for none yet, absent where it is not known.",
    }),
    status: z.string().optional().meta({ description: "The status; absent where it is not known." }),
  })
  .meta({ id: "result", description: "What a ruleset makes of the record." });

const witness = z
  .strictObject({
    record: monitoringSchema.meta({ description: "A made-up record." }),
    facts: z.record(z.string(), value).meta({ description: "The facts that the difference is about." }),
    text,
    before: result,
    after: result,
  })
  .nullable()
  .meta({ description: "A record that shows it, scored by both; null where none was found." });

const region = <T extends z.ZodType>(of: T) =>
  z.strictObject({ where: text, before: of, after: of, text, witness });

const part = {
  id: z.string(),
  renamedFrom: z.string().optional().meta({ description: "The id that it had, where that is another one." }),
  label: text,
  presence: z.enum(["both", "added", "removed"]),
  isEdited: z.boolean().meta({ description: "Whether its file says anything else, be it only a word." }),
};

const effect = z.enum(["equal", "lower", "higher", "both"]).meta({
  description: "What it does to the total of records: nothing, lowers some, raises some, or each.",
});

const state = z.string().nullable();

/** The report of `diff --format json` on monitoring rulesets, as other programs may rely on it. */
export const monitoringDifferenceReportSchema = z
  .strictObject({
    reportVersion: z.literal(REPORT_VERSION),
    kind: z.literal("monitoring"),
    before: rulesetReference,
    after: rulesetReference,
    isSame: z.boolean().meta({
      description: "Whether every complete record is given the same points, stage and status.",
    }),
    most: z.strictObject({ before: count, after: count }).meta({ description: "The most points there are." }),
    effect,
    indicators: z.array(
      z.strictObject({
        ...part,
        effect,
        weight: z.strictObject({ before: z.int().nullable(), after: z.int().nullable() }),
        most: z.strictObject({ before: count, after: count }),
        regions: z.array(region(count)).meta({ description: "Where it adds another number to the total." }),
        isExact: z.boolean().meta({ description: "Whether these are all; else some records were tried." }),
      }),
    ),
    stages: z.array(
      z.strictObject({
        ...part,
        place: z.strictObject({ before: z.int().nullable(), after: z.int().nullable() }),
        items: z.array(
          z.strictObject({
            ...part,
            regions: z.array(
              z.strictObject({ where: text, facts: classValues, before: outcome, after: outcome, text }),
            ),
          }),
        ),
      }),
    ),
    stageChanges: z.array(region(state)).meta({
      description: "Records that come to another stage; each pair of stages is shown once.",
    }),
    statuses: z.array(z.strictObject(part)),
    statusChanges: z
      .array(region(state))
      .meta({ description: "Facts and totals that are given another status." }),
  })
  .meta({ title: "aturan-kube monitoring difference report" });
