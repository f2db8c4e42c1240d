/** Reads the parts of long lists in threads of their own. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadsElsewhere } from "../../check-rows.ts";
import type { PartPlan, ReadPart } from "../../read-part.ts";
import { blockCutter, START_BYTES, startOfText } from "../../sheet/block-cutter.ts";
import type { CellBlock, RowsElsewhere } from "../../sheet/cell-block.ts";
import { joinBytes } from "../../sheet/join-bytes.ts";
import type { CountHeaders, Sheet } from "../../sheet/sheet.ts";
import { sniffDialect } from "../../sheet/sniff-dialect.ts";
import { textBefore, utf8Pieces } from "../../sheet/utf8-pieces.ts";
import { openRange } from "./open-list.ts";
import type { PartOfFile } from "./part-worker.ts";
import { type PartStarts, splitFile } from "./split-file.ts";

/** How a list is checked, for whoever reads a part of it. */
export type PartRules = Pick<PartPlan, "ruleset" | "asOf" | "assume" | "groupBy" | "columns">;

/** Reads a part in a thread: nothing where it cannot be read apart, and rejected where the thread failed. */
export interface PartThread {
  readonly read: (part: PartOfFile & { readonly plan: PartPlan }) => Promise<ReadPart | undefined>;
  readonly close: () => void;
}

export interface PartReaders extends ReadsElsewhere {
  /** The sheet of a file that is read in parts; `undefined` where it is not. */
  readonly open: (path: string, countHeaders: CountHeaders) => Promise<Sheet | undefined>;
}

