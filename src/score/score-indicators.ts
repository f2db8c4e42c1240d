/**
 * The points of indicators and their total, exact also where facts are missing: a measure is asked at the ends of the
 * numbers it only rises or only falls with, and for each class of the facts it compares. See docs/semantics.md.
 */
import { type FactDefinition, type Facts, isPartlyKnown } from "../facts/fact.ts";
import { classesLeft } from "../logic/fact-classes.ts";
import { findBand } from "../ruleset/find-band.ts";
import type { CompiledIndicator, CompiledMeasure, CompiledMonitoring } from "./compile-monitoring.ts";
import { combinationsOf, endsOf, isOpen } from "./complete-facts.ts";
import { type Ends, endsOfMeasure } from "./evaluate-measure.ts";
import type { Direction, IndicatorScore, PointRange } from "./kube-score.ts";

/** One indicator on facts; `before` is its value in the record before, for those without a change of their own. */
export function scoreIndicator(
  own: CompiledIndicator,
  facts: Facts,
  before: number | null = null,
): IndicatorScore {
  // What was in the record before makes a difference only to itself.
  const cell = before === null ? cellOf(own, facts) : undefined;
  const known = cell === undefined ? undefined : own.known.get(cell);
  if (known !== undefined) return known;
  const made = makeScore(own, facts, before);
  if (cell !== undefined) own.known.set(cell, made);
  return made;
}

/**
 * The place of facts among the ways in which they make a difference, for an indicator that only compares: what is made of
 * one of them can be used again. `undefined` where it calculates, or a fact is known in part.
 */
function cellOf({ measure, change }: CompiledIndicator, facts: Facts): number | undefined {
  if (measure.numbers.length > 0 || (change !== undefined && change !== measure)) return undefined;
  let cell = 0;
  for (const { fact, count, classOf } of measure.cases) {
    const value = facts[fact.name];
    if (isPartlyKnown(value)) return undefined;
    cell = cell * (count + 1) + classOf(value);
  }
  return cell;
}

function makeScore(own: CompiledIndicator, facts: Facts, before: number | null): IndicatorScore {
  const { indicator, measure, change, best: most } = own;
  const { id, label, aspect, unit, scoring } = indicator;
  const ends = endsOfMeasure(measure, facts);
  const [worst, best] = bandsOf(own, ends);
  const isSettled = worst.points === best.points;
  const value = ends.min === ends.max ? ends.min : null;
  const direction =
    change === undefined
      ? directionBetween(own, before, value)
      : directionOf(own, change === measure ? ends : endsOfMeasure(change, facts));
  const made: IndicatorScore = {
    id,
    label,
    aspect,
    value,
    isCalculated: measure.numbers.length > 0,
    direction,
    band: worst === best ? worst.label : null,
    points: Object.freeze({ min: worst.points, max: best.points, of: most }),
    weight: scoring.weight,
    score: Object.freeze({
      min: worst.points * scoring.weight,
      max: best.points * scoring.weight,
      of: most * scoring.weight,
    }),
    basis: scoring.basis,
    missing: isSettled ? NONE : Object.freeze(openFacts(measure, facts)),
  };
  // Put in at the end: spread into the literal it would make this, done for every record, several times as slow.
  return Object.freeze(unit === undefined ? made : Object.assign(made, { unit }));
}

const NONE: readonly string[] = Object.freeze([]);

/**
 * The total of all indicators. Where none of them shares a missing fact with another that pulls the other way, it is the
 * sum of their ranges; else each way in which the shared facts may turn out is gone through.
 */
