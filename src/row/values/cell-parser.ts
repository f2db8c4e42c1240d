/** What every cell parser is: from the text of one cell to a value, faults, or both. */
import type { Fault } from "../../issue.ts";

/** What a cell says. Without a `value` it is missing; with a value, the faults are warnings about it. */
export interface CellResult<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** What only a whole column tells of its cells. */
export interface ColumnKnowledge {
  /** The order of dates that are not day first throughout: all month first, or each in one order or the other. */
  readonly dateOrder?: "month-first" | "mixed" | undefined;
  /** Whether numbers of this column that were kept as numbers have all their digits, so that a 0 at the end is one. */
  readonly keepsDigits?: boolean | undefined;
}

/** What a parser may lean on beside its cell. */
export interface CellContext {
  /** The day of the check, an ISO date. */
  readonly asOf?: string | undefined;
  readonly column?: ColumnKnowledge | undefined;
  /** What was read of the row so far, in the order of the fields of its table. */
  readonly record?: Readonly<Record<string, unknown>> | undefined;
}

/** Reads a trimmed, non-empty text of at most `MAX_CELL_LENGTH` characters. */
export interface CellParser<T> {
  (cell: string): CellResult<T>;
  /** Words, levelled, that say something in this column, also where they are marks of an empty cell elsewhere. */
  readonly ownWords?: ReadonlySet<string> | undefined;
  /** The same for a parser that leans on more than its cell; alone, it reads a cell of which nothing else is known. */
  readonly inContext?: (cell: string, context: CellContext) => CellResult<T>;
  /** Whether it reads every text of six to forty digits, the first not 0, as any other one: an ID is one. */
  readonly readsDigitsAlike?: true | undefined;
  /** For a parser that looks at the record, what it may lean on of it: with equal keys, equal cells are read alike. */
  readonly recordKey?: RecordKey | undefined;
}

/** What a parser may lean on of the record of a row, as a text. */
export type RecordKey = (record: Readonly<Record<string, unknown>> | undefined) => string;

/**
 * The parser of cells that are read with what is known beside them. It sees the record of the row only if it tells by
 * `recordKey` what it leans on of it.
 */
export function contextParser<T>(
  parse: (cell: string, context: CellContext) => CellResult<T>,
  recordKey?: RecordKey,
): CellParser<T> {
  const inContext =
    recordKey === undefined
      ? (cell: string, { asOf, column }: CellContext) => parse(cell, { asOf, column })
      : parse;
  return Object.assign((cell: string) => parse(cell, {}), { inContext, recordKey });
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
