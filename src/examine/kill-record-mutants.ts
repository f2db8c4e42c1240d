/** The mutants of what the parts of a monitoring file make together: weights, and the order of stages and of statuses. */
import type { Facts } from "../facts/fact.ts";
import { toFactValues } from "../facts/fact-values.ts";
import { completeFacts } from "../logic/cells.ts";
import { classesOfCondition } from "../logic/condition.ts";
import type { CriterionExample, RecordExample, StatusClass } from "../ruleset/ruleset-schema.ts";
import { withScoreFact } from "../ruleset/score-fact.ts";
import { jointCondition, statusConditions } from "../ruleset/status-conditions.ts";
import { type CompiledIndicator, compileIndicator } from "../score/compile-indicator.ts";
import { type CompiledMonitoring, compileStatuses } from "../score/compile-monitoring.ts";
import { scoreStatus } from "../score/score-status.ts";
import { type Change, nameMutants } from "./mutant.ts";
import type { ExaminedMutant, MutantFate } from "./mutant-fate.ts";
import {
  decideRecord,
  isRecordAsStated,
  nameOfIndicator,
  type RecordRun,
} from "./run-monitoring-examples.ts";

/** Every mutant of the whole with its fate: whole-record examples kill them. */
export function killRecordMutants(
  compiled: CompiledMonitoring,
  runs: readonly RecordRun[],
): readonly ExaminedMutant[] {
  const examples = runs.filter(({ holds }) => holds);
  const fateOf = (mutated: CompiledMonitoring, unkilled: () => MutantFate): MutantFate => {
    const killer = examples.find(({ example }) => isToldApart(example, mutated));
    return killer === undefined ? unkilled() : { status: "killed", example: killer.index };
  };
  return [
    ...compiled.indicators.flatMap((own, at) =>
      nameMutants(nameOfIndicator(own), own.indicator.scoring.weight, weightChanges(own)).map(
        ({ changed, ...name }) => {
          const mutated = withWeight(compiled, at, changed);
          return { ...name, ...fateOf(mutated, () => survivor(recordExampleOf(compiled, {}), mutated)) };
        },
      ),
    ),
    ...orderMutants("stages", compiled.ruleset.stages).map(({ changed, ...name }) => {
      const mutated = { ...compiled, stages: inOrder(compiled.stages, changed) };
      return { ...name, ...fateOf(mutated, () => survivor(stageExample(compiled, changed), mutated)) };
    }),
    ...orderMutants("classes", compiled.ruleset.classes).map(({ changed, ...name }) => {
      const mutated = withClasses(compiled, inOrder(compiled.ruleset.classes, changed));
      return { ...name, ...fateOf(mutated, () => compareStatuses(compiled, mutated)) };
    }),
  ];
}

function isToldApart(example: RecordExample, mutated: CompiledMonitoring): boolean {
  return !isRecordAsStated(example, decideRecord(mutated, example.facts));
}

function survivor(witness: RecordExample, mutated: CompiledMonitoring): MutantFate {
  return isToldApart(witness, mutated) ? { status: "survived", witness } : { status: "survived" };
}

/** The example that would state what a ruleset makes of facts. */
function recordExampleOf(compiled: CompiledMonitoring, facts: RecordExample["facts"]): RecordExample {
  return { facts, ...decideRecord(compiled, facts) };
}

/** The weight one lower and one higher, as far as a file may have it. */
function weightChanges({ indicator: { label, scoring } }: CompiledIndicator): readonly Change<number>[] {
  return [scoring.weight - 1, scoring.weight + 1]
    .filter((weight) => weight >= 1 && weight <= 100)
    .map((weight) => ({
      kind: "weight",
      description: {
        id: `${scoring.weight} → ${weight}, bobot “${label.id}”`,
        en: `${scoring.weight} → ${weight}, weight of “${label.en}”`,
      },
      changed: weight,
    }));
}

function withWeight(compiled: CompiledMonitoring, at: number, weight: number): CompiledMonitoring {
  const indicators = compiled.indicators.map((own, index) => {
    const { indicator } = own;
    return index === at
      ? compileIndicator({ ...indicator, scoring: { ...indicator.scoring, weight } }, compiled)
      : own;
  });
  return { ...compiled, indicators };
}

type Ordered = Pick<StatusClass, "id">;

/** The numbers of parts in another order, each two neighbours swapped. */
function orderMutants(
  list: string,
  parts: readonly Ordered[],
): ReturnType<typeof nameMutants<readonly number[]>> {
  const order = parts.map((_, index) => index);
  const changes = order.slice(1).map((second): Change<readonly number[]> => {
    const pair = parts.slice(second - 1, second + 1);
    const names = pair.map(({ id }) => `\`${id}\``).join(" ↔ ");
    return {
      kind: "order",
      description: { id: `urutan ${names}`, en: `order of ${names}` },
      changed: order.with(second - 1, second).with(second, second - 1),
    };
  });
  return nameMutants(list, order, changes);
}

function inOrder<T>(parts: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((index) => parts.slice(index, index + 1));
}

/** A group that meets all up to the first of two swapped stages, and of the second one nothing that can be failed. */
function stageExample(compiled: CompiledMonitoring, order: readonly number[]): RecordExample {
  const last = order.findIndex((index, at) => index !== at);
  const facts = compiled.ruleset.stages.slice(0, last + 2).flatMap(({ items }, at) =>
    items.map(({ examples }) => {
      const wanted = at <= last ? "pass" : "fail";
      // The linter lets no item be without an example of either.
      return (examples.find(({ outcome }) => outcome === wanted) as CriterionExample).facts;
    }),
  );
  const { score: _, ...rest } = recordExampleOf(compiled, Object.assign({}, ...facts));
  return rest;
}

/** Statuses in another order: each is what is left by those before it. */
function withClasses(compiled: CompiledMonitoring, classes: readonly StatusClass[]): CompiledMonitoring {
  const facts = withScoreFact(compiled.facts, compiled.ruleset.indicators);
  return { ...compiled, statuses: compileStatuses(classes, { ...compiled, facts }) };
}

/** Holds statuses in another order against the original on every complete cell, which are all there could be. */
function compareStatuses(compiled: CompiledMonitoring, mutated: CompiledMonitoring): MutantFate {
  const { facts, params, ruleset } = compiled;
  const joint = jointCondition(statusConditions(ruleset.classes));
  const cells = completeFacts(classesOfCondition(joint, withScoreFact(facts, ruleset.indicators), params));
  const statusOf = (by: CompiledMonitoring, known: Facts): unknown =>
    scoreStatus(by, toFactValues(known, by.places), null)?.id;
  const apart = cells.find((cell) => statusOf(compiled, cell) !== statusOf(mutated, cell));
  if (apart === undefined) return { status: "equivalent", alsoAsks: [] };
  const { score: _, ...witness } = recordExampleOf(compiled, apart);
  return survivor(witness, mutated);
}
