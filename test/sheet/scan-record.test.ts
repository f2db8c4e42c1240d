import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLineBreaks, scanRecord } from "../../src/sheet/scan-record.ts";

describe("scanRecord", () => {
  it("gives the cells, the lines taken and the start of the next record", () => {
    expect(scanRecord('x\n1;"a\r\nb"\r\n2', 2, ";", true)).toEqual({
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
    expect(scanRecord(text, 0, ";", false)).toEqual({ kind: "incomplete" });
  });

  it("tells where the quotation mark stands that is still open when the file ends", () => {
    expect(scanRecord('1;"a";"Siti\n2;', 0, ";", true)).toEqual({ kind: "open-quote", at: 6 });
  });

  it("finds in a text that is cut anywhere either the same as in the whole text or that it is incomplete", () => {
    const text = fc.string({ unit: fc.constantFrom(...'";\r\na') });
    fc.assert(
      fc.property(text, fc.nat(), (whole, length) => {
        const scan = scanRecord(whole.slice(0, length % (whole.length + 1)), 0, ";", false);
        if (scan.kind !== "incomplete") expect(scan).toEqual(scanRecord(whole, 0, ";", true));
      }),
    );
  });
});

describe("countLineBreaks", () => {
  it("counts LF, CRLF and a lone CR as one each", () => {
    expect(countLineBreaks("a\nb\r\nc\rd\r\r\n", 0, 11)).toBe(5);
  });
});
