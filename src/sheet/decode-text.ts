/** Decodes a file of unknown encoding while it is being read. */
import type { FileName } from "./name-file.ts";
import { utf8Pieces } from "./utf8-pieces.ts";

/**
 * The text of a file, piece by piece, in whatever encoding `utf8Pieces` understands. `file` is what messages call the file.
 *
 * @example
 * for await (const text of decodeText([Uint8Array.of(0x4b, 0x61, 0x66, 0xe9)])) text; // "Kafé"
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: FileName = null,
): AsyncGenerator<string, void, undefined> {
  // A piece never ends within a character.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const piece of utf8Pieces(chunks, file)) yield decoder.decode(piece);
}
