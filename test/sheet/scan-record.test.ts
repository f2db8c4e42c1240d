import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfCell, textsOfCells } from "../../src/sheet/cell-block.ts";
import { cellsIn, cutCells, scannable, scanRecord } from "../../src/sheet/scan-record.ts";
import { scanCharacters } from "./scan-characters.ts";

/** What the scan of a text finds from a character on; places are characters, as the text is ASCII where it matters. */
function scan(text: string, start: number, isWhole = true, delimiter = ";"): object {
  const { bytes, end } = scannable(text);
  const cells = cutCells();
  const from = new TextEncoder().encode(text.slice(0, start)).length;
  const kind = scanRecord(bytes, from, end, delimiter.charCodeAt(0), isWhole, cells);
  if (kind === "incomplete") return { kind };
  const at = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, cells.at)).length;
  const { lines } = cells;
  if (kind === "open-quote") return { kind, at, lines };
  const cut = cellsIn(bytes, cells);
  const texts = textsOfCells(cut, 0, cells.count);
  expect(texts.map((_, cell) => textOfCell(cut, cell))).toEqual(texts);
  return { kind, cells: texts, end: at, lines };
}

describe("scanRecord", () => {
  it("gives the cells, the lines taken and the start of the next record", () => {
    expect(scan('x\n1;"a\r\nb"\r\n2', 2)).toEqual({
      kind: "record",
      cells: ["1", "a\r\nb"],
      end: 12,
      lines: 2,
    });
  });

  it.each([
    ["an unquoted cell", "1;Si"],
    ["a quoted cell", '1;"Si'],
    ["a quotation mark that may be one of two", '1;"Siti"'],
    ["a CR that may be half of a CRLF", "1;Siti\r"],
  ])("waits for more text after %s", (_, text) => {
    expect(scan(text, 0, false)).toEqual({ kind: "incomplete" });
  });

  it("tells where the quotation mark stands that is still open when the file ends, and on which line", () => {
    expect(scan('1;"a\n";"Siti\n2;', 0)).toEqual({ kind: "open-quote", at: 7, lines: 2 });
  });

  const noise = fc.string({ unit: fc.constantFrom(...'"";;\r\na b€😀\uFEFF') });

  it("finds in any text what a scan of its characters finds, with any delimiter", () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(";", ",", "\t", "|"), (semicolons, delimiter) => {
        const text = semicolons.replaceAll(";", delimiter);
        let start = 0;
        while (start < text.length) {
          const found = scanCharacters(text, start, delimiter);
          expect(scan(text, start, true, delimiter)).toEqual(found);
          if (found.kind !== "record") break;
          start = found.end;
        }
      }),
    );
  });

  it("finds in a text that is cut anywhere either the same as in the whole text or that it is incomplete", () => {
    fc.assert(
      fc.property(noise, fc.nat(), (whole, length) => {
        const found = scan(whole.slice(0, length % (whole.length + 1)), 0, false);
        if (!("kind" in found) || found.kind !== "incomplete") expect(found).toEqual(scan(whole, 0));
      }),
    );
  });

  it("has room for any number of cells", () => {
    expect(scan(";".repeat(1000), 0)).toMatchObject({ cells: Array.from({ length: 1001 }, () => "") });
  });
});
