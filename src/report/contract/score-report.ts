/** The report of a scored monitoring list (contract): its shape, as published, and how scored items become it. */
import * as z from "zod";
import type { Language } from "../../language.ts";
import type { ScoredList } from "../../list/scored.ts";
import { areaSchema } from "../../row/area.ts";
import { DIRECTIONS } from "../../ruleset/monitoring-schema.ts";
import { BASES } from "../../ruleset/schema-parts.ts";
import type { KubeScore } from "../../score/kube-score.ts";
import { issueReport, lineOf, listIssueReport, setAsideReport, tailLines } from "./issue-report.ts";
import { count, outcome, place, rulesetReport } from "./shapes.ts";
import { toReport } from "./to-report.ts";

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

const facts = z.array(z.string()).meta({ description: "Facts to find out, by name." });
const questions = z.array(z.string()).meta({ description: "Open questions of the law, by id." });
const basis = z.enum(BASES).meta({
  description: "`library-default`: nobody official says so; replace it with a ruleset of your own.",
});

/** Points, exactly: both ends are reached by some completion of what is missing. */
export const pointsReport = z
  .strictObject({
    min: z.number(),
    max: z.number(),
    of: z.number().meta({ description: "The most there can be." }),
  })
  .meta({ description: "Points; `min` and `max` are one number where nothing is missing." });

/** What every report about scores says of its ruleset. */
export const libraryDefaults = z.boolean().meta({
  description:
    "Whether any weight, band, stage or status is a default of the library, which is not official.",
});

/** The status of a group. */
export const statusReport = z
  .strictObject({
    id: z.string().nullable().meta({ description: "Null while several are possible." }),
    possible: z.array(z.strictObject({ id: z.string(), basis })),
    missing: facts,
    questions,
  })
  .nullable()
  .meta({ description: "Null where the ruleset has no statuses." });

export const indicatorReport = z.strictObject({
  id: z.string(),
  aspect: z.string(),
  value: z.number().nullable().meta({ description: "What was measured; null while a fact is missing." }),
  isCalculated: z.boolean().meta({
    description: "Whether `value` is calculated from numbers; else it only tells the bands apart.",
  }),
  direction: z
    .enum(DIRECTIONS)
    .nullable()
    .meta({ description: "Against the baseline; null where that is not known." }),
  band: z.string().nullable().meta({ description: "What the value means; null while several are possible." }),
  points: pointsReport.meta({ description: "Before the weight." }),
  weight: z.number(),
  score: pointsReport.meta({ description: "What it adds to the total." }),
  basis,
  missing: facts,
});

export const stageStateReport = z.strictObject({
  id: z.string(),
  basis,
  outcome,
  items: z.array(z.strictObject({ id: z.string(), outcome, missing: facts, questions })),
});

const stage = z
  .strictObject({
    least: z.string().nullable().meta({ description: "The highest stage reached for sure; null for none." }),
    most: z.string().nullable().meta({ description: "The highest stage that may have been reached." }),
    isKnown: z.boolean(),
    stages: z.array(stageStateReport),
  })
  .nullable()
  .meta({ description: "Null where the ruleset has no stages." });

/** What reports say of a group itself. */
export const groupReport = {
  group: z.string().nullable().meta({ description: "The group's name; null where the row does not say it." }),
  groupId: z.string().nullable().meta({ description: "The office's number of the group." }),
  area: areaSchema.meta({ description: "Where the group is, as far as the list says." }),
  businessType: z.string().nullable(),
  formedOn: z.string().nullable().meta({ description: "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`." }),
  period: z.string().nullable().meta({ description: "`YYYY-MM-DD` or `YYYY-MM`." }),
};

/** Numbers over the whole list. */
export const summaryReport = z.strictObject({
  records: count,
  groups: count,
  undetermined: count.meta({
    description: "Records whose score is a range, or whose stage or status is not known.",
  }),
  setAside: count.meta({ description: "Rows that are no record." }),
  errors: count,
  warnings: count,
  periods: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
});

/** What is wrong with the list as a whole. */
export const issueTail = {
  lacking: z
    .array(z.string())
    .meta({ description: "The facts that the ruleset asks for and no column of the list supplies." }),
  setAside: setAsideReport,
  issues: z.array(listIssueReport).meta({ description: "Issues of the list as a whole." }),
};

const scoreHead = z.strictObject({
  reportVersion: z.literal(REPORT_VERSION),
  ruleset: rulesetReport,
  hasLibraryDefaults: libraryDefaults,
});

/** The report of `score --format json`, as other programs may rely on it. */
export const scoreReportSchema = z
  .strictObject({
    ...scoreHead.shape,
    records: z.array(
      z.strictObject({
        ...place,
        ...groupReport,
        score: pointsReport
          .nullable()
          .meta({ description: "The total; null where there are no indicators." }),
        status: statusReport,
        stage,
        indicators: z.array(indicatorReport).meta({ description: "Every indicator, in ruleset order." }),
        issues: z.array(issueReport),
      }),
    ),
    summary: summaryReport,
    ...issueTail,
  })
  .meta({ title: "aturan-kube score report" });

/** A line of `score --format ndjson`, in the order of the report. */
export const scoreReportLineSchema = z
  .discriminatedUnion("type", [
    lineOf("list", scoreHead.shape),
    lineOf("record", scoreReportSchema.shape.records.element.shape),
    lineOf("summary", { ...summaryReport.shape, lacking: issueTail.lacking }),
    ...tailLines,
  ])
  .meta({ title: "aturan-kube score report, a line" });

/** The report as a value. */
export type ScoreReport = z.output<typeof scoreReportSchema>;

/** The parts of a report before its records. */
export function toScoreHead(
  scored: Pick<KubeScore, "ruleset" | "hasLibraryDefaults">,
  lang: Language,
): z.output<typeof scoreHead> {
  return toReport(scoreHead, { reportVersion: REPORT_VERSION, ...scored }, lang);
}

const issueTailReport = z.strictObject(issueTail);

/** The last part of every report about scores. */
export function toIssueTail(list: ScoredList, lang: Language): z.output<typeof issueTailReport> {
  return toReport(issueTailReport, list, lang);
}

/** What a report says of a group itself; asked of every record, and so written out. */
export function toGroupReport(
  record: KubeScore["record"],
): Pick<ScoreReport["records"][number], keyof typeof groupReport> {
  const { kube, kubeId, area, businessType, formedOn, period } = record;
  return {
    group: kube ?? null,
    groupId: kubeId ?? null,
    area: area ?? {},
    businessType: businessType ?? null,
    formedOn: formedOn ?? null,
    period: period ?? null,
  };
}
