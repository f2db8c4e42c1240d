/** Reads the rows of a list, of whatever kind, into its columns: each by the reader of its header. */
import type { TableField } from "../applicant/columns.ts";
import type { Header } from "../row/read-header.ts";
import type { ReadRun, RowRun } from "../row/row-run.ts";
import type { SourceRow } from "../row/source-row.ts";
import type { KeptList } from "./kept-list.ts";
import { addRecord } from "./read-record-row.ts";
import { type ReadRows, rowsUnder } from "./read-rows.ts";
import { type RowBatch, rowBatch } from "./row-batch.ts";
import { partTaker, type RowsPart } from "./rows-part.ts";
import type { SeenColumns, SeenElsewhere, UnsettledRows } from "./unsettled-rows.ts";

export interface RowReaders {
  readonly add: (header: Header<TableField>, row: SourceRow) => void;
  readonly addRun: (header: Header<TableField>, run: RowRun) => void;
  /** Takes rows in that have been read elsewhere. */
  readonly addRead: (header: Header<TableField>, run: ReadRun) => void;
  /** Reads what still waits, and lets go of what is known of texts and parts: a list needs the memory for its groups. */
  readonly conclude: () => void;
  /** How many rows there are so far. */
  readonly count: () => number;
}

/** Rows read elsewhere, and by the first of each run of them what was seen of their columns, its rows counted from there. */
export interface ListPart {
  readonly rows: RowsPart;
  readonly seen: ReadonlyMap<number, SeenElsewhere>;
}

/** The reader of the rows under one header in one file. */
interface Reader {
  readonly header: Header<TableField>;
  readonly origin: number;
  readonly seen: SeenColumns;
  readonly batch: RowBatch;
  readonly read: ReadRows;
}

/** `batchRows` is how many rows with cells of their own are read at a time. */
export function rowReaders(list: KeptList, unsettled: UnsettledRows, batchRows?: number): RowReaders {
  // A header is read once a file.
  const readers = new Map<Header<TableField>, Reader>();
  /** The reader whose batch waits. */
  let waiting: Reader | undefined;
  let waitingRows = 0;
  const takers = new Map<ListPart, ReturnType<typeof partTaker>>();

  function readerOf(header: Header<TableField>, file: string | null): Reader {
    const known = readers.get(header);
    if (known !== undefined) return known;
    const origin = list.originOf(header, file);
    const seen = unsettled.under(header, file);
    const batch = rowBatch(header.names.length, batchRows);
    const reader = { header, origin, seen, batch, read: rowsUnder(header, origin, seen, list) };
    readers.set(header, reader);
    return reader;
  }

  function flush(): void {
    const block = waiting?.batch.take();
    if (block !== undefined) waiting?.read(block, 0, block.rowCount);
    waiting = undefined;
    waitingRows = 0;
  }

  return {
    add(header, row) {
      const reader = readerOf(header, row.file);
      if (waiting !== reader) flush();
      const linesUp = row.ragged === undefined && row.cells.length === header.names.length;
      if (row.perhaps !== undefined && row.perhaps.length > 0) {
        list.perhaps.set(list.rows.length() + waitingRows, row.perhaps);
      }
      if (linesUp && reader.batch.add(row)) {
        waiting = reader;
        waitingRows += 1;
        if (reader.batch.isFull()) flush();
        return;
      }
      flush();
      addRecord(header, row, reader.origin, reader.seen, list);
    },
    addRun(header, { run, from, to, file }) {
      flush();
      readerOf(header, file).read(run, from, to);
    },
    addRead(header, { read, file }) {
      flush();
      const { origin, seen } = readerOf(header, file);
      // Who reads rows for a list gives what it takes.
      const part = read.part as ListPart;
      const take = takers.get(part) ?? partTaker(part.rows, list);
      takers.set(part, take);
      const { from, rowCount, linesBefore, rowsBefore } = read;
      const first = take({ from, to: from + rowCount, origin, linesBefore, rowsBefore });
      const told = part.seen.get(from);
      if (told !== undefined) seen.import(told, first);
    },
    conclude() {
      flush();
      readers.clear();
      takers.clear();
    },
    count: () => list.rows.length() + waitingRows,
  };
}
