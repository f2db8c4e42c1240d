/** A made-up list with known faults: its rows one after the other, and which faults how many of them have. */
import type { Text } from "../language.ts";
import { csvCell } from "../report/text/csv-cell.ts";

/** The cells of a row, by field. */
export type Cells = Readonly<Record<string, string>>;

/** One kind of fault that rows are made with. */
export interface SampleFault {
  readonly id: string;
  readonly text: Text;
}

/** A kind of list that can be made up. Its faults come round: every so many rows the same ones, in other places. */
export interface SampleKind {
  readonly headers: readonly string[];
  /** After so many rows every fault was there once. */
  readonly cycle: number;
  /** The faults of one cycle, by their places in it. */
  readonly faultsOf: (seed: number, cycle: number) => ReadonlyMap<number, SampleFault>;
  /** The rows of one cycle. */
  readonly rowsOf: (seed: number, cycle: number) => Iterable<readonly string[]>;
}

/** What is asked for. */
export interface SampleSize {
  readonly rows: number;
  readonly seed: number;
}

/** How often a fault is there, and the line of its first row in the file. */
export interface CountedFault extends SampleFault {
  readonly count: number;
  readonly firstLine: number;
}

/** The list as CSV that Excel with Indonesian settings opens, a cycle at a time. */
export function* writeSample(kind: SampleKind, { rows, seed }: SampleSize): Generator<string, void, void> {
  yield `\uFEFF${lineOf(kind.headers)}`;
  for (let cycle = 0; cycle * kind.cycle < rows; cycle += 1) {
    let text = "";
    let left = rows - cycle * kind.cycle;
    for (const cells of kind.rowsOf(seed, cycle)) {
      if (left === 0) break;
      text += lineOf(cells);
      left -= 1;
    }
    yield text;
  }
}

/** The faults that such a list holds, those of the first rows first. */
export function countFaults(kind: SampleKind, { rows, seed }: SampleSize): readonly CountedFault[] {
  const whole = Math.floor(rows / kind.cycle);
  const rest = rows % kind.cycle;
  const inRest = new Set(
    [...kind.faultsOf(seed, whole)].flatMap(([place, { id }]) => (place < rest ? [id] : [])),
  );
  return [...kind.faultsOf(seed, 0)]
    .toSorted(([one], [other]) => one - other)
    .map(([place, fault]) => ({
      ...fault,
      count: whole + (inRest.has(fault.id) ? 1 : 0),
      firstLine: place + FIRST_LINE,
    }))
    .filter(({ count }) => count > 0);
}

/** The header is the first line. */
const FIRST_LINE = 2;

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => csvCell(cell, ";")).join(";")}\r\n`;
}
