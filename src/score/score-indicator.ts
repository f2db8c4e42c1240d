/**
 * The points of one indicator, exact also where facts are missing: a measure is asked at the ends of the numbers it only
 * rises or only falls with, and for each class of the facts it compares. See docs/semantics.md.
 */
import { offsetOf } from "../decide/decision-table.ts";
import type { FactValues } from "../facts/fact-values.ts";
import { findBand } from "../ruleset/find-band.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import type { CompiledMeasure, MeasureCase, MeasureNumber } from "./compiled-measure.ts";
import { type Ends, endsOfMeasure, knownValueOf } from "./evaluate-measure.ts";
import { factsThatMatter } from "./facts-that-matter.ts";
import type { Direction, IndicatorScore } from "./kube-score.ts";
import { remember } from "./remember.ts";

/** One indicator on facts; `before` is its value in the record before, for those without a change of their own. */
export function scoreIndicator(
  own: CompiledIndicator,
  values: FactValues,
  before: number | null = null,
): IndicatorScore {
  const { measure, change, known } = own;
  // What was in the record before, and a change of its own, make a difference beside what is measured.
  const isByMeasure = change === undefined ? before === null : change === measure;
  if (!isByMeasure) return makeScore(own, values, before);
  if (measure.numbers.length === 0) {
    const cell = cellOf(measure, values);
    if (cell === undefined) return makeScore(own, values, before);
    const again = known.byCell[cell];
    if (again !== undefined) return again;
    const made = makeScore(own, values, before);
    known.byCell[cell] = made;
    return made;
  }
  const value = knownValueOf(measure, values);
  if (value === undefined) return scoreInPart(own, values);
  return known.byValue.get(value) ?? remember(known.byValue, value, scoreOf(own, value));
}

/** An indicator that calculates, of which not everything is known: it is found again where at most one number is. */
function scoreInPart(own: CompiledIndicator, values: FactValues): IndicatorScore {
  const { measure, known } = own;
  let only = -1;
  for (let at = 0; at < measure.numbers.length; at += 1) {
    const value = values[(measure.numbers[at] as MeasureNumber).place];
    if (value === undefined) continue;
    if (only >= 0 || typeof value !== "number") return makeScore(own, values, null);
    only = at;
  }
  if (measure.cases.length > 0) return makeScore(own, values, null);
  if (only < 0) {
    known.ofNothing ??= makeScore(own, values, null);
    return known.ofNothing;
  }
  // There is a map for each number, and this one's value is one.
  const among = known.byOnlyNumber[only] as Map<number, IndicatorScore>;
  const value = values[(measure.numbers[only] as MeasureNumber).place] as number;
  return among.get(value) ?? remember(among, value, makeScore(own, values, null));
}

/** An indicator of which everything is known. */
function scoreOf(own: CompiledIndicator, value: number): IndicatorScore {
  const band = findBand(own.indicator.scoring.bands, value);
  const direction = own.change === undefined ? null : directionOfChange(own, value);
  return toScore(own, { value, worst: band, best: band, direction, missing: NONE });
}

/** The place of facts among the ways in which they make a difference; `undefined` where one is known in part. */
function cellOf({ cases }: CompiledMeasure, values: FactValues): number | undefined {
  let cell = 0;
  for (let at = 0; at < cases.length; at += 1) {
    const { input, place } = cases[at] as MeasureCase;
    const offset = offsetOf(input, values[place]);
    if (offset === undefined) return undefined;
    cell += offset;
  }
  return cell;
}

function makeScore(own: CompiledIndicator, values: FactValues, before: number | null): IndicatorScore {
  const { measure, change, known } = own;
  const ends = endsOfMeasure(measure, values);
  const [worst, best] = bandsOf(own, ends);
  const value = ends.min === ends.max ? ends.min : null;
  const direction =
    change === undefined
      ? directionBetween(own, before, value)
      : directionOf(own, change === measure ? ends : endsOfMeasure(change, values));
  const missing = worst.points === best.points ? NONE : factsThatMatter(own, values);
  const { bands } = own.indicator.scoring;
  const key = `${value} ${bands.indexOf(worst)} ${bands.indexOf(best)} ${direction} ${missing.join()}`;
  const made = known.byOutcome.get(key);
  if (made !== undefined) return made;
  return remember(known.byOutcome, key, toScore(own, { value, worst, best, direction, missing }));
}

/** What is to be said of an indicator. */
interface Outcome extends Pick<IndicatorScore, "value" | "direction" | "missing"> {
  readonly worst: Band;
  readonly best: Band;
}

function toScore(
  own: CompiledIndicator,
  { value, worst, best, direction, missing }: Outcome,
): IndicatorScore {
  const { id, label, aspect, unit, scoring } = own.indicator;
  const { weight, basis } = scoring;
  const points = { min: worst.points, max: best.points, of: own.best };
  const made: IndicatorScore = {
    id,
    label,
    aspect,
    value,
    isCalculated: own.measure.numbers.length > 0,
    direction,
    band: worst === best ? worst.label : null,
    points: Object.freeze(points),
    weight,
    score: Object.freeze({ min: points.min * weight, max: points.max * weight, of: points.of * weight }),
    basis,
    missing: Object.freeze(missing),
  };
  // Put in at the end: spread into the literal it would make this several times as slow.
  return Object.freeze(unit === undefined ? made : Object.assign(made, { unit }));
}

const NONE: readonly string[] = Object.freeze([]);

/** The points at both ends; bands follow the direction, so that between them there are none outside. */
export function pointsOf(own: CompiledIndicator, ends: Ends): Ends {
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
