import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteWriter } from "../../src/report/text/byte-writer.ts";
import { csvCell } from "../../src/report/text/csv-cell.ts";
import { escapeText } from "../../src/report/text/escape-text.ts";
import { plainCodes } from "../../src/report/text/plain-codes.ts";
import { writeJson } from "../../src/report/text/write-json.ts";
import { nasty } from "./drawn-list.ts";

function utf8(piece: Uint8Array): string {
  return Buffer.from(piece).toString("utf8");
}

describe("byteWriter", () => {
  it("writes any text as the platform's own encoder does", () => {
    const writer = byteWriter();
    fc.assert(
      fc.property(fc.array(nasty), (texts) => {
        for (const text of texts) writer.text(text);
        expect(Buffer.from(writer.take())).toEqual(
          Buffer.concat(texts.map((text) => Buffer.from(new TextEncoder().encode(text)))),
        );
      }),
    );
  });

  it("writes whole numbers as everybody does", () => {
    const writer = byteWriter();
    const edges = [0, 9, 10, 99, 100, 999_999_999, 1_000_000_000, 2 ** 31 - 1];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 2 ** 31 - 1 })), (number) => {
        writer.number(number);
        expect(utf8(writer.take())).toBe(String(number));
      }),
      { numRuns: 1000 },
    );
  });

  it("makes room for what is longer than a piece, and keeps what stands before it", () => {
    const writer = byteWriter(16);
    const long = "–".repeat(200_000);
    writer.ascii("a");
    expect(writer.isFull()).toBe(false);
    writer.text(long);
    writer.bytes(new Uint8Array(300_000).fill(0x62));
    writer.ascii("c".repeat(700_000));
    expect(writer.isFull()).toBe(true);
    expect(utf8(writer.take())).toBe(`a${long}${"b".repeat(300_000)}${"c".repeat(700_000)}`);
    expect(writer.isFull()).toBe(false);
    expect(writer.take()).toHaveLength(0);
  });

  it("leaves a piece as it is until the second one after it is begun", () => {
    const writer = byteWriter();
    writer.ascii("satu");
    const first = writer.take();
    writer.ascii("dua");
    expect(utf8(first)).toBe("satu");
    expect(utf8(writer.take())).toBe("dua");
    expect(utf8(first)).toBe("satu");
  });
});

describe("plainCodes", () => {
  it.each([
    [
      "JSON",
      plainCodes((text) => writeJson(text).slice(1, -1)),
      (text: string) => writeJson(text).slice(1, -1),
    ],
    ["CSV", plainCodes(csvCell, (character) => `${character}=`), csvCell],
    ["people", plainCodes(escapeText), escapeText],
  ])(
    "calls no text plain that the escape of %s would change, and writes the plain ones as they are",
    (_, codes, escapeOf) => {
      const writer = byteWriter();
      fc.assert(
        fc.property(nasty, (text) => {
          const isPlain = writer.plain(text, codes);
          expect(utf8(writer.take())).toBe(isPlain ? text : "");
          if (isPlain) expect(escapeOf(text)).toBe(text);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it("calls plain what nobody escapes", () => {
    const writer = byteWriter();
    const codes = plainCodes(csvCell, (character) => `${character}=`);
    expect(writer.plain("KUBE Mekar – Jaya 1", codes)).toBe(true);
  });
});