export function totalOf(
  compiled: CompiledMonitoring,
  scores: readonly IndicatorScore[],
  facts: Facts,
): PointRange | null {
  const { indicators, sharedCases, opposed } = compiled;
  if (indicators.length === 0) return null;
  const of = sum(scores.map(({ score }) => score.of));
  const openCases = sharedCases.filter(({ fact }) => isOpen(fact, facts));
  const openNumber = opposed !== undefined && isOpen(opposed, facts) ? opposed : undefined;
  if (openCases.length === 0 && openNumber === undefined)
    return Object.freeze({
      min: sum(scores.map(({ score }) => score.min)),
      max: sum(scores.map(({ score }) => score.max)),
      of,
    });
  const isTouched = ({ measure }: CompiledIndicator): boolean =>
    measure.cases.some(({ fact }) => openCases.some((other) => other.fact.name === fact.name)) ||
    measure.numbers.some(({ fact }) => fact.name === openNumber?.name);
  const touched = indicators.filter(isTouched);
  const fixed = scores.filter((_, index) => !isTouched(indicators[index] as CompiledIndicator));
  const rest = {
    min: sum(fixed.map(({ score }) => score.min)),
    max: sum(fixed.map(({ score }) => score.max)),
  };
  const totals = combinationsOf(
    openCases.map((classes) => classesLeft(classes, facts[classes.fact.name])),
  ).flatMap((classNumbers) => {
    const given = openCases.map(({ fact, representatives }, index) => [
      fact.name,
      // There is a class number for each case.
      representatives[classNumbers[index] as number],
    ]);
    return totalsOver(touched, { ...facts, ...Object.fromEntries(given) }, openNumber);
  });
  return Object.freeze({
    min: rest.min + Math.min(...totals.map(({ min }) => min)),
    max: rest.max + Math.max(...totals.map(({ max }) => max)),
    of,
  });
}

/** The totals of some indicators at every number of `open` from which the points of any of them differ. */
function totalsOver(
  indicators: readonly CompiledIndicator[],
  facts: Facts,
  open: FactDefinition | undefined,
): readonly Ends[] {
  const weighted = (own: CompiledIndicator, given: Facts): Ends => {
    const { min, max } = pointsOf(own, endsOfMeasure(own.measure, given));
    const { weight } = own.indicator.scoring;
    return { min: min * weight, max: max * weight };
  };
  const totalAt = (given: Facts): Ends =>
    indicators
      .map((own) => weighted(own, given))
      .reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }));
  if (open === undefined) return [totalAt(facts)];
  const at = (number: number): Facts => ({ ...facts, [open.name]: number });
  const [low, high] = endsOf(open, facts);
  const steps = new Set([low, high]);
  for (const own of indicators) {
    if (!own.measure.numbers.some(({ fact }) => fact.name === open.name)) continue;
    for (const end of ["min", "max"] as const)
      for (const step of stepsOf((number) => weighted(own, at(number))[end], low, high))
        steps.add(step).add(step - 1);
  }
  return [...steps].map((number) => totalAt(at(number)));
}

/** The whole numbers at which a function that only rises, or only falls, takes a new value. */
function stepsOf(valueAt: (number: number) => number, low: number, high: number): readonly number[] {
  const [first, last] = [valueAt(low), valueAt(high)];
  if (first === last) return [];
  if (high - low === 1) return [high];
  const middle = low + Math.floor((high - low) / 2);
  return [...stepsOf(valueAt, low, middle), ...stepsOf(valueAt, middle, high)];
}

/** The points at both ends; bands follow the direction, so that between them there are none outside. */
function pointsOf(own: CompiledIndicator, ends: Ends): Ends {
  const [worst, best] = bandsOf(own, ends);
  return { min: worst.points, max: best.points };
}

/** The bands at both ends, the worse one first. */
function bandsOf({ indicator, sign }: CompiledIndicator, { min, max }: Ends): readonly [Band, Band] {
  const { bands } = indicator.scoring;
  const low = findBand(bands, min);
  const high = min === max ? low : findBand(bands, max);
  return sign === 1 ? [low, high] : [high, low];
}

type Band = ReturnType<typeof findBand>;

function openFacts({ numbers, cases }: CompiledMeasure, facts: Facts): readonly string[] {
  return [...cases, ...numbers].filter(({ fact }) => isOpen(fact, facts)).map(({ fact }) => fact.name);
}

/** Which way a change is, as far as every way in which the missing facts may turn out agrees. */
function directionOf(own: CompiledIndicator, { min, max }: Ends): Direction | null {
  return Math.sign(min) === Math.sign(max) ? directionOfChange(own, min) : null;
}

/** Which way an indicator went from one value to another, where both are known. */
export function directionBetween(
  own: CompiledIndicator,
  before: number | null,
  after: number | null,
): Direction | null {
  return before === null || after === null ? null : directionOfChange(own, after - before);
}

function directionOfChange({ sign }: CompiledIndicator, change: number): Direction {
  const improvement = change * sign;
  return improvement > 0 ? "membaik" : improvement < 0 ? "menurun" : "tetap";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
