import { expect, test } from "vitest";
import { isEmptyCell, readCell } from "../../src/row/read-cell.ts";
import { accept } from "../../src/row/values/cell-parser.ts";

/** The result of the result of … a formula. */
function deep(depth: number): unknown {
  return depth === 0 ? "x" : { formula: "A1", result: deep(depth - 1) };
}

test.each([
  ["a whole number", 1_500_000, "1500000"],
  ["a number with more digits than are certain", 2 ** 53, "9.007199254740992e+15"],
  ["a fraction, with the comma of a list", 1.234, "1,234"],
  ["a loss", -0.5, "-0,5"],
  ["a big integer", 2101991708800001n, "2101991708800001"],
  ["a yes", true, "true"],
  ["a day", new Date("2022-01-15"), "2022-01-15"],
  ["a rich text", { richText: [{ text: "KUBE " }, { text: "Mekar" }] }, "KUBE Mekar"],
  ["the result of a formula", { formula: "A1+1", result: 1500000 }, "1500000"],
  ["a formula that others share", { sharedFormula: "A1", result: "Mekar" }, "Mekar"],
  ["a day that a formula gives", { formula: "TODAY()", result: new Date("2022-01-15") }, "2022-01-15"],
  ["the text of a link", { text: "Mekar", hyperlink: "https://a.b" }, "Mekar"],
  ["a link in rich text", { text: { richText: [{ text: "Mekar" }] }, hyperlink: "https://a.b" }, "Mekar"],
  ["a text with spaces of all kinds", " a\u00a0\n b\u200b", "a b"],
])("%s is read as text", (_, cell, text) => {
  expect(readCell(cell, accept)).toEqual({ value: text, faults: [] });
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["white space", " \t"],
  ["an error of Excel", { error: "#REF!" }],
  ["a formula that gives an error", { formula: "A1", result: { error: "#N/A" } }],
  ["a formula without a result", { formula: "A1" }],
  ["a rich text without any", { richText: [] }],
])("%s is empty", (_, cell) => {
  expect([isEmptyCell(cell), readCell(cell, accept)]).toEqual([true, { faults: [] }]);
});

test.each([
  ["an object", {}, "object"],
  ["a list", ["a"], "object"],
  ["a rich text that is none", { richText: [{ text: 1 }] }, "object"],
  ["a text alone", { text: "a" }, "object"],
  ["an object that inherits a text", Object.create({ richText: [{ text: "a" }] }), "object"],
  ["a formula in a formula in a formula", deep(6), "object"],
  ["a day that is none", new Date("x"), "object"],
  ["a function", () => 1, "function"],
])("%s is no cell of a list", (_, cell, received) => {
  expect([isEmptyCell(cell), readCell(cell, accept)]).toEqual([
    false,
    { faults: [{ code: "cell/not-text", params: { received } }] },
  ]);
});
