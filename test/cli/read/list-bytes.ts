/** Bytes for the reader tests: lists in a temporary folder, cut into chunks, and read back whole. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll } from "vitest";

/** Cuts bytes into chunks of the given sizes, over and over. */
export function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

/** A stream of chunks; a string is a chunk of UTF-8. */
export function streamOf(chunks: readonly (string | Uint8Array)[]): Readable {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
}

/** Everything an async iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Text as UTF-16BE, which Node cannot write. */
export function utf16be(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

/** Writes lists into a temporary folder that lives as long as the tests of the file. */
export function useListFolder(): {
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly path: () => string;
} {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aturan-kube-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return {
    path: () => folder,
    write: async (name, content) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
  };
}
