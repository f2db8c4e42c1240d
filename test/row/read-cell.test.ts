import { expect, test } from "vitest";
import { isEmptyCell, readCell } from "../../src/row/read-cell.ts";
import { accept } from "../../src/row/values/cell-parser.ts";

test.each([
  ["a whole number", 1_500_000, "1500000"],
  ["a number with more digits than are certain", 2 ** 53, "9.007199254740992e+15"],
  ["a fraction, with the comma of a list", 1.234, "1,234"],
  ["a loss", -0.5, "-0,5"],
  ["a big integer", 2101991708800001n, "2101991708800001"],
  ["a yes", true, "true"],
  ["a day", new Date("2022-01-15"), "2022-01-15T00:00:00.000Z"],
  ["a text with spaces of all kinds", " a\u00a0\n b\u200b", "a b"],
])("%s is read as text", (_, cell, text) => {
  expect(readCell(cell, accept)).toEqual({ value: text, faults: [] });
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["white space", " \t"],
])("%s is empty", (_, cell) => {
  expect([isEmptyCell(cell), readCell(cell, accept)]).toEqual([true, { faults: [] }]);
});

test.each([
  ["an object", {}, "object"],
  ["a day that is none", new Date("x"), "object"],
  ["a function", () => 1, "function"],
])("%s is no cell of a list", (_, cell, received) => {
  expect([isEmptyCell(cell), readCell(cell, accept)]).toEqual([
    false,
    { faults: [{ code: "cell/not-text", params: { received } }] },
  ]);
});
