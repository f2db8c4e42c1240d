import { expect, test } from "vitest";
import { parseDesil, parseNamedDesil } from "../../src/applicant/values/parse-desil.ts";

test.each([
  ["3", 3],
  ["03", 3],
  ["3.0", 3],
  ["3,0", 3],
  ["10", 10],
  ["Desil 3", 3],
  ["DESIL-10", 10],
  ["desil: 4", 4],
  ["Decile 2", 2],
  ["D3", 3],
  ["Desil III", 3],
  ["desil iv", 4],
  ["Desil V", 5],
  ["VIII", 8],
  ["Desil X", 10],
])("%s is a decile", (cell, decile) => {
  expect(parseDesil(cell)).toEqual({ value: decile, faults: [] });
});

test.each(["0", "00", "0,0", "Desil 0", "-", "–", "..."])("%s says that the decile is not known", (cell) => {
  expect(parseDesil(cell)).toEqual({ faults: [] });
});

test.each([
  // Several deciles.
  ...["1-4", "Desil 1-4", "1 s.d. 4", "3/4", "≤ 4", "5+"],
  // Ticks and crosses.
  ...["V", "x"],
  ...["Desil IIII", "30 %", "3?", "miskin", "3 dan 4", "1234567890"],
])("%s is asked for: it has no one reading as a decile", (cell) => {
  expect(parseDesil(cell).value).toBeUndefined();
  expect(parseDesil(cell).faults.map(({ code }) => code)).toEqual(["number/unreadable"]);
});

test.each(["11", "Desil 12", "99"])("there is no decile %s", (cell) => {
  expect(parseDesil(cell).faults).toMatchObject([
    { code: "number/out-of-range", params: { min: 1, max: 10 } },
  ]);
});

test("beside IDs only a decile that is called one is one", () => {
  expect(["Desil 3", "desil 11", "3", "3201990101100001", "ya"].map((cell) => parseNamedDesil(cell))).toEqual(
    [{ value: 3, faults: [] }, ...Array.from({ length: 4 }, () => ({ faults: [] }))],
  );
});
