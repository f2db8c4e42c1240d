/** Rows as groups are told and counted from: by their numbers, with what is known of each in columns of codes. */
import type { Area } from "../row/area.ts";

/** Where the people of rows live. */
export interface PlacedRows {
  /** The code of each row's area, -1 where it says none. */
  readonly area: ArrayLike<number>;
  readonly areas: readonly Area[];
}

/** What is needed of rows to count them. */
export interface CountedRows extends PlacedRows {
  /** The first row of the same No. KK, -1 where it is missing. */
  readonly household: ArrayLike<number>;
}

/** Some rows, in pieces, so that a group and those who may belong to it are put together without a copy. */
export type RowSet = readonly ArrayLike<number>[];

/** The area of a row, where it says one. */
export function areaOf({ area, areas }: PlacedRows, row: number): Area | undefined {
  return areas[area[row] as number];
}

/** The codes of the different areas of some rows, in order of first mention. */
export function areaCodesOf({ area }: PlacedRows, set: RowSet): readonly number[] {
  const codes = new Set<number>();
  for (const rows of set) {
    for (let index = 0; index < rows.length; index += 1) codes.add(area[rows[index] as number] as number);
  }
  codes.delete(-1);
  return [...codes];
}

/** The different areas of some rows, in order of first mention. */
export function areasOf(rows: PlacedRows, set: RowSet): readonly Area[] {
  return areaCodesOf(rows, set).flatMap((code) => rows.areas[code] ?? []);
}
