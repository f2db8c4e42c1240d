/** Reads the filled rows of a sheet one by one, with a look at those to come; or many at once, as they stand in a block. */
import type { CellBlock, RowsElsewhere } from "../sheet/cell-block.ts";
import type { SheetRow, SheetRows } from "../sheet/sheet.ts";
import { sheetRowOf } from "../sheet/sheet-row-of.ts";

/** The filled rows that are still to be read; blank ones are left out. */
export interface RowReader {
  /** Takes the next row. */
  readonly next: () => Promise<SheetRow | undefined>;
  /** The rows to come, as many as there are of those asked for; none is taken. */
  readonly peek: (count: number) => Promise<readonly SheetRow[]>;
  /** Takes the rows that come next in a block, up to the one that `endOf` says; `undefined` where it says none. */
  readonly nextRun: (endOf: EndOfRun) => Promise<BlockRun | undefined>;
  /** Lets go of the source. */
  readonly close: () => Promise<void>;
}

/** Rows of a block, `from` the first up to `to`; all of them where they have been read elsewhere. */
export type BlockRun = RunOfBlock | RunElsewhere;

export interface RunOfBlock {
  readonly block: CellBlock;
  readonly from: number;
  readonly to: number;
}

interface RunElsewhere {
  readonly elsewhere: RowsElsewhere;
}

/** The end of the rows of a block that can be taken together from a row on; that row where there are none. */
export type EndOfRun = (block: CellBlock | RowsElsewhere, from: number) => number;

export function rowReader(rows: SheetRows): RowReader {
  const source = rows.blocks === undefined ? sourceOfRows(rows) : sourceOfBlocks(rows.blocks);
  const ahead: SheetRow[] = [];
  let isOver = false;

  async function fill(count: number): Promise<void> {
    while (!isOver && ahead.length < count) {
      const row = await source.next();
      if (row === undefined) isOver = true;
      else if (!isBlank(row.cells)) ahead.push(row);
    }
  }

  return {
    async next() {
      if (ahead.length === 0) await fill(1);
      return ahead.shift();
    },
    async peek(count) {
      if (ahead.length < count) await fill(count);
      return ahead.slice(0, count);
    },
    async nextRun(endOf) {
      return isOver || ahead.length > 0 ? undefined : source.nextRun(endOf);
    },
    async close() {
      if (!isOver) await source.close();
      isOver = true;
    },
  };
}

/** Where rows come from, blank ones included. */
type RowSource = Pick<RowReader, "next" | "nextRun" | "close">;

function sourceOfRows(rows: AsyncIterable<SheetRow>): RowSource {
  const source = rows[Symbol.asyncIterator]();
  return {
    async next() {
      const { done, value } = await source.next();
      return done === true ? undefined : value;
    },
    nextRun: async () => undefined,
    async close() {
      await source.return?.();
    },
  };
}

function sourceOfBlocks(blocks: AsyncIterable<CellBlock | RowsElsewhere>): RowSource {
  let source = blocks[Symbol.asyncIterator]();
  const sources = [source];
  let block: CellBlock | RowsElsewhere | undefined;
  let at = 0;

  /** The block with the next row. */
  async function current(): Promise<CellBlock | RowsElsewhere | undefined> {
    while (block === undefined || at === block.rowCount) {
      const { done, value } = await source.next();
      if (done === true) return undefined;
      block = value;
      at = 0;
    }
    return block;
  }

  /** The same, but read here. */
  async function currentCells(): Promise<CellBlock | undefined> {
    const within = await current();
    if (within === undefined || !("again" in within)) return within;
    source = within.again()[Symbol.asyncIterator]();
    sources.push(source);
    block = undefined;
    return currentCells();
  }

  return {
    async next() {
      const from = await currentCells();
      if (from === undefined) return undefined;
      at += 1;
      return sheetRowOf(from, at - 1);
    },
    async nextRun(endOf) {
      const within = await current();
      if (within === undefined) return undefined;
      const from = at;
      at = endOf(within, from);
      if (at === from) return undefined;
      return "again" in within ? { elsewhere: within } : { block: within, from, to: at };
    },
    async close() {
      for (const each of sources) await each.return?.();
    },
  };
}

/** A row of nothing but errors is where a formula was filled down further than the list goes. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "" || (cell.startsWith("#") && FORMULA_ERROR.test(cell)));
}

const FORMULA_ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;
