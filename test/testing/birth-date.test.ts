import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageOn } from "../../src/facts/age-on.ts";
import { addDays, type Birthday, birthDateFor, oldestOn } from "../../src/testing/birth-date.ts";

/** Days on which birthdays are easily got wrong, and any others. */
const days = fc.oneof(
  fc.constantFrom(
    "2024-02-29",
    "2024-02-28",
    "2024-03-01",
    "2026-02-28",
    "2026-03-01",
    "2026-12-31",
    "2026-01-01",
  ),
  fc.nat(20_000).map((days) => addDays("2000-01-01", days)),
);
const ages = fc.integer({ min: 0, max: 73 });
const birthdays = fc.oneof(
  fc.constantFrom<Birthday>("new-year", "today", "tomorrow", "leap-day"),
  fc.nat(400),
);

test("a birth date made for an age gives that age", () => {
  fc.assert(
    fc.property(days, ages, birthdays, (asOf, age, birthday) => {
      expect(ageOn(birthDateFor({ age }, asOf, birthday), asOf)).toBe(age);
    }),
  );
});

test("a birth date made for an age by the year gives it, and for both ages it gives both", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 73 }), fc.nat(1), birthdays, (asOf, age, more, birthday) => {
      const inYear = asOf.endsWith("12-31") ? age : age + more;
      const ageIn = (born: string) => Number(asOf.slice(0, 4)) - Number(born.slice(0, 4));
      const alone = birthDateFor({ inYear }, asOf, birthday);
      expect([ageIn(alone), alone <= asOf]).toEqual([inYear, true]);
      const both = birthDateFor({ age, inYear }, asOf, birthday);
      // Who is of age on 1 January was born on that day; who is one more by the year was not.
      if (!asOf.endsWith("01-01") || both.endsWith("01-01") || inYear > age)
        expect([ageOn(both, asOf), ageIn(both)]).toEqual([age, inYear]);
    }),
  );
});

test("somebody whose birthday is today was a year younger yesterday, and tomorrow's birthday makes a year older", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 73 }), (asOf, age) => {
      expect(ageOn(addDays(birthDateFor({ age }, asOf, "today"), 1), asOf)).toBe(age - 1);
      expect(ageOn(addDays(birthDateFor({ age }, asOf, "tomorrow"), -1), asOf)).toBe(age + 1);
    }),
  );
});

describe("29 February", () => {
  test("is taken where an age has one", () => {
    expect(birthDateFor({ age: 30 }, "2026-11-21", "leap-day")).toBe("1996-02-29");
    expect(birthDateFor({ age: 31 }, "2026-02-20", "leap-day")).toBe("1995-01-01");
  });

  test("has its birthday on 1 March: the day before it is not yet that age", () => {
    expect(birthDateFor({ age: 18 }, "2026-02-28", "today")).toBe("2008-02-28");
    expect(birthDateFor({ age: 17 }, "2026-02-28", "tomorrow")).toBe("2008-02-29");
    expect(birthDateFor({ age: 18 }, "2026-03-01", "today")).toBe("2008-03-01");
  });
});

test("nobody is made up who was born before 1900", () => {
  expect(oldestOn("2026-11-21")).toBe(110);
  expect(oldestOn("1950-01-01")).toBe(49);
  expect(oldestOn("1900-01-01")).toBe(0);
});
