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

it("what Jakarta's clocks show is what the time zone database says of them", () => {
  const zone = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta", dateStyle: "short" });
  for (let hour = 0; hour < 24 * 366; hour += 5) {
    const moment = new Date(Date.UTC(2024, 0, 1, hour));
    expect(todayInJakarta(moment)).toBe(zone.format(moment));
  }
});
