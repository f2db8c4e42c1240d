/** The directory of ZIP archives of whole and of broken kinds, those with numbers of 64 bits among them. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Archive, readArchive } from "../../src/sheet/zip/read-archive.ts";

const TEXT = "isi";
const PLAIN = zipSync({ "A\\b.xml": strToU8(TEXT) }, { level: 0 });
const END_SIZE = 22;
const FULL = 0xffffffff;

/** Where the directory of an archive without a comment starts. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

/** A copy with other numbers of 32 bits in it, at places counted from the start. */
function patched(bytes: Uint8Array, numbers: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [at, number] of Object.entries(numbers)) view.setUint32(Number(at), number, true);
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Numbers of 16, 32 or 64 bits in a row, each with its width in bytes. */
function packed(...numbers: readonly (readonly [width: 2 | 4 | 8, number: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([width, number]) =>
      Array.from({ length: width }, (_, byte) => (byte < 4 ? (number >>> (8 * byte)) & 0xff : 0)),
    ),
  );
}

interface Wide {
  readonly inflated?: boolean;
  readonly size?: boolean;
  readonly offset?: boolean;
  /** A field of another kind before the one with the numbers. */
  readonly other?: boolean;
}

/** The archive with numbers of its entry in the extra field, as programs that write more than 4 GB have them. */
function withWideEntry({ inflated, size, offset, other }: Wide): Uint8Array {
  const start = directoryOf(PLAIN);
  const entry = PLAIN.slice(start, -END_SIZE);
  const wide = [
    ...(inflated ? [TEXT.length] : []),
    ...(size ? [TEXT.length] : []),
    ...(offset ? [0] : []),
  ].map((number) => [8, number] as const);
  const extra = joined(
    other ? packed([2, 0x5455], [2, 2], [2, 0]) : new Uint8Array(),
    packed([2, 1], [2, wide.length * 8], ...wide),
  );
  const directory = joined(
    patched(entry, {
      ...(size ? { 20: FULL } : {}),
      ...(inflated ? { 24: FULL } : {}),
      ...(offset ? { 42: FULL } : {}),
    }),
    extra,
  );
  new DataView(directory.buffer).setUint16(30, extra.length, true);
  return joined(PLAIN.slice(0, start), directory, PLAIN.slice(-END_SIZE));
}

/** The archive with the place of its directory in a record of 64 bits. */
function withWideEnd(signature = 0x06064b50): Uint8Array {
  const start = directoryOf(PLAIN);
  const end64 = PLAIN.length - END_SIZE;
  return joined(
    PLAIN.slice(0, end64),
    packed([4, signature], [8, 44], [4, 0], [4, 0], [4, 0], [8, 1], [8, 1], [8, end64 - start], [8, start]),
    packed([4, 0x07064b50], [4, 0], [8, end64], [4, 1]),
    patched(PLAIN.slice(-END_SIZE), { 16: FULL }),
  );
}

function textsOf(archive: Archive | null): Readonly<Record<string, string>> | null {
  if (archive === null) return null;
  return Object.fromEntries(
    [...archive].map(([name, part]) => [name, new TextDecoder().decode(part.packed)]),
  );
}

describe("the parts of an archive are found by names in lower case", () => {
  test.each<[string, Uint8Array]>([
    ["as programs write it", PLAIN],
    ["behind a comment", joined(PLAIN.slice(0, -2), packed([2, 4]), strToU8("PK\u0005!"))],
    ["with a packed size of 64 bits", withWideEntry({ size: true })],
    ["with a place of 64 bits", withWideEntry({ offset: true })],
    ["with all numbers of 64 bits", withWideEntry({ inflated: true, size: true, offset: true })],
    ["with another extra field before them", withWideEntry({ other: true, size: true, offset: true })],
    ["with a directory whose place has 64 bits", withWideEnd()],
  ])("%s", (_, bytes) => {
    expect(textsOf(readArchive(bytes))).toEqual({ "a/b.xml": TEXT });
  });

  test("and of two of one name, in whatever letters, the first is taken", () => {
    const twice = zipSync({ "a.xml": strToU8("satu"), "A.XML": strToU8("dua") }, { level: 0 });
    expect(textsOf(readArchive(twice))).toEqual({ "a.xml": "satu" });
  });
});

describe("an archive whose directory makes no sense is none", () => {
  const start = directoryOf(PLAIN);
  const end = PLAIN.length - END_SIZE;
  test.each<[string, Uint8Array]>([
    ["nothing at all", new Uint8Array()],
    ["no end", PLAIN.slice(0, end)],
    ["more bytes than a comment may have, and no end", new Uint8Array(70_000)],
    ["an entry that is none", patched(PLAIN, { [start]: 0 })],
    ["a part beyond the end of the file", patched(PLAIN, { [start + 20]: 1_000_000 })],
    ["a header beyond the end of the file", patched(PLAIN, { [start + 42]: 1_000_000 })],
    ["a directory beyond the end of the file", patched(PLAIN, { [end + 16]: 1_000_000 })],
    ["more entries than are read", patched(PLAIN, { [end + 8]: 20_000 | (20_000 << 16) })],
    ["a directory of 64 bits that nothing says the place of", patched(PLAIN, { [end + 16]: FULL })],
    ["a record of 64 bits that is none", withWideEnd(0)],
  ])("%s", (_, bytes) => {
    expect(readArchive(bytes)).toBeNull();
  });
});
