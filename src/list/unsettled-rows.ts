/**
 * Finds what only a whole column tells of its cells (the order of its dates, and whether its numbers have all their
 * digits), and keeps the rows that are read anew by it.
 */
import type { TableField } from "../applicant/columns.ts";
import { isDayFirstBy, orderOfBirthDate } from "../applicant/values/parse-birth-date.ts";
import { createIssue, fault } from "../issue.ts";
import type { Language } from "../language.ts";
import { quotableName } from "../row/header-name.ts";
import { textOfCell } from "../row/read-cell.ts";
import type { Feed, Header } from "../row/read-header.ts";
import type { SourceRow } from "../row/source-row.ts";
import type { ColumnKnowledge } from "../row/values/cell-parser.ts";
import { byColumns } from "./by-columns.ts";
import type { ListIssue } from "./checked.ts";
import { NUMBER_READERS, type NumberField } from "./number-readers.ts";

/** What is known of the columns under one header, by field. */
type Columns = Readonly<Partial<Record<TableField, ColumnKnowledge>>>;

/** A row to read anew, under which header, and what its columns tell. */
interface UnsettledRow<P> {
  readonly row: P;
  readonly header: Header<TableField>;
  readonly cells: readonly unknown[];
  readonly columns: Columns;
}

/** Collects the rows of a list as they are read; what their columns tell is known once all of them are. */
interface UnsettledRows<P> {
  /** `nik` is the one that was read of the row. */
  readonly add: (header: Header<TableField>, source: SourceRow, nik: string | undefined, row: P) => void;
  /** The rows to read anew, in order. */
  readonly conclude: () => readonly UnsettledRow<P>[];
  /** A remark on each column that is written month first. */
  readonly issues: (lang: Language | undefined) => readonly ListIssue[];
}

/** A row that may have to be read anew, and why. */
interface Waiting<P> {
  readonly row: P;
  readonly header: Header<TableField>;
  readonly cells: PackedCells;
  readonly isMonthFirst: boolean;
  readonly isEither: boolean;
  readonly numbers: readonly NumberField[];
}

/** What was seen in the same columns. */
interface Seen<P> {
  readonly file: string | null;
  /** The header of the birth dates. */
  readonly name: string | undefined;
  dayFirst: number;
  monthFirst: number;
  /** The columns in which a number kept as one ends in another digit than 0, as Excel would not leave it. */
  readonly keepDigits: Set<NumberField>;
  waiting: Waiting<P>[];
}

export function unsettledRows<P>(): UnsettledRows<P> {
  const columns = byColumns<Seen<P>>(["birthDate", "nik", "noKk"], nothingSeen);

  function add(header: Header<TableField>, source: SourceRow, nik: string | undefined, row: P): void {
    const { cells, file, ragged } = source;
    // Where the cells of a row do not line up with the header, nothing is told of a column by them.
    if (cells.length > header.names.length || ragged !== undefined) return;
    const seen = columns.at(header, file);
    const found = look(header, cells, nik, seen);
    const isWaiting =
      found.isEither || (found.isMonthFirst && seen.dayFirst === 0) || found.numbers.length > 0;
    if (isWaiting) seen.waiting.push({ row, header, cells: pack(header, cells), ...found });
    // A column with a date that can only be day first is none that is month first.
    if (seen.dayFirst === 1 && found.isDayFirst) seen.waiting = seen.waiting.filter(isNeededAnyway);
  }

  function conclude(): readonly UnsettledRow<P>[] {
    return columns.all().flatMap((seen) => {
      const told = columnsOf(seen);
      const dateOrder = told.birthDate?.dateOrder;
      return seen.waiting
        .filter(
          ({ isMonthFirst, isEither, numbers }) =>
            (isMonthFirst && dateOrder === "month-first") ||
            (isEither && dateOrder !== undefined) ||
            numbers.some((field) => seen.keepDigits.has(field)),
        )
        .map(({ row, header, cells }) => ({ row, header, cells: unpack(cells), columns: told }));
    });
  }

  function issues(lang: Language | undefined): readonly ListIssue[] {
    return columns.all().flatMap((seen) => {
      const { name } = seen;
      if (name === undefined || columnsOf(seen).birthDate?.dateOrder !== "month-first") return [];
      const found = fault("date/month-first-column", { name: quotableName(name), count: seen.monthFirst });
      return [Object.freeze({ file: seen.file, ...createIssue(found, { lang, column: name }) })];
    });
  }

  return { add, conclude, issues };
}

function nothingSeen<P>(header: Header<TableField>, file: string | null): Seen<P> {
  const name = sourcesOf(header, "birthDate")[0]?.name;
  return { file, name, dayFirst: 0, monthFirst: 0, keepDigits: new Set(), waiting: [] };
}

function isNeededAnyway({ isEither, numbers }: Waiting<unknown>): boolean {
  return isEither || numbers.length > 0;
}

/** Counts in `seen` what the cells of a row tell of their columns, and says what they leave open. */
function look(
  header: Header<TableField>,
  cells: readonly unknown[],
  nik: string | undefined,
  seen: Seen<unknown>,
): Omit<Waiting<unknown>, "row" | "header" | "cells"> & { readonly isDayFirst: boolean } {
  const textsOf = (field: TableField): readonly string[] =>
    sourcesOf(header, field).flatMap(({ position }) => textOfCell(cells[position]) ?? []);
  const dates = textsOf("birthDate").filter((text) => text !== "");
  const orders = dates.map(orderOfBirthDate);
  const isDayFirst = orders.includes("day-first");
  const isMonthFirst = orders.includes("month-first");
  if (isDayFirst) seen.dayFirst += 1;
  if (isMonthFirst) seen.monthFirst += 1;
  const numbers = (Object.keys(NUMBER_READERS) as readonly NumberField[]).filter((field) =>
    textsOf(field).some((text) => {
      const number = NUMBER_READERS[field](text);
      if (number.fault === undefined && number.isNumber) seen.keepDigits.add(field);
      return number.fault === "excel-damaged" && number.digits !== undefined;
    }),
  );
  const isEither = orders.some(
    (order, index) => order === "either" && !isDayFirstBy(nik, dates[index] ?? ""),
  );
  return { isDayFirst, isMonthFirst, isEither, numbers };
}

function sourcesOf(header: Header<TableField>, field: TableField): Feed<TableField>["sources"] {
  return header.feeds.find((feed) => feed.field === field)?.sources ?? [];
}

function columnsOf({ dayFirst, monthFirst, keepDigits }: Seen<unknown>): Columns {
  const dateOrder = monthFirst === 0 ? undefined : dayFirst === 0 ? "month-first" : "mixed";
  const numbers = [...keepDigits].map((field) => [field, { keepsDigits: true }] as const);
  return { birthDate: { dateOrder }, ...Object.fromEntries(numbers) };
}

/** The cells of a row that are used, as one text, which takes a fraction of the room and none of the file's text. */
type PackedCells = string | readonly unknown[];

function pack({ columns }: Header<TableField>, cells: readonly unknown[]): PackedCells {
  const isText = cells.every((cell) => typeof cell === "string");
  return isText
    ? JSON.stringify(cells.map((cell, position) => (columns[position] === undefined ? "" : cell)))
    : cells;
}

function unpack(cells: PackedCells): readonly unknown[] {
  // What `pack` wrote as a text is an array.
  return typeof cells === "string" ? (JSON.parse(cells) as readonly unknown[]) : cells;
}
