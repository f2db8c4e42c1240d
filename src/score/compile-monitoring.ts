/** A monitoring ruleset made ready to score by: its measures, and the tables of its conditions. */
import {
  type CompiledRuleset,
  checkCompiled,
  checkRuleset,
  type RulesetInput,
  referenceOf,
  wrongKind,
} from "../decide/compiled-ruleset.ts";
import type { CellOutcome, Outcome } from "../decide/decision-table.ts";
import { monitoringFactReader } from "../facts/derive-monitoring-facts.ts";
import { type FactPlaces, type FactValues, placesOf } from "../facts/fact-values.ts";
import type { Text } from "../language.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import type { Condition } from "../logic/condition.ts";
import { factClasses } from "../logic/fact-classes.ts";
import type { Params } from "../logic/params.ts";
import type { RecordView } from "../monitoring/monitoring-record.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { fillTexts } from "../ruleset/fill-texts.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { parseRuleset } from "../ruleset/parse-ruleset.ts";
import type { MonitoringRuleset, Ruleset, Stage, StatusClass } from "../ruleset/ruleset-schema.ts";
import { getRuleset } from "../ruleset/rulesets.ts";
import { SCORE_FACT, withScoreFact } from "../ruleset/score-fact.ts";
import { statusConditions } from "../ruleset/status-conditions.ts";
import { type CompiledIndicator, compileIndicator } from "./compile-indicator.ts";
import {
  type CompiledCondition,
  type ConditionContext,
  compileCondition,
  type JointReads,
  jointReads,
} from "./compiled-condition.ts";
import type { MeasureCase, MeasureNumber } from "./compiled-measure.ts";
import type { ItemScore, StageState, StatusScore } from "./kube-score.ts";

/** An item of a checklist ready to be answered. */
export interface CompiledItem extends CompiledCondition<Stage["items"][number]> {
  /** Answers already made, by the outcome they tell. */
  readonly known: WeakMap<CellOutcome, ItemScore>;
}

/** What was made of a stage. */
export interface KnownState {
  readonly state: StageState;
  /** The facts and questions that its items leave open. */
  readonly open: readonly string[];
}

/** A stage ready to be told. */
export interface CompiledStage {
  readonly stage: Stage;
  readonly items: readonly CompiledItem[];
  readonly reads: JointReads | undefined;
  /** What was made of it before, by what is known of the stages before it and the cells of its items. */
  readonly known: Readonly<Record<Outcome, Map<number, KnownState>>>;
}

/** The statuses ready to be told apart. */
export interface CompiledStatuses {
  readonly classes: readonly CompiledCondition<StatusClass>[];
  readonly reads: JointReads | undefined;
  /** Where the total stands among the facts, if a condition reads it. */
  readonly totalPlace: number | undefined;
  /** What was made before, by the cells of all conditions. */
  readonly known: Map<number, StatusScore>;
}

/** A fact that several indicators compare. */
type SharedCase = Omit<MeasureCase, "input">;

/** A monitoring ruleset ready to score by. */
export interface CompiledMonitoring extends CompiledRuleset {
  readonly kind: "monitoring";
  readonly ruleset: MonitoringRuleset;
  readonly params: Params;
  /** Where each fact stands among those of a record; the total stands there too, where there is one. */
  readonly places: FactPlaces;
  /** The facts of a record that it asks for. */
  readonly factsIn: (record: RecordView) => FactValues;
  readonly indicators: readonly CompiledIndicator[];
  /** Facts that several indicators compare, with the classes that make a difference to any of them. */
  readonly sharedCases: readonly SharedCase[];
  /** The number that raises one indicator and lowers another; the linter allows one of them. */
  readonly opposed: Pick<MeasureNumber, "fact" | "place"> | undefined;
  readonly stages: readonly CompiledStage[];
  readonly statuses: CompiledStatuses;
  /** The names of the facts it reads. */
  readonly asked: ReadonlySet<string>;
  /** What its facts and its open questions are called. */
  readonly labels: ReadonlyMap<string, Text>;
  readonly hasLibraryDefaults: boolean;
}

