import { applicantSchema } from "aturan-kube";
import { applicant, type RulesetInput } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRow } from "../../src/applicant/check-row.ts";
import { decodeNik } from "../../src/applicant/nik.ts";
import { parseNik } from "../../src/applicant/values/parse-nik.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import { deriveMemberFacts } from "../../src/facts/derive-facts.ts";
import type { Facts } from "../../src/facts/fact.ts";
import { factSpace } from "../../src/testing/fact-space.ts";
import { unseenCells } from "./cells.ts";

const asOf = "2026-11-21";
const RULESETS: readonly (RulesetInput | undefined)[] = [undefined, "permensos-25-2015", "permensos-2-2019"];

describe.each(RULESETS)("an applicant under %s", (ruleset) => {
  const drawn = fc.sample(applicant(ruleset, { asOf }), 10_000);

  test("is valid", () => {
    expect(drawn.filter((person) => !applicantSchema.safeParse(person).success)).toEqual([]);
  });

  test("has a NIK that can be, of a kecamatan that is not, agreeing with birth date and sex", () => {
    for (const person of drawn) {
      expect(parseNik(person.nik)).toEqual({ value: person.nik, faults: [] });
      expect(decodeNik(person.nik).district).toBe("99");
      expect(checkRow(person, asOf)).toEqual([]);
    }
  });

  test("lies in every cell of every component", () => {
    const facts = drawn.map((person) => deriveMemberFacts(person, asOf));
    expect(unseenCells(factSpace(ruleset, "member", asOf), facts).flat()).toEqual([]);
  });

  test("lacks each value now and then", () => {
    const facts: readonly Facts[] = drawn.map((person) => deriveMemberFacts(person, asOf));
    for (const { name, scope } of FACTS.values())
      if (scope === "member")
        expect([name, facts.some((each) => each[name] === undefined)]).toEqual([name, true]);
  });

  test("is frozen, through and through", () => {
    expect(drawn.slice(0, 100).every((person) => Object.isFrozen(person))).toBe(true);
  });
});

test("an applicant has every value of every choice", () => {
  const facts: readonly Facts[] = fc
    .sample(applicant(), 10_000)
    .map((person) => deriveMemberFacts(person, asOf));
  for (const { name, type } of FACTS.values()) {
    if (type.kind !== "choice") continue;
    const seen = new Set(facts.map((each) => each[name]));
    expect([name, type.values.filter((value) => !seen.has(value))]).toEqual([name, []]);
  }
});

test("an applicant of a ruleset says its declared facts, of the person and of the group", () => {
  const names = new Set(
    fc.sample(applicant("permensos-2-2019"), 500).flatMap(({ facts }) => Object.keys(facts ?? {})),
  );
  expect(names).toContain("member.isHeadOfFamily");
  expect(names).toContain("kube.isRecommended");
  expect(names).not.toContain("kube.ketuaCount");
});

test("an `asOf` that is no date is refused", () => {
  expect(() => applicant(undefined, { asOf: "21/11/2026" })).toThrow("`asOf`");
});
