/** Reads the lists named on the command line as one. */
import { CallError } from "../../error.ts";
import { headerCounter } from "../../layout/header-counter.ts";
import { type LaidRow, type LayOutOptions, layOutRuns, rowsOfRuns } from "../../layout/lay-out-runs.ts";
import { isReadRun, isRun } from "../../list/source-rows.ts";
import type { ReadRun, RowRun } from "../../row/row-run.ts";
import { openSheet } from "../../sheet/open-sheet.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { openList } from "./open-list.ts";
import type { PartReaders } from "./part-readers.ts";

/** What kind of list is read, how its headers are, on which sheet of a workbook it stands, and where it is read. */
interface ReadOptions extends Omit<LayOutOptions, "file"> {
  readonly sheet?: string | undefined;
  /** Opens lists that are read in parts. */
  readonly parts?: PartReaders | undefined;
  /** Opens a list otherwise than as it is named. */
  readonly open?: ((path: string) => AsyncIterable<Uint8Array>) | undefined;
  /** Is told of bytes as they are read; of lists in parts it is not. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * The rows of all files, one after the other; `-` is `stdin`.
 *
 * @throws CallError for a file named twice, InputError for one that is no list or has no row.
 */
export function readLists(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<LaidRow, void, void> {
  return rowsOfRuns(readRuns(files, stdin, options));
}

/** How many rows an item of `readRuns` is. */
export function rowsOfItem(item: LaidRow | RowRun | ReadRun): number {
  if (isRun(item)) return item.to - item.from;
  return isReadRun(item) ? item.read.rowCount : 1;
}

/** The same, with rows that need no laying out many at once. */
export function readRuns(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<LaidRow | RowRun | ReadRun, void, void> {
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  return runsOf(files, stdin, options);
}

async function* runsOf(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<LaidRow | RowRun | ReadRun, void, void> {
  const countHeaders = headerCounter(options.kind, options);
  for (const file of files) {
    const sheet =
      (await options.parts?.open(file, countHeaders)) ??
      (await openSheet(options.open?.(file) ?? openList(file, stdin, options.onBytes), {
        file,
        sheet: options.sheet,
        countHeaders,
      }));
    // Whoever names a sheet knows that there are others.
    yield* layOutRuns(options.sheet === undefined ? sheet : { ...sheet, others: [] }, { ...options, file });
  }
}

/** The sheets of lists once more, as they stand in their files. */
export async function* reopenSheets(
  files: readonly string[],
  options: Omit<ReadOptions, "open" | "onBytes" | "parts">,
  open: (path: string) => AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly file: string; readonly sheet: Sheet }, void, void> {
  const countHeaders = headerCounter(options.kind, options);
  for (const file of files)
    yield { file, sheet: await openSheet(open(file), { file, sheet: options.sheet, countHeaders }) };
}
