/** What is measured: a number with its extremes over several rounds. Machines differ and are noisy, so ratios count. */

/** The middle of some measurements, with their extremes. */
export interface Figure {
  readonly what: string;
  /** `×` for a ratio. */
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What one benchmark found. */
export interface BenchReport {
  readonly bench: string;
  /** The work that was done, and how often. */
  readonly work: string;
  readonly figures: readonly Figure[];
}

/** How a benchmark is run. */
export interface BenchOptions {
  readonly rows: number | undefined;
  readonly rounds: number | undefined;
  /** Leaves out everything whose name does not hold this text. */
  readonly only: string | undefined;
  /** Major versions of Node to start with. */
  readonly nodes: readonly string[];
}

export function figureOf(what: string, unit: string, values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const [min = 0, median = 0, max = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return { what, unit, median, min, max };
}

/** How the measurements of each round compare with those of another in the same round. */
export function ratioOf(what: string, values: readonly number[], others: readonly number[]): Figure {
  return figureOf(
    what,
    "×",
    values.map((value, round) => value / (others[round] ?? 1)),
  );
}

/** A figure on a line: `csv: 2.31 s (2.29–2.40)`. */
export function formatFigure({ what, unit, median, min, max }: Figure): string {
  const text = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  return `${what}: ${text(median)} ${unit}${min === max ? "" : ` (${text(min)}–${text(max)})`}`;
}

/** A small generator of numbers, the same every time: each call draws a whole number from 0 to below `count`. */
export function createDraw(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
}
