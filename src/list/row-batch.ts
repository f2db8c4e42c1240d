/** Rows whose cells are texts of their own, as records and workbooks have them, gathered into blocks of bytes. */
import type { SourceRow } from "../row/source-row.ts";
import { BLOCK_ROWS, type CellBlock } from "../sheet/cell-block.ts";

/** Gathers rows of the same width. */
export interface RowBatch {
  /** Adds a row; `false` where its cells are not all texts, numbers or empty: such a row is no part of a block. */
  readonly add: (row: SourceRow) => boolean;
  /** The rows gathered, which are let go of with the next one that is added; `undefined` where there is none. */
  readonly take: () => CellBlock | undefined;
  readonly isFull: () => boolean;
}

const ENCODER = new TextEncoder();
/** A character takes at most three bytes for each of its two halves. */
const MOST_BYTES = 3;
/** Larger blocks are passed on before they are full. */
const MOST_TEXT = 1_000_000;

/** A batch of rows of so many cells, full with `batchRows` of them. */
export function rowBatch(width: number, batchRows: number = BLOCK_ROWS): RowBatch {
  let bytes = new Uint8Array(4096);
  let used = 0;
  let count = 0;
  const firstCell = Int32Array.from({ length: batchRows + 1 }, (_, row) => row * width);
  const [starts, ends] = [new Int32Array(batchRows * width), new Int32Array(batchRows * width)];
  const [lines, rows] = [new Int32Array(batchRows), new Int32Array(batchRows)];
  const doubled = new Uint8Array(batchRows * width);

  function put(text: string): void {
    if (used + MOST_BYTES * text.length > bytes.length) {
      const grown = new Uint8Array(2 * (used + MOST_BYTES * text.length));
      grown.set(bytes.subarray(0, used));
      bytes = grown;
    }
    used += ENCODER.encodeInto(text, bytes.subarray(used)).written;
  }

  return {
    add({ line, row = line, cells }) {
      if (!cells.every(isTextual)) return false;
      for (let position = 0; position < width; position += 1) {
        const cell = count * width + position;
        starts[cell] = used;
        put(textOf(cells[position]));
        ends[cell] = used;
      }
      lines[count] = line;
      rows[count] = row;
      count += 1;
      return true;
    },
    take() {
      if (count === 0) return undefined;
      const block = { bytes, rowCount: count, firstCell, starts, ends, doubled, lines, rows };
      [used, count] = [0, 0];
      return block;
    },
    isFull: () => count === batchRows || used > MOST_TEXT,
  };
}

/** Longer texts are not read, and a text with half a character in it is not the same in bytes. */
const MOST_LENGTH = 10_000;
const HALVES = /[\ud800-\udfff]/;

function isTextual(cell: unknown): boolean {
  if (typeof cell === "string") return cell.length <= MOST_LENGTH && !HALVES.test(cell);
  return cell === undefined || cell === null || typeof cell === "boolean" || isPlainNumber(cell);
}

/** Whole numbers are the same text in a cell and in a block. */
function isPlainNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isSafeInteger(cell);
}

function textOf(cell: unknown): string {
  return cell === undefined || cell === null ? "" : String(cell);
}
