/** Reads the lists named on the command line as one. */
import { CallError, InputError } from "../../error.ts";
import type { SourceRow } from "../../row/source-row.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { INPUT_FAULTS } from "./input-faults.ts";
import type { ListKind } from "./list-kind.ts";
import { openList } from "./open-list.ts";
import { readCsv } from "./read-csv.ts";

/**
 * The rows of all files, one after the other; `-` is `stdin`.
 *
 * @throws CallError for a file named twice, InputError for one that is no list or has no row.
 */
export function readLists(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  kind: ListKind,
): AsyncGenerator<SourceRow, void, void> {
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  return rowsOf(files, stdin, kind);
}

async function* rowsOf(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  kind: ListKind,
): AsyncGenerator<SourceRow, void, void> {
  for (const file of files) {
    let isEmpty = true;
    for await (const row of readCsv(openList(file, stdin), { file, ...kind })) {
      isEmpty = false;
      yield row;
    }
    if (isEmpty) throw new InputError(INPUT_FAULTS.noRows({ file, words: kind.words }));
  }
}
