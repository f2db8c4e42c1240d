/** One indicator in two rulesets: where it adds another number to the total. */

import type { FactDefinition, Facts } from "../facts/fact.ts";
import { toFactValues } from "../facts/fact-values.ts";
import type { Text } from "../language.ts";
import { type CompleteFacts, completeCells, countCells, MAX_JOINT_CELLS } from "../logic/cells.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { classesOf } from "../logic/condition.ts";
import { factClasses } from "../logic/fact-classes.ts";
import { findBand } from "../ruleset/find-band.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import type { Indicator } from "../ruleset/ruleset-schema.ts";
import type { CompiledIndicator } from "../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { endsOf } from "../score/complete-facts.ts";
import { endsOfMeasure } from "../score/evaluate-measure.ts";
import { scoreIndicator } from "../score/score-indicator.ts";
import { findMeasured } from "./find-measured.ts";
import { factsAt } from "./joint-scope.ts";
import type {
  IndicatorDifference,
  RecordRegion,
  RecordWitness,
  ScoreEffect,
} from "./monitoring-difference.ts";
import { findRegions } from "./regions.ts";
import { changeText, wordPiece, wordPoints } from "./word-scores.ts";

/** An indicator of a ruleset. */
export interface OwnIndicator {
  readonly own: CompiledIndicator;
  readonly compiled: CompiledMonitoring;
}

/** One indicator as both rulesets have it; one that is not there adds nothing. */
export interface JointIndicator {
  readonly renamedFrom: string | undefined;
  readonly before: OwnIndicator | undefined;
  readonly after: OwnIndicator | undefined;
}

/** A record with facts, scored by both; `named` are the facts that the difference is about. */
export type ShowFacts = (facts: CompleteFacts, named: readonly string[]) => RecordWitness | null;

/** The difference of one indicator. */
export function compareIndicator(
  { renamedFrom, before, after }: JointIndicator,
  show: ShowFacts,
): IndicatorDifference {
  // An indicator that neither ruleset had would not be compared.
  const { own } = (after ?? before) as OwnIndicator;
  const { id, label } = own.indicator;
  const { regions, isExact } = regionsOf(before, after, show);
  return {
    id,
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
    label,
    presence: before === undefined ? "added" : after === undefined ? "removed" : "both",
    isEdited: hashRuleset(before?.own.indicator ?? null) !== hashRuleset(after?.own.indicator ?? null),
    effect: effectOfScores(regions),
    weight: { before: weightOf(before), after: weightOf(after) },
    most: { before: mostOf(before), after: mostOf(after) },
    regions,
    isExact,
  };
}

function weightOf(own: OwnIndicator | undefined): number | null {
  return own?.own.indicator.scoring.weight ?? null;
}

function mostOf(own: OwnIndicator | undefined): number {
  return own === undefined ? 0 : own.own.best * own.own.indicator.scoring.weight;
}

/** What changes of numbers amount to. */
export function effectOfScores(
  changes: readonly { readonly before: number; readonly after: number }[],
): ScoreEffect {
  const isLower = changes.some(({ before, after }) => after < before);
  const isHigher = changes.some(({ before, after }) => after > before);
  if (isLower) return isHigher ? "both" : "lower";
  return isHigher ? "higher" : "equal";
}

/** What an indicator adds to the total for a value of its measure. */
function addedAt(own: OwnIndicator | undefined, value: number): number {
  if (own === undefined) return 0;
  const { bands, weight } = own.own.indicator.scoring;
  return findBand(bands, value).points * weight;
}

/** What it adds for complete facts. */
function addedOn(own: OwnIndicator | undefined, facts: Facts): number {
  if (own === undefined) return 0;
  return scoreIndicator(own.own, toFactValues(facts, own.compiled.places)).score.min;
}

interface Found {
  readonly regions: readonly RecordRegion<number>[];
  readonly isExact: boolean;
}

function regionsOf(
  before: OwnIndicator | undefined,
  after: OwnIndicator | undefined,
  show: ShowFacts,
): Found {
  const sides = [before, after].filter((side) => side !== undefined);
  const numbers = new Map<string, FactDefinition>(
    sides.flatMap(({ own }) => own.measure.numbers.map(({ fact }) => [fact.name, fact] as const)),
  );
  if (numbers.size > 0 && isOneMeasure(sides)) return byValue(before, after, show);
  const comparisons = sides.flatMap(({ own, compiled }) =>
    comparisonsOf(own.indicator.measure, compiled.params),
  );
  const catalogue = new Map(sides.flatMap(({ compiled }) => [...compiled.facts]));
  const cases = classesOf(comparisons, catalogue);
  const [number, ...others] = [...numbers.values()];
  if (others.length > 0) return bySamples(sides, { before, after, numbers: [...numbers.values()] }, show);
  const steps = number === undefined ? [] : stepsIn(number, cases, before, after);
  const classes =
    number === undefined
      ? cases
      : [
          ...cases,
          factClasses(
            number,
            steps.map((step) => ({ fact: number.name, operator: ">=", before: [], after: [step] })),
          ),
        ];
  if (countCells(classes) > MAX_JOINT_CELLS)
    return bySamples(sides, { before, after, numbers: [...numbers.values()] }, show);
  const added = new Set<number>();
  const at = (cell: readonly number[]): readonly [number, number] => {
    const facts = factsAt(classes, cell);
    return [addedOn(before, facts), addedOn(after, facts)];
  };
  for (const cell of completeCells(classes)) for (const each of at(cell)) added.add(each);
  const regions = findRegions<`${number}`>({
    classes,
    withMissing: false,
    words: Object.fromEntries([...added].map((each) => [`${each}`, wordPoints(each)])),
    changeAt(cell) {
      const [was, is] = at(cell);
      return was === is ? undefined : { before: `${was}`, after: `${is}` };
    },
  });
  return {
    isExact: true,
    regions: regions.map(({ where, text, before: was, after: is, cell, facts }) => ({
      where,
      text,
      before: Number(was),
      after: Number(is),
      witness: show(factsAt(classes, cell), Object.keys(facts)),
    })),
  };
}

