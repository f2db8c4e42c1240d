/** Reads the cells of one row under a header into a record and its issues. */
import { type Fault, fault, type Issue, isErrorFault } from "../issue.ts";
import type { Language } from "../language.ts";
import { createRowIssue } from "../row-issue.ts";
import { alignCells, type Raggedness } from "./align-cells.ts";
import { feedReaders } from "./feed-readers.ts";
import type { PlacedFault } from "./read-feed.ts";
import type { Feed, Header } from "./read-header.ts";
import type { SaidColumns } from "./said-columns.ts";
import type { ColumnKnowledge } from "./values/cell-parser.ts";

/** Where a row stands and how it is read. */
export interface RowOptions {
  /** The physical line of the row, for its issues. */
  readonly line?: number | null | undefined;
  /** Language of the messages; Indonesian unless told. */
  readonly lang?: Language | undefined;
  /** The day of the check, an ISO date: a date after it is a fault. */
  readonly asOf?: string | undefined;
  /** How many cells the row had in its file, where they have been brought to their columns already. */
  readonly ragged?: Raggedness | undefined;
}

/** How a row that brings its own headers is read. */
export interface RecordOptions extends RowOptions {
  /** What columns hold whose headers do not say it: header → field, its header, or `-` for a column to leave alone. */
  readonly columns?: SaidColumns | undefined;
}

/** How a row is read once all rows of its list have been: the reading of one row may depend on the others. */
export interface RereadOptions extends RowOptions {
  /** What only the whole list tells of the columns, by field. */
  readonly told?: Readonly<Record<string, ColumnKnowledge | undefined>> | undefined;
}

/** A fault of a record as a whole. */
export interface RecordFault<F extends string> {
  readonly fault: Fault;
  /** The fields at fault: the issue stands at the first one; if it is an error, none of them keeps its value. */
  readonly fields: readonly [F, ...F[]];
  /** Whether the values are right and only speak against the person: they are kept, also with an error. */
  readonly keepsValues?: true;
}

/** What became of a row: the record as far as known, and everything found wrong, in the order of the columns. */
interface ReadRow<R> {
  readonly record: R;
  readonly issues: readonly Issue[];
}

/** The same before what is wrong is phrased. */
interface ReadRecord<R> {
  readonly record: R;
  readonly faults: readonly PlacedFault[];
}

/** A record while its row is read. */
type Draft = Record<string, unknown>;

/**
 * Reads one row; nothing throws on bad data. The value of a cell with an error is missing.
 *
 * `R` is the type of the records whose fields `header` was read for; `check` tells how the values of one go together.
 */
export function readCells<R extends object, F extends string>(
  header: Header<F>,
  source: readonly unknown[],
  check: (record: R) => readonly RecordFault<NoInfer<F>>[],
  options: RereadOptions,
): ReadRow<R> {
  const { record, faults } = readRecord<R, F>(header, source, check, options);
  return {
    record,
    issues:
      faults.length === 0
        ? NO_ISSUES
        : Object.freeze(
            faults.map(({ fault: found, column }) =>
              createRowIssue(found, { line: options.line, column, lang: options.lang }),
            ),
          ),
  };
}

/** Reads one row as `readCells` does, and leaves what is wrong unphrased. */
export function readRecord<R extends object, F extends string>(
  header: Header<F>,
  source: readonly unknown[],
  check: (record: R) => readonly RecordFault<NoInfer<F>>[],
  options: Omit<RereadOptions, "line" | "lang">,
): ReadRecord<R> {
  const { cells, ragged = options.ragged } = alignCells(header.columns, source);
  const faults: PlacedFault[] = ragged === undefined ? [] : [toRaggedFault(ragged)];
  const draft: Draft = {};
  for (const { feed, read } of feedReaders(header)) {
    const context = { asOf: options.asOf, column: options.told?.[feed.field], record: draft };
    const { value, faults: found } = read(cells, context);
    if (value !== undefined) place(draft, feed, value);
    for (const each of found) faults.push(each);
  }
  for (const { fields, fault: found, keepsValues } of check(asRecord<R>(draft))) {
    faults.push({ fault: found, column: nameOf(header, fields[0]) });
    if (keepsValues === true) continue;
    if (isErrorFault(found)) for (const field of fields) delete draft[field];
  }
  return { record: Object.freeze(asRecord<R>(frozenGroups(draft))), faults };
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

/** The values are frozen as they were read; what `place` made of several of them is not yet. */
function frozenGroups(draft: Draft): Draft {
  for (const key in draft) if (typeof draft[key] === "object") Object.freeze(draft[key]);
  return draft;
}

/** Puts a value where its field says: `area.desa` is the `desa` of the `area`. */
function place(draft: Draft, { path: [key, innerKey] }: Feed, value: unknown): void {
  if (innerKey === undefined) {
    draft[key] = value;
  } else {
    // Only `place` writes to a draft, and it puts nothing but an object above an inner key.
    const group = (draft[key] ?? {}) as Draft;
    group[innerKey] = value;
    draft[key] = group;
  }
}

/** The keys of a draft are the fields of the column table, where every parser has the type of its field. */
function asRecord<R extends object>(draft: Draft): R {
  return draft as R;
}

export function toRaggedFault({ received, expected }: Raggedness): PlacedFault {
  const code = received < expected ? "row/too-few-cells" : "row/too-many-cells";
  return { fault: fault(code, { received, expected }), column: null };
}

/** The header of the first cell that feeds a field; `null` where none does. */
export function nameOf(header: Header, wanted: string): string | null {
  return header.feeds.find(({ field }) => field === wanted)?.sources[0]?.name ?? null;
}
