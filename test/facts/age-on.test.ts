import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageOn, isDay } from "../../src/facts/age-on.ts";

describe("age is counted in completed years", () => {
  test.each([
    ["the day before the 18th birthday", "2004-02-22", "2022-02-21", 17],
    ["on the 18th birthday", "2004-02-22", "2022-02-22", 18],
    ["the day after the 18th birthday", "2004-02-22", "2022-02-23", 18],
    ["the day before the 60th birthday", "1962-02-22", "2022-02-21", 59],
    ["on the 60th birthday", "1962-02-22", "2022-02-22", 60],
    ["the day after the 60th birthday", "1962-02-22", "2022-02-23", 60],
    ["on the day of birth", "2022-02-22", "2022-02-22", 0],
  ])("%s", (_, birthDate, asOf, age) => {
    expect(ageOn(birthDate, asOf)).toBe(age);
  });

  test.each([
    ["turns 18 on 1 March of a common year, not on 28 February", "2004-02-29", "2022-02-28", 17],
    ["turns 18 on 1 March of a common year", "2004-02-29", "2022-03-01", 18],
    ["turns 60 on 29 February of a leap year, not on the 28th", "1964-02-29", "2024-02-28", 59],
    ["turns 60 on 29 February of a leap year", "1964-02-29", "2024-02-29", 60],
    ["is not yet 58 on 28 February of a common year", "1964-02-29", "2022-02-28", 57],
  ])("a person born on 29 February %s", (_, birthDate, asOf, age) => {
    expect(ageOn(birthDate, asOf)).toBe(age);
  });

  test("a birth date after the day gives no age", () => {
    expect(ageOn("2022-02-23", "2022-02-22")).toBeUndefined();
  });

  test.each(["2022-02-30", "1900-02-29", "22/02/2022", "2022-2-2", "", "2022-02-22T00:00:00"])(
    "`%s` is no day",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(ageOn(text, "2022-02-22")).toBeUndefined();
      expect(ageOn("2000-01-01", text)).toBeUndefined();
    },
  );

  test("age rises by one on each birthday and never falls in between", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-12-30"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [birthDate, asOf] = one <= other ? [one, other] : [other, one];
        const next = new Date(`${asOf}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        const tomorrow = next.toISOString().slice(0, 10);
        const isBirthday =
          tomorrow.slice(5) === birthDate.slice(5) ||
          (birthDate.endsWith("02-29") &&
            tomorrow.endsWith("03-01") &&
            !isDay(`${tomorrow.slice(0, 4)}-02-29`));
        expect((ageOn(birthDate, tomorrow) ?? 0) - (ageOn(birthDate, asOf) ?? 0)).toBe(isBirthday ? 1 : 0);
      }),
    );
  });
});
