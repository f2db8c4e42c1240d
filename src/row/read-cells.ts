/** Reads the cells of one row under a header into a record and its issues. */
import { freezeDeep } from "../freeze-deep.ts";
import { createIssue, type Fault, fault, type Issue } from "../issue.ts";
import { ISSUES } from "../issue-catalogue.ts";
import type { Language } from "../language.ts";
import { inBoth, oneOf, valuesOf } from "../possible.ts";
import { alignCells, type Raggedness } from "./align-cells.ts";
import type { Joint } from "./column.ts";
import { quotableName } from "./header-name.ts";
import { readCell } from "./read-cell.ts";
import type { Feed, Header } from "./read-header.ts";
import type { SaidColumns } from "./said-columns.ts";
import type { CellContext, ColumnKnowledge } from "./values/cell-parser.ts";

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

/** A fault and the header of the cell it stands in; `null` where it is the row's. */
interface PlacedFault {
  readonly fault: Fault;
  readonly column: string | null;
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
  const { cells, ragged = options.ragged } = alignCells(header.columns, source);
  const faults: PlacedFault[] = ragged === undefined ? [] : [toRaggedFault(ragged)];
  const draft: Draft = {};
  for (const feed of header.feeds) {
    const context = { asOf: options.asOf, column: options.told?.[feed.field], record: draft };
    const value = readFeed(feed, cells, context, faults);
    if (value !== undefined) place(draft, feed, value);
  }
  for (const { fields, fault: found, keepsValues } of check(asRecord<R>(draft))) {
    faults.push({ fault: found, column: nameOf(header, fields[0]) });
    if (keepsValues === true) continue;
    if (isError({ fault: found })) for (const field of fields) delete draft[field];
  }
  return {
    record: freezeDeep(asRecord<R>(draft)),
    issues: Object.freeze(
      faults.map(({ fault: found, column }) =>
        createIssue(found, { line: options.line, column, lang: options.lang }),
      ),
    ),
  };
}

function isError({ fault: { code } }: Pick<PlacedFault, "fault">): boolean {
  return ISSUES[code].severity === "error";
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

function toRaggedFault({ received, expected }: Raggedness): PlacedFault {
  const code = received < expected ? "row/too-few-cells" : "row/too-many-cells";
  return { fault: fault(code, { received, expected }), column: null };
}

/** What one cell of a field said. */
interface Reading {
  readonly name: string;
  readonly value: unknown;
  /** The value of other cells that no longer holds where this one says anything. */
  readonly ends: unknown;
}

/** Of two columns of one name, which of them is of the person cannot be told where one alone is filled. */
function halfFilled(readings: readonly Reading[]): PlacedFault | undefined {
  const filled = readings.find(({ value }) => value !== undefined);
  const empty = readings.find(({ value }) => value === undefined);
  if (filled === undefined || empty === undefined) return undefined;
  const names = { first: quotableName(filled.name), second: quotableName(empty.name) };
  return { fault: fault("cell/conflict", names), column: filled.name };
}

/** A value that another cell of the row ends is as that cell says. */
function withoutEnded(reading: Reading, all: readonly Reading[]): Reading {
  const end = all.find(
    ({ value, ends }) => value !== undefined && ends !== undefined && ends === reading.value,
  );
  return end === undefined ? reading : { ...reading, value: end.value };
}

/** The value that the cells of one field give together; what is wrong with them goes to `faults`. */
function readFeed(
  { sources, isDoubled, ranking, join, whenMissing }: Feed,
  cells: readonly unknown[],
  context: CellContext,
  faults: PlacedFault[],
): unknown {
  const before = faults.length;
  const read = sources.map(({ position, name, column }): Reading => {
    const { value, faults: found } = readCell(cells[position], column.parse, context);
    // A remark that cannot be read is none.
    if (column.isRemark !== true) for (const each of found) faults.push({ fault: each, column: name });
    return { name, value, ends: column.ends };
  });
  const half = isDoubled ? halfFilled(read) : undefined;
  if (half !== undefined) {
    faults.push(half);
    return undefined;
  }
  const readings = read.map((reading) => withoutEnded(reading, read));
  const value = ranking === undefined ? agreed(readings, join, faults) : highest(readings, ranking);
  if (value === undefined && whenMissing !== undefined && !faults.slice(before).some(isError)) {
    faults.push({ fault: whenMissing, column: readings[0]?.name ?? null });
  }
  return value;
}

/** What all cells that say something leave possible together; nothing where they contradict each other. */
function agreed(readings: readonly Reading[], join: Joint["join"] = inBoth, faults: PlacedFault[]): unknown {
  const [first, ...others] = readings.filter(({ value }) => value !== undefined);
  if (first === undefined) return undefined;
  let left = first.value;
  for (const { name, value } of others) {
    left = join(left, value);
    if (left !== undefined) continue;
    const names = { first: quotableName(first.name), second: quotableName(name) };
    faults.push({ fault: fault("cell/conflict", names), column: first.name });
    return undefined;
  }
  return left;
}

/** The value latest in the ranking, or those that may be; the first of it only where every cell says something. */
function highest(readings: readonly Reading[], ranking: readonly unknown[]): unknown {
  const said = readings.filter(({ value }) => value !== undefined);
  const ranks = said.map(({ value }) => valuesOf(value).map((each) => ranking.indexOf(each)));
  // The highest is no lower than the lowest that each cell may mean, and every rank from there on may be it.
  const floor = Math.max(...ranks.map((each) => Math.min(...each)));
  const possible = ranks.flat().filter((rank) => rank >= floor);
  const isOpen = possible.length === 0 || (possible.includes(0) && said.length < readings.length);
  return isOpen ? undefined : oneOf(possible.map((rank) => ranking[rank] as string));
}

function nameOf(header: Header, wanted: string): string | null {
  return header.feeds.find(({ field }) => field === wanted)?.sources[0]?.name ?? null;
}
