/** A monitoring ruleset made ready to score by: how each measure moves with its facts, and the tables of its conditions. */
import {
  type CompiledRuleset,
  checkCompiled,
  checkRuleset,
  type RulesetInput,
  referenceOf,
  wrongKind,
} from "../decide/compiled-ruleset.ts";
import { type CellOutcome, compileTable, type DecisionTable } from "../decide/decision-table.ts";
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import { analyzeMeasure, type Trend } from "../logic/analyze-measure.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import type { Condition } from "../logic/condition.ts";
import { classesLeft, type FactClasses, factClasses } from "../logic/fact-classes.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { Params } from "../logic/params.ts";
import type { DeclaredColumn } from "../row/column.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { paramsOf } from "../ruleset/params.ts";
import { parseRuleset } from "../ruleset/parse-ruleset.ts";
import type { Indicator, MonitoringRuleset, Ruleset, Stage, StatusClass } from "../ruleset/ruleset-schema.ts";
import { getRuleset } from "../ruleset/rulesets.ts";
import { bestOf, withScoreFact } from "../ruleset/score-fact.ts";
import { statusConditions } from "../ruleset/status-conditions.ts";
import type { CompiledMeasure } from "./compiled-measure.ts";
import { combinationsOf } from "./complete-facts.ts";
import { evaluateMeasure } from "./evaluate-measure.ts";
import type { IndicatorScore, ItemScore } from "./kube-score.ts";

export type { CompiledMeasure };

/** An indicator ready to score by. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly measure: CompiledMeasure;
  /** The measure itself where the change is the same calculation. */
  readonly change: CompiledMeasure | undefined;
  /** The most points it gives, before the weight. */
  readonly best: number;
  /** 1 where points rise with the measure, -1 where they fall. */
  readonly sign: Trend;
  /** Scores already made, by the classes that facts are in, where it only compares. */
  readonly known: Map<number, IndicatorScore>;
}

/** A condition ready to be answered. */
interface CompiledCondition<T> {
  readonly part: T;
  readonly table: DecisionTable;
}

/** An item of a checklist ready to be answered. */
export interface CompiledItem extends CompiledCondition<Stage["items"][number]> {
  /** Answers already made, by the outcome they tell. */
  readonly known: WeakMap<CellOutcome, ItemScore>;
}

/** A monitoring ruleset ready to score by. */
export interface CompiledMonitoring extends CompiledRuleset {
  readonly kind: "monitoring";
  readonly ruleset: MonitoringRuleset;
  readonly params: Params;
  readonly indicators: readonly CompiledIndicator[];
  /** Facts that several indicators compare, with the classes that make a difference to any of them. */
  readonly sharedCases: readonly FactClasses[];
  /** The number that raises one indicator and lowers another; the linter allows one of them. */
  readonly opposed: FactDefinition | undefined;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly items: readonly CompiledItem[];
  }[];
  readonly classes: readonly CompiledCondition<StatusClass>[];
  /** The names of the facts it reads. */
  readonly asked: ReadonlySet<string>;
  /** Columns of the facts that the ruleset declares. */
  readonly columns: readonly DeclaredColumn[];
  /** What its facts and its open questions are called. */
  readonly labels: ReadonlyMap<string, Text>;
  readonly hasLibraryDefaults: boolean;
}

/** Compiles a monitoring ruleset. */
export function compileMonitoring(ruleset: Ruleset): CompiledMonitoring {
  const checked = parseRuleset(ruleset);
  if (checked.kind !== "monitoring") throw wrongKind(checked, "monitoring");
  const params = paramsOf(checked);
  const facts = factsOf(checked);
  const context: MeasureContext = { facts, params };
  const indicators = checked.indicators.map((indicator) => compileIndicator(indicator, context));
  const withScore = withScoreFact(facts, checked.indicators);
  const conditions = statusConditions(checked.classes);
  const parts = [...checked.indicators.map(({ scoring }) => scoring), ...checked.stages, ...checked.classes];
  const stages = checked.stages.map((stage) => ({
    stage,
    items: stage.items.map(
      (part): CompiledItem => ({ part, table: compileTable(part, facts, params), known: new WeakMap() }),
    ),
  }));
  const classes = checked.classes.map((part, index) => ({
    part,
    // There is a condition for each status.
    table: compileTable(conditions[index] as Condition, withScore, params),
  }));
  return Object.freeze({
    kind: "monitoring",
    ruleset: checked,
    reference: referenceOf(checked),
    facts,
    params,
    indicators,
    sharedCases: sharedCases(checked, indicators, context),
    opposed: opposedNumber(indicators),
    stages,
    classes,
    asked: askedFacts(indicators, [...stages.flatMap(({ items }) => items), ...classes]),
    columns: [...facts.values()].flatMap(({ column }) => column ?? []),
    labels: new Map([
      ...[...withScore.values()].map(({ name, label }) => [name, Object.freeze(label)] as const),
      ...checked.questions.map(({ id, text }) => [id, text] as const),
    ]),
    hasLibraryDefaults: parts.some(({ basis }) => basis === "library-default"),
  });
}

