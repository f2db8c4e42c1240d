/** The public API of aturan-kube, grouped by stage: row → applicant → kube → ruleset → decision → list. */

// Rows of a list, of any kind.
export type { Area } from "./row/area.ts";
export type { RowOptions } from "./row/read-cells.ts";
export type { SourceRow } from "./row/source-row.ts";

// Applicants: one row of a list, understood.
export {
  type Applicant,
  applicantSchema,
  type DeclaredFacts,
  type ParsedApplicant,
} from "./applicant/applicant.ts";
export { parseApplicant, type ParseApplicantOptions } from "./parse-applicant.ts";
export type { ParsedRow } from "./applicant/parse-cells.ts";

// Groups.
export { groupKube } from "./kube/group-kube.ts";
export { type Kube, kubeSchema } from "./kube/kube.ts";

// Rulesets: JSON, checked; which of them is in force.
export { getRuleset, rulesets } from "./ruleset/rulesets.ts";
export { parseRuleset } from "./ruleset/parse-ruleset.ts";
export { type LintOptions, lintRuleset } from "./ruleset/lint-ruleset.ts";
export { type ReviewOptions, reviewRuleset } from "./ruleset/review-ruleset.ts";
export { type Repeal, rulesetInForce, type Span, type Timeline, timelineOf } from "./ruleset/in-force.ts";
export type {
  Citation,
  Criterion,
  CriterionExample,
  Indicator,
  IndicatorExample,
  MembershipRuleset,
  MonitoringRuleset,
  RecordExample,
  Ruleset,
  Stage,
  StatusClass,
} from "./ruleset/ruleset-schema.ts";

// Decisions, with their reasons.
export { compileRuleset } from "./compile-ruleset.ts";
export type { CompiledRuleset, RulesetInput } from "./decide/compiled-ruleset.ts";
export { decideMember, type DecideMemberOptions } from "./decide/decide-member.ts";
export { decideKube, type KubeInput } from "./decide-kube.ts";
export {
  type ApplicantInput,
  checkApplicant,
  type CheckApplicantOptions,
} from "./decide/check-applicant.ts";
export { explain } from "./explain.ts";
export type {
  CriterionExplanation,
  ExplainOptions,
  Explanation,
  QuestionExplanation,
} from "./decide/explain.ts";
export type { DecideOptions } from "./decide/decide-options.ts";
export type {
  Assumptions,
  CriterionDecision,
  KubeDecision,
  MemberDecision,
  MemberVerdicts,
  RulesetReference,
  Verdict,
  WithIssues,
} from "./decide/decision.ts";
export type { CellOutcome, Outcome } from "./decide/decision-table.ts";

export { type Outlook, outlookOf } from "./decide/outlook-of.ts";
export type { OutlookStop } from "./decide/outlook-of-facts.ts";
export type { FactTarget, TargetSet } from "./decide/target-sets.ts";

// Policy changes: two rulesets compared, exactly, and on a list.
export { diffMonitoring } from "./compare/diff-monitoring.ts";
export { diffRulesets } from "./compare/diff-rulesets.ts";
export type {
  IndicatorDifference,
  ItemDifference,
  MonitoringDifference,
  PartDifference,
  Presence,
  RecordRegion,
  RecordResult,
  RecordWitness,
  ScoreEffect,
  StageDifference,
} from "./compare/monitoring-difference.ts";
export type {
  CriterionDifference,
  Effect,
  Region,
  RulesetDifference,
  VerdictChange,
  VerdictDifference,
  VerdictRegion,
  Witness,
} from "./compare/ruleset-difference.ts";
export {
  type ChangedCriterion,
  type Impact,
  type ImpactCriterion,
  type ImpactKube,
  type ImpactMember,
  impactOf,
  type ImpactOptions,
  type ImpactSummary,
} from "./compare/impact-of.ts";
export { type Bump, type RequiredBump, requiredBump } from "./compare/required-bump.ts";
export { formatRulesetChange } from "./report/format-ruleset-change.ts";
export type { AreaCounts } from "./compare/tally-areas.ts";
export type { ImpactCounts } from "./compare/tally-changes.ts";
export type { ClassValue } from "./logic/class-values.ts";

