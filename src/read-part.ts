/**
 * Reads a part of a long list apart from the rest, as another thread does.
 *
 * Rows that are plain become columns of codes. All others, and those that may be looked at for what stands around them, are
 * handed over in their bytes, so that what they are is told where the whole list is known.
 */

import type { CheckListOptions } from "./check-rows.ts";
import { toMembership } from "./decide/compile-membership.ts";
import { checkOptions } from "./decide/decide-options.ts";
import { declaredColumns } from "./facts/declared-columns.ts";
import { numberedRow } from "./layout/numbered-row.ts";
import { plainEnd } from "./layout/plain-rows.ts";
import { keptList } from "./list/kept-list.ts";
import { listHeaders } from "./list/list-headers.ts";
import { rowsUnder } from "./list/read-rows.ts";
import type { ListPart } from "./list/row-readers.ts";
import { rowsPartOf } from "./list/rows-part.ts";
import { type SeenElsewhere, unsettledRows } from "./list/unsettled-rows.ts";
import type { Samples } from "./row/column-samples.ts";
import type { PlainShape } from "./row/row-run.ts";
import { blockCutter } from "./sheet/block-cutter.ts";
import { type CellBlock, copyOfRows } from "./sheet/cell-block.ts";
import type { Dialect } from "./sheet/dialect.ts";
import { hasMarks, type TextBefore, utf8Pieces } from "./sheet/utf8-pieces.ts";

/** What is known of the rows of a part, and how a list is checked; all of it as it can be passed between threads. */
export interface PartPlan extends Pick<CheckListOptions, "asOf" | "assume" | "groupBy" | "columns"> {
  readonly ruleset: NonNullable<Exclude<CheckListOptions["ruleset"], string>>;
  readonly dialect: Dialect;
  readonly shape: PlainShape;
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly samples: Samples;
  /** Whether the file ends with the part. */
  readonly isLast: boolean;
  /** How many rows are cut at a time. */
  readonly blockRows?: number | undefined;
}

/** A part read. Lines and rows are counted from 1 in it. */
export interface ReadPart extends ListPart {
  readonly pieces: readonly (CellBlock | RowsRead)[];
  /** How many lines and rows it has. */
  readonly lines: number;
  readonly rowCount: number;
}

/** Rows that have been read: how many, from which of the part's. */
interface RowsRead {
  readonly from: number;
  readonly rowCount: number;
}

/** So many filled rows may be looked at from one that is not plain, or from the part before. */
const LOOKED_AT = 12;
/** The last rows of a run tell those below it what stood above. */
const ROWS_KEPT = 2;
/** A shorter run is not worth it. */
const SHORTEST = 64;
/** So many bytes of rows that are not plain make a list that is better read as a whole. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * A part of a list, from the start of a row to the end of one, by its bytes; `undefined` where it is none such, or cannot be
 * read apart.
 */
export async function readPart(
  chunks: AsyncIterable<Uint8Array>,
  plan: PartPlan,
): Promise<ReadPart | undefined> {
  const { shape } = plan;
  const compiled = toMembership(plan.ruleset);
  const { asOf } = plan;
  const list = keptList({ compiled, asOf, assume: checkOptions(compiled, plan) });
  const headers = listHeaders({
    ...{ groupBy: plan.groupBy, columns: plan.columns, declared: declaredColumns(compiled) },
    samplesOf: () => plan.samples,
  });
  const header = headers.read({ file: null, header: plan.header, headerLine: plan.headerLine });
  const nothingSeen = () => unsettledRows().under(header, null);
  let seenNow = nothingSeen();
  const read = rowsUnder(
    header,
    0,
    { ...seenNow, isDayFirst: () => seenNow.isDayFirst(), look: (...told) => seenNow.look(...told) },
    list,
  );
  const seen = new Map<number, SeenElsewhere>();
  const pieces: (CellBlock | RowsRead)[] = [];
  let keptBytes = 0;
  let lookedAt = LOOKED_AT;

  /** Takes the rows of a block, in order. */
  function take(block: CellBlock): void {
    let kept = 0;
    let at = 0;
    while (at < block.rowCount) {
      const end = lookedAt > 0 ? at : plainEnd(block, at, shape);
      const run = endOfRead(block, at, end);
      if (run > at) {
        keep(block, kept, at);
        readRun(block, at, run);
        kept = run;
      }
      at = Math.max(end, at);
      if (at < block.rowCount && end === at) {
        // Another row, or one that may be looked at from such.
        if (plainEnd(block, at, shape) === at && !isBlank(block, at)) lookedAt = LOOKED_AT;
        else if (!isBlank(block, at)) lookedAt = Math.max(0, lookedAt - 1);
        at += 1;
      }
    }
    keep(block, kept, block.rowCount);
  }

  /** How far the rows of a run are read: without the last ones, and without those below the last running number. */
  function endOfRead(block: CellBlock, from: number, to: number): number {
    const end = Math.min(
      to - ROWS_KEPT,
      numberedRow({ block, from, to }, shape.number)?.row ?? to - ROWS_KEPT,
    );
    return end - from < SHORTEST ? from : end;
  }

  function readRun(block: CellBlock, from: number, to: number): void {
    const first = list.rows.length();
    seenNow = nothingSeen();
    read(block, from, to);
    const { waiting, ...counts } = seenNow.export();
    seen.set(first, { ...counts, waiting: waiting.map((each) => ({ ...each, row: each.row - first })) });
    pieces.push({ from: first, rowCount: to - from });
  }

  function keep(block: CellBlock, from: number, to: number): void {
    if (from === to) return;
    const copy = copyOfRows(block, from, to);
    keptBytes += copy.bytes.length;
    pieces.push(copy);
  }

  const { dialect, blockRows } = plan;
  const cutter = blockCutter({ file: null, dialect, start: { line: 1, row: 1 }, blockRows });
  for await (const piece of utf8Pieces(chunks, null, AMIDST)) {
    if (hasMarks(piece)) return undefined;
    cutter.add(piece);
    if (cutter.isDue()) for (const block of cutter.blocks(false)) take(block);
    if (keptBytes > MOST_BYTES) return undefined;
  }
  for (const block of cutter.blocks(plan.isLast)) take(block);
  if (!cutter.isDone()) return undefined;
  const { line, row } = cutter.place();
  return { rows: rowsPartOf(list), seen, pieces, lines: line - 1, rowCount: row - 1 };
}

/** In the middle of a text, nothing is taken out of it. */
const AMIDST: TextBefore = { clean: (piece) => piece, isPassing: () => true, isStart: () => false };

function isBlank({ firstCell, starts, ends }: CellBlock, row: number): boolean {
  for (let cell = firstCell[row] as number; cell < (firstCell[row + 1] as number); cell += 1) {
    if (starts[cell] !== ends[cell]) return false;
  }
  return true;
}
