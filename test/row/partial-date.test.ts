import { expect, test } from "vitest";
import { daySpan, isCertainlyAfter } from "../../src/row/partial-date.ts";

test.each([
  ["2022-01-15", "2022-01-15", "2022-01-15"],
  ["2022-01", "2022-01-01", "2022-01-31"],
  ["2022-02", "2022-02-01", "2022-02-28"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2022", "2022-01-01", "2022-12-31"],
])("%s may be any day from %s to %s", (date, first, last) => {
  expect(daySpan(date)).toEqual({ first, last });
});

test.each([
  ["2022-02", "2022-01", true],
  ["2022-02-01", "2022-01", true],
  ["2023", "2022-12-31", true],
  ["2022-01-31", "2022-01", false],
  ["2022", "2022-01-01", false],
  ["2021", "2022", false],
] as const)("that %s is after %s for certain: %s", (date, other, expected) => {
  expect(isCertainlyAfter(date, other)).toBe(expected);
});
