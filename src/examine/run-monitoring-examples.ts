/** Runs the examples of a monitoring ruleset: of its indicators, its items and statuses, and whole records. */
import { type CellOutcome, lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-criterion-examples.ts";
import { type FactRange, type Facts, isRange } from "../facts/fact.ts";
import { toFactValues } from "../facts/fact-values.ts";
import type { CriterionExample, IndicatorExample, RecordExample } from "../ruleset/ruleset-schema.ts";
import type { CompiledIndicator } from "../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { PointRange } from "../score/kube-score.ts";
import { scoreIndicator } from "../score/score-indicator.ts";
import { scoreFacts } from "../score/score-kube.ts";
import { type NamedCondition, namedConditions } from "./named-conditions.ts";

/** What an indicator says of facts, in the words of an example. */
export interface IndicatorOutcome {
  readonly points: number | FactRange;
  readonly direction: NonNullable<IndicatorExample["direction"]>;
  /** What was measured; `null` while a fact is missing. */
  readonly value: number | null;
}

/** What a ruleset makes of a whole record, in the words of an example: what is not known is left out. */
export type RecordOutcome = Pick<RecordExample, "score" | "stage" | "status">;

interface Run<K extends string, E, O> {
  readonly kind: K;
  /** The part of the file by where it stands: `indicators/member-income`, `examples` for whole records. */
  readonly criterion: string;
  /** The example's number within its part, from 0. */
  readonly index: number;
  readonly example: E;
  readonly decision: O;
  /** Whether the rules say what the example states. */
  readonly holds: boolean;
}

export type ConditionRun = Run<"condition", CriterionExample, CellOutcome>;
export type IndicatorRun = Run<"indicator", IndicatorExample, IndicatorOutcome>;
export type RecordRun = Run<"record", RecordExample, RecordOutcome>;

/** An example of a monitoring ruleset with what the rules say of it. */
export type MonitoringRun = ConditionRun | IndicatorRun | RecordRun;

/** The name of whole records among the parts of a file. */
const RECORDS = "examples";

/** Every example of the file, in its order. */
export function runMonitoringExamples(compiled: CompiledMonitoring): readonly MonitoringRun[] {
  return [
    ...compiled.indicators.flatMap(runIndicator),
    ...namedConditions(compiled).flatMap(runCondition),
    ...runRecords(compiled),
  ];
}

/** The name of an indicator among the parts of a file. */
export function nameOfIndicator({ indicator }: CompiledIndicator): string {
  return `indicators/${indicator.id}`;
}

/** The examples of one indicator. */
export function runIndicator(own: CompiledIndicator): readonly IndicatorRun[] {
  return own.indicator.examples.map((example, index) => {
    const decision = decideIndicator(own, example.facts);
    const holds = isIndicatorAsStated(example, decision);
    return { kind: "indicator", criterion: nameOfIndicator(own), index, example, decision, holds };
  });
}

/** The examples of one condition. */
export function runCondition({ name, condition, table }: NamedCondition): readonly ConditionRun[] {
  return condition.examples.map((example, index) => {
    const decision = lookUp(table, example.facts);
    const holds = isAsStated(example, decision);
    return { kind: "condition", criterion: name, index, example, decision, holds };
  });
}

/** The examples of whole records. */
export function runRecords(compiled: CompiledMonitoring): readonly RecordRun[] {
  return compiled.ruleset.examples.map((example, index) => {
    const decision = decideRecord(compiled, example.facts);
    const holds = isRecordAsStated(example, decision);
    return { kind: "record", criterion: RECORDS, index, example, decision, holds };
  });
}

/** What an indicator says of facts. */
export function decideIndicator(own: CompiledIndicator, facts: Facts): IndicatorOutcome {
  const { points, direction, value } = scoreIndicator(own, toFactValues(facts, own.places));
  return { points: toStated(points), direction: direction ?? "unknown", value };
}

/** What a ruleset makes of the facts of a whole record. */
export function decideRecord(compiled: CompiledMonitoring, facts: Facts): RecordOutcome {
  const { score, stage, status } = scoreFacts(compiled, toFactValues(facts, compiled.places));
  return {
    ...(score === null ? {} : { score: toStated(score) }),
    ...(stage?.isKnown === true ? { stage: stage.least } : {}),
    ...(status?.id == null ? {} : { status: status.id }),
  };
}

/** Whether an indicator says what an example states: exactly the points, and the direction if it names one. */
export function isIndicatorAsStated(
  { points, direction }: IndicatorExample,
  found: IndicatorOutcome,
): boolean {
  return isSame(points, found.points) && (direction === undefined || direction === found.direction);
}

/** Whether a record is given what an example states: the score if it states one, exactly the stage and the status. */
export function isRecordAsStated({ score, stage, status }: RecordExample, found: RecordOutcome): boolean {
  const isScore = score === undefined || (found.score !== undefined && isSame(score, found.score));
  return isScore && stage === found.stage && status === found.status;
}

function toStated({ min, max }: PointRange): number | FactRange {
  return min === max ? min : { min, max };
}

function isSame(a: number | FactRange, b: number | FactRange): boolean {
  return isRange(a) && isRange(b) ? a.min === b.min && a.max === b.max : a === b;
}
