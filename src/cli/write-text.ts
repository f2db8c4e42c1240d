/** Writes a report: to standard output as it is made, or to a file that appears whole or not at all. */
import { randomUUID } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { InputError } from "../error.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import type { Output } from "./io.ts";

/** Pieces are gathered to about this many characters, so that a long report is few writes. */
const CHUNK_LENGTH = 64 * 1024;

/** Writes pieces to a stream at its pace; `false` when its reader has gone, as with `| head`. */
export async function writeStream(pieces: AsyncIterable<string>, output: Output): Promise<boolean> {
  try {
    await pipeline(gather(pieces), output, { end: false });
    return true;
  } catch (error) {
    if (codeOf(error) === "EPIPE") return false;
    throw told(error, "-");
  }
}

/** Writes a text that is there as a whole. */
export async function printText(text: string, output: Output): Promise<void> {
  await writeStream(oneOf(text), output);
}

/** A text as the one piece of a report. */
export async function* oneOf(text: string): AsyncGenerator<string, void, void> {
  yield text;
}

/** A value as JSON for people and programs. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes pieces to a file by way of a temporary one beside it. The file is never one of the inputs. */
export async function writeFile(
  pieces: AsyncIterable<string>,
  path: string,
  inputs: readonly string[],
): Promise<void> {
  const target = await realPath(path);
  // A device such as /dev/null must not be replaced by a file.
  if ((await stat(target).catch(() => undefined))?.isFile() === false) {
    throw new InputError(CLI_FAULTS.outputIsNoFile({ file: path }));
  }
  for (const input of inputs) {
    if (input !== "-" && (await realPath(input)) === target)
      throw new InputError(CLI_FAULTS.outputIsInput({ file: path }));
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  unfinished.add(temporary);
  try {
    await pipeline(gather(pieces), createWriteStream(temporary, { flags: "wx" }));
    await rename(temporary, target);
  } catch (error) {
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

async function* gather(pieces: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let chunk = "";
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
