/** Reads the directory of a ZIP archive: what parts there are, and where their bytes stand. */
import { LIMITS } from "../limits.ts";

/** A part of an archive, as its directory has it. */
export interface ZipPart {
  /** 0 for bytes as they are, 8 for deflated ones; there are others that no office program writes. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** The bytes in the archive. Sizes after inflating are not read: they are whatever the writer says. */
  readonly packed: Uint8Array;
}

/** Parts by name, in lower case and with `/`: programs differ in both, and no name is ever a path on a disk. */
export type Archive = ReadonlyMap<string, ZipPart>;

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;

const UTF8 = new TextDecoder();

/** The parts of an archive, or `null` where its directory is cut off or makes no sense. */
export function readArchive(bytes: Uint8Array): Archive | null {
  try {
    return readDirectory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // A DataView asked for bytes that are not there.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Archive | null {
  const directory = findDirectory(view);
  if (directory === null || directory.entries > LIMITS.parts) return null;
  const parts = new Map<string, ZipPart>();
  let at = directory.start;
  for (let entry = 0; entry < directory.entries; entry++) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = UTF8.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    const { size, offset } = placeOf(view, at, at + ENTRY_SIZE + nameLength, extraLength);
    // The name and the extra field of the local header may differ in length from those of the directory.
    const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + size > bytes.length) return null;
    const key = name.replaceAll("\\", "/").toLowerCase();
    if (!parts.has(key)) {
      parts.set(key, {
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packed: bytes.subarray(start, start + size),
      });
    }
    at += ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the directory starts and how many entries it has; it is announced at the end of the archive. */
function findDirectory(view: DataView): { readonly start: number; readonly entries: number } | null {
  const least = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const entries = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (entries !== 0xffff && start !== 0xffffffff) return { start, entries };
    if (at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return { start, entries };
    const end64 = wholeNumber(view, at - 12);
    if (view.getUint32(end64, true) !== END_64) return null;
    return { start: wholeNumber(view, end64 + 48), entries: wholeNumber(view, end64 + 32) };
  }
  return null;
}

/** Packed size and place of a part: where they do not fit into 32 bits, or a writer feared so, they stand in the extra field. */
function placeOf(
  view: DataView,
  at: number,
  extraStart: number,
  extraLength: number,
): { readonly size: number; readonly offset: number } {
  let size = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (size !== 0xffffffff && offset !== 0xffffffff) return { size, offset };
  for (let extra = extraStart; extra + 4 <= extraStart + extraLength; ) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let value = extra + 4;
      // Only what did not fit stands here: inflated size, packed size, place, in this order.
      if (view.getUint32(at + 24, true) === 0xffffffff) value += 8;
      if (size === 0xffffffff) {
        size = wholeNumber(view, value);
        value += 8;
      }
      if (offset === 0xffffffff) offset = wholeNumber(view, value);
    }
    extra += 4 + length;
  }
  return { size, offset };
}

/** A number of 64 bits; one beyond the file is out of range for whoever uses it. */
function wholeNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
