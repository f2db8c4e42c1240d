/** Decodes a file of unknown encoding while it is being read: UTF-8, UTF-16, windows-1252, or UTF-8 mixed with windows-1252. */

import { cleaner } from "./clean-pieces.ts";
import { joinBytes } from "./join-bytes.ts";
import { HEAD_BYTES } from "./recognise-format.ts";

/** Turns the next bytes of a file into text; it remembers what a character cut in two at their end needs. */
type Decode = (bytes: Uint8Array, end: boolean) => string;

/**
 * The text of a file, piece by piece, without byte order marks and the end mark of DOS.
 *
 * UTF-16 is recognised by its byte order mark or by where its NUL bytes stand. Anything else is read as UTF-8, and each byte
 * that is not part of valid UTF-8 as windows-1252, so that lists pasted together from both come out right in one pass. The
 * result does not depend on how the bytes are cut into chunks. `file` is what messages call the file.
 *
 * Throws `InputError` for a file with NUL bytes in it: it is no text.
 *
 * @example
 * for await (const text of decodeText([Uint8Array.of(0x4b, 0x61, 0x66, 0xe9)])) text; // "Kafé"
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string | null = null,
): AsyncGenerator<string, void, undefined> {
  let decode: Decode | null = null;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const clean = cleaner(file);

  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.byteLength;
    if (decode === null && size < HEAD_BYTES) continue;
    const bytes = joinBytes(waiting);
    waiting = [];
    decode ??= chooseDecoder(bytes);
    yield clean(decode(bytes, false));
  }
  const rest = joinBytes(waiting);
  decode ??= chooseDecoder(rest);
  yield clean(decode(rest, true));
}

function chooseDecoder(bytes: Uint8Array): Decode {
  const head = bytes.subarray(0, HEAD_BYTES);
  const utf16 = recogniseUtf16(head);
  return utf16 === null ? createMixedDecoder() : createUtf16Decoder(utf16);
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

function createUtf16Decoder(encoding: "utf-16le" | "utf-16be"): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes, end) => decoder.decode(bytes, { stream: !end });
}

function createMixedDecoder(): Decode {
  let cut: Uint8Array = new Uint8Array(0);
  return (bytes, end) => {
    const joined = cut.length === 0 ? bytes : joinBytes([cut, bytes]);
    const whole = end ? joined.length : joined.length - cutSequenceLength(joined);
    cut = joined.subarray(whole);
    return decodeMixed(joined.subarray(0, whole));
  };
}

/** How many bytes at the end may be the start of a UTF-8 sequence that goes on in the next chunk. */
function cutSequenceLength(bytes: Uint8Array): number {
  for (const length of [3, 2, 1]) {
    const lead = bytes[bytes.length - length];
    if (lead !== undefined && expectedLength(lead) > length) return length;
  }
  return 0;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeMixed(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return decodeByteByByte(bytes);
  }
}

function decodeByteByByte(bytes: Uint8Array): string {
  let text = "";
  let validFrom = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
    } else {
      text += UTF8.decode(bytes.subarray(validFrom, at)) + windows1252(bytes[at] ?? 0);
      at += 1;
      validFrom = at;
    }
  }
  return text + UTF8.decode(bytes.subarray(validFrom));
}

/** The length a lead byte announces; 0 for a byte no sequence starts with. */
function expectedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The length of the valid UTF-8 sequence at a place; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = expectedLength(lead);
  for (let index = 1; index < length; index++) {
    // Beyond the end there is no continuation. The second byte of some leads is bounded: no overlong form, surrogate or beyond Unicode.
    const byte = bytes[at + index] ?? 0;
    const [least, most] = (index === 1 ? SECOND_BYTE.get(lead) : undefined) ?? [0x80, 0xbf];
    if (byte < least || byte > most) return 0;
  }
  return length;
}

const SECOND_BYTE: ReadonlyMap<number, readonly [least: number, most: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

// 0x80–0x9F, where windows-1252 parts from latin-1; Node 20's own decoder reads these wrongly. The five bytes that
// windows-1252 leaves undefined stay control characters, as in the WHATWG Encoding Standard.
const WINDOWS_1252_FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(byte: number): string {
  return WINDOWS_1252_FROM_80[byte - 0x80] ?? String.fromCharCode(byte);
}
