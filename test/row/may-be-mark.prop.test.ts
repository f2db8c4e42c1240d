import * as fc from "fast-check";
import { expect, test } from "vitest";
import { levelText } from "../../src/row/level-text.ts";
import { ALL_MARKS, mayBeMark } from "../../src/row/values/empty-marks.ts";

const marks = ALL_MARKS;
const levelled = new Set(marks.map(levelText));
const anySign = fc.constantFrom(..." '-.,/()\\#:?ABENbenu0159é\u0001");
const anyText = fc.oneof(
  fc.array(anySign, { maxLength: 8 }).map((signs) => signs.join("")),
  fc.tuple(fc.constantFrom(...marks), anySign, fc.nat(20), fc.boolean()).map(([mark, sign, at, isUpper]) => {
    const text = mark.slice(0, at) + sign + mark.slice(at);
    return isUpper ? text.toUpperCase() : text;
  }),
  fc.constantFrom("Err:502", "err 599", "galat: 500", "GALAT520", "\\N"),
);

test("a text that is a mark is always taken for one that may be", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const isMark =
        levelled.has(levelText(text)) ||
        !/[\p{L}\p{N}]/u.test(text) ||
        text === "\\N" ||
        /^(?:err|galat):? ?5\d\d$/i.test(text);
      expect(!isMark || mayBeMark(text)).toBe(true);
    }),
  );
});

test("most names are not", () => {
  expect(
    ["Siti Aminah", "St. Aminah, S.Pd", "KUBE Mekar 1", "Nanik", "PETANI/PEKEBUN"].filter(mayBeMark),
  ).toEqual([]);
});
