/**
 * The header of a record whose own keys are its headers, read once for all records with the same keys.
 *
 * To read eight headers takes 60 µs, ten times what their cells take; to see that they are those of a record before 0.1 µs.
 */
import type { Issue } from "../issue.ts";
import type { Samples } from "./column-samples.ts";
import type { ColumnTable } from "./column-table.ts";
import { type Header, type HeaderOptions, issuesOfHeader, readHeader } from "./read-header.ts";

/** What the keys of a record say, and everything wrong with them. */
export interface RecordHeader<F extends string> {
  readonly header: Header<F>;
  readonly issues: readonly Issue[];
}

type RecordHeaderOptions = Pick<HeaderOptions, "lang" | "line" | "declared" | "columns">;

/** A header that was read, and all that it was read from. */
interface KnownHeader extends RecordHeader<string> {
  readonly keys: readonly string[];
  readonly options: Omit<RecordHeaderOptions, "line">;
  /** The cells that were looked at to tell what a header is, by position. */
  readonly looked: ReadonlyMap<number, unknown>;
}

/** So many headers of a kind of record are kept: those of the last records first. */
const MOST_KNOWN = 64;
const KNOWN = new WeakMap<object, readonly KnownHeader[]>();

/**
 * Reads the keys of a record, of which `cells` are the values.
 *
 * @throws CallError if a column is said to hold what no column can.
 */
export function readRecordHeader<F extends string>(
  table: ColumnTable<F>,
  keys: readonly string[],
  cells: readonly unknown[],
  { line, ...options }: RecordHeaderOptions,
): RecordHeader<F> {
  const known = KNOWN.get(table) ?? [];
  const at = known.findIndex((each) => isOf(each, keys, cells, options));
  const found = known[at] ?? read(table, keys, cells, options);
  if (at !== 0) KNOWN.set(table, [found, ...known.filter((each) => each !== found)].slice(0, MOST_KNOWN));
  const issues = line == null ? found.issues : found.issues.map((issue) => Object.freeze({ ...issue, line }));
  // What is kept for a table was read by it.
  return { header: found.header as Header<F>, issues };
}

function read<F extends string>(
  table: ColumnTable<F>,
  keys: readonly string[],
  cells: readonly unknown[],
  options: Omit<RecordHeaderOptions, "line">,
): KnownHeader {
  const looked = new Map<number, unknown>();
  const header = readHeader(table, keys, { ...options, samples: watched(cells, looked) });
  const { columns } = options;
  return {
    keys,
    header,
    issues: issuesOfHeader(header, { lang: options.lang }),
    options: columns === undefined ? options : { ...options, columns: { ...columns } },
    looked,
  };
}

/** The cells as samples of their columns; which of them are looked at is noted. */
function watched(cells: readonly unknown[], looked: Map<number, unknown>): Samples {
  const samples: (readonly unknown[])[] = [];
  for (const [position, cell] of cells.entries()) {
    Object.defineProperty(samples, position, {
      get() {
        looked.set(position, cell);
        return [cell];
      },
    });
  }
  return samples;
}

function isOf(
  known: KnownHeader,
  keys: readonly string[],
  cells: readonly unknown[],
  { lang, declared, columns }: Omit<RecordHeaderOptions, "line">,
): boolean {
  if (known.keys.length !== keys.length || known.options.lang !== lang) return false;
  for (let at = 0; at < keys.length; at += 1) if (known.keys[at] !== keys[at]) return false;
  return (
    known.options.declared === declared &&
    areSaidAlike(known.options.columns, columns) &&
    isLookedAtAlike(known.looked, cells)
  );
}

function areSaidAlike(one: HeaderOptions["columns"], other: HeaderOptions["columns"]): boolean {
  if (one === undefined || other === undefined) return one === other;
  const headers = Object.keys(other);
  return (
    headers.length === Object.keys(one).length &&
    headers.every((header, at) => Object.keys(one)[at] === header && one[header] === other[header])
  );
}

/** What may be changed after it was looked at is never the same. */
function isLookedAtAlike(looked: ReadonlyMap<number, unknown>, cells: readonly unknown[]): boolean {
  if (looked.size === 0) return true;
  for (const [position, cell] of looked) {
    if (typeof cell === "object" || cell !== cells[position]) return false;
  }
  return true;
}
