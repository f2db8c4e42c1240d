/**
 * The rows of a list as columns of codes: what is kept of a row once it has been read and decided.
 *
 * A row takes 70 bytes and its name so; as objects it took 2 KB, most of it shared by thousands of rows.
 */
import { extend, type IntColumn, intColumn } from "../columns/int-column.ts";
import { type TextColumn, textColumn } from "../columns/text-column.ts";

/** One number a row each. */
export interface RowColumns {
  readonly origin: IntColumn;
  readonly line: IntColumn;
  /** The row as the file's own program shows it. */
  readonly shown: IntColumn;
  /** The NIK and the No. KK in halves of eight digits; -1 in the first where a row has none. */
  readonly nikHigh: IntColumn;
  readonly nikLow: IntColumn;
  readonly kkHigh: IntColumn;
  readonly kkLow: IntColumn;
  /** The hash of the name, levelled. */
  readonly nameHash: IntColumn;
  /** Codes of values: of the birth date, the sex, the group's name, the area. */
  readonly birthDate: IntColumn;
  readonly sex: IntColumn;
  readonly kube: IntColumn;
  readonly area: IntColumn;
  /** Codes of what the row's facts come to, of its decision, and of the list of its faults. */
  readonly share: IntColumn;
  readonly decision: IntColumn;
  readonly faults: IntColumn;
}

/** The rows of a list. */
export interface Rows {
  readonly columns: RowColumns;
  readonly names: TextColumn;
  /** Makes room for so many rows more and gives the index of the first; their names are added on their own. */
  readonly add: (count: number) => number;
  readonly length: () => number;
}

export const COLUMNS = [
  ...["origin", "line", "shown", "nikHigh", "nikLow", "kkHigh", "kkLow", "nameHash"],
  ...["birthDate", "sex", "kube", "area", "share", "decision", "faults"],
] as readonly (keyof RowColumns)[];

export function createRows(): Rows {
  // Every column is in the table above.
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, intColumn()])) as unknown as RowColumns;
  const all = Object.values(columns) as readonly IntColumn[];
  return {
    columns,
    names: textColumn(),
    add(count) {
      for (const column of all) extend(column, count);
      return columns.line.length - count;
    },
    length: () => columns.line.length,
  };
}
