/** Reads the lists named on the command line as one. */
import { CallError } from "../../error.ts";
import { headerCounter } from "../../layout/header-counter.ts";
import { type LaidRow, type LayOutOptions, layOut } from "../../layout/lay-out.ts";
import { openSheet } from "../../sheet/open-sheet.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { openList } from "./open-list.ts";

/** What kind of list is read, how its headers are, and on which sheet of a workbook it stands. */
interface ReadOptions extends Omit<LayOutOptions, "file"> {
  readonly sheet?: string | undefined;
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
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  return rowsOf(files, stdin, options);
}

async function* rowsOf(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<LaidRow, void, void> {
  const countHeaders = headerCounter(options.kind, options);
  for (const file of files) {
    const sheet = await openSheet(openList(file, stdin), { file, sheet: options.sheet, countHeaders });
    // Whoever names a sheet knows that there are others.
    yield* layOut(options.sheet === undefined ? sheet : { ...sheet, others: [] }, { ...options, file });
  }
}
