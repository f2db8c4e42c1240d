import { compileRuleset, getRuleset, lintRuleset, rulesets, runExamples } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { NEWEST_RULESETS } from "./newest-rulesets.ts";

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

describe("the newest version of every shipped ruleset", () => {
  test.each(NEWEST_RULESETS)(
    "$id says what no list tells, in both languages, each with its source",
    (each) => {
      const { notChecked = [], allChecked } = each;
      expect(notChecked.length > 0 || allChecked !== undefined).toBe(true);
    },
  );

  test.each(NEWEST_RULESETS)("$id says of each question who can settle it", ({ questions }) => {
    expect(questions.filter(({ kind }) => kind === undefined)).toEqual([]);
  });
});
