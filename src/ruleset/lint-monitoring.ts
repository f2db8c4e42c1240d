/** What can be wrong with the rules of a monitoring file: its indicators, stages, statuses, and what they share. */
import { closest } from "../closest.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { analyzeMeasure } from "../logic/analyze-measure.ts";
import { completeFacts, countCells, MAX_CELLS } from "../logic/cells.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { classesOfCondition, logicsOfCondition } from "../logic/condition.ts";
import { evaluateLogic, toLogicData } from "../logic/json-logic.ts";
import { lintCondition, lintExampleFacts, type RuleContext } from "./lint-condition.ts";
import { factsIn, lintCases, lintIndicator } from "./lint-indicator.ts";
import { logicsOf } from "./ruleset-parts.ts";
import type { MonitoringRuleset } from "./ruleset-schema.ts";
import { SCORE_FACT, withScoreFact } from "./score-fact.ts";
import { jointCondition, statusConditions } from "./status-conditions.ts";

/** Every fault of the rules of a monitoring file, but for the names that all parts share. */
export function lintMonitoring(ruleset: MonitoringRuleset, context: RuleContext): readonly RuleFault[] {
  const aspects = ruleset.aspects.map(({ id }) => id);
  const ofIndicators = ruleset.indicators.flatMap((indicator, index) =>
    lintIndicator(indicator, { ...context, aspects }, ["indicators", index]),
  );
  const withScore = { ...context, facts: withScoreFact(context.facts, ruleset.indicators) };
  const ofStages = lintStages(ruleset, context);
  const ofClasses = ruleset.classes.flatMap((each, index) =>
    lintCondition(each, { ...withScore, scope: "kube" }, ["classes", index]),
  );
  const faults = [
    ...lintAspects(ruleset),
    ...ofIndicators,
    ...(ofIndicators.length === 0 ? lintTogether(ruleset, context) : []),
    ...ofStages,
    ...ofClasses,
    ...(ofClasses.length === 0 ? lintStatuses(ruleset, withScore) : []),
  ];
  return [...faults, ...(faults.length === 0 ? lintRecordExamples(ruleset, context) : [])];
}

function lintAspects({ aspects, indicators }: MonitoringRuleset): readonly RuleFault[] {
  return aspects.flatMap(({ id }, index) =>
    indicators.some(({ aspect }) => aspect === id)
      ? []
      : [ruleFault("aspect/unused", ["aspects", index], { name: id })],
  );
}

/** What indicators share must leave their total exact: see docs/semantics.md. */
export function lintTogether(
  { indicators }: Pick<MonitoringRuleset, "indicators">,
  context: RuleContext,
): readonly RuleFault[] {
  const analyses = indicators.map(({ measure }) => analyzeMeasure(measure, context));
  const path = ["indicators"];
  const calculated = new Map<string, Set<number>>();
  for (const [index, { trends }] of analyses.entries()) {
    const sign = indicators[index]?.direction === "higher-is-better" ? 1 : -1;
    for (const [name, trend] of trends)
      calculated.set(name, (calculated.get(name) ?? new Set()).add(trend * sign));
  }
  const opposed = [...calculated].filter(([, signs]) => signs.size > 1).map(([name]) => name);
  const compared = new Set(analyses.flatMap(({ cases }) => [...cases]));
  const both = [...compared].filter((name) => calculated.has(name));
  const comparisons = indicators.flatMap(({ measure }) => comparisonsOf(measure, context.params));
  const shared = [...compared].filter((name) => analyses.filter(({ cases }) => cases.has(name)).length > 1);
  return [
    ...both.map((name) => ruleFault("measure/compared-and-calculated", path, { name })),
    ...(opposed.length > 1 ? [ruleFault("measure/opposed-facts", path, { names: opposed })] : []),
    ...lintCases(shared, comparisons, context, path),
  ];
}

/** Items are independent of each other, so that what is known of a stage is exact. */
function lintStages({ stages }: MonitoringRuleset, context: RuleContext): readonly RuleFault[] {
  const readBy = new Map<string, string>();
  return stages.flatMap(({ items }, index) =>
    items.flatMap((item, at) => {
      const path = ["stages", index, "items", at];
      const faults = [...lintCondition(item, { ...context, scope: "kube" }, path)];
      const facts = factsIn([item.passes, (item.open ?? []).map(({ when }) => when)], context);
      for (const { name } of facts) {
        const other = readBy.get(name);
        if (other === undefined) readBy.set(name, item.id);
        else faults.push(ruleFault("stage/shared-fact", path, { name, other }));
      }
      return faults;
    }),
  );
}

/** The statuses together fit in one table, and leave no group without one. */
function lintStatuses({ classes }: MonitoringRuleset, context: RuleContext): readonly RuleFault[] {
  if (classes.length === 0) return [];
  const path: Path = ["classes"];
  const joint = jointCondition(statusConditions(classes));
  const tables = classesOfCondition(joint, context.facts, context.params);
  const cells = countCells(tables);
  if (cells > MAX_CELLS)
    return [ruleFault("criterion/too-many-cells", path, { received: cells, limit: MAX_CELLS })];
  const logics = classes.flatMap(logicsOfCondition);
  const gap = completeFacts(tables)
    .map((facts) => Object.entries(facts))
    .find((facts) => {
      const data = toLogicData(facts, context.params);
      return logics.every((logic) => evaluateLogic(logic, data) !== true);
    });
  if (gap === undefined) return [];
  return [
    ruleFault("class/gap", path, { facts: gap.map(([name, value]) => `${name} = ${value}`).join(", ") }),
  ];
}

function lintRecordExamples(ruleset: MonitoringRuleset, context: RuleContext): readonly RuleFault[] {
  const read = factsIn(logicsOf(ruleset), context).filter(({ name }) => name !== SCORE_FACT);
  const stages = ruleset.stages.map(({ id }) => id);
  const statuses = ruleset.classes.map(({ id }) => id);
  return ruleset.examples.flatMap((example, index) => {
    const path = ["examples", index];
    const { stage, status } = example;
    return [
      ...lintExampleFacts(example.facts, read, [...path, "facts"]),
      ...(stage == null || stages.includes(stage)
        ? []
        : [
            ruleFault("example/unknown-part", [...path, "stage"], {
              name: stage,
              nearest: closest(stage, stages),
            }),
          ]),
      ...(status === undefined || statuses.includes(status)
        ? []
        : [
            ruleFault("example/unknown-part", [...path, "status"], {
              name: status,
              nearest: closest(status, statuses),
            }),
          ]),
    ];
  });
}
