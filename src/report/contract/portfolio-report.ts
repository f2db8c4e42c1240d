/** The report of a portfolio (contract): its shape, as published, and how a summary becomes it. */
import * as z from "zod";
import type { Language } from "../../language.ts";
import type { ScoredList } from "../../list/scored.ts";
import { PERIOD_LENGTHS } from "../../score/months.ts";
import type { PortfolioSummary } from "../../score/summarize-portfolio.ts";
import type { PeriodTable } from "../../score/tabulate-periods.ts";
import { lineOf, tailLines } from "./issue-report.ts";
import {
  groupReport,
  issueTail,
  libraryDefaults,
  pointsReport,
  summaryReport,
  toGroupReport,
} from "./score-report.ts";
import { count, rulesetReport } from "./shapes.ts";
import { toReport } from "./to-report.ts";

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

const share = {
  count,
  of: count.meta({ description: "All groups." }),
};

const state = z.strictObject({
  kind: z.enum(["known", "none", "undetermined"]).meta({
    description: "`none`: no stage is reached yet; `undetermined`: it is not known which.",
  }),
  id: z.string().nullable(),
  label: z.string(),
  ...share,
});

const named = z.strictObject({
  name: z.string().nullable().meta({ description: "Null for groups that do not say it." }),
  within: z.string().nullable().meta({ description: "The kabupaten of a kecamatan." }),
  ...share,
});

const year = z.strictObject({
  year: z.int().nullable().meta({ description: "Null for groups that do not say it." }),
  ...share,
  target: count.nullable().meta({ description: "New groups planned for the year." }),
  isReached: z.boolean().nullable(),
  shortBy: count.nullable().meta({ description: "How many groups the target is missed by." }),
});

const month = z.string().regex(/^\d{4}-\d{2}$/);
const period = z.string().meta({ description: "`YYYY-MM`, `YYYY-Q1` to `Q4`, or `YYYY-H1` and `H2`." });

const groupPeriods = z.strictObject({
  group: groupReport.group,
  groupId: groupReport.groupId,
  area: groupReport.area,
  periods: z
    .array(
      z.strictObject({
        period,
        report: z.enum(["scored", "none", "disputed"]).meta({
          description: "`none`: no record; `disputed`: its records state one period twice, and none is used.",
        }),
        scoredMonths: count.meta({ description: "How many months of the period have a score." }),
        last: z
          .strictObject({ month, score: pointsReport.nullable() })
          .nullable()
          .meta({ description: "The last month of the period that has a score." }),
        mean: pointsReport.nullable().meta({
          description: "Over the months that have a score; the arithmetic of this report, no rule says so.",
        }),
      }),
    )
    .meta({ description: "From the first period of the group to the last of the list." }),
  withoutReport: z.array(month).meta({
    description: "Months without a record, from the group's first one to the last month of the list.",
  }),
});

/** The tables of counts, each by its name. */
const tables = {
  byStatus: z.array(state).nullable().meta({ description: "Null where the ruleset has no statuses." }),
  byStage: z.array(state).nullable().meta({ description: "Null where the ruleset has no stages." }),
  byKabupaten: z.array(named),
  byKecamatan: z.array(named),
  byBusinessType: z.array(named),
  byYear: z.array(year).meta({ description: "By the year in which groups were formed." }),
  byPeriod: z
    .array(z.strictObject({ period, reported: count, due: count }))
    .meta({ description: "Months of groups that have a record, of those that were due." }),
  groupPeriods: z.array(groupPeriods).meta({
    description: "Each group that says its name and its periods, in the order of the list.",
  }),
};

// Object.keys of a literal table gives exactly its keys.
export const TABLE_NAMES = Object.keys(tables) as readonly (keyof typeof tables)[];

const start = {
  reportVersion: z.literal(REPORT_VERSION),
  ruleset: rulesetReport,
  hasLibraryDefaults: libraryDefaults,
  groups: count,
};
const end = {
  periodLength: z.enum(PERIOD_LENGTHS),
  disputed: z.array(z.string().nullable()).meta({
    description:
      "Groups each of whose periods stands more than once: counted, with status and stage undetermined.",
  }),
  summary: summaryReport,
};

/** The report of `portfolio --format json`, as other programs may rely on it. */
export const portfolioReportSchema = z
  .strictObject({ ...start, ...tables, ...end, ...issueTail })
  .meta({ title: "aturan-kube portfolio report" });

/** A line of `portfolio --format ndjson`: a count, its `type` the name of its table. */
export const portfolioReportLineSchema = z
  .discriminatedUnion("type", [
    lineOf("list", { ...start, ...end, lacking: issueTail.lacking }),
    lineOf("byStatus", state.shape),
    lineOf("byStage", state.shape),
    lineOf("byKabupaten", named.shape),
    lineOf("byKecamatan", named.shape),
    lineOf("byBusinessType", named.shape),
    lineOf("byYear", year.shape),
    lineOf("byPeriod", tables.byPeriod.element.shape),
    lineOf("groupPeriods", groupPeriods.shape),
    ...tailLines,
  ])
  .meta({ title: "aturan-kube portfolio report, a line" });

/** The report as a value. */
export type PortfolioReport = z.output<typeof portfolioReportSchema>;

/** The report of a list whose groups have been counted. */
export function toPortfolioReport(
  list: ScoredList,
  summary: PortfolioSummary,
  { length, periods, groups, reporting }: PeriodTable,
  lang: Language,
): PortfolioReport {
  // Counts and cells have the place of their period.
  const periodAt = (at: number): string => periods[at] as string;
  return toReport(
    portfolioReportSchema,
    {
      ...summary,
      ...list,
      reportVersion: REPORT_VERSION,
      byPeriod: reporting.map((counts, at) => ({ period: periodAt(at), ...counts })),
      groupPeriods: groups.map(({ record, cells, withoutReport }) => ({
        ...toGroupReport(record),
        periods: cells.flatMap((cell, at) => (cell === null ? [] : [{ period: periodAt(at), ...cell }])),
        withoutReport,
      })),
      periodLength: length,
      disputed: summary.disputed.map(({ name }) => name),
    },
    lang,
  );
}
