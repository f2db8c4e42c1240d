/** Which of the facts that are not known exactly can change the points of an indicator. */
import type { FactValues } from "../facts/fact-values.ts";
import { combinationsOf } from "../logic/cells.ts";
import type { Calculation } from "../logic/compile-calculation.ts";
import { classesLeft } from "../logic/fact-classes.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import type { MeasureNumber } from "./compiled-measure.ts";
import { endsOf, isOpen } from "./complete-facts.ts";

/** So many boxes are looked at for one indicator; what is not settled by then is named rather than left out. */
const MOST_BOXES = 4096;

/**
 * The names of the facts that are open and can change the points, where these are not settled: those for which two
 * completions that differ in that fact alone have other points. The facts compared come first, in the order of the
 * measure.
 */
export function factsThatMatter(
  { measure, indicator }: Pick<CompiledIndicator, "measure" | "indicator">,
  values: FactValues,
): readonly string[] {
  const { numbers, cases, calculationFor } = measure;
  const open = [...cases, ...numbers].filter(({ fact, place }) => isOpen(fact, values[place]));
  // Points that are not settled are changed by something.
  if (open.length === 1) return open.map(({ fact }) => fact.name);
  const thresholds = indicator.scoring.bands.flatMap(({ from, points }, index, bands) =>
    from === undefined || bands[index - 1]?.points === points ? [] : [from],
  );
  const box = boxOf(numbers, values);
  const left = cases.map((classes) => classesLeft(classes, values[classes.place]));
  const differs = searchOf(thresholds);
  const cells = [...combinationsOf(left)];

  /** A case matters where two of its classes, all else alike, come out otherwise for some numbers. */
  function caseMatters(at: number): boolean {
    return cells.some((cell) => {
      const first = left[at]?.[0];
      if (cell[at] === first) return false;
      const other = cell.map((number, index) => (index === at ? (first as number) : number));
      return differs([calculationFor(cell), box], [calculationFor(other), box]);
    });
  }

  /** All that is calculated rises or falls with a number throughout, so its ends tell whether it matters. */
  function numberMatters(at: number): boolean {
    const [low, high] = [withAt(box, at, "worst"), withAt(box, at, "best")];
    return cells.some((cell) => {
      const calculation = calculationFor(cell);
      return differs([calculation, low], [calculation, high]);
    });
  }

  const matters = new Set<unknown>([
    ...cases.filter((each, at) => open.includes(each) && caseMatters(at)),
    ...numbers.filter((each, at) => open.includes(each) && numberMatters(at)),
  ]);
  return open.filter((each) => matters.has(each)).map(({ fact }) => fact.name);
}

/** A number between two ends, turned so that what is calculated rises from `worst` to `best`. */
interface Side {
  readonly worst: number;
  readonly best: number;
}

type Box = readonly Side[];

function boxOf(numbers: readonly MeasureNumber[], values: FactValues): Box {
  return numbers.map(({ fact, place, trend }) => {
    const [low, high] = endsOf(fact, values[place]);
    return trend === 1 ? { worst: low, best: high } : { worst: high, best: low };
  });
}

function withAt(box: Box, at: number, end: keyof Side): Box {
  return box.map((side, index) => (index === at ? { worst: side[end], best: side[end] } : side));
}

/** A calculation with the box of what its numbers can be; only sides that both boxes have in common are gone through. */
type Half = readonly [Calculation, Box];

/**
 * Tells whether two calculations reach a threshold for other numbers. What reaches one is bounded below by a stair, since
 * both rise along every side: a box in which both reach it at its worst corner, or neither does at its best, holds no
 * difference, and any other one without a difference at its corners is cut in two.
 */
function searchOf(thresholds: readonly number[]): (a: Half, b: Half) => boolean {
  let boxes = 0;

  function differ(a: Half, b: Half, threshold: number): boolean {
    boxes += 1;
    if (boxes > MOST_BOXES) return true;
    const reaches = ([calculate, box]: Half, end: keyof Side): boolean =>
      calculate(box.map((side) => side[end])) + 0 >= threshold;
    const [worstA, worstB, bestA, bestB] = [
      ...([reaches(a, "worst"), reaches(b, "worst")] as const),
      ...([reaches(a, "best"), reaches(b, "best")] as const),
    ];
    if (worstA !== worstB || bestA !== bestB) return true;
    if (worstA || !bestA) return false;
    const at = widestOf(a[1], b[1]);
    if (at === undefined) return false;
    return (["worse", "better"] as const).some((half) =>
      differ([a[0], halved(a[1], at, half)], [b[0], halved(b[1], at, half)], threshold),
    );
  }

  return (a, b) => thresholds.some((threshold) => differ(a, b, threshold));
}

/** The widest side that both boxes share; one that is fixed in each stays as it is. */
function widestOf(a: Box, b: Box): number | undefined {
  const widths = a.map(({ worst, best }, index) =>
    b[index]?.worst === worst && b[index]?.best === best ? Math.abs(best - worst) : 0,
  );
  const widest = Math.max(0, ...widths);
  return widest === 0 ? undefined : widths.indexOf(widest);
}

/** Half of a box along one side. Its numbers are whole. */
function halved(box: Box, at: number, half: "worse" | "better"): Box {
  return box.map((side, index) => {
    if (index !== at) return side;
    const { worst, best } = side;
    const step = worst < best ? 1 : -1;
    const middle = worst + step * Math.floor(Math.abs(best - worst) / 2);
    return half === "worse" ? { worst, best: middle } : { worst: middle + step, best };
  });
}
