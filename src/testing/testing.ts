/** Means to property-test membership rules, of this package or of others: arbitraries for fast-check, and laws. */
// biome-ignore-all assist/source/organizeImports: grouped by what they are for

// What rules are about.
export { applicant } from "./applicant.ts";
export { facts } from "./facts.ts";
export { group } from "./group.ts";
export { monitoringRecord } from "./monitoring-record.ts";

// People as a ruleset sees them.
export { boundary } from "./boundary.ts";
export { eligible } from "./eligible.ts";
export { incomplete } from "./incomplete.ts";
export { knownInPart } from "./known-in-part.ts";
export { nearMiss } from "./near-miss.ts";

// Rows of lists, as they are written and as they come in.
export { type RawRow, row, type RowCase } from "./row.ts";
export { type Damage, damaged, type DamagedRow, type DamageKind } from "./damaged.ts";
export { damagedList } from "./damaged-list.ts";

// Rulesets.
export { ruleset, type RulesetOptions } from "./ruleset.ts";
export { mutantOf, type RulesetMutant } from "./mutant-of.ts";
export type { RulesetChange } from "./ruleset-changes.ts";

// Laws.
export { laws } from "./laws.ts";
export { agreesWith } from "./agrees-with.ts";
export { checkLaws, type CheckLawsOptions, type LawResult } from "./check-laws.ts";
export { LawError } from "./law-error.ts";
export type {
  Answer,
  AnswerContext,
  DecideElsewhere,
  DecideKubeElsewhere,
  DecisionAnswer,
  Law,
  LawCase,
  LawName,
  LawOptions,
  LawsOptions,
} from "./law.ts";

// Words shared by all of them.
export type { RulesetInput } from "./fact-space.ts";
export type { AsOf } from "./testing-options.ts";
