import fc from "fast-check";
import { expect, test } from "vitest";
import { daySpan, isCertainlyAfter } from "../../src/row/partial-date.ts";

/** A day, a month or a year, all near each other so that they meet. */
const date = fc
  .tuple(
    fc.date({ min: new Date("2019-12-28"), max: new Date("2022-03-03"), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));

test("a date lies after another for certain where its first day comes after the last day of the other", () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      expect(isCertainlyAfter(one, other)).toBe(daySpan(one).first > daySpan(other).last);
    }),
  );
});
