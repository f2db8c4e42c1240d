import { getRuleset, type MonitoringRuleset, parseRuleset, type Ruleset, requiredBump } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { changed } from "../ruleset/small-ruleset.ts";
import { NOW, REWORDED, UNTIL_60, WITHOUT_PPPK } from "./plans.ts";
import { between, counting, rulesetOf } from "./small-plans.ts";

describe("a membership ruleset", () => {
  test("by which somebody comes from ineligible to eligible needs a major bump, with who it is", () => {
    expect(requiredBump(NOW, UNTIL_60)).toMatchObject({
      bump: "major",
      reasons: [{ en: "age 60 years (everything else passing): not eligible → eligible" }],
    });
  });

  test("by which somebody undetermined becomes ineligible needs a minor one: that is no flip", () => {
    expect(requiredBump(NOW, WITHOUT_PPPK).bump).toBe("minor");
  });

  test("that differs only while facts are missing needs a minor one", () => {
    const inOne = (passes: unknown): Ruleset =>
      rulesetOf([
        {
          id: "together",
          passes,
          pass: { "member.hasSkill": true, "member.isWilling": true },
          fail: { "member.hasSkill": false, "member.isWilling": true },
        },
      ]);
    const [skill, willing] = [{ var: "member.hasSkill" }, { var: "member.isWilling" }];
    const apart = rulesetOf([
      {
        id: "together",
        passes: skill,
        pass: { "member.hasSkill": true },
        fail: { "member.hasSkill": false },
      },
    ]);
    // In one criterion the skill is enough; in two, willingness is asked for to no effect.
    const both = inOne({ or: [{ and: [skill, willing] }, { and: [skill, { "!": [willing] }] }] });
    expect(requiredBump(apart, both)).toMatchObject({ bump: "patch", reasons: [] });
    const two = rulesetOf([
      {
        id: "a",
        passes: { or: [skill, willing] },
        pass: { "member.hasSkill": true, "member.isWilling": true },
        fail: { "member.hasSkill": false, "member.isWilling": false },
      },
      {
        id: "b",
        passes: { or: [skill, { "!": [willing] }] },
        pass: { "member.hasSkill": true, "member.isWilling": true },
        fail: { "member.hasSkill": false, "member.isWilling": true },
      },
    ]);
    const { bump, reasons } = requiredBump(apart, two);
    expect(bump).toBe("minor");
    expect(reasons.map(({ en }) => en)).toContain(
      "skill = no, readiness to work in a group = not known (everything else passing): not eligible → undetermined",
    );
  });

  test("in which a criterion has another name needs a minor one", () => {
    const criteria = NOW.criteria.map((each) => (each.id === "age" ? { ...each, id: "working-age" } : each));
    const { bump, reasons } = requiredBump(NOW, { ...NOW, criteria });
    expect([bump, reasons.map(({ en }) => en)]).toEqual([
      "minor",
      ["aged 18–59: the id `age` becomes `working-age`"],
    ]);
  });

  test("with other words for the same rule needs a patch", () => {
    expect(requiredBump(NOW, REWORDED)).toMatchObject({ bump: "patch", reasons: [] });
  });

  test("whose own facts are found under other headers needs a minor one", () => {
    const before = getRuleset("permensos-2-2019");
    const after = parseRuleset(changed({ "/facts/1/headers": ["Pencari Nafkah Utama"] }, before));
    expect(requiredBump(before, after)).toMatchObject({
      bump: "minor",
      reasons: [{ en: "columns or words for facts of the ruleset are read otherwise" }],
    });
  });

  test("whose own facts stand in another order needs a patch", () => {
    const before = getRuleset("permensos-2-2019");
    const facts = before.facts?.toReversed();
    expect(requiredBump(before, parseRuleset({ ...before, facts })).bump).toBe("patch");
  });

  test("that cannot be compared exactly needs a major one, with the reason", () => {
    const rules = (register: string): Ruleset =>
      rulesetOf(
        [between("kube.ketuaCount", 1, 9)],
        [counting("kube.ketuaCount", { "===": [{ var: "member.register" }, register] })],
      );
    expect(requiredBump(rules("dtks"), rules("dtsen"))).toMatchObject({
      bump: "major",
      reasons: [{ en: expect.stringContaining("`kube.ketuaCount` means something else") }],
    });
  });

  test("that flips everybody in several ways at once needs a major one, and tells who", () => {
    const rules = (skill: unknown, willing: unknown): Ruleset =>
      rulesetOf([
        { id: "a", passes: skill, pass: { "member.hasSkill": true }, fail: { "member.hasSkill": false } },
        { id: "b", passes: willing, pass: { "member.isWilling": true }, fail: { "member.isWilling": false } },
      ]);
    const [skill, willing] = [{ var: "member.hasSkill" }, { var: "member.isWilling" }];
    const { bump, reasons } = requiredBump(
      rules(skill, willing),
      rules({ "!": [skill] }, { "!": [willing] }),
    );
    expect([bump, reasons.length]).toEqual(["major", 4]);
  });

  test("that is not sound is refused", () => {
    expect(() => requiredBump(NOW, { ...NOW, criteria: [] })).toThrow("aturan tidak sah");
  });
});

