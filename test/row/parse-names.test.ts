import { expect, test } from "vitest";
import { parseAreaCode } from "../../src/row/values/parse-area-code.ts";
import { parseText } from "../../src/row/values/parse-text.ts";

test.each([
  ...["21.01.06.1009", "2101061009", "'2101061009", "2101.06.1009", "21 01 06 1009", "21.1.6.1009"],
  ...["21-01-06-1009", "21/01/06/1009", "210106.1009", "21.01061009", "2101061009.0"],
])("%s is the code of Sei Lekop", (cell) => {
  expect(parseAreaCode(cell)).toEqual({ value: "21.01.06.1009", faults: [] });
});

test.each([
  ["the code of a kecamatan", "21.01.06"],
  ["a code of BPS", "2102060001"],
  ["a code of BPS in its groups", "21.01.061.009"],
  ["a code of BPS without the last digits", "2101060"],
  ["a code cut short", "21010610"],
  ["a name", "Sei Lekop"],
])("%s is no code of a desa", (_, cell) => {
  expect(parseAreaCode(cell)).toEqual({ faults: [{ code: "area/code-unreadable", params: {} }] });
});

test("a name is kept as written", () => {
  expect(parseText("KUBE Mandiri 1")).toEqual({ value: "KUBE Mandiri 1", faults: [] });
});

test("a dash names nothing", () => {
  expect(["-", "–", "...", "?"].map(parseText)).toEqual(Array(4).fill({ faults: [] }));
});
