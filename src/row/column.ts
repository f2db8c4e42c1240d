/** A column of a list: the headers that name it, how its cells are read, and how columns of one field go together. */
import type { Fault } from "../issue.ts";
import type { Area } from "./area.ts";
import type { CellParser } from "./values/cell-parser.ts";

/** One kind of column that feeds a field with values of type `T`. */
export interface ColumnRow<T> {
  /** The header to write; how a template and a hint name the column. */
  readonly header: string;
  /** Other headers, compared levelled. */
  readonly aliases: readonly string[];
  readonly parse: CellParser<T>;
  /** Hardly any cell that this parser accepts belongs to another column: it proves where the cells of a row belong. */
  readonly provesPlace?: true;
  /** Taken only where no other column of the list feeds the field; of several stand-ins, the first of the table. */
  readonly isStandIn?: true;
  /**
   * Its headers alone do not tell what it holds: taken, as a stand-in, only where the first cells of the column do.
   * They come cleaned, those that say nothing left out.
   */
  readonly isToldBy?: (cells: readonly string[]) => boolean;
  /** How the cells are read in a list that has one of these headers too: another system, other codes. */
  readonly beside?: {
    readonly headers: readonly string[];
    readonly parserFor: (cells: readonly string[]) => CellParser<T>;
  };
  /** What it says ends what the columns before it say: the value that no longer holds. */
  readonly ends?: T;
  /** Words beside its header, levelled, with which it holds something else: a number of years is none of months. */
  readonly notWith?: readonly string[];
  /** A column of remarks, read where its header is nothing else: a list may have several, and most say nothing of it. */
  readonly isRemark?: true;
}

/** How the cells of a field's columns go together in a row. */
export interface Joint<T = unknown> {
  /** The fault of a row that says nothing of this field. */
  readonly whenMissing?: Fault;
  /**
   * Of several columns, the value latest in this list wins, and the first one takes every column saying so. Columns that
   * are known in part leave possible what can win.
   * Without a ranking the columns must agree.
   */
  readonly ranking?: readonly T[];
  /** What two cells leave possible together, `undefined` where they contradict each other; the same values, unless told. */
  readonly join?: Join<T>;
}

/** What two statements of one value leave possible together; `undefined` where they contradict each other. */
type Join<T> = { both(first: T, second: T): T | undefined }["both"];

/** One field as objects have it too. */
export interface FieldHead<T> extends Joint<T> {
  /** The header of its preferred column. */
  readonly header: string;
  /** Its values say something of a person: they are never echoed in a message. */
  readonly isPersonal: boolean;
}

/** One field and the columns that feed it, the preferred one first. */
export interface FieldRow<T> extends Omit<FieldHead<T>, "header"> {
  /** Headers that may hold it: known, never read without being told, and named where the column is lacking. */
  readonly maybe?: readonly string[];
  readonly columns: readonly [ColumnRow<T>, ...ColumnRow<T>[]];
}

/** A fact that a ruleset declares: the value goes to `facts`, under the fact's own name. */
export type DeclaredField = `facts.${string}`;

/** Where a column's value goes in a record of type `R`: one of its properties, or a property of its `area`. */
export type FieldOf<R> = Exclude<keyof R & string, "area" | "facts"> | `area.${keyof Area}`;

/** The type of a field's value. */
type FieldValue<R, F> = F extends keyof R
  ? NonNullable<R[F]>
  : F extends `area.${infer Key extends keyof Area}`
    ? NonNullable<Area[Key]>
    : never;

/** The fields of records of type `R`. One without a row, or with a parser of another type, does not compile. */
export type FieldTable<R> = { readonly [F in FieldOf<R>]: FieldRow<FieldValue<R, F>> };

/** The same fields without the columns of lists. */
export type FieldHeads<R> = { readonly [F in FieldOf<R>]: FieldHead<FieldValue<R, F>> };

/** One kind of column a list may have, for a field of `F` or of those that a ruleset declares. */
export interface Column<F extends string = string> extends ColumnRow<unknown> {
  readonly field: F | DeclaredField;
  readonly isPersonal: boolean;
  /**
   * Columns of other fields, by the header to write, whose cells tell something of this field too. What is wrong with such
   * a cell, that field says.
   */
  readonly alongside?: readonly (Pick<ColumnRow<unknown>, "header" | "parse"> &
    Pick<Column, "isInPassing">)[];
  /** It tells something now and then: whatever else tells it, and a list that has no other column for it lacks one. */
  readonly isInPassing?: true;
}

/** A column for a fact that a ruleset declares. */
export type DeclaredColumn = Column<never>;

/** The same without how its cells are read. */
export type ColumnHeaders = Omit<DeclaredColumn, "parse">;

/** The headers of the column for a fact that a ruleset declares. Whatever it says of a person is personal. */
export function declaredHeaders(
  fact: string,
  [header, ...aliases]: readonly [string, ...string[]],
): ColumnHeaders {
  return { field: `facts.${fact}`, isPersonal: true, header, aliases };
}
