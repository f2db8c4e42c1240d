/** Reads a header row: which cell feeds which field. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { type Fault, fault, type Issue } from "../issue.ts";
import type { Language, Text } from "../language.ts";
import { createRowIssue } from "../row-issue.ts";
import { type ChosenColumns, chooseColumns, isSameColumn } from "./choose-columns.ts";
import type { Column, DeclaredColumn, DeclaredField, Joint } from "./column.ts";
import { type Samples, textsOf } from "./column-samples.ts";
import type { ColumnTable } from "./column-table.ts";
import { type HeaderMeaning, headerMeanings } from "./header-meaning.ts";
import { headerName, quotableName } from "./header-name.ts";
import { levelText } from "./level-text.ts";
import { readSaidColumns, type SaidColumns } from "./said-columns.ts";
import { fieldsItMayHold, suggestColumn } from "./suggest-column.ts";

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
  /** What the caller says columns hold: header → field. It outweighs what the headers say. */
  readonly columns?: SaidColumns | undefined;
  /** The first cells of each column: what a header like `Status` is, its cells tell. */
  readonly samples?: Samples | undefined;
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
  /** Whether two columns of one name feed it, so that a cell filled in one of them alone may be somebody else's. */
  readonly isDoubled: boolean;
}

/** What a header row says. */
export interface Header<F extends string = string> {
  /** The header cells as they are shown in issues. */
  readonly names: readonly string[];
  /** The column of each cell by its position, the first of two; `undefined` where the cell is not used. */
  readonly columns: readonly (Column<F> | undefined)[];
  /** The same by field, as rows are read. */
  readonly feeds: readonly Feed<F>[];
  /** The fields that some column is there for. */
  readonly fields: ReadonlySet<F | DeclaredField>;
  /** The headers that are not known. */
  readonly unknown: readonly UnknownHeader[];
  /** The headers that may hold a field and are not read so. */
  readonly mayHold: ReadonlyMap<F | DeclaredField, readonly string[]>;
  /** What is wrong with the headers, but for the unknown ones. */
  readonly issues: readonly Issue[];
}

/** A header that is not known, and the header it may be a slip of. */
export interface UnknownHeader {
  readonly name: string;
  readonly suggestion: string | null;
}

/** Names that a plain object already has a meaning for. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads the header cells of a list by the columns such a list may have.
 *
 * @throws CallError if no header is the one to group by, or a column is said to hold what no column can.
 */
export function readHeader<F extends string>(
  table: ColumnTable<F>,
  header: readonly string[],
  options: HeaderOptions = {},
): Header<F> {
  const { declared, samples, groupBy } = options;
  const names = header.map(headerName);
  const said = readSaidColumns(table, options.columns, declared);
  const meanings = names.map(headerMeanings(table, { declared, said }));
  const isLeftAlone = (name: string): boolean => said?.get(levelText(name)) === null;
  const chosen = chooseColumns(table, { names, meanings, samples, groupBy, declared, isLeftAlone });
  const sources = chosen.flatMap((columns, position) =>
    columns.map((column) => sourceAt(position, names, column)),
  );
  if (typeof groupBy === "string") {
    sources.push(sourceAt(positionOf(groupBy, names), names, table.columnOf(table.groupField)));
  }
  return {
    names,
    columns: chosen.map(([column]) => column),
    feeds: feedsOf(table, sources),
    fields: new Set(sources.flatMap(({ column }) => (column.isInPassing === true ? [] : [column.field]))),
    unknown: names.flatMap((name, position) => {
      if (!isUnknown(name, meanings[position], chosen[position])) return [];
      const suggestion = suggestColumn(table, name, () => textsOf(samples, position));
      return [{ name, suggestion: suggestion?.header ?? null }];
    }),
    mayHold: findMayHold(table, names, meanings, chosen, samples),
    issues: findIssues(names, meanings, chosen, options),
  };
}

/** Whether nothing is known of a header; one that is read in part is so where it gave way. */
function isUnknown<F extends string>(
  name: string,
  meaning: HeaderMeaning<F> | undefined,
  chosen: ChosenColumns<F> | undefined,
): boolean {
  if (name === "" || FORBIDDEN.has(name)) return false;
  if (meaning?.kind === "column") {
    return !meaning.isWhole && chosen?.length === 0 && meaning.column.isToldBy === undefined;
  }
  return meaning?.kind === "unknown";
}

