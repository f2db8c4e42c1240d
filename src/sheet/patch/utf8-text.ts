/** The whole text of a file as UTF-8, and the byte order mark with which it is written again. */
import { joinBytes } from "../join-bytes.ts";
import type { FileName } from "../name-file.ts";
import { utf8Pieces } from "../utf8-pieces.ts";

/** A text without its mark, and the mark. */
interface Utf8Text {
  readonly bytes: Uint8Array;
  /** Empty where the file was UTF-8 without a mark; a text of another encoding gets one, or Excel would take it for that. */
  readonly mark: Uint8Array;
}

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const NO_MARK = new Uint8Array(0);

export async function utf8Text(source: Uint8Array, file: FileName): Promise<Utf8Text> {
  const pieces: Uint8Array[] = [];
  // A piece stands only until the next is asked for.
  for await (const piece of utf8Pieces([source], file)) pieces.push(piece.slice());
  const bytes = joinBytes(pieces);
  return { bytes, mark: isSame(bytes, source) ? NO_MARK : MARK };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
