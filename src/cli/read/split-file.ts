/** Divides a file of CSV into parts that may be read apart. */
import { type FileHandle, open, stat } from "node:fs/promises";
import { isCsv } from "../../sheet/recognise-format.ts";

/** Where each part starts, and behind them the end of the file. */
export type PartStarts = readonly number[];

/** By so much of a file it is told what it is, and how many rows it has. */
const HEAD_BYTES = 64 * 1024;
/** A part starts behind the first line break within so many bytes. */
const SEARCHED_BYTES = 1024 * 1024;
const LF = 0x0a;

/**
 * The parts of a file, each of which starts on a line of its own; `undefined` where it is read as a whole: it is no file of
 * CSV with bytes for ASCII, or has fewer rows than `leastRows`. Whether a part starts with a row as well is known once the one
 * before has been read.
 */
export async function splitFile(
  path: string,
  parts: number,
  leastRows: number,
): Promise<PartStarts | undefined> {
  let file: FileHandle | undefined;
  try {
    const found = await stat(path);
    // What comes through a pipe can be read once.
    if (!found.isFile()) return undefined;
    const { size } = found;
    file = await open(path);
    const head = await bytesAt(file, 0, HEAD_BYTES);
    const breaks = head.reduce((count, byte) => (byte === LF ? count + 1 : count), 0);
    const isSplit = isCsv(head) && !head.includes(0) && (breaks * size) / head.length >= leastRows;
    if (!isSplit) return undefined;
    const starts = [0];
    for (let part = 1; part < parts; part += 1) {
      const from = Math.floor((size * part) / parts);
      const at = (await bytesAt(file, from, SEARCHED_BYTES)).indexOf(LF);
      const start = from + at + 1;
      if (at >= 0 && start > (starts.at(-1) ?? 0) && start < size) starts.push(start);
    }
    return starts.length === 1 ? undefined : [...starts, size];
  } catch {
    // What is wrong with the file is told by who reads it.
    return undefined;
  } finally {
    await file?.close();
  }
}

async function bytesAt(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
