/** What the examples of an indicator show of it: the limits of its bands, and the conditions that choose its branches. */

import { type CompleteFacts, completeFacts } from "../logic/cells.ts";
import { evaluateLogic, type Logic, toLogicData } from "../logic/json-logic.ts";
import { readOperation } from "../logic/read-operation.ts";
import { findBand } from "../ruleset/find-band.ts";
import type { IndicatorExample } from "../ruleset/ruleset-schema.ts";
import type { CompiledMeasure } from "../score/compiled-measure.ts";
import { endsOf } from "../score/complete-facts.ts";
import { atomsOfMeasure } from "./atoms.ts";
import { type Case, coverAtoms } from "./cover-atoms.ts";
import { completeFactsOf } from "./cover-criterion.ts";
import {
  type BandCoverage,
  type ConditionCoverage,
  type CriterionCoverage,
  countCoverage,
} from "./coverage.ts";
import { type ExaminedIndicator, factsOfMeasure, indicatorExampleOf } from "./examined-indicator.ts";
import { isConditionOf } from "./is-comparison.ts";
import { NO_PARAMS } from "./put-params.ts";
import { decideIndicator, type IndicatorOutcome } from "./run-monitoring-examples.ts";

/** What the complete examples of an indicator show; one with a fact missing or a range shows nothing. */
export function coverIndicator(examined: ExaminedIndicator): CriterionCoverage {
  const { measure, change } = examined.own;
  return countCoverage(examined.name, [
    ...coverBands(examined),
    ...coverMeasure(measure, "measure", examined),
    ...(change === undefined ? [] : coverMeasure(change, "change", examined)),
  ]);
}

/** Each band but the first: a value at its lower limit, and one in the band directly below. */
function coverBands({ own, examples }: ExaminedIndicator): readonly BandCoverage[] {
  const { bands } = own.indicator.scoring;
  const names = factsOfMeasure(own.measure).map(({ name }) => name);
  const shown = examples.flatMap(({ index, example, decision: { value } }) =>
    value === null || completeFactsOf(example.facts, names) === undefined ? [] : [{ index, value }],
  );
  // Where a measure calculates with no number, its values are few and all of them known.
  const possible =
    own.measure.numbers.length > 0
      ? undefined
      : completeFacts(own.measure.cases).map((facts) => measured(decideIndicator(own, facts)));
  return bands.slice(1).map((band, at): BandCoverage => {
    const base = { kind: "band", path: ["scoring", "bands", at + 1], text: `from ${band.from}` } as const;
    const isAtLimit = (value: number): boolean => value === band.from;
    const isBelow = (value: number): boolean => findBand(bands, value) === bands[at];
    const limit = shown.find(({ value }) => isAtLimit(value));
    const below = shown.filter(({ value }) => isBelow(value)).sort((a, b) => b.value - a.value)[0];
    if (limit !== undefined && below !== undefined)
      return { ...base, status: "shown", pair: [limit.index, below.index] };
    if (possible !== undefined && !(possible.some(isAtLimit) && possible.some(isBelow)))
      return { ...base, status: "cannot-be-shown" };
    return {
      ...base,
      status: "not-shown",
      lacks: [
        ...(limit === undefined ? (["at-limit"] as const) : []),
        ...(below === undefined ? (["below"] as const) : []),
      ],
    };
  });
}

/** What is measured on complete facts, where it is never unknown. */
function measured({ value }: IndicatorOutcome): number {
  return value as number;
}

/** MC/DC of the conditions within a measure: each shown to change on its own which branch is taken. */
function coverMeasure(
  measure: CompiledMeasure,
  place: "measure" | "change",
  examined: ExaminedIndicator,
): readonly ConditionCoverage[] {
  const names = factsOfMeasure(measure).map(({ name }) => name);
  const decidedOn = (facts: CompleteFacts): string => branchesOf(measure.logic, facts).join();
  const given = examined.examples.flatMap(({ index, example }): readonly Case<IndicatorExample>[] => {
    const facts = completeFactsOf(example.facts, names);
    return facts === undefined ? [] : [{ facts, decided: decidedOn(facts), example, index }];
  });
  // No condition reads a number that is calculated with, so any value of it will do.
  const numbers = Object.fromEntries(measure.numbers.map(({ fact }) => [fact.name, endsOf(fact)[0]]));
  const cells = completeFacts(measure.cases).map((cell) => {
    const facts = { ...cell, ...numbers };
    return { facts, decided: decidedOn(facts), example: indicatorExampleOf(examined.own, facts) };
  });
  return coverAtoms(atomsOfMeasure(measure.logic, [place]), given, cells);
}

/** The number of the branch that each `if` of a measure takes on complete facts, in reading order. */
function branchesOf(logic: Logic, facts: CompleteFacts): readonly number[] {
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  const { args } = operation;
  if (!isConditionOf(operation, 0)) return args.flatMap((arg) => branchesOf(arg, facts));
  const data = toLogicData(Object.entries(facts), NO_PARAMS);
  const met = args.findIndex(
    (arg, index) => isConditionOf(operation, index) && evaluateLogic(arg, data) === true,
  );
  const taken = met === -1 ? args.length - 1 : met + 1;
  // An `if` has an else, so there is an argument to take.
  return [taken, ...branchesOf(args[taken] as Logic, facts)];
}
