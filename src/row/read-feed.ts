/** Reads what the cells of one field say together: the value, and what is wrong with them. */
import { freezeDeep } from "../freeze-deep.ts";
import { type Fault, fault, isErrorFault } from "../issue.ts";
import { inBoth, oneOf, valuesOf } from "../possible.ts";
import type { Joint } from "./column.ts";
import { quotableName } from "./header-name.ts";
import { readCell } from "./read-cell.ts";
import type { Feed } from "./read-header.ts";
import type { CellContext } from "./values/cell-parser.ts";

/** A fault and the header of the cell it stands in; `null` where it is the row's. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly column: string | null;
}

/** What the cells of a field say. Equal cells give equal readings, so one may stand for all: its value is frozen. */
export interface FeedReading {
  /** `undefined` where the field is missing. */
  readonly value: unknown;
  readonly faults: readonly PlacedFault[];
  /** Whether the record of the row was looked at: the same cells may then say something else beside another `recordKeyOf`. */
  readonly leansOnRecord: boolean;
}

/**
 * Reads the cells of one field of a row. The reading depends on the cells, on the day and on what the whole column tells
 * (`context`), and on nothing else of the row unless it says so.
 */
export function readFeed(feed: Feed, cells: readonly unknown[], context: CellContext): FeedReading {
  const faults: PlacedFault[] = [];
  // Whoever does not tell what they lean on of it does not see the record.
  if (!feed.sources.some(({ column }) => column.parse.recordKey !== undefined)) {
    return { value: freezeDeep(valueOfFeed(feed, cells, context, faults)), faults, leansOnRecord: false };
  }
  let leansOnRecord = false;
  // What is observed cannot be forgotten to be declared.
  const watched: CellContext = {
    asOf: context.asOf,
    column: context.column,
    get record() {
      leansOnRecord = true;
      return context.record;
    },
  };
  const value = freezeDeep(valueOfFeed(feed, cells, watched, faults));
  return { value, faults, leansOnRecord };
}

/** What the reading of a field may lean on of the record read so far, as a text. */
export function recordKeyOf(
  { sources }: Feed,
  record: Readonly<Record<string, unknown>> | undefined,
): string {
  let key = "";
  for (const { column } of sources) key += column.parse.recordKey?.(record) ?? "";
  return key;
}

/** Whether a fault takes the value with it. */
export function isError({ fault: found }: Pick<PlacedFault, "fault">): boolean {
  return isErrorFault(found);
}

/** What one cell of a field said. */
interface Reading {
  readonly name: string;
  readonly value: unknown;
  /** The value of other cells that no longer holds where this one says anything. */
  readonly ends: unknown;
}

/** The value that the cells of one field give together; what is wrong with them goes to `faults`. */
function valueOfFeed(
  { sources, isDoubled, ranking, join, whenMissing }: Feed,
  cells: readonly unknown[],
  context: CellContext,
  faults: PlacedFault[],
): unknown {
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
  const isAlone = read.length === 1 && ranking === undefined;
  const value = isAlone ? read[0]?.value : together(read, ranking, join, faults);
  if (value === undefined && whenMissing !== undefined && !faults.some(isError)) {
    faults.push({ fault: whenMissing, column: read[0]?.name ?? null });
  }
  return value;
}

/** The value that several cells of a field give together, or that one gives under a ranking. */
function together(
  read: readonly Reading[],
  ranking: Joint["ranking"],
  join: Joint["join"],
  faults: PlacedFault[],
): unknown {
  const readings = read.map((reading) => withoutEnded(reading, read));
  return ranking === undefined ? agreed(readings, join, faults) : highest(readings, ranking);
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
