/** Reads a header row: which cell feeds which field. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { createIssue, type Fault, fault, type Issue } from "../issue.ts";
import type { Language, Text } from "../language.ts";
import {
  COLUMN_WORDS,
  type Column,
  columnNamed,
  columnOf,
  FIELDS,
  type Field,
  type Joint,
  jointOf,
} from "./columns.ts";
import { headerName, quotableName } from "./header-name.ts";
import { levelText } from "./level-text.ts";
import { UNUSED_WORDS } from "./unused-headers.ts";

/** How a header is read. */
export interface HeaderOptions {
  /** Language of the messages; Indonesian unless told. */
  readonly lang?: Language | undefined;
  /** The physical line of the header, for its issues. */
  readonly line?: number | null | undefined;
  /** The header of the column to group by instead of the group's name; `null` for no groups at all. */
  readonly groupBy?: string | null | undefined;
  /** Columns of facts that a ruleset declares, beside those of the table. */
  readonly declared?: readonly Column[] | undefined;
}

/** One cell of the header that feeds a field. */
interface Source {
  /** The position of its cells in a row, from 0. */
  readonly position: number;
  /** Its header as in the file. */
  readonly name: string;
  readonly column: Column;
}

/** One field, the cells that feed it and how they go together. A field no row may lack is here even without a cell. */
export interface Feed extends Joint {
  readonly field: Field;
  /** The property of the applicant it is, and the property within that one, if any. */
  readonly path: readonly [key: string, innerKey?: string];
  readonly sources: readonly Source[];
}

/** What a header row says. */
export interface Header {
  /** The header cells as they are shown in issues. */
  readonly names: readonly string[];
  /** The column of each cell by its position; `undefined` where the cell is not used. */
  readonly columns: readonly (Column | undefined)[];
  /** The same by field, as rows are read. */
  readonly feeds: readonly Feed[];
  /** The fields that some cell feeds. */
  readonly fields: ReadonlySet<Field>;
  readonly issues: readonly Issue[];
}

/** The field that tells the groups of a list apart. */
const GROUP = "kube" satisfies Field;

/** Names that a plain object already has a meaning for. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads the header cells of a list.
 *
 * @throws CallError if no header is the one to group by.
 */
export function readHeader(header: readonly string[], options: HeaderOptions = {}): Header {
  const names = header.map(headerName);
  const named = names.map(columnFinder(options.declared));
  const columns = columnsInUse(named, options.groupBy);
  const sources = columns.flatMap((column, position) =>
    column === undefined ? [] : [sourceAt(position, names, column)],
  );
  if (typeof options.groupBy === "string") {
    sources.push(sourceAt(positionOf(options.groupBy, names), names, columnOf(GROUP)));
  }
  return {
    names,
    columns,
    feeds: [...new Set<Field>([...FIELDS, ...sources.map(({ column: { field } }) => field)])]
      .map((field) => feedOf(field, sources))
      .filter(isNeeded),
    fields: new Set(sources.map(({ column }) => column.field)),
    issues: findIssues(names, named, columns, options),
  };
}

/** Finds the column a header names: one that a ruleset declares, else one of the table. */
function columnFinder(declared: readonly Column[] = []): (name: string) => Column | undefined {
  const words = new Map(
    declared.flatMap((column) =>
      [column.header, ...column.aliases].map((word) => [levelText(word), column] as const),
    ),
  );
  return (name) => words.get(levelText(name)) ?? columnNamed(name);
}

/** The columns in use: a stand-in gives way, and so does the group's name where another column groups. */
function columnsInUse(
  named: readonly (Column | undefined)[],
  groupBy: string | null | undefined,
): readonly (Column | undefined)[] {
  const inTheirOwnRight = new Set(
    named.filter((column) => column?.isStandIn !== true).map((column) => column?.field),
  );
  return named.map((column) => {
    if (column === undefined) return undefined;
    const givesWay = column.isStandIn === true && inTheirOwnRight.has(column.field);
    const isOtherGroup = column.field === GROUP && groupBy !== undefined;
    return givesWay || isOtherGroup ? undefined : column;
  });
}

function sourceAt(position: number, names: readonly string[], column: Column): Source {
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

function feedOf(field: Field, sources: readonly Source[]): Feed {
  // `area.desa` is within the area; `facts.member.isHead` within the facts, where names have dots of their own.
  const [key = field, ...inner] = field.split(".");
  const innerKey = inner.length === 0 ? undefined : inner.join(".");
  return {
    ...jointOf(field),
    field,
    path: innerKey === undefined ? [key] : [key, innerKey],
    sources: sources.filter(({ column }) => column.field === field),
  };
}

function isNeeded({ sources, whenMissing }: Feed): boolean {
  return sources.length > 0 || whenMissing !== undefined;
}

function findIssues(
  names: readonly string[],
  named: readonly (Column | undefined)[],
  columns: readonly (Column | undefined)[],
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
    if (named[position] !== undefined || UNUSED_WORDS.has(levelText(name))) return undefined;
    return fault("header/unknown", { name: quoted, suggestion: suggestionFor(name) });
  }
}

/** The column probably meant; none where the header is rather a misspelt one of those nobody needs. */
function suggestionFor(name: string): string | null {
  const nearest = closest(levelText(name), [...COLUMN_WORDS, ...UNUSED_WORDS]);
  return nearest === undefined ? null : (columnNamed(nearest)?.header ?? null);
}
