import { expect, it } from "vitest";
import { todayInJakarta } from "../../src/cli/today.ts";

it.each([
  ["2022-02-21T16:59:59.999Z", "2022-02-21"],
  ["2022-02-21T17:00:00.000Z", "2022-02-22"],
  ["2023-12-31T17:00:00.000Z", "2024-01-01"],
  ["2024-02-28T17:00:00.000Z", "2024-02-29"],
])("at %s it is %s in Jakarta", (moment, day) => {
  expect(todayInJakarta(new Date(moment))).toBe(day);
});
