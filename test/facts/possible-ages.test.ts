import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageOn } from "../../src/facts/age-on.ts";
import { deriveMemberFacts } from "../../src/facts/derive-facts.ts";
import { isRange } from "../../src/facts/fact.ts";
import { possibleAges } from "../../src/facts/possible-ages.ts";
import { valuesOf } from "../../src/possible.ts";
import { daySpan } from "../../src/row/partial-date.ts";

const AS_OF = "2022-02-22";

test.each([
  ["1980-02-22", 42],
  ["1980-02-23", 41],
  ["1980", { min: 41, max: 42 }],
  ["1980-01", 42],
  ["1980-02", { min: 41, max: 42 }],
  ["1962", { min: 59, max: 60 }],
  [{ oneOf: ["1980-02-03", "1980-03-02"] }, { min: 41, max: 42 }],
  [{ oneOf: ["1980-03-04", "1980-04-03"] }, 41],
  [{ oneOf: ["1905-01-02", "2005-01-02"] }, { oneOf: [17, 117] }],
] as const)("somebody born %j is %j on 22 February 2022", (birthDate, expected) => {
  expect(possibleAges(birthDate, AS_OF)).toEqual(expected);
});

describe("a day that nobody alive can have been born on", () => {
  test("drops out of what is possible: after the day of the check", () => {
    expect(possibleAges({ oneOf: ["1980-01-02", "2080-01-02"] }, AS_OF)).toBe(42);
    expect(possibleAges("2022", AS_OF)).toBe(0);
  });

  test("drops out of what is possible: more than 120 years before it", () => {
    expect(possibleAges({ oneOf: ["1901-01-02", "2001-01-02"] }, AS_OF)).toBe(21);
    expect(possibleAges({ oneOf: ["1902-02-22", "2002-02-22"] }, AS_OF)).toEqual({ oneOf: [20, 120] });
  });

  test("gives no age where it is all there is", () => {
    expect(["2022-02-23", "2022-03", "2023"].map((date) => possibleAges(date, AS_OF))).toEqual(
      Array(3).fill(undefined),
    );
  });
});

test.each(["17/08/1980", "1980-13", "1980-02-30", "80", ""])(
  "%j is no birth date and gives no age",
  (text) => {
    expect(possibleAges(text, AS_OF)).toBeUndefined();
    expect(possibleAges({ oneOf: ["1980-01-01", text] }, AS_OF)).toBeUndefined();
  },
);

test("the ages are those of every day that the birth date may be", () => {
  const day = fc
    .date({
      min: new Date("1935-01-01T00:00:00Z"),
      max: new Date("2030-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
  fc.assert(
    fc.property(fc.uniqueArray(partial, { minLength: 2, maxLength: 3 }), day, (dates, asOf) => {
      const ages = new Set(dates.flatMap(daysOf).flatMap((each) => ageOn(each, asOf) ?? []));
      const found = possibleAges({ oneOf: dates }, asOf);
      const all = isRange(found)
        ? Array.from({ length: found.max - found.min + 1 }, (_, more) => found.min + more)
        : found === undefined
          ? []
          : valuesOf<unknown>(found);
      expect(new Set(all)).toEqual(ages);
    }),
    { numRuns: 60 },
  );
});

function daysOf(date: string): readonly string[] {
  const { first, last } = daySpan(date);
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

test("the age by the calendar year is the age in completed years on 31 December of that year", () => {
  const days = fc.date({
    min: new Date("1935-01-01T00:00:00Z"),
    max: new Date("2030-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, days, (born, today) => {
      const [birthDate, asOf] = [born, today].map((day) => day.toISOString().slice(0, 10)) as [
        string,
        string,
      ];
      const { "member.age": age, "member.ageInYear": inYear } = deriveMemberFacts({ birthDate }, asOf);
      if (birthDate > asOf) expect([age, inYear]).toEqual([undefined, undefined]);
      else {
        expect(inYear).toBe(ageOn(birthDate, `${asOf.slice(0, 4)}-12-31`));
        expect(inYear).toBe(today.getUTCFullYear() - born.getUTCFullYear());
        expect([age, Number(age) + 1]).toContain(inYear);
      }
    }),
  );
});

test("a birth year is enough for the age by the year, where the age in completed years stays open", () => {
  expect(deriveMemberFacts({ birthDate: "1980" }, AS_OF)).toMatchObject({
    "member.age": { min: 41, max: 42 },
    "member.ageInYear": 42,
  });
});