/** How many threads read, and when. */
export interface PartOptions {
  /** As many as there are cores where nobody says how many. */
  readonly jobs?: number | undefined;
  readonly startThread?: (() => PartThread) | undefined;
  /** Divides a file. */
  readonly split?: typeof splitFile | undefined;
  /** How many rows are cut at a time. */
  readonly blockRows?: number | undefined;
  /** Is told why a thread failed. What it was to read is read here, so nothing but time is lost. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** For fewer rows, nobody asking for it, it takes longer to begin than to read them. */
const LEAST_ROWS = 50_000;

export function partReaders(
  rules: PartRules,
  {
    jobs: wanted,
    startThread = startWorker,
    split = splitFile,
    blockRows,
    onFailure = () => undefined,
  }: PartOptions,
): PartReaders {
  const jobs = wanted ?? availableParallelism();
  const leastRows = wanted === undefined ? LEAST_ROWS : 0;
  let begin: ReadsElsewhere["begin"] = () => {};
  return {
    begin: (run, samples) => begin(run, samples),
    async open(path, countHeaders) {
      const starts = jobs < 2 || path === "-" ? undefined : await split(path, jobs, leastRows);
      if (starts === undefined) return undefined;
      const parts = readInParts(path, starts, { rules, countHeaders, startThread, blockRows, onFailure });
      begin = parts.begin;
      const rows = { blocks: parts.blocks, [Symbol.asyncIterator]: noRows };
      return { format: "csv", name: null, others: [], merges: [], rows };
    },
  };
}

function noRows(): never {
  throw new TypeError("a list in parts is read in blocks");
}

interface InParts extends ReadsElsewhere {
  readonly blocks: AsyncIterable<CellBlock | RowsElsewhere>;
}

interface InPartsOptions {
  readonly rules: PartRules;
  readonly countHeaders: CountHeaders;
  readonly startThread: () => PartThread;
  readonly blockRows: number | undefined;
  readonly onFailure: (error: unknown) => void;
}

/** The first part is read here, and tells how the others are to be read; those are, meanwhile, read in threads. */
function readInParts(
  path: string,
  starts: PartStarts,
  { rules, countHeaders, startThread, blockRows, onFailure }: InPartsOptions,
): InParts {
  const text = textBefore(path);
  /** The first part may be too short to tell how cells are parted. */
  let head = "";
  let cutter = blockCutter({ file: path, dialect: () => sniffDialect(head, countHeaders), blockRows });
  const threads = starts.slice(1, -1).map(() => startThread());
  const read: Promise<ReadPart | undefined>[] = [];
  let shape = "";

  function begin(run: Parameters<ReadsElsewhere["begin"]>[0], samples: PartPlan["samples"] = []): void {
    const dialect = cutter.dialect();
    if (read.length > 0 || dialect === undefined) return;
    shape = JSON.stringify(run.shape);
    const { header, headerLine } = run;
    for (const [index, thread] of threads.entries()) {
      const isLast = index === threads.length - 1;
      const plan = { ...rules, dialect, shape: run.shape, header, headerLine, samples, isLast, blockRows };
      const [start, end] = [starts[index + 1] ?? 0, starts[index + 2] ?? 0];
      read.push(thread.read({ path, start, end, plan }).catch(readHere));
    }
  }

  function readHere(error: unknown): undefined {
    onFailure(error);
  }

  /** What the bytes from a place on make, cut here. */
  async function* cutHere(
    start: number,
    end: number | undefined,
  ): AsyncGenerator<CellBlock, void, undefined> {
    for await (const piece of utf8Pieces(openRange(path, start, end), path, text)) {
      cutter.add(piece);
      if (cutter.isDue()) yield* cutter.blocks(false);
    }
    yield* cutter.blocks(end === undefined);
  }

  async function* blocks(): AsyncGenerator<CellBlock | RowsElsewhere, void, undefined> {
    try {
      head = await headOf(path);
      yield* cutHere(0, starts[1]);
      for (const [index, start] of starts.slice(1, -1).entries()) {
        // A line break within a cell is no place to part at.
        const part = cutter.isDone() ? await read[index] : undefined;
        if (part === undefined) {
          yield* cutHere(start, undefined);
          return;
        }
        const dialect = cutter.dialect();
        const place = cutter.place();
        yield* placed(part, start);
        if (dialect === undefined) return;
        const next = { line: place.line + part.lines, row: place.row + part.rowCount };
        cutter = blockCutter({ file: path, dialect, start: next, blockRows });
      }
    } finally {
      // What was read is in the list now, and kept nowhere else.
      for (const thread of threads.splice(0)) thread.close();
      read.length = 0;
    }
  }

  /** The pieces of a part, with the lines and rows that they have in the file. */
  function* placed(part: ReadPart, start: number): Generator<CellBlock | RowsElsewhere, void, void> {
    const { line, row } = cutter.place();
    const [linesBefore, rowsBefore] = [line - 1, row - 1];
    let count = 0;
    for (const piece of part.pieces) {
      const skipped = count;
      if ("bytes" in piece) {
        const { lines, rows } = piece;
        yield {
          ...piece,
          lines: lines.map((each) => each + linesBefore),
          rows: rows.map((each) => each + rowsBefore),
        };
      } else {
        yield { ...piece, shape, part, linesBefore, rowsBefore, again: () => again(start, skipped) };
      }
      count += piece.rowCount;
    }
  }

  /** The rows from the start of a part on, but for some, all cut here. */
  async function* again(start: number, skipped: number): AsyncGenerator<CellBlock, void, undefined> {
    const dialect = cutter.dialect();
    if (dialect === undefined) return;
    cutter = blockCutter({ file: path, dialect, start: cutter.place(), blockRows });
    let left = skipped;
    for await (const block of cutHere(start, undefined)) {
      const { rowCount, firstCell, lines, rows } = block;
      const from = Math.min(left, rowCount);
      left -= from;
      if (from === rowCount) continue;
      yield {
        ...block,
        rowCount: rowCount - from,
        firstCell: firstCell.subarray(from),
        lines: lines.subarray(from),
        rows: rows.subarray(from),
      };
    }
  }

  return { begin, blocks: { [Symbol.asyncIterator]: blocks } };
}

/** The start of a file's text, by which its dialect is judged. */
async function headOf(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of utf8Pieces(openRange(path, 0), path)) {
    pieces.push(piece.slice());
    size += piece.length;
    if (size >= START_BYTES) break;
  }
  return startOfText(joinBytes(pieces));
}

/** What a thread makes is columns, so that little room for young objects costs no time, and leaves 25 MB to the list. */
const YOUNG_MIB = 6;

function startWorker(): PartThread {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MIB };
  return partThread(new Worker(new URL("./part-worker.js", import.meta.url), { resourceLimits }));
}

/** A thread that is told of one part. One that was ended before it answered, by whatever, has failed too. */
export function partThread(worker: Worker): PartThread {
  const answer = new Promise<ReadPart | undefined>((resolve, reject) => {
    worker.once("message", (part: ReadPart | undefined) => {
      resolve(part);
      // Its memory is needed for what it has read.
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("messageerror", reject);
    worker.once("exit", (code) => reject(new Error(`exit ${code}`)));
  });
  // It may fail before anything is asked of it.
  answer.catch(() => undefined);
  return {
    read(part) {
      worker.postMessage(part);
      return answer;
    },
    close: () => void worker.terminate(),
  };
}
