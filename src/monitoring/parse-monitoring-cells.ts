/** Reads the cells of one row under a header into a monitoring record and its issues. */
import { createIssue, type Issue } from "../issue.ts";
import { alignCells } from "../row/align-cells.ts";
import { type FeedReader, feedReaders } from "../row/feed-readers.ts";
import { nameOf, type RowOptions, toRaggedFault } from "../row/read-cells.ts";
import { isError, type PlacedFault } from "../row/read-feed.ts";
import type { Header } from "../row/read-header.ts";
import { checkRecord } from "./check-record.ts";
import type { MonitoringField } from "./columns.ts";
import type { ParsedMonitoring, RecordDraft } from "./monitoring-record.ts";
import { newDraft, recordOf } from "./record-draft.ts";

/** What became of a row: the record as far as known, and everything found wrong, in the order of the columns. */
export interface ParsedMonitoringRow {
  readonly record: ParsedMonitoring;
  readonly issues: readonly Issue[];
}

/** The same before the record is put together. */
export interface DraftedRow {
  readonly draft: Readonly<RecordDraft>;
  readonly issues: readonly Issue[];
}

/** Reads one row; nothing throws on bad data. The value of a cell with an error is missing. */
export function parseMonitoringCells(
  header: Header<MonitoringField>,
  source: readonly unknown[],
  options: RowOptions = {},
): ParsedMonitoringRow {
  const { draft, issues } = draftMonitoringRow(header, source, options);
  return Object.freeze({ record: recordOf(draft), issues });
}

/** Reads one row as `parseMonitoringCells` does, and leaves the record a draft. */
export function draftMonitoringRow(
  header: Header<MonitoringField>,
  source: readonly unknown[],
  options: RowOptions,
): DraftedRow {
  const { asOf } = options;
  const { cells, ragged = options.ragged } = alignCells(header.columns, source);
  const faults: PlacedFault[] = [];
  if (ragged !== undefined) faults.push(toRaggedFault(ragged));
  const draft = newDraft();
  // No parser of these columns leans on the rest of the record; a test holds them to it.
  const context = { asOf };
  const readers = feedReaders(header);
  for (let at = 0; at < readers.length; at += 1) {
    const reader = readers[at] as FeedReader;
    const { value, faults: found } = reader.read(cells, context);
    if (value !== undefined) placeValue(draft, reader.feed.path, value);
    if (found.length > 0) faults.push(...found);
  }
  return concludeDraft(draft, faults, header, options);
}

/** A draft with the values of all its cells, and what is wrong with them: its values are held against each other. */
export function concludeDraft(
  draft: RecordDraft,
  faults: PlacedFault[],
  header: Header<MonitoringField>,
  options: RowOptions,
): DraftedRow {
  const { asOf } = options;
  // What is made of several values; every other one is frozen as it was read.
  if (draft.area !== undefined) Object.freeze(draft.area);
  if (draft.facts !== undefined) Object.freeze(draft.facts);
  for (const { fields, fault } of checkRecord(draft, asOf)) {
    faults.push({ fault, column: nameOf(header, fields[0]) });
    if (isError({ fault })) for (const field of fields) draft[field] = undefined;
  }
  return { draft, issues: faults.length === 0 ? NO_ISSUES : toIssues(faults, options) };
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

function toIssues(faults: readonly PlacedFault[], { line, lang }: RowOptions): readonly Issue[] {
  return Object.freeze(faults.map(({ fault, column }) => createIssue(fault, { line, column, lang })));
}

/** Puts a value where its field says: `area.desa` is the `desa` of the `area`. */
export function placeValue(draft: RecordDraft, path: FeedReader["feed"]["path"], value: unknown): void {
  // Taken apart as a list it would be gone through by an iterator, 45 times a row.
  const key = path[0];
  const innerKey = path[1];
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
