/** Reads the headers of a list as its rows bring them, each once. */
import type { Language } from "../language.ts";
import type { DeclaredField } from "../row/column.ts";
import type { ColumnTable } from "../row/column-table.ts";
import { type Header, type HeaderOptions, readHeader } from "../row/read-header.ts";
import type { SourceRow } from "../row/source-row.ts";
import type { ListIssue } from "./checked.ts";

/** The headers of a list so far. */
export interface HeaderReader<F extends string> {
  /** The header of a row. */
  readonly read: (row: SourceRow) => Header<F>;
  /** The fields that a column of any header supplies. */
  readonly supplied: ReadonlySet<F | DeclaredField>;
  /** What is wrong with the headers, each fault once a file. */
  readonly issues: readonly ListIssue[];
}

/** A reader of headers by the columns of `table`; what it found grows as rows are read. */
export function headerReader<F extends string>(
  table: ColumnTable<F>,
  options: Pick<HeaderOptions, "groupBy" | "declared"> & { readonly lang?: Language | undefined },
): HeaderReader<F> {
  const known = new Map<string, Header<F>>();
  const supplied = new Set<F | DeclaredField>();
  const issues: ListIssue[] = [];
  let last: { readonly cells: readonly string[]; readonly header: Header<F> } | undefined;

  function read({ file, header: cells, headerLine }: SourceRow): Header<F> {
    // Rows of one file share one array, so the text of a header is looked at once a file.
    if (last?.cells === cells) return last.header;
    const key = JSON.stringify([file, cells]);
    const before = known.get(key);
    const header =
      before ?? readHeader(table, cells, { ...options, line: headerLine === 0 ? null : headerLine });
    if (before === undefined) {
      known.set(key, header);
      for (const field of header.fields) supplied.add(field);
      issues.push(...header.issues.map((issue) => Object.freeze({ file, ...issue })));
    }
    last = { cells, header };
    return header;
  }

  return { read, supplied, issues };
}
