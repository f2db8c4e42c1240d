/** Makes UTF-8 of bytes in which windows-1252 is mixed. */

/** UTF-8 in which each byte that is not part of valid UTF-8 stands for its character in windows-1252. */
export function repairUtf8(bytes: Uint8Array): Uint8Array {
  // A character of windows-1252 takes at most three bytes.
  const repaired = new Uint8Array(3 * bytes.length);
  const encoder = new TextEncoder();
  let written = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      for (const end = at + length; at < end; at++) repaired[written++] = bytes[at] as number;
    } else {
      written += encoder.encodeInto(windows1252(bytes[at] as number), repaired.subarray(written)).written;
      at += 1;
    }
  }
  return repaired.subarray(0, written);
}

/** How many bytes at the end may be the start of a UTF-8 sequence that goes on in the next chunk. */
export function cutSequenceLength(bytes: Uint8Array): number {
  for (const length of [3, 2, 1]) {
    const lead = bytes[bytes.length - length];
    if (lead !== undefined && expectedLength(lead) > length) return length;
  }
  return 0;
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
