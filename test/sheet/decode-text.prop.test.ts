import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/sheet/decode-text.ts";
import { collect, cut, streamOf } from "../cli/read/list-bytes.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
/** Enough text for the encoding to be settled, so that every cut after it matters. */
const HEAD = "NIK;Nama\n".repeat(200);

async function decoded(chunks: readonly Uint8Array[]): Promise<string> {
  return (await collect(decodeText(streamOf([HEAD, ...chunks])))).join("").slice(HEAD.length);
}

describe("decodeText", () => {
  it("decodes text mixed from UTF-8 and windows-1252 the same however it is cut", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom([0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xc3], [0xed, 0xa0])
        .map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), sizes, async (pieces, chunkSizes) => {
        const bytes = Buffer.concat(pieces).filter((byte) => byte !== 0);
        expect(await decoded(cut(bytes, chunkSizes))).toBe(await decoded([bytes]));
      }),
    );
  });

  it("decodes every string written as UTF-8 to itself", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), sizes, async (text, chunkSizes) => {
        const withoutNul = text.replaceAll("\0", "");
        expect(await decoded(cut(Buffer.from(withoutNul), chunkSizes))).toBe(withoutNul);
      }),
    );
  });
});
