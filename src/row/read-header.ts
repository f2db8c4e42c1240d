/** Reads a header row: which cell feeds which field. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { createIssue, type Fault, fault, type Issue } from "../issue.ts";
import type { Language, Text } from "../language.ts";
import type { Column, DeclaredColumn, DeclaredField, Joint } from "./column.ts";
import type { ColumnTable } from "./column-table.ts";
import { headerName, quotableName } from "./header-name.ts";
import { levelText } from "./level-text.ts";

/** How a header is read. */
export interface HeaderOptions {
  /** Language of the messages; Indonesian unless told. */
  readonly lang?: Language | undefined;
  /** The physical line of the header, for its issues. */
  readonly line?: number | null | undefined;
  /** The header of the column to group by instead of the group's name; `null` for no groups at all. */
  readonly groupBy?: string | null | undefined;
  /** Columns of facts that a ruleset declares, beside those of the table. */
  readonly declared?: readonly DeclaredColumn[] | undefined;
}

/** One cell of the header that feeds a field. */
interface Source<F extends string> {
  /** The position of its cells in a row, from 0. */
  readonly position: number;
  /** Its header as in the file. */
  readonly name: string;
  readonly column: Column<F>;
}

/** One field, the cells that feed it and how they go together. A field no row may lack is here even without a cell. */
export interface Feed<F extends string = string> extends Joint {
  readonly field: F | DeclaredField;
  /** The property of the record it is, and the property within that one, if any. */
  readonly path: readonly [key: string, innerKey?: string];
  readonly sources: readonly Source<F>[];
}

/** What a header row says. */
export interface Header<F extends string = string> {
  /** The header cells as they are shown in issues. */
  readonly names: readonly string[];
  /** The column of each cell by its position; `undefined` where the cell is not used. */
  readonly columns: readonly (Column<F> | undefined)[];
  /** The same by field, as rows are read. */
  readonly feeds: readonly Feed<F>[];
  /** The fields that some cell feeds. */
  readonly fields: ReadonlySet<F | DeclaredField>;
  readonly issues: readonly Issue[];
}

/** Names that a plain object already has a meaning for. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads the header cells of a list by the columns such a list may have.
 *
 * @throws CallError if no header is the one to group by.
 */
export function readHeader<F extends string>(
  table: ColumnTable<F>,
  header: readonly string[],
  options: HeaderOptions = {},
): Header<F> {
  const names = header.map(headerName);
  const named = names.map(columnFinder(table, options.declared));
  const columns = columnsInUse(table, named, options.groupBy);
  const sources = columns.flatMap((column, position) =>
    column === undefined ? [] : [sourceAt(position, names, column)],
  );
  if (typeof options.groupBy === "string") {
    sources.push(sourceAt(positionOf(options.groupBy, names), names, table.columnOf(table.groupField)));
  }
  return {
    names,
    columns,
    feeds: [...new Set([...table.fields, ...sources.map(({ column: { field } }) => field)])]
      .map((field) => feedOf(table, field, sources))
      .filter(isNeeded),
    fields: new Set(sources.map(({ column }) => column.field)),
    issues: findIssues(table, names, named, columns, options),
  };
}

/** Finds the column a header names: one that a ruleset declares, else one of the table. */
function columnFinder<F extends string>(
  table: ColumnTable<F>,
  declared: readonly DeclaredColumn[] = [],
): (name: string) => Column<F> | undefined {
  const words = new Map(
    declared.flatMap((column) =>
      [column.header, ...column.aliases].map((word) => [levelText(word), column] as const),
    ),
  );
  return (name) => words.get(levelText(name)) ?? table.columnNamed(name);
}

/** The columns in use: a stand-in gives way, and so does the group's name where another column groups. */
function columnsInUse<F extends string>(
  { columns, groupField }: ColumnTable<F>,
  named: readonly (Column<F> | undefined)[],
  groupBy: string | null | undefined,
): readonly (Column<F> | undefined)[] {
  const isNamed = new Set(named);
  const inTheirOwnRight = columns.filter((column) => column.isStandIn !== true && isNamed.has(column));
  const standIns = columns.filter((column) => column.isStandIn === true && isNamed.has(column));
  // The last entry of a field wins: a column in its own right, else the first of the stand-ins.
  const preferred = new Map(
    [...standIns.toReversed(), ...inTheirOwnRight].map((column) => [column.field, column] as const),
  );
  return named.map((column) => {
    if (column === undefined) return undefined;
    const givesWay = column.isStandIn === true && preferred.get(column.field) !== column;
    const isOtherGroup = column.field === groupField && groupBy !== undefined;
    return givesWay || isOtherGroup ? undefined : column;
  });
}

function sourceAt<F extends string>(
  position: number,
  names: readonly string[],
  column: Column<F>,
): Source<F> {
  return { position, name: names[position] ?? "", column };
}

function positionOf(groupBy: string, names: readonly string[]): number {
  const words = names.map(levelText);
  const position = words.indexOf(levelText(groupBy));
  if (position >= 0) return position;
  throw new CallError(noSuchColumn(groupBy, names));
}

function noSuchColumn(groupBy: string, names: readonly string[]): Text {
  const wanted = quotableName(headerName(groupBy));
  const nearest = closest(wanted, names);
  const near = nearest === undefined ? undefined : quotableName(nearest);
  return {
    id: `tidak ada kolom \`${wanted}\` untuk pengelompokan${near === undefined ? "" : `; mungkin maksudnya \`${near}\``}`,
    en: `no column \`${wanted}\` to group by${near === undefined ? "" : `; did you mean \`${near}\``}`,
  };
}

function feedOf<F extends string>(
  table: ColumnTable<F>,
  field: F | DeclaredField,
  sources: readonly Source<F>[],
): Feed<F> {
  // `area.desa` is within the area; `facts.member.isHead` within the facts, where names have dots of their own.
  const [key = field, ...inner] = field.split(".");
  const innerKey = inner.length === 0 ? undefined : inner.join(".");
  return {
    ...table.jointOf(field),
    field,
    path: innerKey === undefined ? [key] : [key, innerKey],
    sources: sources.filter(({ column }) => column.field === field),
  };
}

function isNeeded({ sources, whenMissing }: Feed): boolean {
  return sources.length > 0 || whenMissing !== undefined;
}

function findIssues<F extends string>(
  table: ColumnTable<F>,
  names: readonly string[],
  named: readonly (Column<F> | undefined)[],
  columns: readonly (Column<F> | undefined)[],
  { lang, line }: HeaderOptions,
): readonly Issue[] {
  return names.flatMap((name, position) => {
    const found = findFault(name, position);
    return found === undefined ? [] : [createIssue(found, { line, lang, column: name })];
  });

  function findFault(name: string, position: number): Fault | undefined {
    if (name === "") return undefined;
    const quoted = quotableName(name);
    if (FORBIDDEN.has(name)) return fault("header/forbidden", { name: quoted });
    const column = columns[position];
    const first = column === undefined ? position : columns.indexOf(column);
    if (first < position) {
      return fault("header/duplicate", { first: quotableName(names[first] ?? ""), second: quoted });
    }
    if (named[position] !== undefined || table.unusedWords.has(levelText(name))) return undefined;
    return fault("header/unknown", { name: quoted, suggestion: suggestionFor(table, name) });
  }
}

/** The column probably meant; none where the header is rather a misspelt one of those nobody needs. */
function suggestionFor<F extends string>(table: ColumnTable<F>, name: string): string | null {
  const nearest = closest(levelText(name), [...table.words, ...table.unusedWords]);
  return nearest === undefined ? null : (table.columnNamed(nearest)?.header ?? null);
}
