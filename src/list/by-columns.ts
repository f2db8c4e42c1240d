/** Keeps one thing for all rows whose columns are the same, also where the rows have headers of their own. */
import type { Field, TableField } from "../applicant/columns.ts";
import type { Header } from "../row/read-header.ts";

/** What is kept, and what it is kept for. */
export interface ByColumns<V> {
  /** Of the columns of `fields` that a header has in a file; made where there is none yet. */
  readonly at: (header: Header<TableField>, file: string | null) => V;
  readonly all: () => readonly V[];
}

export function byColumns<V>(
  fields: readonly Field[],
  create: (header: Header<TableField>, file: string | null) => V,
): ByColumns<V> {
  const byHeader = new Map<Header<TableField>, V>();
  // Records have a header each, and where one lacks a value that others have, it is another one.
  const byNames = new Map<string, V>();

  function at(header: Header<TableField>, file: string | null): V {
    const known = byHeader.get(header);
    if (known !== undefined) return known;
    const feeds = header.feeds.filter(({ field }) => fields.includes(field));
    const key = JSON.stringify([
      file,
      feeds.map(({ field, sources }) => [field, sources.map(({ name }) => name)]),
    ]);
    const kept = byNames.get(key) ?? create(header, file);
    byNames.set(key, kept);
    byHeader.set(header, kept);
    return kept;
  }

  return { at, all: () => [...byNames.values()] };
}
