/** Writes a ZIP archive anew with one part changed; the packed bytes of all others are copied. */
import { deflateSync } from "fflate";
import { joinBytes } from "../join-bytes.ts";
import { crc32 } from "./crc32.ts";

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Sizes that stand behind the bytes of a part: here they are known before. */
const SIZES_BEHIND = 0x0008;
const NOT_IN_32_BITS = 0xffffffff;
const DEFLATED = 8;

/** An entry of the directory, and the packed bytes of its part. */
interface Entry {
  readonly head: Uint8Array;
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
}

/**
 * The archive with the part whose packed bytes these are holding `content`; `null` for an archive that uses what goes beyond
 * 32 bits, which no workbook of a list needs. The archive must be one that `readArchive` could read.
 */
export function replacePart(archive: Uint8Array, packed: Uint8Array, content: Uint8Array): Uint8Array | null {
  const entries = entriesOf(archive);
  if (entries === null) return null;
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const isReplaced = entry.packed.byteOffset === packed.byteOffset && entry.packed.length === packed.length;
    const { head, bytes } = isReplaced ? changed(entry, content) : { head: entry.head, bytes: entry.packed };
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    view.setUint16(8, view.getUint16(8, true) & ~SIZES_BEHIND, true);
    view.setUint16(30, 0, true);
    view.setUint16(32, 0, true);
    view.setUint32(42, at, true);
    const local = new Uint8Array(LOCAL_SIZE);
    new DataView(local.buffer).setUint32(0, LOCAL, true);
    // Version, flags, method, time, checksum, sizes and the length of the name stand in both in the same order.
    local.set(head.subarray(6, 30), 4);
    pieces.push(local, entry.name, bytes);
    directory.push(head, entry.name);
    at += LOCAL_SIZE + entry.name.length + bytes.length;
  }
  const listed = joinBytes(directory);
  const end = new Uint8Array(END_SIZE);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, listed.length, true);
  view.setUint32(16, at, true);
  return joinBytes([...pieces, listed, end]);
}

function changed(
  { head }: Entry,
  content: Uint8Array,
): { readonly head: Uint8Array; readonly bytes: Uint8Array } {
  const bytes = deflateSync(content);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, bytes.length, true);
  view.setUint32(24, content.length, true);
  return { head, bytes };
}

function entriesOf(archive: Uint8Array): readonly Entry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === NOT_IN_32_BITS) return null;
  const entries: Entry[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const [size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if ([size, offset, view.getUint32(at + 24, true)].includes(NOT_IN_32_BITS)) return null;
    const nameLength = view.getUint16(at + 28, true);
    const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    entries.push({
      head: archive.slice(at, at + ENTRY_SIZE),
      name: archive.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      packed: archive.subarray(start, start + size),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
