/** Writes a report: to standard output as it is made, or to a file that appears whole or not at all. */
import { randomUUID } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { access, constants, mkdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { InputError } from "../error.ts";
import type { Pieces } from "../report/pieces.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import type { Output } from "./io.ts";

/** Short texts are gathered to about this many characters, so that a long report is few writes. */
const CHUNK_LENGTH = 64 * 1024;

/** Writes pieces to a stream at its pace; `false` when its reader has gone, as with `| head`. */
export async function writeStream(pieces: Pieces, output: Output): Promise<boolean> {
  try {
    await writePieces(pieces, output);
    return true;
  } catch (error) {
    if (codeOf(error) === "EPIPE") return false;
    throw told(error, "-");
  }
}

/** Writes a text that is there as a whole. */
export async function printText(text: string, output: Output): Promise<void> {
  await writeStream([text], output);
}

/** Where a report is to stand, links followed: in a folder that can be written to, and never an input or a device. */
export async function checkTarget(path: string, inputs: readonly string[]): Promise<string> {
  const target = await realPath(path);
  // A device such as /dev/null must not be replaced by a file.
  if ((await stat(target).catch(() => undefined))?.isFile() === false) {
    throw new InputError(CLI_FAULTS.outputIsNoFile({ file: path }));
  }
  for (const input of inputs) {
    if (input !== "-" && (await realPath(input)) === target)
      throw new InputError(CLI_FAULTS.outputIsInput({ file: path }));
  }
  await access(dirname(target), constants.W_OK).catch((error: unknown) => {
    throw told(error, path);
  });
  return target;
}

/** Makes a folder for files where it is not there. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw told(error, folder);
  });
}

/** Writes pieces to a file by way of a temporary one beside it. The file is never one of the inputs. */
export async function writeFile(pieces: Pieces, path: string, inputs: readonly string[]): Promise<void> {
  const target = await checkTarget(path, inputs);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  unfinished.add(temporary);
  const file = createWriteStream(temporary, { flags: "wx" });
  try {
    await writePieces(pieces, file);
    await finished(file.end());
    await rename(temporary, target);
  } catch (error) {
    file.destroy();
    await rm(temporary, { force: true });
    throw told(error, path);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Files being written under a temporary name. */
const unfinished = new Set<string>();

/** Removes what a program that is told to end would leave behind; at once, since nothing else will happen in it. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}

/** A failure of the system as a message; any other error as it is. */
function told(error: unknown, file: string): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new InputError(CLI_FAULTS.cannotWrite({ file, code }));
}

/** The code of a failed call to the system, such as `ENOSPC`. */
function codeOf(error: unknown): string | undefined {
  const isOfSystem = error instanceof Error && "code" in error && "syscall" in error;
  return isOfSystem ? String(error.code) : undefined;
}

/** Where a path leads, links followed as far as it exists. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // Not there yet: its folder is what can be followed; where that is missing too, writing says so.
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}

/** While one piece is on its way the next one is made; nothing waits for more than that. */
async function writePieces(pieces: Pieces, output: Writable): Promise<void> {
  // What fails is told by the piece that was not written; without a listener Node would end the program besides.
  output.on("error", ignore);
  let written: Promise<void> = Promise.resolve();
  try {
    for await (const piece of gather(pieces)) {
      await written;
      written = writePiece(piece, output);
      // It is waited for when the next one is made, and may fail before.
      written.catch(ignore);
    }
  } finally {
    // Where both fail, writing failed first.
    await written;
  }
  output.off("error", ignore);
}

function writePiece(piece: string | Uint8Array, output: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(piece, (error) => (error == null ? resolve() : reject(error)));
  });
}

function ignore(): void {}

/** Bytes as they are, texts joined. */
async function* gather(pieces: Pieces): AsyncGenerator<string | Uint8Array, void, void> {
  let chunk = "";
  for await (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
