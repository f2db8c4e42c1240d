/** Reads the headers of a list as its rows bring them, each once. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { createIssue } from "../issue.ts";
import type { Language, Text } from "../language.ts";
import type { DeclaredField } from "../row/column.ts";
import type { ColumnTable } from "../row/column-table.ts";
import { headerName, quotableName } from "../row/header-name.ts";
import { levelText } from "../row/level-text.ts";
import {
  type Header,
  type HeaderOptions,
  readHeader,
  type UnknownHeader,
  unknownFault,
} from "../row/read-header.ts";
import type { SourceRow } from "../row/source-row.ts";
import type { ListIssue } from "./checked.ts";
import type { SamplesOf } from "./look-ahead.ts";

/** A row, or many, as far as its header goes. */
type HeadedRow = Pick<SourceRow, "file" | "header" | "headerLine">;

/** The headers of a list so far. */
export interface HeaderReader<F extends string> {
  /** The header of a row. */
  readonly read: (row: HeadedRow) => Header<F>;
  /** The fields that a column of any header supplies. */
  readonly supplied: ReadonlySet<F | DeclaredField>;
  /** For each of these fields, the headers of its columns, as issues name them. */
  readonly headersOf: (field: F | DeclaredField) => readonly string[];
  /** For each field, the headers that may hold it and are not read so. */
  readonly mayHold: ReadonlyMap<F | DeclaredField, ReadonlySet<string>>;
  /**
   * What is wrong with the headers, each fault once a file, and one remark on all that are not known.
   *
   * Throws `CallError` if a column that the caller says something of is in no header.
   */
  readonly conclude: () => readonly ListIssue[];
}

/** How the headers of a list are read. */
export interface HeaderReaderOptions extends Pick<HeaderOptions, "groupBy" | "declared" | "columns"> {
  readonly lang?: Language | undefined;
  /** The first cells of the columns under a header; without them no header is told by its cells. */
  readonly samplesOf?: SamplesOf | undefined;
}

/** A reader of headers by the columns of `table`; what it found grows as rows are read. */
export function headerReader<F extends string>(
  table: ColumnTable<F>,
  { samplesOf, ...options }: HeaderReaderOptions,
): HeaderReader<F> {
  const known = new Map<string, Header<F>>();
  const supplied = new Set<F | DeclaredField>();
  const mayHold = new Map<F | DeclaredField, Set<string>>();
  const headers = new Map<F | DeclaredField, Set<string>>();
  const names = new Map<string, string>();
  const issues: ListIssue[] = [];
  const unknown: (UnknownHeader & { readonly file: string | null; readonly line: number | null })[] = [];
  const told = new Set<string>();
  let last: { readonly cells: readonly string[]; readonly header: Header<F> } | undefined;

  function read({ file, header: cells, headerLine }: HeadedRow): Header<F> {
    // Rows of one file share one array, so the text of a header is looked at once a file.
    if (last?.cells === cells) return last.header;
    const key = JSON.stringify([file, cells]);
    const before = known.get(key);
    const line = headerLine === 0 ? null : headerLine;
    const header = before ?? readHeader(table, cells, { ...options, samples: samplesOf?.(cells), line });
    if (before === undefined) {
      known.set(key, header);
      keep(header, file, line);
    }
    last = { cells, header };
    return header;
  }

  function keep(header: Header<F>, file: string | null, line: number | null): void {
    for (const field of header.fields) supplied.add(field);
    for (const [position, column] of header.columns.entries()) {
      if (column === undefined) continue;
      const own = headers.get(column.field) ?? new Set();
      headers.set(column.field, own.add(header.names[position] ?? ""));
    }
    for (const name of header.names) names.set(levelText(name), name);
    for (const [field, found] of header.mayHold) {
      mayHold.set(field, new Set([...(mayHold.get(field) ?? []), ...found]));
    }
    for (const issue of header.issues) tell(Object.freeze({ file, ...issue }));
    unknown.push(...header.unknown.map((each) => ({ ...each, file, line })));
  }

  /** Records of one list may leave out different keys, and so have different headers: what is wrong is said once. */
  function tell(issue: ListIssue): void {
    const key = JSON.stringify(issue);
    if (told.has(key)) return;
    told.add(key);
    issues.push(issue);
  }

  function conclude(): readonly ListIssue[] {
    for (const header of Object.keys(options.columns ?? {})) {
      if (names.size > 0 && !names.has(levelText(headerName(header)))) {
        throw new CallError(noSuchHeader(header, [...names.values()]));
      }
    }
    const found = unknownFault(unknown);
    if (found === undefined) return issues;
    // Where all stand in one row of one file, that is the place.
    const files = new Set(unknown.map(({ file }) => file));
    const lines = new Set(unknown.map(({ line }) => line));
    const file = files.size === 1 ? (unknown[0]?.file ?? null) : null;
    const line = files.size === 1 && lines.size === 1 ? (unknown[0]?.line ?? null) : null;
    const column = unknown.length === 1 ? unknown[0]?.name : null;
    return [...issues, Object.freeze({ file, ...createIssue(found, { line, column, lang: options.lang }) })];
  }

  return { read, supplied, headersOf: (field) => [...(headers.get(field) ?? [])], mayHold, conclude };
}

function noSuchHeader(header: string, names: readonly string[]): Text {
  const wanted = quotableName(headerName(header));
  const nearest = closest(wanted, names);
  const near = nearest === undefined ? undefined : quotableName(nearest);
  return {
    id: `tidak ada kolom berjudul \`${wanted}\` di daftar ini${near === undefined ? "" : `; mungkin maksudnya \`${near}\`?`}`,
    en: `no column of this list is headed \`${wanted}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
  };
}
