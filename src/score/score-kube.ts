/** Record → score: what a monitoring ruleset makes of one visit or one month of a group. */
import { checkRecord } from "../check-argument.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { deriveMonitoringFacts } from "../facts/derive-monitoring-facts.ts";
import type { Facts } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { type CompiledMonitoring, toMonitoring } from "./compile-monitoring.ts";
import type { IndicatorScore, KubeScore, StageScore, StatusScore } from "./kube-score.ts";
import { scoreIndicator, totalOf } from "./score-indicators.ts";
import { scoreStage } from "./score-stage.ts";
import { scoreStatus } from "./score-status.ts";

/** How a record is scored. */
export interface ScoreOptions {
  /** The score of the same group before: indicators without a baseline get their direction from it. */
  readonly previous?: Pick<KubeScore, "indicators"> | undefined;
}

/**
 * Scores one record. What is missing never counts as zero: the score is the range that is left, both ends of which some
 * completion reaches; stage and status are known, or not known yet.
 *
 * @throws {RulesetError} where the ruleset is no monitoring ruleset.
 * @throws {CallError} where the ruleset is not compiled, or the record no object.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, scoreKube } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("kepri-2022"));
 * const record = { kube: "KUBE Mekar 1", period: "2022-02", baselineMemberIncome: 400000, memberIncome: 650000 };
 * const { indicators, score } = scoreKube(compiled, record);
 * indicators[0]?.direction; // "membaik"
 * score; // { min: 1, max: 4, of: 4 }
 * ```
 */
export function scoreKube(
  input: RulesetInput,
  record: ParsedMonitoring,
  { previous }: ScoreOptions = {},
): KubeScore {
  const monitoring = toMonitoring(input);
  checkRecord(record, "record");
  const facts = deriveMonitoringFacts(record, monitoring.asked);
  const { score, indicators, stage, status, labels, hasLibraryDefaults } = scoreFacts(
    monitoring,
    facts,
    previous?.indicators,
  );
  const ruleset = monitoring.reference;
  const scope = "record";
  return Object.freeze({
    scope,
    ruleset,
    record,
    score,
    indicators,
    stage,
    status,
    labels,
    hasLibraryDefaults,
  });
}

/** What a ruleset makes of facts, whatever record they come from. */
export function scoreFacts(
  compiled: CompiledMonitoring,
  facts: Facts,
  previous: readonly IndicatorScore[] = [],
): Omit<KubeScore, "scope" | "ruleset" | "record"> {
  const indicators = compiled.indicators.map((own) =>
    scoreIndicator(own, facts, previous.find(({ id }) => id === own.indicator.id)?.value),
  );
  const score = totalOf(compiled, indicators, facts);
  const stage = scoreStage(compiled, facts);
  const status = scoreStatus(compiled, facts, score);
  return {
    score,
    indicators: Object.freeze(indicators),
    stage,
    status,
    labels: labelsOf(compiled, indicators, stage, status),
    hasLibraryDefaults: compiled.hasLibraryDefaults,
  };
}

/** What the facts and questions that a score leaves open are called. */
function labelsOf(
  { labels }: CompiledMonitoring,
  indicators: readonly IndicatorScore[],
  stage: StageScore | null,
  status: StatusScore | null,
): KubeScore["labels"] {
  const named: Record<string, Text> = {};
  const add = (names: readonly string[]): void => {
    for (const name of names) {
      const label = labels.get(name);
      if (label !== undefined) named[name] = label;
    }
  };
  for (const { missing } of indicators) add(missing);
  for (const { items } of stage?.stages ?? [])
    for (const { outcome, missing, questions } of items) {
      if (outcome !== "unknown") continue;
      add(missing);
      add(questions);
    }
  add(status?.missing ?? []);
  add(status?.questions ?? []);
  return Object.freeze(named);
}