// Implementations in other languages, held against the decision tables.
export {
  type ConformanceVectors,
  conformanceVectors,
  type VectorCase,
  type VectorCriterion,
  type VectorData,
  type VectorFact,
  type VectorVerdict,
} from "./conformance/conformance-vectors.ts";

// Rulesets tested by their own examples.
export { type ExampleRun, runExamples } from "./examine/run-examples.ts";
export { examineRuleset, isSound, type RulesetExamination } from "./examine/examine-ruleset.ts";
export type { AtomCoverage, CriterionCoverage } from "./examine/coverage.ts";
export type { ExaminedMutant, MutantFate } from "./examine/mutant-fate.ts";

// Monitoring: one visit or month of a group, scored.
export { parseMonitoring } from "./monitoring/parse-monitoring.ts";
export type { ParsedMonitoringRow } from "./monitoring/parse-monitoring-cells.ts";
export {
  type MonitoringRecord,
  monitoringSchema,
  type ParsedMonitoring,
} from "./monitoring/monitoring-record.ts";
export { scoreKube, type ScoreOptions } from "./score/score-kube.ts";
export type {
  Basis,
  Direction,
  IndicatorScore,
  ItemScore,
  KubeScore,
  PointRange,
  StageScore,
  StageState,
  StatusScore,
} from "./score/kube-score.ts";
export type {
  IndicatorExplanation,
  NextStage,
  ScoreExplanation,
  StageExplanation,
  StatusExplanation,
} from "./score/explain-score.ts";

// Groups through time, ranked, and counted.
export {
  type IndicatorSeries,
  type KubeSeries,
  type Measured,
  scoreSeries,
  type SeriesOptions,
  type SeriesPeriod,
} from "./score/score-series.ts";
export { rankKube, type RankOptions } from "./score/rank-kube.ts";
export type { DividedBy } from "./score/divide-groups.ts";
export type {
  BestGroups,
  GroupName,
  KubeRanking,
  RankEntry,
  Ranking,
  RankReason,
  SomeGroups,
} from "./score/ranking.ts";
export {
  type Shortlist,
  shortlist,
  type ShortlistDecision,
  type ShortlistEntry,
  type ShortlistLimit,
} from "./score/shortlist.ts";
export {
  type NamedCount,
  type PortfolioOptions,
  type PortfolioSummary,
  type StateCount,
  summarizePortfolio,
  type YearCount,
} from "./score/summarize-portfolio.ts";
export { type Count, percentOf } from "./score/percent-of.ts";
export type { PeriodLength } from "./score/months.ts";
export {
  type GroupPeriods,
  type PeriodCell,
  type PeriodTable,
  type PeriodTableOptions,
  tabulatePeriods,
} from "./score/tabulate-periods.ts";

// Whole lists.
export { checkList, type CheckListOptions } from "./check-list.ts";
export type {
  Checked,
  CheckedKube,
  CheckedList,
  CheckedMember,
  ListIssue,
  ListSummary,
  SetAside,
} from "./list/checked.ts";
export { scoreList, type ScoreListOptions } from "./score-list.ts";
export type { Scored, ScoredList, ScoredRecord, ScoreSummary } from "./list/scored.ts";
export type { ListItem, ListRow, ListRows } from "./list/source-rows.ts";

// Sheets as lists; their bytes are opened by `aturan-kube/sheet`.
export { layOut, type LaidRow, type LayOutOptions } from "./layout/lay-out.ts";
export { headerCounter } from "./layout/header-counter.ts";
export type { ListKindName } from "./layout/list-kind.ts";
export type { AsideRow, ListRemark, SetAsideKind } from "./row/set-aside.ts";

// Words shared by all stages.
export { CallError, RulesetError } from "./error.ts";
export type { FactRange, FactValue, PartlyKnown } from "./facts/fact.ts";
export type { Finding } from "./finding.ts";
export type { FindingCode } from "./finding-catalogue.ts";
export type { Issue, Severity } from "./issue.ts";
export type { IssueCode } from "./issue-catalogue.ts";
export type { Language, Text } from "./language.ts";
export type { OneOf, Possible } from "./possible.ts";
