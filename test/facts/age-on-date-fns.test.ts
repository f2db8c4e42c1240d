/** Ages are counted by whole numbers; what they mean is what date-fns says. */
import { utc } from "@date-fns/utc/utc";
import { differenceInYears } from "date-fns/differenceInYears";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import { describe, expect, test } from "vitest";
import { ageOn, dayBefore } from "../../src/facts/age-on.ts";

/** Every day from the first of January of a year on, four years long: one of them a leap year. */
function fourYears(first: number): readonly string[] {
  const start = Date.UTC(first, 0, 1);
  const days = (Date.UTC(first + 4, 0, 1) - start) / 86_400_000;
  return Array.from({ length: days }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  );
}

/** The pairs in which the two differ. */
function differing(births: readonly string[], days: readonly string[]): readonly string[] {
  return births.flatMap((birthDate) =>
    days
      .filter((asOf) => {
        const age = birthDate > asOf ? undefined : differenceInYears(asOf, birthDate, { in: utc });
        return ageOn(birthDate, asOf) !== age;
      })
      .map((asOf) => `${birthDate} ${asOf}`),
  );
}

const BIRTHS = [
  "2003-12-31",
  "2004-01-01",
  "2004-02-28",
  "2004-02-29",
  "2004-03-01",
  "2005-02-28",
  "2005-03-01",
];

describe("the age of somebody is that of date-fns", () => {
  test.each([0, 1, 18, 60])("on every day of four years around the birthday number %i", (age) => {
    expect(differing(BIRTHS, fourYears(2002 + age))).toEqual([]);
  });

  test.each([18, 60])("born on any day of four years, around the birthday number %i", (age) => {
    const births = fourYears(1960);
    const around = (birthDate: string): readonly string[] => {
      const birthday = Date.UTC(
        Number(birthDate.slice(0, 4)) + age,
        Number(birthDate.slice(5, 7)) - 1,
        Number(birthDate.slice(8)),
      );
      return [-2, -1, 0, 1, 2].map((day) => new Date(birthday + day * 86_400_000).toISOString().slice(0, 10));
    };
    expect(births.flatMap((birthDate) => differing([birthDate], around(birthDate)))).toEqual([]);
  });

  test("born on any day of four years, on the days around the end of February", () => {
    const days = [
      "2022-02-28",
      "2022-03-01",
      "2024-02-28",
      "2024-02-29",
      "2024-03-01",
      "2100-02-28",
      "2100-03-01",
    ];
    expect(differing(fourYears(1980), days)).toEqual([]);
  });
});

test("the day before each day of a leap year and of the years around it is that of date-fns", () => {
  const days = [...fourYears(1899), ...fourYears(1999), ...fourYears(2022)];
  expect(days.map(dayBefore)).toEqual(
    days.map((day) =>
      formatISO(subDays(parseISO(day, { in: utc }), 1, { in: utc }), { representation: "date" }),
    ),
  );
});
