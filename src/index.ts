/** The public API of aturan-kube, grouped by stage: row → applicant → kube → ruleset → decision → list. */

// Applicants: one row of a list, understood.
export {
  type Applicant,
  type Area,
  applicantSchema,
  type DeclaredFacts,
  type ParsedApplicant,
} from "./applicant/applicant.ts";
export { parseApplicant } from "./applicant/parse-applicant.ts";
export type { ParsedRow, RowOptions } from "./applicant/parse-cells.ts";

// Groups.
export { groupKube } from "./kube/group-kube.ts";
export { type Kube, kubeSchema } from "./kube/kube.ts";

// Rulesets: JSON, checked; which of them is in force.
export { getRuleset, rulesets } from "./ruleset/rulesets.ts";
export { parseRuleset } from "./ruleset/parse-ruleset.ts";
export { type LintOptions, lintRuleset } from "./ruleset/lint-ruleset.ts";
export { type Repeal, rulesetInForce, type Span, type Timeline, timelineOf } from "./ruleset/in-force.ts";
export type { Citation, Criterion, CriterionExample, Ruleset } from "./ruleset/ruleset-schema.ts";

// Decisions, with their reasons.
export { type CompiledRuleset, compileRuleset } from "./decide/compile-ruleset.ts";
export { decideMember, type DecideMemberOptions } from "./decide/decide-member.ts";
export { decideKube } from "./decide/decide-kube.ts";
export { explain, type CriterionExplanation, type Explanation } from "./decide/explain.ts";
export type { DecideOptions } from "./decide/decide-options.ts";
export type {
  Assumptions,
  CriterionDecision,
  KubeDecision,
  MemberDecision,
  MemberVerdicts,
  RulesetReference,
  Verdict,
} from "./decide/decision.ts";
export type { CellOutcome, Outcome } from "./decide/decision-table.ts";

// Rulesets tested by their own examples.
export { type ExampleRun, runExamples } from "./decide/run-examples.ts";
export { examineRuleset, isSound, type RulesetExamination } from "./examine/examine-ruleset.ts";
export type { AtomCoverage, CriterionCoverage } from "./examine/cover-criterion.ts";
export type { ExaminedMutant, MutantFate } from "./examine/kill-mutants.ts";

// Whole lists.
export { checkList, type CheckListOptions } from "./check-list.ts";
export type {
  Checked,
  CheckedKube,
  CheckedList,
  CheckedMember,
  ListIssue,
  ListSummary,
} from "./list/checked.ts";
export type { ListRow, ListRows } from "./list/source-rows.ts";
export type { SourceRow } from "./applicant/source-row.ts";

// Words shared by all stages.
export { CallError, RulesetError } from "./error.ts";
export type { FactRange, FactValue } from "./facts/fact.ts";
export type { Finding } from "./finding.ts";
export type { FindingCode } from "./finding-catalogue.ts";
export type { Issue, Severity } from "./issue.ts";
export type { IssueCode } from "./issue-catalogue.ts";
export type { Language, Text } from "./language.ts";
