import fc from "fast-check";
import { expect, test } from "vitest";
import { writeMeasured } from "../../src/score/write-measured.ts";

test.each<[number, string]>([
  [0.29, "0.29"],
  [0.57, "0.57"],
  [200 / 3, "66.66"],
  [-200 / 3, "-66.67"],
  [1_250_000, "1,250,000"],
  [99.999, "99.99"],
  [-0.001, "-0.01"],
])("%d is written as %s", (value, text) => {
  expect(writeMeasured(value, undefined, "en")).toBe(text);
});

test("what is written never lies above the value, nor a hundredth below it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
      const written = Number(writeMeasured(a / b, undefined, "en").replaceAll(",", ""));
      expect(written).toBeLessThanOrEqual(a / b);
      expect(a / b - written).toBeLessThan(0.0100001);
    }),
  );
});