function askedFacts(
  indicators: readonly CompiledIndicator[],
  conditions: readonly Pick<CompiledItem, "table">[],
): ReadonlySet<string> {
  const measures = indicators.flatMap(({ measure, change = measure }) => [measure, change]);
  return new Set([
    ...measures.flatMap(({ numbers, cases }) => [...numbers, ...cases].map(({ fact }) => fact.name)),
    ...conditions.flatMap(({ table }) => table.inputs.map(({ name }) => name)),
  ]);
}

/** The shipped rulesets that were asked for by id, compiled once. */
const SHIPPED = new WeakMap<Ruleset, CompiledMonitoring>();

/**
 * A ruleset ready to score by, from whichever form a caller has: compiled, parsed, or the id of a shipped one.
 *
 * @throws {CallError} for anything else.
 */
export function toMonitoring(ruleset: RulesetInput): CompiledMonitoring {
  checkRuleset(ruleset);
  if (typeof ruleset !== "string") {
    return "reference" in ruleset ? asMonitoring(ruleset) : compileMonitoring(ruleset);
  }
  const shipped = getRuleset(ruleset);
  const compiled = SHIPPED.get(shipped) ?? compileMonitoring(shipped);
  SHIPPED.set(shipped, compiled);
  return compiled;
}

/** A compiled ruleset as one to score by. */
export function asMonitoring(compiled: CompiledRuleset): CompiledMonitoring {
  checkCompiled(compiled);
  if (compiled.kind !== "monitoring") throw wrongKind(compiled.ruleset, "monitoring");
  // The kind tells the two apart, and nothing but `compileMonitoring` makes this one.
  return compiled as CompiledMonitoring;
}

interface MeasureContext {
  readonly facts: FactCatalogue;
  readonly params: Params;
}

/** Compiles one indicator. */
export function compileIndicator(indicator: Indicator, context: MeasureContext): CompiledIndicator {
  const { measure, change, direction, scoring } = indicator;
  const compiled = compileMeasure(measure, context);
  const isSame = JSON.stringify(change) === JSON.stringify(measure);
  return {
    indicator,
    measure: compiled,
    change: change === undefined ? undefined : isSame ? compiled : compileMeasure(change, context),
    best: bestOf(scoring.bands),
    sign: direction === "higher-is-better" ? 1 : -1,
    known: new Map(),
  };
}

function compileMeasure(logic: Logic, context: MeasureContext): CompiledMeasure {
  const { trends, cases: compared } = analyzeMeasure(logic, context);
  const comparisons = comparisonsOf(logic, context.params);
  const numbers = [...trends].map(([name, trend]) => ({ fact: definitionOf(name, context), trend }));
  const cases = [...compared].map((name) => factClasses(definitionOf(name, context), comparisons));
  const measure = { logic, params: context.params, numbers, cases, values: undefined };
  if (numbers.length > 0) return measure;
  const cells = combinationsOf(cases.map((classes) => classesLeft(classes, undefined)));
  return {
    ...measure,
    values: cells.map((classNumbers) => evaluateMeasure(measure, classNumbers, [])),
  };
}

function definitionOf(name: string, { facts }: MeasureContext): FactDefinition {
  const definition = facts.get(name);
  if (definition === undefined) throw new TypeError(`the fact ${name} was not linted`);
  return definition;
}

function sharedCases(
  { indicators: parts }: MonitoringRuleset,
  indicators: readonly CompiledIndicator[],
  context: MeasureContext,
): readonly FactClasses[] {
  const comparisons = parts.flatMap(({ measure }) => comparisonsOf(measure, context.params));
  const names = indicators.flatMap(({ measure }) => measure.cases.map(({ fact }) => fact.name));
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...shared].map((name) => factClasses(definitionOf(name, context), comparisons));
}

function opposedNumber(indicators: readonly CompiledIndicator[]): FactDefinition | undefined {
  const effects = indicators.flatMap(({ measure, sign }) =>
    measure.numbers.map(({ fact, trend }) => ({ fact, effect: trend * sign })),
  );
  return effects.find(({ fact, effect }) =>
    effects.some((other) => other.fact.name === fact.name && other.effect !== effect),
  )?.fact;
}
