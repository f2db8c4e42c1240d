/**
 * Reads rows of a monitoring list as they stand in their bytes into drafts of records: cells become codes column by column, so
 * that a text that was seen is not decoded again.
 *
 * A row of 48 cells takes 4 µs so, where the cells of one row after the other take 12.
 */
import { valueTable } from "../columns/value-table.ts";
import type { MonitoringField } from "../monitoring/columns.ts";
import { concludeDraft, type DraftedRow, placeValue } from "../monitoring/parse-monitoring-cells.ts";
import { newDraft } from "../monitoring/record-draft.ts";
import type { RowOptions } from "../row/read-cells.ts";
import { type PlacedFault, readFeed } from "../row/read-feed.ts";
import type { Feed, Header } from "../row/read-header.ts";
import type { RowRun } from "../row/row-run.ts";
import { BLOCK_ROWS, type CellBlock, textOfCell } from "../sheet/cell-block.ts";
import { type FaultLists, faultLists } from "./fault-lists.ts";
import { type FeedCodes, feedCodes, type ReadCodes } from "./feed-codes.ts";

/** Reads the rows of a run; the draft of each is made when it is asked for, by its place in the block, before the next run. */
export type DraftRuns = (run: RowRun) => (row: number) => DraftedRow;

/** So many different values or faults are known of a field: a list may be as long as it likes. */
const MOST_KNOWN = 65_536;

/** Whether the texts of a column repeat shows after so many rows: where more than one value in two is new, none are kept. */
const TRIAL_ROWS = 512;

/** A reader of runs under a header. */
export function draftRuns(
  header: Header<MonitoringField>,
  options: Pick<RowOptions, "lang" | "asOf">,
): DraftRuns {
  const context = { asOf: options.asOf };
  let columns = columnsUnder(header, options.asOf);
  let rowCount = 0;

  /** What the cells of a field say in a row, without a look at what is known of texts. */
  function readCells({ sources }: Feed, block: CellBlock, row: number): readonly string[] {
    const first = block.firstCell[row] as number;
    const cells: string[] = [];
    for (const { position } of sources) cells[position] = textOfCell(block, first + position);
    return cells;
  }

  return ({ run, from, to }) => {
    if (columns.isFull()) {
      columns = columnsUnder(header, options.asOf);
      rowCount = 0;
    }
    const { parts, faults } = columns;
    rowCount += to - from;
    for (const part of parts) {
      part.isVaried ||= rowCount > TRIAL_ROWS && part.values.length * 2 > rowCount;
      if (!part.isVaried) part.read.read(run, from, to, part.codes, NO_NIKS);
    }
    return (row) => {
      const draft = newDraft();
      const found: PlacedFault[] = [];
      const index = row - from;
      for (let at = 0; at < parts.length; at += 1) {
        const { feed, codes, values, isVaried } = parts[at] as Part;
        if (isVaried) {
          const reading = readFeed(feed, readCells(feed, run, row), context);
          if (reading.value !== undefined) placeValue(draft, feed.path, reading.value);
          found.push(...reading.faults);
          continue;
        }
        const value = codes.values[index] as number;
        if (value !== 0) placeValue(draft, feed.path, values[value]);
        const list = codes.faults[index] as number;
        if (list !== 0) found.push(...faults.faultsOf(list));
      }
      return concludeDraft(draft, found, header, { ...options, line: run.lines[row] });
    };
  };
}

/** A field under a header, and what its cells said in the rows read last. */
interface Part {
  readonly feed: Feed<MonitoringField>;
  readonly values: readonly unknown[];
  readonly read: FeedCodes;
  readonly codes: ReadCodes;
  /** Whether hardly two of its cells are alike. */
  isVaried: boolean;
}

function columnsUnder(
  header: Header<MonitoringField>,
  asOf: string | undefined,
): { readonly parts: readonly Part[]; readonly faults: FaultLists; readonly isFull: () => boolean } {
  const faults = faultLists();
  const parts = header.feeds.map((feed): Part => {
    const table = valueTable();
    return {
      feed,
      values: table.values,
      read: feedCodes(feed, { values: table, faults, asOf }),
      codes: { values: columnOfRows(), faults: columnOfRows(), notes: columnOfRows() },
      isVaried: false,
    };
  });
  const isFull = (): boolean =>
    faults.count() > MOST_KNOWN || parts.some(({ values }) => values.length > MOST_KNOWN);
  return { parts, faults, isFull };
}

function columnOfRows(): Int32Array {
  return new Int32Array(BLOCK_ROWS);
}

/** No cell of these columns is read beside a NIK. */
const NO_NIKS = { dates: columnOfRows().fill(-1), textOf: (): string => "" };
