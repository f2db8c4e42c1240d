/** Brings the cells of a row that has more or fewer than its header to their columns, as far as that is certain. */
import type { Column } from "./column.ts";
import { isEmptyCell, readCell } from "./read-cell.ts";

/** How many cells a row has, and how many its header. */
export interface Raggedness {
  readonly received: number;
  readonly expected: number;
}

/** What became of a row: a cell for each column, and whether it had as many. */
export interface AlignedCells {
  readonly cells: readonly unknown[];
  /** Absent where the row lines up with its header. */
  readonly ragged?: Raggedness;
  /** The columns whose cell cannot be told. */
  readonly uncertain?: ReadonlySet<number>;
}

/** A cell that proves its place: the column it belongs to, and how many cells were lost or won before it. */
interface Pin {
  readonly position: number;
  readonly offset: number;
}

/** Columns whose cells prove their place; more of them prove no more. */
const MOST_PROOFS = 3;
/** A row with more cells than this too many is of another table: nothing in it has a place. */
const MOST_EXTRA = 8;

/**
 * The cells of a row, one for each column of the header.
 *
 * Where a row has cells too many, they may have come in anywhere. Every way to leave them out is a hypothesis; those that put
 * the most cells in a place they prove (a valid NIK under NIK does) are kept, and a column has a value only where all of these
 * agree. A row with too few keeps what stands before the cut, unless a cell proves that it has moved.
 *
 * `usual` is the number of cells of the other rows: empty cells beyond the header are no fault where all rows have them.
 */
export function alignCells(
  columns: readonly (Column | undefined)[],
  cells: readonly unknown[],
  usual?: number,
): AlignedCells {
  const expected = columns.length;
  const received = cells.length;
  if (received === expected) return { cells };
  const surplus = received - expected;
  if (
    surplus > 0 &&
    (usual === undefined || usual === received) &&
    cells.slice(expected).every(isEmptyCell)
  ) {
    return { cells: cells.slice(0, expected) };
  }
  const ragged = { received, expected };
  if (surplus > MOST_EXTRA)
    return { cells: columns.map(() => ""), ragged, uncertain: new Set(columns.keys()) };
  const kept = hypotheses(columns, cells, surplus);
  const isCut = surplus < 0 && kept.some((pins) => pins.every(({ offset }) => offset === 0));
  if (isCut) return { cells: [...cells, ...Array.from({ length: -surplus }, () => "")], ragged };
  const possible = columns.map((_, position) => cellsPossible(kept, cells, position, surplus));
  return {
    cells: possible.map((values) => (values.size === 1 ? [...values][0] : "")),
    ragged,
    uncertain: new Set(possible.flatMap((values, position) => (values.size === 1 ? [] : [position]))),
  };
}

/** The sets of cells in their place that no other set surpasses in number. */
function hypotheses(
  columns: readonly (Column | undefined)[],
  cells: readonly unknown[],
  surplus: number,
): readonly (readonly Pin[])[] {
  const proving = columns.flatMap((column, position) =>
    column?.provesPlace === true ? [{ column, position }] : [],
  );
  const sets = proving.slice(0, MOST_PROOFS).reduce<readonly (readonly Pin[])[]>(
    (before, { column, position }) => {
      const pins = offsets(surplus).filter(
        (offset) => readCell(cells[position + offset], column.parse).value !== undefined,
      );
      return before.flatMap((set) => [
        set,
        ...pins
          .filter((offset) => isInOrder(set.at(-1), { position, offset }, surplus))
          .map((offset) => [...set, { position, offset }]),
      ]);
    },
    [[]],
  );
  const most = Math.max(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === most);
}

/** From 0 to the number of cells too many, or down to the number of those that lack. */
function offsets(surplus: number): readonly number[] {
  return Array.from({ length: Math.abs(surplus) + 1 }, (_, count) => Math.sign(surplus) * count);
}

/** Cells are won or lost on the way through a row, never both, and no cell is of two columns. */
function isInOrder(last: Pin | undefined, { position, offset }: Pin, surplus: number): boolean {
  if (last === undefined) return true;
  const isApart = position + offset > last.position + last.offset;
  return isApart && (offset - last.offset) * Math.sign(surplus) >= 0;
}

/** What a column may hold, by all hypotheses. */
function cellsPossible(
  kept: readonly (readonly Pin[])[],
  cells: readonly unknown[],
  position: number,
  surplus: number,
): ReadonlySet<unknown> {
  return new Set(
    kept.flatMap((pins) => {
      const before = pins.findLast((pin) => pin.position <= position)?.offset ?? 0;
      const after = pins.find((pin) => pin.position >= position)?.offset ?? surplus;
      return offsets(after - before).map((more) => {
        const cell = cells[position + before + more];
        return typeof cell === "string" ? cell.trim() : (cell ?? "");
      });
    }),
  );
}
