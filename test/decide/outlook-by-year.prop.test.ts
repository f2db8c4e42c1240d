/** Outlooks where ages are counted by the year: they turn on 1 January, and beside completed years on the earlier of both. */
import { decideMember, outlookOf } from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { dayBefore } from "../../src/facts/age-on.ts";
import { twoAges } from "../ruleset/two-ages.ts";
import { runs } from "../runs.ts";

test("whoever counts by the year becomes eligible on 1 January, and is so until 31 December", () => {
  const person = {
    birthDate: "2009-06-15",
    maritalStatus: "kawin" as const,
    register: "dtsen" as const,
    facts: { "member.isHeadOfFamily": true },
  };
  const { byAge } = outlookOf("dinsos-garut-2021", person, { asOf: "2026-11-21" });
  expect(byAge).toEqual({ eligibleFrom: "2027-01-01", eligibleUntil: "2065-12-31" });
});

test("on the days that are told, and on none before them, the verdict changes", () => {
  const birthDate = fc
    .tuple(fc.integer({ min: 1998, max: 2014 }), fc.constantFrom("01-01", "01-02", "02-29", "06-15", "12-31"))
    .map(([year, day]) => `${year}-${day}`)
    .filter((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day));
  const limits = fc.tuple(fc.integer({ min: 16, max: 22 }), fc.integer({ min: 16, max: 22 }));
  const days = fc.constantFrom("2026-01-01", "2026-06-15", "2026-12-31", "2024-02-29");
  fc.assert(
    fc.property(birthDate, limits, days, (born, [minAge, minInYear], asOf) => {
      const compiled = toMembership(twoAges(minAge, minInYear));
      const verdictOn = (day: string) =>
        decideMember(compiled, { birthDate: born }, { asOf: day }).criteria[0]?.outcome;
      fc.pre(born <= asOf);
      const from = outlookOf(compiled, { birthDate: born }, { asOf }).byAge?.eligibleFrom ?? null;
      if (verdictOn(asOf) === "pass") expect(from).toBeNull();
      else {
        expect(verdictOn(from ?? asOf)).toBe("pass");
        expect(verdictOn(dayBefore(from ?? asOf))).toBe("fail");
      }
    }),
    { numRuns: runs(200) },
  );
});
