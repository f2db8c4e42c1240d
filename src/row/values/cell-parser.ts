/** What every cell parser is: from the text of one cell to a value, faults, or both. */
import type { Fault } from "../../issue.ts";

/** What a cell says. Without a `value` it is missing; with a value, the faults are warnings about it. */
export interface CellResult<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** Reads a trimmed, non-empty text of at most `MAX_CELL_LENGTH` characters. */
export interface CellParser<T> {
  (cell: string): CellResult<T>;
  /** Words, levelled, that say something in this column, also where they are marks of an empty cell elsewhere. */
  readonly ownWords?: ReadonlySet<string> | undefined;
}

const NO_FAULTS: readonly Fault[] = Object.freeze([]);

/** The result of a cell that says nothing. */
export const MISSING: CellResult<never> = Object.freeze({ faults: NO_FAULTS });

/** The result of a cell that says `value`, possibly with warnings about it. */
export function accept<T>(value: T, ...warnings: readonly Fault[]): CellResult<T> {
  return { value, faults: warnings.length === 0 ? NO_FAULTS : warnings };
}

/** The result of a cell whose value is lost to a fault. */
export function reject(found: Fault): CellResult<never> {
  return { faults: [found] };
}
