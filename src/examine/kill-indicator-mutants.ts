/** What becomes of each mutant of an indicator: an example kills it, it is proved equivalent, or it survives. */
import type { FactDefinition } from "../facts/fact.ts";
import { type CompleteFacts, completeFacts, countCells, MAX_CELLS } from "../logic/cells.ts";
import { classesOfCondition } from "../logic/condition.ts";
import type { Indicator, IndicatorExample } from "../ruleset/ruleset-schema.ts";
import { type CompiledIndicator, compileIndicator } from "../score/compile-indicator.ts";
import type { CompiledMeasure } from "../score/compiled-measure.ts";
import { endsOf } from "../score/complete-facts.ts";
import { type ExaminedIndicator, indicatorExampleOf } from "./examined-indicator.ts";
import { indicatorMutants } from "./indicator-mutants.ts";
import type { ExaminedMutant, MutantFate } from "./mutant-fate.ts";
import { NO_PARAMS } from "./put-params.ts";
import { decideIndicator, isIndicatorAsStated } from "./run-monitoring-examples.ts";

/** Every mutant of an indicator with its fate. */
export function killIndicatorMutants(examined: ExaminedIndicator): readonly ExaminedMutant[] {
  return indicatorMutants(examined).map(({ indicator, ...name }) => ({
    ...name,
    ...fateOf(indicator, examined),
  }));
}

function fateOf(mutant: Indicator, examined: ExaminedIndicator): MutantFate {
  const { compiled, own, examples } = examined;
  const mutated = compileIndicator(mutant, compiled);
  const isToldApart = (example: IndicatorExample): boolean =>
    !isIndicatorAsStated(example, decideIndicator(mutated, example.facts));
  const killer = examples.find(({ example }) => isToldApart(example));
  if (killer !== undefined) return { status: "killed", example: killer.index };
  const measures = changedMeasures(own, mutated);
  const logics = measures.map(({ logic }) => logic);
  const classes = classesOfCondition({ passes: { or: logics } }, compiled.facts, NO_PARAMS);
  const cells = countCells(classes);
  if (cells > MAX_CELLS) return { status: "too-large", cells };
  const numbers = numbersOf(measures);
  for (const facts of withNumbers(completeFacts(classes), numbers, examples)) {
    const witness = indicatorExampleOf(own, facts);
    if (isToldApart(witness)) return { status: "survived", witness };
  }
  // Of measures that calculate with no number every case was tried; of others only numbers near those of examples.
  return numbers.length === 0 ? { status: "equivalent", alsoAsks: [] } : { status: "survived" };
}

/** What decides whether the two differ: the measures behind the points, the changes behind the direction, or both. */
function changedMeasures(own: CompiledIndicator, mutated: CompiledIndicator): readonly CompiledMeasure[] {
  const isSame = (read: (indicator: Indicator) => unknown): boolean =>
    JSON.stringify(read(own.indicator)) === JSON.stringify(read(mutated.indicator));
  return [
    ...(isSame(({ measure, scoring }) => [measure, scoring]) ? [] : [own.measure, mutated.measure]),
    ...(isSame(({ change }) => change)
      ? []
      : [own.change, mutated.change].filter((change) => change !== undefined)),
  ];
}

export function numbersOf(measures: readonly CompiledMeasure[]): readonly FactDefinition[] {
  const numbers = measures.flatMap((measure) => measure.numbers.map(({ fact }) => fact));
  return [...new Map(numbers.map((fact) => [fact.name, fact])).values()];
}

/** Cells with each number at its ends and, while that is not too many, at those of examples and their neighbours. */
function withNumbers(
  cells: readonly CompleteFacts[],
  numbers: readonly FactDefinition[],
  examples: ExaminedIndicator["examples"],
): readonly CompleteFacts[] {
  return numbers.reduce((before, fact) => {
    const [low, high] = endsOf(fact);
    const given = examples.flatMap(({ example: { facts } }) => {
      const value = facts[fact.name];
      return typeof value === "number" ? [value - 1, value, value + 1] : [];
    });
    const near = new Set([low, high, ...given.filter((value) => value >= low && value <= high)]);
    const tried = before.length * near.size > MAX_CELLS ? [low, high] : [...near];
    return before.flatMap((facts) => tried.map((value) => ({ ...facts, [fact.name]: value })));
  }, cells);
}
