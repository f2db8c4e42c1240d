import { expect, test } from "vitest";
import { parseAreaCode } from "../../src/row/values/parse-area-code.ts";
import { parseText } from "../../src/row/values/parse-text.ts";

test.each(["21.01.06.1009", "2101061009", "'2101061009"])("%s is the code of Sei Lekop", (cell) => {
  expect(parseAreaCode(cell)).toEqual({ value: "21.01.06.1009", faults: [] });
});

test.each([
  ["the code of a kecamatan", "21.01.06"],
  ["a code of BPS", "2102060001"],
  ["half the dots", "21.01061009"],
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
