/** The report of a policy change (contract): its shape, as published, and how a comparison becomes it. */
import * as z from "zod";
import { applicantSchema } from "../../applicant/applicant.ts";
import { SEXES } from "../../applicant/choices.ts";
import type { Impact, ImpactMember } from "../../compare/impact-of.ts";
import type { MonitoringDifference } from "../../compare/monitoring-difference.ts";
import type { RulesetDifference } from "../../compare/ruleset-difference.ts";
import { kubeSchema } from "../../kube/kube.ts";
import { areaSchema } from "../../row/area.ts";
import { maskNumber } from "../text/mask.ts";
import type { ReportOptions } from "./check-report.ts";
import { classValues, rulesetReference, text } from "./difference-parts.ts";
import { setAsideReport } from "./issue-report.ts";
import { count, outcome, person, value, verdict } from "./shapes.ts";

/** What a report is made of: the rulesets compared and, where there is a list, what they make of it. */
export interface DifferenceReport {
  readonly difference: RulesetDifference | MonitoringDifference;
  readonly impact?: readonly Impact[] | undefined;
}

/** Whether rulesets about monitoring were compared. */
export function isMonitoring(difference: DifferenceReport["difference"]): difference is MonitoringDifference {
  return "kind" in difference;
}

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

const effect = z.enum(["equal", "stricter", "looser", "both", "settled"]).meta({
  description:
    "For nobody anything, for some worse, for some better, for some each; or questions left open are settled, and nobody is decided otherwise who was decided.",
});

const region = <T extends z.ZodType>(of: T) => ({
  where: text.meta({ description: "Which cases, in words; facts that make no difference are left out." }),
  facts: classValues,
  before: of,
  after: of,
  text: text.meta({ description: "The sentence: which cases, from what to what." }),
});

const witness = z
  .strictObject({
    asOf: z.iso.date(),
    facts: z.record(z.string(), value),
    text: text.meta({ description: "The facts that the region names, as this case has them." }),
    applicant: applicantSchema
      .nullable()
      .meta({ description: "A made-up person with these facts, of kecamatan 99, which is never issued." }),
    kube: kubeSchema.nullable().meta({ description: "A made-up group with these facts." }),
    before: verdict,
    after: verdict,
  })
  .meta({ id: "witness", description: "A case of the region, decided under both rulesets." });

const verdictDifference = z.strictObject({
  effect,
  changes: z
    .array(z.strictObject({ before: verdict, after: verdict }))
    .meta({ description: "From which verdict to which other one anybody complete comes at all." }),
  regions: z.array(z.strictObject({ ...region(verdict), witness })),
  whileMissing: z
    .array(z.strictObject(region(verdict)))
    .meta({ description: "Cases that differ while facts are missing, and no longer once they are known." }),
});

const counts = {
  gains: count.meta({ description: "Eligible now, not before." }),
  loses: count.meta({ description: "Eligible before, ineligible now." }),
  becomesUndetermined: count.meta({ description: "Undetermined now, not before." }),
  becomesIneligible: count.meta({ description: "Ineligible now, undetermined before." }),
  unchanged: count,
};

const change = {
  before: verdict,
  after: verdict,
  criteria: z
    .array(
      z.strictObject({
        id: z.string(),
        label: text,
        before: outcome.nullable().meta({ description: "Null where the criterion is new." }),
        after: outcome.nullable().meta({ description: "Null where it is no longer there." }),
        reason: text,
      }),
    )
    .meta({ description: "The criteria by which the verdict changes." }),
};

/** The report of `diff --format json`, as other programs may rely on it. */
export const differenceReportSchema = z
  .strictObject({
    reportVersion: z.literal(REPORT_VERSION),
    before: rulesetReference,
    after: rulesetReference,
    isSame: z.boolean().meta({ description: "Whether nobody is decided otherwise, complete or not." }),
    member: verdictDifference.meta({ description: "The whole verdict about persons." }),
    kube: verdictDifference.meta({
      description: "The whole verdict about groups whose members are decided alike.",
    }),
    criteria: z.array(
      z.strictObject({
        id: z.string(),
        renamedFrom: z
          .string()
          .optional()
          .meta({ description: "The id that the criterion had, where that is another one." }),
        scope: z.enum(["member", "kube"]),
        label: text,
        presence: z.enum(["both", "added", "removed"]),
        effect,
        isEdited: z
          .boolean()
          .meta({ description: "Whether its file says anything else, be it only a word." }),
        regions: z.array(z.strictObject(region(outcome))),
        questions: z
          .array(text)
          .meta({ description: "Cases that stay unknown, but for other questions of the law." }),
      }),
    ),
    impact: z
      .strictObject({
        summary: z.strictObject({
          kind: z.literal("impact"),
          before: rulesetReference,
          after: rulesetReference,
          asOf: z.iso.date(),
          members: z.strictObject(counts),
          groups: z.strictObject(counts),
          criteria: z
            .array(z.strictObject({ id: z.string(), label: text, persons: count }))
            .meta({ description: "The criteria behind changed verdicts of persons." }),
          byArea: z.array(z.strictObject({ area: areaSchema.nullable(), ...counts })),
          bySex: z.array(z.strictObject({ sex: z.enum(SEXES).nullable(), ...counts })),
          setAside: setAsideReport,
        }),
        members: z
          .array(
            z.strictObject({
              kind: z.literal("member"),
              ...person,
              ...change,
            }),
          )
          .meta({ description: "Every person whose verdict changes." }),
        groups: z
          .array(z.strictObject({ kind: z.literal("kube"), name: z.string(), ...change }))
          .meta({ description: "Every group whose verdict changes." }),
      })
      .optional()
      .meta({ description: "What the change does to a list; absent without one." }),
  })
  .meta({ title: "aturan-kube difference report" });

/** The report as a value; NIK are masked unless wanted whole. */
export function toDifferenceReport(
  { difference, impact }: DifferenceReport,
  options: Pick<ReportOptions, "showPii">,
): unknown {
  const report = { reportVersion: REPORT_VERSION, ...difference };
  if (impact === undefined) return report;
  return {
    ...report,
    impact: {
      summary: impact.find(({ kind }) => kind === "impact"),
      members: impact.flatMap((item) => (item.kind === "member" ? toReportMember(item, options) : [])),
      groups: impact.filter(({ kind }) => kind === "kube"),
    },
  };
}

function toReportMember(
  { nik, name, ...member }: ImpactMember,
  { showPii }: Pick<ReportOptions, "showPii">,
): Omit<ImpactMember, "name"> & { readonly name?: string | null } {
  return { ...member, ...(showPii ? { name } : {}), nik: nik === null ? null : maskNumber(nik, showPii) };
}
