import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../src/row/values/read-date.ts";

const digits = (most: number, length: number) =>
  fc.nat({ max: most }).map((number) => String(number).padStart(length, "0"));

test("a date in the usual notation says what it says with a full stop behind it, which has to be cleaned off", () => {
  fc.assert(
    fc.property(
      fc.tuple(
        digits(35, 2),
        digits(14, 2),
        fc.oneof(
          digits(9999, 4),
          digits(120, 4).map((year) => `19${year.slice(2)}`),
        ),
      ),
      fc.constantFrom("/", "-"),
      (parts, mark) => {
        const cell = parts.join(mark);
        expect(readDate(cell)).toEqual(readDate(`${cell}.`));
      },
    ),
  );
});
