import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/report/text/csv-cell.ts";

describe("a cell of a CSV report", () => {
  it.each(["KUBE Mekar Jaya", "Ñandú", "a–b", "KUBE-1", "1+1=2", "'t Hart", ""])(
    "`%s` is written as it is",
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );

  it.each([
    ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
    ["+62812", "'+62812"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠A1", "'＠A1"],
    ["  =1", "'  =1"],
    ["\u3000=1", "'\u3000=1"],
  ])("`%s`, which a spreadsheet would take for a formula, is marked as text", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ["\t=1", "\uFFFD=1"],
    ["\r=1", "\uFFFD=1"],
    ["a\nb", "a\uFFFDb"],
    ["\u001B[31m", "\uFFFD[31m"],
    ["::error::", ": :error: :"],
  ])("%j can steer nobody who reads it", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ["a,b", '"a,b"'],
    ['KUBE "Maju"', '"KUBE ""Maju"""'],
    ['=","', '"\'="","""'],
  ])("`%s` is quoted as RFC 4180 says", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
