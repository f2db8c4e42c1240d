/** Decodes a file of unknown encoding while it is being read: UTF-8, UTF-16, windows-1252, or UTF-8 mixed with windows-1252. */
import { isUtf8 } from "node:buffer";
import { InputError } from "../../error.ts";
import { INPUT_FAULTS } from "./input-faults.ts";
import { recogniseFormat } from "./recognise-format.ts";

/** Turns the next bytes of a file into text; it remembers what a character cut in two at their end needs. */
type Decode = (bytes: Buffer, end: boolean) => string;

/** The encoding is judged from this many bytes at the start of the file. */
const HEAD_BYTES = 1024;

/**
 * The text of a file, piece by piece, without its byte order mark.
 *
 * UTF-16 is recognised by its byte order mark or by where its NUL bytes stand. Anything else is read as UTF-8, and each byte
 * that is not part of valid UTF-8 as windows-1252, so that lists pasted together from both come out right in one pass. The
 * result does not depend on how the bytes are cut into chunks. `file` is what messages call the file.
 *
 * Throws `InputError` for a file that is no text: an Excel workbook, a PDF, anything with NUL bytes in it.
 *
 * @example
 * for await (const text of decodeText(Readable.from([Buffer.from("Kaf\u00e9", "latin1")]))) text; // "Kafé"
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  file: string | null = null,
): AsyncGenerator<string, void, undefined> {
  let decode: Decode | null = null;
  let waiting: Buffer[] = [];
  let size = 0;

  for await (const chunk of chunks) {
    waiting.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    size += chunk.byteLength;
    if (decode === null && size < HEAD_BYTES) continue;
    const bytes = Buffer.concat(waiting);
    waiting = [];
    decode ??= chooseDecoder(bytes, file);
    yield withoutNul(decode(bytes, false), file);
  }
  const rest = Buffer.concat(waiting);
  decode ??= chooseDecoder(rest, file);
  yield withoutNul(decode(rest, true), file);
}

function withoutNul(text: string, file: string | null): string {
  if (text.includes("\0")) throw new InputError(INPUT_FAULTS.nulBytes({ file }));
  return text;
}

function chooseDecoder(bytes: Buffer, file: string | null): Decode {
  const head = bytes.subarray(0, HEAD_BYTES);
  const foreign = recogniseFormat(head);
  if (foreign !== null) throw new InputError(INPUT_FAULTS.foreignFormat({ file, ...foreign }));
  const utf16 = recogniseUtf16(head);
  return utf16 === null ? createMixedDecoder() : createUtf16Decoder(utf16);
}

function recogniseUtf16(head: Buffer): "utf-16le" | "utf-16be" | null {
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
  let cut: Buffer = Buffer.alloc(0);
  let started = false;
  return (bytes, end) => {
    const joined = cut.length === 0 ? bytes : Buffer.concat([cut, bytes]);
    const whole = end ? joined.length : joined.length - cutSequenceLength(joined);
    cut = joined.subarray(whole);
    const text = decodeMixed(joined.subarray(0, whole));
    const marked = !started && text.startsWith("\uFEFF");
    started = true;
    return marked ? text.slice(1) : text;
  };
}

/** How many bytes at the end may be the start of a UTF-8 sequence that goes on in the next chunk. */
function cutSequenceLength(bytes: Buffer): number {
  for (const length of [3, 2, 1]) {
    const lead = bytes[bytes.length - length];
    if (lead !== undefined && expectedLength(lead) > length) return length;
  }
  return 0;
}

function decodeMixed(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  let text = "";
  let validFrom = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
    } else {
      text += bytes.toString("utf8", validFrom, at) + windows1252(bytes.readUInt8(at));
      at += 1;
      validFrom = at;
    }
  }
  return text + bytes.toString("utf8", validFrom);
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
function sequenceLength(bytes: Buffer, at: number): number {
  const length = expectedLength(bytes.readUInt8(at));
  return length <= 1 || isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

// 0x80–0x9F, where windows-1252 parts from latin-1; Node 20's own decoder reads these wrongly. The five bytes that
// windows-1252 leaves undefined stay control characters, as in the WHATWG Encoding Standard.
const WINDOWS_1252_FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(byte: number): string {
  return WINDOWS_1252_FROM_80[byte - 0x80] ?? String.fromCharCode(byte);
}
