/**
 * Bytes of a report, gathered into large pieces without an object for each part.
 *
 * Only for speed: 1,000,000 persons are 1 GB of JSON. As strings, with each decision phrased only once, they take 3.7 s,
 * since one dash in a reason makes a string of two bytes a character that is joined, copied and encoded again; as bytes
 * 1.0 s.
 */
import { PLAIN, type PlainCodes, plainCodes } from "./plain-codes.ts";

/** A piece is handed on when it holds so many bytes: few enough to stay in the cache of a processor. */
const PIECE_BYTES = 256 * 1024;
/** Room for what is written between two looks at whether a piece is full; more is made where it is needed. */
const SPARE_BYTES = 64 * 1024;

/** Writes into a buffer that is used again and again. */
export interface ByteWriter {
  readonly bytes: (bytes: Uint8Array) => void;
  /** A text that is known to be ASCII: words of a format, codes, digits. */
  readonly ascii: (text: string) => void;
  /** Any text, as UTF-8. */
  readonly text: (text: string) => void;
  /** A text that holds nothing but plain characters; of any other nothing is written, and `false` is given. */
  readonly plain: (text: string, codes: PlainCodes) => boolean;
  /** A whole number from 0 to 2³¹ − 1. */
  readonly number: (number: number) => void;
  /** So many last digits of a whole number, with noughts before them. */
  readonly digits: (number: number, count: number) => void;
  readonly isFull: () => boolean;
  /** What was written since the last time. It stands until the second piece after it is begun. */
  readonly take: () => Uint8Array;
}

const SHORT = 64;

const encoder = new TextEncoder();

/** Every character, as far as it is no half of a pair. */
const ANY = plainCodes((text) => text);

export function byteWriter(pieceBytes: number = PIECE_BYTES): ByteWriter {
  let buffer = new Uint8Array(pieceBytes + SPARE_BYTES);
  // While one buffer is on its way to a file, the other one is filled.
  let other = new Uint8Array(pieceBytes + SPARE_BYTES);
  let end = 0;

  function reserve(length: number): void {
    if (end + length <= buffer.length) return;
    const larger = new Uint8Array(2 * (end + length));
    larger.set(buffer.subarray(0, end));
    buffer = larger;
  }

  function plain(text: string, { first, within, ask }: PlainCodes): boolean {
    const { length } = text;
    // No unit of UTF-16 takes more than three bytes; pairs take four for two.
    reserve(3 * length);
    const into = buffer;
    let codes = first;
    let at = end;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      const known = codes[code] as number;
      if (known !== PLAIN && (known !== 0 || !ask(code, index === 0))) return false;
      codes = within;
      if (code < 0x80) {
        into[at] = code;
        at += 1;
      } else if (code < 0x800) {
        into[at] = 0xc0 | (code >> 6);
        into[at + 1] = 0x80 | (code & 0x3f);
        at += 2;
      } else {
        into[at] = 0xe0 | (code >> 12);
        into[at + 1] = 0x80 | ((code >> 6) & 0x3f);
        into[at + 2] = 0x80 | (code & 0x3f);
        at += 3;
      }
    }
    end = at;
    return true;
  }

  function writeDigits(number: number, count: number): void {
    const into = buffer;
    let rest = number | 0;
    for (let at = end + count - 1; at >= end; at -= 1) {
      const tenth = (rest / 10) | 0;
      into[at] = 0x30 + rest - 10 * tenth;
      rest = tenth;
    }
    end += count;
  }

  return {
    bytes(bytes) {
      const { length } = bytes;
      reserve(length);
      const into = buffer;
      // A call of `set` takes as long as copying so many bytes one by one.
      if (length > SHORT) into.set(bytes, end);
      else for (let at = 0; at < length; at += 1) into[end + at] = bytes[at] as number;
      end += length;
    },
    ascii(text) {
      const { length } = text;
      reserve(length);
      const into = buffer;
      for (let index = 0; index < length; index += 1) into[end + index] = text.charCodeAt(index);
      end += length;
    },
    text(text) {
      if (!plain(text, ANY)) end += encoder.encodeInto(text, buffer.subarray(end)).written;
    },
    plain,
    number(number) {
      // Lines and counts: 18 ns, by way of a text 29.
      let digits = 1;
      for (let power = 10; power <= number && digits < 10; power *= 10) digits += 1;
      reserve(digits);
      writeDigits(number, digits);
    },
    digits(number, count) {
      reserve(count);
      writeDigits(number, count);
    },
    isFull: () => end >= pieceBytes,
    take() {
      const piece = buffer.subarray(0, end);
      [buffer, other] = [other, buffer];
      end = 0;
      return piece;
    },
  };
}

/** A text as bytes of its own, for what is written many times. */
export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}
