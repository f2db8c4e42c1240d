/** The rows of a list, or the members of a group, as far as they are held against each other. */
import type { Halves } from "./number-classes.ts";
import type { NumberField } from "./number-readers.ts";

/** A number that stands in a cell of a row and is not the row's, since it is not to be taken. */
export interface StrayNumber extends Halves {
  readonly field: NumberField;
  readonly row: number;
}

/** Columns of all rows; the arrays may be longer than there are rows. */
export interface ComparedRows {
  readonly count: number;
  /** The numbers in halves of eight digits; -1 in the first where a row has none. */
  readonly numbers: Readonly<Record<NumberField, { readonly high: Int32Array; readonly low: Int32Array }>>;
  readonly strays: readonly StrayNumber[];
  /** Which columns the numbers of a row stand in: those of one file under one header are one. */
  readonly numberColumnsOf: (row: number) => number;
  /** How many such columns there are. */
  readonly numberColumns: number;
  /** A hash of each name, levelled, and codes of the birth dates and sexes. */
  readonly nameHash: Int32Array;
  readonly birthDate: Int32Array;
  readonly sex: Int32Array;
  readonly hasName: (row: number) => boolean;
  /** The name of a row, `""` for none. */
  readonly nameAt: (row: number) => string;
  /** Whether the code of a birth date is one that is known to the day. */
  readonly isDay: (birthDate: number) => boolean;
}
