/** People of rulesets that count their age in both ways. */
import { decideMember } from "aturan-kube";
import { boundary, eligible, facts, incomplete, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { CallError } from "../../src/error.ts";
import { ageOn } from "../../src/facts/age-on.ts";
import { boundaryPeople } from "../../src/testing/boundary.ts";
import { factSpace } from "../../src/testing/fact-space.ts";
import { twoAges } from "../ruleset/two-ages.ts";
import { runs } from "../runs.ts";

const RULESETS = ruleset({ facts: ["member.age", "member.ageInYear", "member.isWilling"] });
const DAYS = fc.constantFrom("2026-11-21", "2026-12-31", "2026-01-01", "2024-02-29");

/** What a function makes; `undefined` where nobody can be eligible, or nothing is asked of persons. */
function madeBy<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof CallError) return undefined;
    throw error;
  }
}

test("eligible people are eligible, and incomplete ones are not ineligible", () => {
  fc.assert(
    fc.property(RULESETS, DAYS, (drawn, asOf) => {
      const compiled = toMembership(drawn);
      const verdicts = (arbitrary: fc.Arbitrary<object> | undefined): readonly string[] =>
        arbitrary === undefined
          ? []
          : fc.sample(arbitrary, 20).map((person) => decideMember(compiled, person, { asOf }).verdict);
      expect(
        verdicts(madeBy(() => eligible(compiled, { asOf }))).filter((each) => each !== "eligible"),
      ).toEqual([]);
      expect(verdicts(madeBy(() => incomplete(compiled, { asOf })))).not.toContain("ineligible");
    }),
    { numRuns: runs(60) },
  );
});

test("at the limits of either age there are people on both sides", () => {
  fc.assert(
    fc.property(fc.integer({ min: 18, max: 30 }), fc.integer({ min: 18, max: 30 }), (minAge, minInYear) => {
      const compiled = toMembership(twoAges(minAge, minInYear));
      const asOf = "2026-06-15";
      const drawn = [
        ...fc.sample(boundary(compiled, { asOf }), 300),
        ...boundaryPeople(factSpace(compiled, "member", asOf)).map(({ applicant }) => applicant),
      ];
      const years = new Set(
        drawn.flatMap(({ birthDate }) =>
          birthDate === undefined ? [] : 2026 - Number(String(birthDate).slice(0, 4)),
        ),
      );
      for (const limit of [minInYear - 1, minInYear]) expect(years).toContain(limit);
      const ages = new Set(drawn.map(({ birthDate }) => ageOn(String(birthDate), asOf)));
      for (const limit of [minAge - 1, minAge]) expect(ages).toContain(limit);
    }),
    { numRuns: runs(10) },
  );
});

test("facts of a person go together: the age by the year is the age, or one more, and missing with it", () => {
  fc.assert(
    fc.property(RULESETS, (drawn) => {
      for (const { "member.age": age, "member.ageInYear": inYear } of fc.sample(facts(drawn, "member"), 20)) {
        if (age !== undefined && inYear !== undefined) expect([0, 1]).toContain(Number(inYear) - Number(age));
      }
    }),
    { numRuns: runs(60) },
  );
});
