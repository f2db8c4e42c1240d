/** Reads the cells of one row under a header into a monitoring record and its issues. */
import { createIssue, type Issue } from "../issue.ts";
import { alignCells } from "../row/align-cells.ts";
import { type FeedReader, feedReaders } from "../row/feed-readers.ts";
import { nameOf, type RowOptions, toRaggedFault } from "../row/read-cells.ts";
import { isError, type PlacedFault } from "../row/read-feed.ts";
import type { Header } from "../row/read-header.ts";
import { checkRecord } from "./check-record.ts";
import type { MonitoringField } from "./columns.ts";
import type { ParsedMonitoring } from "./monitoring-record.ts";

/** What became of a row: the record as far as known, and everything found wrong, in the order of the columns. */
export interface ParsedMonitoringRow {
  readonly record: ParsedMonitoring;
  readonly issues: readonly Issue[];
}

/** A record while its row is read. */
type Draft = { -readonly [K in keyof ParsedMonitoring]: ParsedMonitoring[K] };

/** Reads one row; nothing throws on bad data. The value of a cell with an error is missing. */
export function parseMonitoringCells(
  header: Header<MonitoringField>,
  source: readonly unknown[],
  options: RowOptions = {},
): ParsedMonitoringRow {
  const { asOf } = options;
  const { cells, ragged = options.ragged } = alignCells(header.columns, source);
  const faults: PlacedFault[] = [];
  if (ragged !== undefined) faults.push(toRaggedFault(ragged));
  const draft: Draft = {};
  // No parser of these columns leans on the rest of the record; a test holds them to it.
  const context = { asOf };
  for (const reader of feedReaders(header)) {
    const { value, faults: found } = reader.read(cells, context);
    if (value !== undefined) place(draft, reader, value);
    if (found.length > 0) faults.push(...found);
  }
  // What is made of several values; every other one is frozen as it was read.
  if (draft.area !== undefined) Object.freeze(draft.area);
  if (draft.facts !== undefined) Object.freeze(draft.facts);
  for (const { fields, fault } of checkRecord(draft, asOf)) {
    faults.push({ fault, column: nameOf(header, fields[0]) });
    if (isError({ fault })) for (const field of fields) delete draft[field];
  }
  return Object.freeze({
    record: Object.freeze(draft),
    issues: faults.length === 0 ? NO_ISSUES : toIssues(faults, options),
  });
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

function toIssues(faults: readonly PlacedFault[], { line, lang }: RowOptions): readonly Issue[] {
  return Object.freeze(faults.map(({ fault, column }) => createIssue(fault, { line, column, lang })));
}

/** Puts a value where its field says: `area.desa` is the `desa` of the `area`. */
function place(draft: Draft, { feed }: FeedReader, value: unknown): void {
  const [key, innerKey] = feed.path;
  // Every parser has the type of its field; a draft is written to nowhere else.
  const known = draft as Record<string, unknown>;
  if (innerKey === undefined) {
    known[key] = value;
  } else {
    const group = (known[key] ?? {}) as Record<string, unknown>;
    group[innerKey] = value;
    known[key] = group;
  }
}