/** Whether both measure the same, their parameters put in. */
function isOneMeasure(sides: readonly OwnIndicator[]): boolean {
  return new Set(sides.map(({ own, compiled }) => measureKey(own.indicator, compiled))).size === 1;
}

/** What is measured, with the values of parameters in it. */
export function measureKey({ measure }: Indicator, { params }: CompiledMonitoring): string {
  return JSON.stringify(measure, (key, value) => {
    const name =
      key === "var" && typeof value === "string" && value.startsWith("params.") ? value : undefined;
    return name === undefined ? value : { value: params.get(name.slice("params.".length)) };
  });
}

/** Of one measure, the values between the starts of all bands. */
function byValue(before: OwnIndicator | undefined, after: OwnIndicator | undefined, show: ShowFacts): Found {
  const { own } = (before ?? after) as OwnIndicator;
  const { min, max } = endsOfMeasure(own.measure, []);
  const starts = [before, after].flatMap((side) =>
    (side?.own.indicator.scoring.bands ?? []).flatMap(({ from }) => from ?? []),
  );
  const cuts = [...new Set(starts)].sort((a, b) => a - b).filter((cut) => cut > min && cut <= max);
  const pieces = [Number.NEGATIVE_INFINITY, ...cuts].map((from, index) => ({
    from,
    to: cuts[index] ?? Number.POSITIVE_INFINITY,
    was: addedAt(before, Math.max(from, min)),
    is: addedAt(after, Math.max(from, min)),
  }));
  // Neighbours that change alike are one.
  const joined = pieces.flatMap((piece, index) => {
    const isAlike = (other: typeof piece | undefined): boolean =>
      other?.was === piece.was && other.is === piece.is;
    if (isAlike(pieces[index - 1])) return [];
    const rest = pieces.slice(index + 1);
    const end = rest.findIndex((each) => !isAlike(each));
    const last = (end === -1 ? rest : rest.slice(0, end)).at(-1) ?? piece;
    return [{ ...piece, to: last.to }];
  });
  const regions = joined.flatMap(({ from, to, was, is }): readonly RecordRegion<number>[] => {
    if (was === is) return [];
    const facts = findMeasured(own.measure, from, to);
    // A measure may jump over a piece: then it is nobody's.
    const where = wordPiece(own.indicator, from, to);
    const witness = facts === undefined ? null : show(facts, Object.keys(facts));
    return [{ where, before: was, after: is, text: changeText(where, was, is), witness }];
  });
  return { regions, isExact: regions.every(({ witness }) => witness !== null) };
}

/** The numbers at which points change on either side, whatever the cases. */
function stepsIn(
  fact: FactDefinition,
  cases: ReturnType<typeof classesOf>,
  before: OwnIndicator | undefined,
  after: OwnIndicator | undefined,
): readonly number[] {
  const [low, high] = endsOf(fact);
  const steps = new Set<number>();
  for (const cell of completeCells(cases)) {
    const given = factsAt(cases, cell);
    for (const side of [before, after]) {
      const at = (number: number): number => addedOn(side, { ...given, [fact.name]: number });
      for (const step of changesOf(at, low, high)) steps.add(step);
    }
  }
  return [...steps];
}

/** The whole numbers at which a function that only rises, or only falls, takes a new value. */
function changesOf(valueAt: (number: number) => number, low: number, high: number): readonly number[] {
  if (valueAt(low) === valueAt(high)) return [];
  if (high - low === 1) return [high];
  const middle = low + Math.floor((high - low) / 2);
  return [...changesOf(valueAt, low, middle), ...changesOf(valueAt, middle, high)];
}

/** Two measures of several numbers: a value of each piece of either is tried, and what differs is shown. */
function bySamples(
  sides: readonly OwnIndicator[],
  {
    before,
    after,
    numbers,
  }: {
    readonly before: OwnIndicator | undefined;
    readonly after: OwnIndicator | undefined;
    readonly numbers: readonly FactDefinition[];
  },
  show: ShowFacts,
): Found {
  const zero = Object.fromEntries(numbers.map((fact) => [fact.name, Math.max(endsOf(fact)[0], 0)]));
  const seen = new Map<string, RecordRegion<number>>();
  for (const { own } of sides) {
    const starts = own.indicator.scoring.bands.map(({ from }) => from ?? Number.NEGATIVE_INFINITY);
    for (const [index, from] of starts.entries()) {
      const found = findMeasured(own.measure, from, starts[index + 1] ?? Number.POSITIVE_INFINITY);
      if (found === undefined) continue;
      const facts = { ...zero, ...found };
      const [was, is] = [addedOn(before, facts), addedOn(after, facts)];
      if (was === is || seen.has(`${was} ${is}`)) continue;
      const witness = show(facts, Object.keys(facts));
      const where = witness?.text ?? OTHERWISE;
      seen.set(`${was} ${is}`, { where, before: was, after: is, text: changeText(where, was, is), witness });
    }
  }
  return { regions: [...seen.values()], isExact: false };
}

const OTHERWISE: Text = { id: "diukur lain", en: "measured otherwise" };