/** For each field, the headers that may hold it though no cell of theirs feeds anything. */
function findMayHold<F extends string>(
  table: ColumnTable<F>,
  names: readonly string[],
  meanings: readonly HeaderMeaning<F>[],
  columns: readonly ChosenColumns<F>[],
  samples: Samples | undefined,
): ReadonlyMap<F | DeclaredField, readonly string[]> {
  const found = new Map<F | DeclaredField, string[]>();
  for (const [position, meaning] of meanings.entries()) {
    if (columns[position]?.length !== 0) continue;
    const name = names[position] ?? "";
    for (const field of fieldsItMayHold(table, name, meaning, () => textsOf(samples, position))) {
      found.set(field, [...(found.get(field) ?? []), name]);
    }
  }
  return found;
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
    id: `tidak ada kolom \`${wanted}\` untuk pengelompokan${near === undefined ? "" : `; mungkin maksudnya \`${near}\`?`}`,
    en: `no column \`${wanted}\` to group by${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
  };
}

/** What feeds each field of a table, and each that a ruleset declares: those that no row may lack even without a cell. */
export function feedsOf<F extends string>(
  table: Pick<ColumnTable<F>, "fields" | "jointOf">,
  sources: readonly Source<F>[],
): readonly Feed<F>[] {
  return [...new Set([...table.fields, ...sources.map(({ column: { field } }) => field)])]
    .map((field) => feedOf(table, field, sources))
    .filter(isNeeded);
}

function feedOf<F extends string>(
  table: Pick<ColumnTable<F>, "jointOf">,
  field: F | DeclaredField,
  all: readonly Source<F>[],
): Feed<F> {
  // `area.desa` is within the area; `facts.member.isHead` within the facts, where names have dots of their own.
  const [key = field, ...inner] = field.split(".");
  const innerKey = inner.length === 0 ? undefined : inner.join(".");
  const sources = all.filter(({ column }) => column.field === field);
  const values = sources.filter(({ column }) => column.isRemark !== true);
  return {
    ...table.jointOf(field),
    field,
    path: innerKey === undefined ? [key] : [key, innerKey],
    sources,
    isDoubled: new Set(values.map(({ name }) => levelText(name))).size < values.length,
  };
}

function isNeeded({ sources, whenMissing }: Feed): boolean {
  return sources.length > 0 || whenMissing !== undefined;
}

function findIssues<F extends string>(
  names: readonly string[],
  meanings: readonly HeaderMeaning<F>[],
  columns: readonly ChosenColumns<F>[],
  { lang, line }: HeaderOptions,
): readonly Issue[] {
  return names.flatMap((name, position) => {
    const found = findFault(name, position);
    return found === undefined ? [] : [createRowIssue(found, { line, lang, column: name })];
  });

  function findFault(name: string, position: number): Fault | undefined {
    if (name === "") return undefined;
    const quoted = quotableName(name);
    if (FORBIDDEN.has(name)) return fault("header/forbidden", { name: quoted });
    const meaning = meanings[position];
    if (meaning?.kind === "ambiguous") {
      const fields = [...new Set(meaning.columns.map(({ header }) => header))];
      return fault("header/ambiguous", { name: quoted, fields });
    }
    const chosen = columns[position] ?? [];
    const first = columns.findIndex((each) =>
      each.some((one) => chosen.some((other) => isSameColumn(one, other))),
    );
    if (chosen.every(({ isRemark }) => isRemark === true) || first === position) return undefined;
    return fault("header/duplicate", { first: quotableName(names[first] ?? ""), second: quoted });
  }
}

/** The one remark on all headers that are not known; none where all are. */
export function unknownFault(unknown: readonly UnknownHeader[]): Fault | undefined {
  const byName = new Map(unknown.map((each) => [levelText(each.name), each]));
  if (byName.size === 0) return undefined;
  return fault("header/unknown", {
    headers: [...byName.values()].map(({ name, suggestion }) => ({ name: quotableName(name), suggestion })),
  });
}

/** Everything wrong with a header that stands alone. */
export function issuesOfHeader(
  { issues, unknown }: Header,
  { lang, line }: Pick<HeaderOptions, "lang" | "line">,
): readonly Issue[] {
  const found = unknownFault(unknown);
  if (found === undefined) return issues;
  const column = unknown.length === 1 ? unknown[0]?.name : null;
  return [...issues, createRowIssue(found, { line, lang, column })];
}
