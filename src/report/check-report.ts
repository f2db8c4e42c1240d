/** The report of a checked list (contract): its shape, as published, and how checked items become it. */
import * as z from "zod";
import type { CriterionDecision } from "../decide/decision.ts";
import type { Language } from "../language.ts";
import type { CheckedKube, CheckedList, CheckedMember } from "../list/checked.ts";
import {
  fileName,
  issueReport,
  listIssueReport,
  setAsideReport,
  toIssueReport,
  toListIssueReport,
} from "./issue-report.ts";
import { maskNumber } from "./mask.ts";

/** How a report is written. */
export interface ReportOptions {
  readonly lang: Language;
  /** Show NIK whole; otherwise everything after the sixth digit is masked. */
  readonly showPii: boolean;
}

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

const outcome = z.enum(["pass", "fail", "unknown"]);
const verdict = z.enum(["eligible", "ineligible", "undetermined"]);
const count = z.int().min(0);

const criterion = z
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

/** The report of `check --format json`, as other programs may rely on it. */
export const checkReportSchema = z
  .strictObject({
    reportVersion: z.literal(REPORT_VERSION),
    ruleset: z.strictObject({
      id: z.string(),
      version: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      repealed: z.strictObject({ by: z.string(), from: z.string() }).optional().meta({
        description:
          "By what and from when it is no longer in force; absent where it is in force on the day.",
      }),
      notYet: z.strictObject({ from: z.string(), inForce: z.string().nullable() }).optional().meta({
        description:
          "From when it is in force, where that is not so yet on the day, and what of the same issuer is in force then.",
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
    members: z.array(
      z.strictObject({
        file: fileName,
        line: z.int().meta({ description: "The physical line where the record starts." }),
        row: z.int().meta({ description: "The row as a spreadsheet shows it." }),
        name: z.string().nullable().optional().meta({ description: "Only where personal data are shown." }),
        group: z.string().nullable(),
        nik: z
          .string()
          .nullable()
          .meta({ description: "Masked after the sixth digit; null where it is missing or damaged." }),
        verdict,
        criteria: z.array(criterion).meta({ description: "Every member criterion, in ruleset order." }),
        issues: z.array(issueReport),
      }),
    ),
    groups: z.array(
      z.strictObject({
        id: z.string(),
        verdict,
        criteria: z.array(criterion).meta({ description: "Every group criterion, in ruleset order." }),
        members: count,
        households: z.strictObject({ min: count, max: count }),
      }),
    ),
    setAside: setAsideReport,
    issues: z.array(listIssueReport).meta({ description: "Issues of the list as a whole." }),
  })
  .meta({ title: "aturan-kube check report" });

/** The report as a value. */
export type CheckReport = z.output<typeof checkReportSchema>;

/** The parts of a report before its members. */
export function toReportHead({
  ruleset,
  asOf,
  assumptions,
  summary,
}: CheckedList): Omit<CheckReport, "members" | "groups" | "setAside" | "issues"> {
  const { id, version, sha256, repealed, notYet } = ruleset;
  return {
    reportVersion: REPORT_VERSION,
    ruleset: {
      id,
      version,
      sha256,
      ...(repealed === null ? {} : { repealed }),
      ...(notYet === null ? {} : { notYet }),
    },
    asOf,
    assumptions,
    summary,
  };
}

/** One entry of `members`. */
export function toReportMember(
  member: CheckedMember,
  { lang, showPii }: ReportOptions,
): CheckReport["members"][number] {
  const { file: source, line, row, name, group, nik, decision, issues } = member;
  return {
    file: source,
    line,
    row,
    ...(showPii ? { name } : {}),
    group,
    nik: nik === null ? null : maskNumber(nik, showPii),
    verdict: decision.verdict,
    criteria: decision.criteria.map((each) => toReportCriterion(each, lang)),
    issues: issues.map(toIssueReport),
  };
}

/** One entry of `groups`. */
export function toReportGroup(
  { decision }: CheckedKube,
  { lang }: ReportOptions,
): CheckReport["groups"][number] {
  const { eligible, ineligible, undetermined } = decision.members;
  return {
    id: decision.name,
    verdict: decision.verdict,
    criteria: decision.criteria.map((each) => toReportCriterion(each, lang)),
    members: eligible + ineligible + undetermined,
    households: decision.households,
  };
}

/** The issues of the list as a whole. */
export function toReportIssues({ issues }: CheckedList): CheckReport["issues"] {
  return issues.map(toListIssueReport);
}

function toReportCriterion(
  { id, outcome: of, cause, missing, questions, reason }: CriterionDecision,
  lang: Language,
): z.output<typeof criterion> {
  return {
    id,
    outcome: of,
    ...(cause === undefined ? {} : { cause }),
    ...(missing === undefined ? {} : { missing: [...missing] }),
    ...(questions === undefined ? {} : { questions: [...questions] }),
    reason: reason[lang],
  };
}