/** Compiles a monitoring ruleset. */
export function compileMonitoring(ruleset: Ruleset): CompiledMonitoring {
  return compileSoundMonitoring(parseRuleset(ruleset));
}

/** Compiles a ruleset that was linted before. */
export function compileSoundMonitoring(given: Ruleset): CompiledMonitoring {
  if (given.kind !== "monitoring") throw wrongKind(given, "monitoring");
  const checked = fillTexts(given, factsOf(given));
  const params = paramsOf(checked);
  const facts = factsOf(checked);
  const withScore = withScoreFact(facts, checked.indicators);
  const places = placesOf(withScore);
  const context = { facts, places, params };
  const indicators = checked.indicators.map((indicator) => compileIndicator(indicator, context));
  const parts = [...checked.indicators.map(({ scoring }) => scoring), ...checked.stages, ...checked.classes];
  const stages = checked.stages.map((stage) => compileStage(stage, context));
  const statuses = compileStatuses(checked.classes, { ...context, facts: withScore });
  const asked = askedFacts(indicators, [...stages.flatMap(({ items }) => items), ...statuses.classes]);
  return Object.freeze({
    kind: "monitoring",
    ruleset: checked,
    reference: referenceOf(given),
    facts,
    declared: checked.facts ?? [],
    params,
    places,
    factsIn: monitoringFactReader(places, asked),
    indicators,
    sharedCases: sharedCases(indicators, params),
    opposed: opposedNumber(indicators),
    stages,
    statuses,
    asked,
    labels: new Map([
      ...[...withScore.values()].map(({ name, label }) => [name, Object.freeze(label)] as const),
      ...checked.questions.map(({ id, text }) => [id, text] as const),
    ]),
    hasLibraryDefaults: parts.some(({ basis }) => basis === "library-default"),
  });
}

function compileStage(stage: Stage, context: ConditionContext): CompiledStage {
  const items = stage.items.map((part) => ({
    ...compileCondition(part, part, context),
    known: new WeakMap(),
  }));
  return {
    stage,
    items,
    reads: jointReads(items),
    known: { pass: new Map(), fail: new Map(), unknown: new Map() },
  };
}

/** Compiles statuses in their order: each is what those before it leave. */
export function compileStatuses(
  classes: readonly StatusClass[],
  context: ConditionContext,
): CompiledStatuses {
  const conditions = statusConditions(classes);
  // There is a condition for each status.
  const compiled = classes.map((part, index) =>
    compileCondition(part, conditions[index] as Condition, context),
  );
  const readsTotal = compiled.some(({ table }) => table.inputs.some(({ name }) => name === SCORE_FACT));
  return {
    classes: compiled,
    reads: jointReads(compiled),
    totalPlace: readsTotal ? context.places.get(SCORE_FACT) : undefined,
    known: new Map(),
  };
}

function askedFacts(
  indicators: readonly CompiledIndicator[],
  conditions: readonly CompiledCondition<unknown>[],
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

/** The classes are those that make a difference to any indicator. */
function sharedCases(indicators: readonly CompiledIndicator[], params: Params): readonly SharedCase[] {
  const comparisons = indicators.flatMap(({ measure }) => comparisonsOf(measure.logic, params));
  const cases = indicators.flatMap(({ measure }) => measure.cases);
  const isRepeated = ({ place }: MeasureCase, index: number): boolean =>
    cases.findIndex((other) => other.place === place) < index;
  const shared = new Map(cases.filter(isRepeated).map(({ fact, place }) => [place, fact]));
  return [...shared].map(([place, fact]) => ({ ...factClasses(fact, comparisons), place }));
}

function opposedNumber(
  indicators: readonly CompiledIndicator[],
): Pick<MeasureNumber, "fact" | "place"> | undefined {
  const effects = indicators.flatMap(({ measure, sign }) =>
    measure.numbers.map(({ fact, place, trend }) => ({ fact, place, effect: trend * sign })),
  );
  return effects.find(({ place, effect }) =>
    effects.some((other) => other.place === place && other.effect !== effect),
  );
}
