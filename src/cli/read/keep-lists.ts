/** Lists that are read twice: what can be read once only, such as standard input, is kept in memory. */
import { stat } from "node:fs/promises";
import { InputError } from "../../error.ts";
import { SHEET_FAULTS } from "../../sheet/sheet-faults.ts";
import { openList } from "./open-list.ts";

export interface KeptLists {
  /** The bytes of a list, the first time. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** The same bytes once more. @throws InputError where the file has changed meanwhile. */
  readonly reopen: (path: string) => AsyncIterable<Uint8Array>;
}

/** What tells that a file has changed. */
type Mark = string | undefined;

export async function keepLists(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): Promise<KeptLists> {
  const marks = new Map<string, Mark>();
  for (const file of files) marks.set(file, await markOf(file));
  const kept = new Map<string, Uint8Array[]>();

  async function* open(path: string): AsyncGenerator<Uint8Array, void, undefined> {
    const chunks: Uint8Array[] | undefined = marks.get(path) === undefined ? [] : undefined;
    if (chunks !== undefined) kept.set(path, chunks);
    for await (const chunk of openList(path, stdin, onBytes)) {
      chunks?.push(chunk);
      yield chunk;
    }
  }

  async function* reopen(path: string): AsyncGenerator<Uint8Array, void, undefined> {
    const chunks = kept.get(path);
    if (chunks !== undefined) yield* chunks;
    else {
      if ((await markOf(path)) !== marks.get(path))
        throw new InputError(SHEET_FAULTS.changed({ file: path }));
      yield* openList(path, stdin);
    }
  }

  return { open, reopen };
}

/** `undefined` for what is no file on a disk, and cannot be read twice. */
async function markOf(path: string): Promise<Mark> {
  const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
  return found?.isFile() === true ? `${found.size} ${found.mtimeMs} ${found.ino}` : undefined;
}
