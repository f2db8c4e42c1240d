/**
 * Finds what only a whole column tells of its cells (the order of its dates, and whether its numbers have all their
 * digits), and keeps the rows that are read anew by it.
 */
import type { TableField } from "../applicant/columns.ts";
import { createIssue, fault } from "../issue.ts";
import type { Language } from "../language.ts";
import { quotableName } from "../row/header-name.ts";
import type { Header } from "../row/read-header.ts";
import type { ColumnKnowledge } from "../row/values/cell-parser.ts";
import { byColumns } from "./by-columns.ts";
import type { ListIssue } from "./checked.ts";
import type { NumberField } from "./number-readers.ts";

/** What is known of the columns under one header, by field. */
export type Columns = Readonly<Partial<Record<TableField, ColumnKnowledge>>>;

/** A row to read anew, under which header, and what its columns tell. */
export interface UnsettledRow {
  readonly row: number;
  readonly header: Header<TableField>;
  readonly cells: readonly unknown[];
  readonly columns: Columns;
}

/** What a row tells of its columns, and what they may tell of it. */
export interface ToldByRow {
  readonly isDayFirst: boolean;
  readonly isMonthFirst: boolean;
  /** Whether its birth date may be read in either order, and its NIK does not confirm the usual one. */
  readonly isEither: boolean;
  /** The columns in which a number kept as one ends in another digit than 0, as Excel would not leave it. */
  readonly keepsDigits: readonly NumberField[];
  /** The columns whose number of this row may be whole after all. */
  readonly numbers: readonly NumberField[];
}

/** The rows of a list under one header of one file. */
export interface SeenColumns {
  /** Whether their dates are known to be day first: one more that is tells nothing. */
  readonly isDayFirst: () => boolean;
  /** What has been seen so far, as JSON has it; and takes in what was seen of rows that follow, `first` the first of them. */
  readonly export: () => SeenElsewhere;
  readonly import: (seen: SeenElsewhere, first: number) => void;
  /** Looks at a row; its cells are asked for only if it may have to be read anew. */
  readonly look: (told: ToldByRow, row: number, cells: () => readonly unknown[]) => void;
  /** What the rows so far tell, by field. */
  readonly told: () => Columns;
}

/** Collects the rows of a list as they are read; what their columns tell is known once all of them are. */
export interface UnsettledRows {
  readonly under: (header: Header<TableField>, file: string | null) => SeenColumns;
  /** The rows to read anew, in order. */
  readonly conclude: () => readonly UnsettledRow[];
  /** A remark on each column that is written month first. */
  readonly issues: (lang: Language | undefined) => readonly ListIssue[];
}

/** What was seen of columns, with the rows that wait by their index. */
export interface SeenElsewhere extends Pick<Seen, "dayFirst" | "monthFirst"> {
  readonly keepDigits: readonly NumberField[];
  readonly waiting: readonly Omit<Waiting, "header">[];
}

/** A row that may have to be read anew, and why. */
interface Waiting extends Pick<ToldByRow, "isMonthFirst" | "isEither" | "numbers"> {
  readonly row: number;
  readonly header: Header<TableField>;
  readonly cells: PackedCells;
}

/** What was seen in the same columns. */
interface Seen {
  readonly file: string | null;
  /** The header of the birth dates. */
  readonly name: string | undefined;
  dayFirst: number;
  monthFirst: number;
  readonly keepDigits: Set<NumberField>;
  waiting: Waiting[];
}

export function unsettledRows(): UnsettledRows {
  const columns = byColumns<Seen>(["birthDate", "nik", "noKk"], nothingSeen);

  function look(
    seen: Seen,
    header: Header<TableField>,
    told: ToldByRow,
    row: number,
    cells: () => readonly unknown[],
  ): void {
    const { isDayFirst, isMonthFirst, isEither, numbers } = told;
    if (isDayFirst) seen.dayFirst += 1;
    if (isMonthFirst) seen.monthFirst += 1;
    for (const field of told.keepsDigits) seen.keepDigits.add(field);
    const isWaiting = isEither || (isMonthFirst && seen.dayFirst === 0) || numbers.length > 0;
    if (isWaiting)
      seen.waiting.push({ row, header, cells: pack(header, cells()), isMonthFirst, isEither, numbers });
    // A column with a date that can only be day first is none that is month first.
    if (seen.dayFirst === 1 && isDayFirst) seen.waiting = seen.waiting.filter(isNeededAnyway);
  }

  function conclude(): readonly UnsettledRow[] {
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

  return {
    under(header, file) {
      const seen = columns.at(header, file);
      return {
        isDayFirst: () => seen.dayFirst > 0,
        look: (told, row, cells) => look(seen, header, told, row, cells),
        told: () => columnsOf(seen),
        export: () => ({
          ...{ dayFirst: seen.dayFirst, monthFirst: seen.monthFirst, keepDigits: [...seen.keepDigits] },
          waiting: seen.waiting.map(({ header: _, ...row }) => row),
        }),
        import(more, first) {
          seen.dayFirst += more.dayFirst;
          seen.monthFirst += more.monthFirst;
          for (const field of more.keepDigits) seen.keepDigits.add(field);
          seen.waiting.push(...more.waiting.map((each) => ({ ...each, header, row: first + each.row })));
          if (seen.dayFirst > 0) seen.waiting = seen.waiting.filter(isNeededAnyway);
        },
      };
    },
    conclude,
    issues,
  };
}

function nothingSeen(header: Header<TableField>, file: string | null): Seen {
  const name = header.feeds.find(({ field }) => field === "birthDate")?.sources[0]?.name;
  return { file, name, dayFirst: 0, monthFirst: 0, keepDigits: new Set(), waiting: [] };
}

function isNeededAnyway({ isEither, numbers }: Pick<Waiting, "isEither" | "numbers">): boolean {
  return isEither || numbers.length > 0;
}

function columnsOf({ dayFirst, monthFirst, keepDigits }: Seen): Columns {
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
