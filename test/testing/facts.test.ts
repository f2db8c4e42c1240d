import type { Ruleset } from "aturan-kube";
import { facts, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactDefinition, isRange, isValueOf } from "../../src/facts/fact.ts";
import { isOneOf } from "../../src/possible.ts";
import { factsOf } from "../../src/ruleset/facts-of.ts";
import { factSpace } from "../../src/testing/fact-space.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { unseenCells } from "./cells.ts";

const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");
const CASES = MEMBERSHIP.flatMap((ruleset) =>
  (["member", "kube"] as const).map((scope) => [ruleset.id, scope, ruleset] as const),
);

describe("facts of", () => {
  test.each(CASES)(
    "%s (%s) lie in every cell of every component within 10,000 draws",
    (_, scope, ruleset) => {
      const drawn = fc.sample(facts(ruleset, scope), 10_000);
      const space = factSpace(ruleset, scope, "2026-01-01");
      expect(unseenCells(space, drawn).flat()).toEqual([]);
    },
  );

  test.each(CASES)(
    "%s (%s) are values that the facts can have, or ranges of a group's numbers",
    (_, scope, ruleset) => {
      const catalogue = factsOf(ruleset);
      for (const drawn of fc.sample(facts(ruleset, scope), 1_000)) {
        for (const [name, value] of Object.entries(drawn)) {
          const { type, scope: own } = catalogue.get(name) as FactDefinition;
          expect(own).toBe(scope);
          // A share that is known in part is one of a few.
          const ends = isRange(value) ? [value.min, value.max] : isOneOf(value) ? value.oneOf : [value];
          expect([name, value, ends.every((end) => isValueOf(type, end))]).toEqual([name, value, true]);
          if (isRange(value))
            expect([scope, type.kind, value.min < value.max]).toEqual(["kube", "integer", true]);
        }
      }
    },
  );

  test("a group are ranges now and then, also of declared counts", () => {
    const drawn = fc.sample(facts("permensos-2-2019", "kube"), 1_000);
    expect(drawn.some((each) => isRange(each["kube.householdCount"]))).toBe(true);
    expect(drawn.some((each) => isRange(each["kube.ketuaCount"]))).toBe(true);
    expect(drawn.some((each) => isRange(each["kube.isRecommended"]))).toBe(false);
  });

  test("a group whose number has an end do not go beyond it, as ranges neither", () => {
    const [own] = fc.sample(ruleset({ facts: ["kube.trainingCount"] }), 1);
    const drawn = fc.sample(facts(own as Ruleset, "kube"), 3_000).map((each) => each["kube.trainingCount"]);
    const ends = drawn.flatMap((value) =>
      isRange(value) ? [value.max] : value === undefined ? [] : [value],
    );
    expect(Math.max(...ends.map(Number))).toBe(12);
  });
});
