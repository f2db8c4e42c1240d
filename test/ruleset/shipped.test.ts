import { compileRuleset, getRuleset, lintRuleset, rulesets, runExamples } from "aturan-kube";
import { describe, expect, test } from "vitest";

describe.each(rulesets)("the shipped ruleset $id $version", (ruleset) => {
  test("has no fault", () => {
    expect(lintRuleset(ruleset)).toEqual([]);
  });

  test("gives every one of its examples the outcome it states", () => {
    const runs = runExamples(compileRuleset(ruleset));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter(({ holds }) => !holds)).toEqual([]);
  });

  test("is found by its id and by its id and version", () => {
    expect(getRuleset(`${ruleset.id}@${ruleset.version}`)).toBe(ruleset);
    expect(getRuleset(ruleset.id).id).toBe(ruleset.id);
  });
});
