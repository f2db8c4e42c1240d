/** The slope of times, and where they stand in the page. */
import { expect, it } from "vitest";
import { slopeOf, withTimes } from "./times.ts";

const TIMES = [1, 2, 4].map((millions) => ({ persons: millions * 1_000_000, seconds: 3 + 2 * millions }));

it("says what each further person costs, apart from what is there anyway", () => {
  const { each, base } = slopeOf(TIMES);
  expect(each * 1_000_000).toBeCloseTo(2);
  expect(base).toBeCloseTo(3);
});

it("writes the times and calls what follows for a country an extrapolation", () => {
  const page = withTimes("before\n<!-- spark -->\nold\n<!-- /spark -->\nafter\n", "spark", "Spark 3:", TIMES);
  expect(page).toContain("Spark 3:\n\n| persons | time |");
  expect(page).toContain("| 4,000,000 | 11.0 s |");
  // (3 + 2 × 285) seconds.
  expect(page).toMatch(/An extrapolation, not a measurement.* about 10 minutes/);
  expect(page).not.toContain("old");
  expect(page).toMatch(/after\n$/);
});
