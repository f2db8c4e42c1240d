/** Brings a file of unknown encoding to UTF-8 while it is being read: UTF-8, UTF-16, windows-1252, or UTF-8 mixed with windows-1252. */
import { type Cleaner, cleaner } from "./clean-pieces.ts";
import { joinBytes } from "./join-bytes.ts";
import type { FileName } from "./name-file.ts";
import { HEAD_BYTES } from "./recognise-format.ts";
import { cutSequenceLength, repairUtf8 } from "./repair-utf8.ts";

/** Turns the next bytes of a file into UTF-8; it remembers what a character cut in two at their end needs. */
type Convert = (bytes: Uint8Array, end: boolean) => Uint8Array;

/** A file given whole is gone through in pieces of this size, so that little is held besides it. */
const PIECE_BYTES = 1024 * 1024;

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a file as UTF-8, piece by piece, without byte order marks and the end mark of DOS. A piece is valid until the
 * next is asked for, and never cut within a character.
 *
 * UTF-16 is recognised by its byte order mark or by where its NUL bytes stand. Anything else is read as UTF-8, and each byte
 * that is not part of valid UTF-8 as windows-1252, so that lists pasted together from both come out right in one pass. The
 * result does not depend on how the bytes are cut into chunks. `file` is what messages call the file.
 *
 * Throws `InputError` for a file with NUL bytes in it: it is no text.
 *
 * @example
 * for await (const piece of utf8Pieces([Uint8Array.of(0x4b, 0x61, 0x66, 0xe9)])) piece; // "Kafé", in five bytes
 */
export async function* utf8Pieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: FileName = null,
  before: TextBefore | undefined = undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  let convert: Convert | null = before === undefined || before.isStart() ? null : createRepairer();
  let waiting: Uint8Array[] = [];
  let size = 0;
  const clean = byteCleaner(before ?? textBefore(file));

  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const piece = chunk.subarray(at, at + PIECE_BYTES);
      waiting.push(piece);
      size += piece.length;
      if (convert === null && size < HEAD_BYTES) continue;
      const bytes = joinBytes(waiting);
      waiting = [];
      convert ??= chooseConverter(bytes);
      yield clean(convert(bytes, false));
    }
  }
  const rest = joinBytes(waiting);
  convert ??= chooseConverter(rest);
  yield clean(convert(rest, true));
}

/** What a text in 8 bits held so far, by which more of it is read as its continuation. */
export interface TextBefore extends Cleaner {
  readonly isStart: () => boolean;
}

/** A text of which nothing has been read. */
export function textBefore(file: FileName): TextBefore {
  return cleaner(file);
}

/** Whether a piece has what may begin or end a text, or may be none. */
export function hasMarks(piece: Uint8Array): boolean {
  return piece.includes(NUL) || piece.includes(END_MARK);
}

/** Takes out of UTF-8 what marks the beginning and the end of its text; what holds no such thing is passed as it is. */
function byteCleaner({ clean, isPassing }: Cleaner): (piece: Uint8Array) => Uint8Array {
  return (piece) => {
    if (isPassing() && !hasMarks(piece)) return piece;
    return new TextEncoder().encode(clean(UTF8.decode(piece)));
  };
}

const NUL = 0x00;
const END_MARK = 0x1a;

function chooseConverter(bytes: Uint8Array): Convert {
  const head = bytes.subarray(0, HEAD_BYTES);
  const utf16 = recogniseUtf16(head);
  return utf16 === null ? createRepairer() : createUtf16Converter(utf16);
}

function recogniseUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  // Without a mark: the header row is mostly ASCII, so every second byte is NUL, always on the same side.
  const nulAtEven = head.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const nulAtOdd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const many = Math.max(1, head.length / 4);
  if (nulAtOdd >= many && nulAtEven * 8 < nulAtOdd) return "utf-16le";
  if (nulAtEven >= many && nulAtOdd * 8 < nulAtEven) return "utf-16be";
  return null;
}

function createUtf16Converter(encoding: "utf-16le" | "utf-16be"): Convert {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes, end) => encoder.encode(decoder.decode(bytes, { stream: !end }));
}

function createRepairer(): Convert {
  let cut: Uint8Array = new Uint8Array(0);
  return (bytes, end) => {
    const joined = cut.length === 0 ? bytes : joinBytes([cut, bytes]);
    const whole = joined.subarray(0, end ? joined.length : joined.length - cutSequenceLength(joined));
    // A copy, so that it does not keep the whole chunk.
    cut = new Uint8Array(joined.subarray(whole.length));
    return isAscii(whole) || isUtf8(whole) ? whole : repairUtf8(whole);
  };
}

/** Whether bytes are ASCII, four at a time: decoding them to find out takes three times as long. */
function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const head = Math.min(length, -byteOffset & 3);
  const words = new Int32Array(buffer, byteOffset + head, (length - head) >> 2);
  let high = 0;
  for (let at = 0; at < words.length; at++) high |= words[at] as number;
  if ((high & HIGH_BITS) !== 0) return false;
  for (let at = 0; at < head; at++) high |= bytes[at] as number;
  for (let at = head + 4 * words.length; at < length; at++) high |= bytes[at] as number;
  return (high & HIGH_BITS) === 0;
}

const HIGH_BITS = 0x80808080;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
