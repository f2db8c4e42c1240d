/** Opens a list named on the command line: a file, or standard input for `-`. */
import { createReadStream } from "node:fs";
import { InputError } from "../../error.ts";
import type { Text } from "../../language.ts";
import { INPUT_FAULTS } from "./input-faults.ts";

const CHUNK_BYTES = 256 * 1024;

/** What the system calls the failure → what to tell the user. */
const FAULT_BY_CODE: ReadonlyMap<string, (params: { file: string }) => Text> = new Map([
  ["ENOENT", INPUT_FAULTS.notFound],
  ["ENOTDIR", INPUT_FAULTS.notFound],
  ["EISDIR", INPUT_FAULTS.isDirectory],
  ["EACCES", INPUT_FAULTS.noPermission],
  ["EPERM", INPUT_FAULTS.noPermission],
  // Windows: the file is open in Excel, which locks it.
  ["EBUSY", INPUT_FAULTS.noPermission],
]);

/**
 * The bytes of a list, in chunks, read as they are asked for; the file is opened with the first chunk and closed with the
 * last, or when the consumer stops. `-` is `stdin`.
 *
 * Throws `InputError` where it cannot be opened or read.
 *
 * @example
 * for await (const chunk of openList("anggota.csv", process.stdin)) chunk.byteLength;
 */
export async function* openList(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of path === "-" ? explained(path, stdin) : openRange(path, 0)) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The bytes of a file from `start` to before `end`, or to its own end, in the same way. */
export function openRange(
  path: string,
  start: number,
  end: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array, void, undefined> {
  // What comes through a pipe has no places to start at.
  const from = start === 0 ? {} : { start };
  return explained(path, createReadStream(path, { ...from, end: end - 1, highWaterMark: CHUNK_BYTES }));
}

async function* explained(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    const phrase = FAULT_BY_CODE.get(code);
    throw new InputError(phrase?.({ file: path }) ?? INPUT_FAULTS.unreadable({ file: path, code }));
  }
}

function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
