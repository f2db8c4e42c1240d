/** Reads the filled rows of a sheet one by one, with a look at those to come. */
import type { SheetRow } from "../sheet/sheet.ts";

/** The filled rows that are still to be read; blank ones are left out. */
export interface RowReader {
  /** Takes the next row. */
  readonly next: () => Promise<SheetRow | undefined>;
  /** The rows to come, as many as there are of those asked for; none is taken. */
  readonly peek: (count: number) => Promise<readonly SheetRow[]>;
  /** Lets go of the source. */
  readonly close: () => Promise<void>;
}

export function rowReader(rows: AsyncIterable<SheetRow>): RowReader {
  const source = rows[Symbol.asyncIterator]();
  const ahead: SheetRow[] = [];
  let isOver = false;

  async function fill(count: number): Promise<void> {
    while (!isOver && ahead.length < count) {
      const { done, value } = await source.next();
      if (done === true) isOver = true;
      else if (!isBlank(value.cells)) ahead.push(value);
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
    async close() {
      if (!isOver) await source.return?.();
      isOver = true;
    },
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
