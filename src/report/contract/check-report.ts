/** The report of a checked list (contract): its shape, as published, whole and line by line. */
import * as z from "zod";
import type { Language } from "../../language.ts";
import { FINDINGS } from "../../list/only-rows.ts";
import { QUESTION_KINDS } from "../../ruleset/head-schema.ts";
import { issueReport, lineOf, listIssueReport, setAsideReport, tailLines } from "./issue-report.ts";
import { REPORT_VERSION } from "./report-version.ts";
import { count, outcome, person, rulesetReport, verdict } from "./shapes.ts";

/** How a report is written. */
export interface ReportOptions {
  readonly lang: Language;
  /** Show NIK whole; otherwise everything after the sixth digit is masked. */
  readonly showPii: boolean;
  /** Gives the pseudonym of a NIK; without it reports have none. */
  readonly pseudonymOf?: ((nik: string) => string) | undefined;
}

export const criterionReport = z
  .strictObject({
    id: z.string(),
    outcome,
    cause: z
      .enum(["missing", "open-question"])
      .optional()
      .meta({ description: "Why the outcome is unknown." }),
    missing: z
      .array(z.string())
      .optional()
      .meta({ description: "The missing facts that can change the outcome." }),
    questions: z.array(z.string()).optional().meta({ description: "The open questions of the law, by id." }),
    reason: z.string(),
  })
  .meta({ description: "The outcome of one criterion." });

const member = z.strictObject({
  ...person,
  pseudonym: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .optional()
    .meta({ description: "Keyed hash of the NIK, only where a key is given; null where the NIK is." }),
  verdict,
  criteria: z.array(criterionReport).meta({ description: "Every member criterion, in ruleset order." }),
  issues: z.array(issueReport),
});

const group = z.strictObject({
  id: z.string(),
  verdict,
  criteria: z.array(criterionReport).meta({ description: "Every group criterion, in ruleset order." }),
  members: count,
  households: z.strictObject({ min: count, max: count }),
});

/** What a report says before its lists. */
export const checkHead = z.strictObject({
  reportVersion: z.literal(REPORT_VERSION),
  ruleset: z.strictObject({
    ...rulesetReport.shape,
    repealed: z.strictObject({ by: z.string(), from: z.string() }).optional().meta({
      description: "By what and from when it is no longer in force; absent where it is in force on the day.",
    }),
    notYet: z.strictObject({ from: z.string(), inForce: z.string().nullable() }).optional().meta({
      description:
        "From when it is in force, where that is not so yet on the day, and what of the same issuer is in force then.",
    }),
    questions: z
      .array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(QUESTION_KINDS).optional(),
          text: z.string(),
          settledBy: z.string().meta({ description: "Who can settle it, in words." }),
        }),
      )
      .optional()
      .meta({
        description:
          "The questions of the law that the ruleset leaves open, as `questions` of criteria name them; absent where it has none.",
      }),
    notChecked: z
      .array(z.strictObject({ id: z.string(), text: z.string(), how: z.string() }))
      .optional()
      .meta({
        description:
          "What the ruleset asks and no list tells, and how an officer checks it; absent where the ruleset names nothing.",
      }),
  }),
  asOf: z.iso.date(),
  assumptions: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  summary: z.strictObject({
    members: count,
    eligible: count,
    ineligible: count,
    undetermined: count,
    groups: count,
    setAside: count.meta({ description: "Rows that are nobody." }),
    errors: count,
    warnings: count,
  }),
});

/** What a report line by line was asked to hold, where that is not the whole list; the summary is of the whole all the same. */
const only = z.strictObject({ findings: z.array(z.enum(FINDINGS)), members: count, groups: count }).meta({
  description:
    "By what members and groups were chosen (`--only`), and how many of each were left out; absent where none were.",
});

/** The report of `check --format json`, as other programs may rely on it. */
export const checkReportSchema = z
  .strictObject({
    ...checkHead.shape,
    members: z.array(member),
    groups: z.array(group),
    setAside: setAsideReport,
    issues: z.array(listIssueReport).meta({ description: "Issues of the list as a whole." }),
  })
  .meta({ title: "aturan-kube check report" });

/** The report as a value. */
export type CheckReport = z.output<typeof checkReportSchema>;

/** A line of `check --format ndjson`: what the report says, each thing with its `type`, in the order of the report. */
export const checkReportLineSchema = z
  .discriminatedUnion("type", [
    lineOf("list", { ...checkHead.shape, only: only.optional() }),
    lineOf("member", member.shape),
    lineOf("group", group.shape),
    ...tailLines,
  ])
  .meta({ title: "aturan-kube check report, a line" });
