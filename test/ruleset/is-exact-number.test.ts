import fc from "fast-check";
import { expect, test } from "vitest";
import { isExactNumber } from "../../src/ruleset/is-exact-number.ts";

test("a number as engines write it keeps its digits", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => isExactNumber(`${number}`)),
  );
});

test.each(["2.50", "0.0", "-0", "25e-1", "1E+2", "0.000001", "1e21"])(
  "%s is another way to write a number that keeps its digits",
  (written) => {
    expect(isExactNumber(written)).toBe(true);
  },
);

test.each(["9007199254740993", "0.1000000000000000000001", "1e309", "1e-400", "3.14159265358979323846"])(
  "%s loses digits",
  (written) => {
    expect(isExactNumber(written)).toBe(false);
  },
);
