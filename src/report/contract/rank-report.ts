/** The report of ranked groups (contract): its shape, as published, and how a ranking becomes it. */
import * as z from "zod";
import type { Language } from "../../language.ts";
import type { ScoredList } from "../../list/scored.ts";
import type { ParsedMonitoring } from "../../monitoring/monitoring-record.ts";
import { areaSchema } from "../../row/area.ts";
import { DIVIDED_BY } from "../../score/divide-groups.ts";
import type { KubeRanking, Ranking, SomeGroups } from "../../score/ranking.ts";
import type { Shortlist } from "../../score/shortlist.ts";
import { lineOf, tailLines } from "./issue-report.ts";
import {
  groupReport,
  issueTail,
  libraryDefaults,
  pointsReport,
  statusReport,
  summaryReport,
  toGroupReport,
} from "./score-report.ts";
import { count, rulesetReport } from "./shapes.ts";
import { type Reportable, toReport } from "./to-report.ts";

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

const groupName = z.strictObject({
  group: groupReport.group,
  groupId: groupReport.groupId,
  area: areaSchema,
});

const someGroups = z
  .strictObject({ count, named: z.array(groupName) })
  .meta({ description: "Groups, of which the first few are named." });

const rank = z
  .strictObject({ best: z.int().min(1), worst: z.int().min(1) })
  .meta({ description: "The highest and the lowest rank there may be; the same where nothing is open." });

const entry = z.strictObject({
  rank,
  ...groupReport,
  score: pointsReport,
  status: statusReport,
  tied: someGroups.meta({ description: "Groups whose score is known to be the same." }),
  overlapping: someGroups.meta({
    description: "Groups that are neither above nor below it for sure, nor tied.",
  }),
  reasons: z.array(z.strictObject({ kind: z.enum(["earns", "loses", "missing"]), text: z.string() })),
  shortlist: z
    .strictObject({
      decision: z.enum(["in", "out", "undecided"]),
      cost: z.int().nullable().meta({ description: "The aid asked for, whole rupiah." }),
      reason: z.string(),
    })
    .nullable()
    .meta({ description: "Null where neither a quota nor a budget was given." }),
});

const ranking = z.strictObject({
  name: z.string().nullable().meta({
    description:
      "The kabupaten, kecamatan or kind of business; null for all groups, and for those that do not say it.",
  }),
  within: z.string().nullable().meta({ description: "The kabupaten of a kecamatan." }),
  best: z
    .strictObject({ kind: z.enum(["sole", "tied", "open"]), groups: someGroups, why: z.string() })
    .nullable()
    .meta({ description: "The groups that none is above for sure, and why." }),
  shortlist: z
    .strictObject({
      limit: z.strictObject({ kind: z.enum(["quota", "budget"]), amount: z.int() }),
      counts: z.strictObject({ in: count, out: count, undecided: count }),
    })
    .nullable(),
  entries: z.array(entry),
});

/** The report of `rank --format json`, as other programs may rely on it. */
export const rankReportSchema = z
  .strictObject({
    reportVersion: z.literal(REPORT_VERSION),
    ruleset: rulesetReport,
    hasLibraryDefaults: libraryDefaults,
    by: z.enum(DIVIDED_BY).nullable().meta({ description: "What `parts` are the parts of." }),
    byKnown: z.boolean().meta({
      description: "Whether groups stand by the points they are known to have, the lower ends of the scores.",
    }),
    all: ranking,
    parts: z.array(ranking),
    disputed: z
      .array(z.string().nullable())
      .meta({ description: "Groups in no ranking, since each of their periods stands more than once." }),
    summary: summaryReport,
    ...issueTail,
  })
  .meta({ title: "aturan-kube rank report" });

/** A line of `rank --format ndjson`: each ranking is followed by its entries, which name it. */
export const rankReportLineSchema = z
  .discriminatedUnion("type", [
    lineOf("list", rankReportSchema.omit({ all: true, parts: true, setAside: true, issues: true }).shape),
    lineOf("ranking", ranking.omit({ entries: true }).shape),
    lineOf("entry", { ...ranking.pick({ name: true, within: true }).shape, ...entry.shape }),
    ...tailLines,
  ])
  .meta({ title: "aturan-kube rank report, a line" });

/** The report as a value. */
export type RankReport = z.output<typeof rankReportSchema>;

/** A ranking with the shortlist of it, where one was asked for. */
export interface Shortlisted<R extends Ranking = Ranking> {
  readonly ranking: R;
  readonly shortlist: Shortlist | null;
}

/** Everything that a report of ranked groups tells. */
export interface RankedList {
  readonly list: ScoredList;
  readonly all: Shortlisted<KubeRanking>;
  readonly parts: readonly Shortlisted[];
}

/** The report of a ranked list. */
export function toRankReport({ list, all, parts }: RankedList, lang: Language): RankReport {
  const { by, byKnown, disputed, entries } = all.ranking;
  const records = new Map(entries.map(({ key, latest }) => [key, latest.record]));
  return toReport(
    rankReportSchema,
    {
      ...list,
      reportVersion: REPORT_VERSION,
      by,
      byKnown,
      all: reportable(all),
      parts: parts.map(reportable),
      disputed: disputed.map(({ name }) => name),
    },
    lang,
  );

  function reportable({ ranking: ranked, shortlist }: Shortlisted): Reportable<RankReport["all"]> {
    const { best } = ranked;
    return {
      ...ranked,
      best: best === null ? null : { ...best, groups: some(best.groups) },
      shortlist,
      entries: ranked.entries.map((each, index) => ({
        ...each,
        ...toGroupReport(each.latest.record),
        status: each.latest.status,
        tied: some(each.tied),
        overlapping: some(each.overlapping),
        // A shortlist has the entries of its ranking, in their order.
        shortlist: shortlist?.entries[index] ?? null,
      })),
    };
  }

  function some({ count: number, named }: SomeGroups): z.output<typeof someGroups> {
    // Whatever a ranking names is one of its groups.
    return {
      count: number,
      named: named.map(({ key }) => toGroupReport(records.get(key) as ParsedMonitoring)),
    };
  }
}