test("a new ruleset needs a minor bump", () => {
  expect(requiredBump(undefined, NOW)).toEqual({
    bump: "minor",
    reasons: [{ id: "aturan baru", en: "a new ruleset" }],
    difference: null,
  });
});

test("a ruleset of another kind needs a major one", () => {
  expect(requiredBump(NOW, getRuleset("kepri-2022"))).toMatchObject({
    bump: "major",
    reasons: [{ en: "the ruleset is of another kind" }],
  });
});

describe("a monitoring ruleset", () => {
  const now = getRuleset("aturan-kube-default") as MonitoringRuleset;
  const with_ = (changes: Readonly<Record<string, unknown>>): Ruleset => changed(changes, now) as Ruleset;
  const scored = now.indicators.findIndex(({ scoring }) => scoring !== undefined);

  test("is the same as itself", () => {
    expect(requiredBump(now, now)).toMatchObject({ bump: "patch", reasons: [] });
  });

  test.each([
    ["another weight", { [`/indicators/${scored}/scoring/weight`]: 99 }],
    ["other points", { [`/indicators/${scored}/scoring/bands/1/points`]: 1 }],
    ["another measure", { [`/indicators/${scored}/measure`]: 1 }],
    ["an item of another condition", { "/stages/0/items/0/passes": true }],
    [
      "an item that the law leaves open",
      { "/stages/0/items/0/open": [{ question: "age", when: { ">": [{ var: "kube.memberCount" }, 9] } }] },
    ],
    ["one stage less", { "/stages": now.stages.slice(1) }],
    ["a status of another condition", { "/classes/0/passes": true }],
    ["a fact of its own", { "/facts": [counting("kube.memberCount2", true)] }],
  ])("with %s needs a major bump, with the parts", (_, changes) => {
    const { bump, reasons } = requiredBump(now, with_(changes));
    expect(bump).toBe("major");
    expect(reasons.length).toBeGreaterThan(0);
  });

  test("with statuses that exclude each other in another order needs a patch: nobody has another one", () => {
    expect(requiredBump(now, with_({ "/classes": now.classes.toReversed() })).bump).toBe("patch");
  });

  test("reads a parameter as its value: another name for it is a patch, another value a major bump", () => {
    const using = (name: string, value: number): Ruleset =>
      with_({
        "/params": { [name]: { value, label: { id: "batas", en: "limit" }, citations: [] } },
        "/indicators/0/measure": { "-": [{ var: "kube.revenue" }, { var: `params.${name}` }] },
      });
    expect(requiredBump(using("limit", 1), using("threshold", 1)).bump).toBe("patch");
    expect(requiredBump(using("limit", 1), using("limit", 2)).bump).toBe("major");
  });

  test.each([
    ["a label", { "/indicators/0/label": { id: "lain", en: "other" } }],
    ["the name of a band", { [`/indicators/${scored}/scoring/bands/0/label`]: { id: "lain", en: "other" } }],
    ["the summary", { "/summary": { id: "lain", en: "other" } }],
    ["the order of indicators", { "/indicators": now.indicators.toReversed() }],
  ])("with %s changed needs a patch", (_, changes) => {
    expect(requiredBump(now, with_(changes)).bump).toBe("patch");
  });
});
