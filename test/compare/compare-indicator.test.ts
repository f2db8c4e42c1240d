/** One indicator, item or status in two monitoring rulesets: by whatever it differs, it is told of whom, in both languages. */
import { diffMonitoring, lintRuleset, type MonitoringRuleset, parseRuleset, requiredBump } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/language.ts";
import { asSound } from "../../src/ruleset/sound-rulesets.ts";
import { written } from "../report/written.ts";
import { asMonitoringRuleset } from "../ruleset/of-kind.ts";
import { jsonOf, readDocument } from "../ruleset/read-markdown.ts";
import { changed } from "../ruleset/small-ruleset.ts";

const FILE: unknown = JSON.parse(jsonOf(readDocument("rule-format.md"), "A monitoring file"));
/** Without examples, each of which would have to be changed with the rule; in all else it has to be sound. */
function sound(ruleset: MonitoringRuleset): MonitoringRuleset {
  const faults = lintRuleset(ruleset).filter(
    ({ severity, path }) => severity !== "warning" && !path.endsWith("/examples"),
  );
  expect(faults).toEqual([]);
  return asMonitoringRuleset(asSound(ruleset));
}
function of(changes: Record<string, unknown> = {}): MonitoringRuleset {
  const ruleset = asMonitoringRuleset(parseRuleset(FILE));
  const bare = <T>(parts: readonly T[]): readonly T[] => parts.map((part) => ({ ...part, examples: [] }));
  const stages = ruleset.stages.map((stage) => ({ ...stage, items: bare(stage.items) }));
  const unexampled = {
    ...ruleset,
    examples: [],
    indicators: bare(ruleset.indicators),
    stages,
    classes: bare(ruleset.classes),
  };
  return sound(changed(changes, unexampled) as MonitoringRuleset);
}
const ACTIVE = { var: "kube.activeMemberCount" };
const MEMBERS = { var: "kube.memberCount" };
const HELPED = { var: "kube.hasPendamping" };
const label = { id: "x", en: "x" };
/** The second indicator measures this. */
const measuring = (measure: unknown, from = 50, more: Record<string, unknown> = {}): MonitoringRuleset =>
  of({ "/indicators/1/measure": measure, "/indicators/1/scoring/bands/1/from": from, ...more });

describe("an indicator that differs by", () => {
  test.each([
    ["another calculation of several numbers", measuring({ "/": [{ "*": [50, ACTIVE] }, MEMBERS] }), false],
    ["a calculation of one number", measuring(ACTIVE, 5), false],
  ] as const)("%s is shown by records that were tried", async (_, after, isExact) => {
    const difference = diffMonitoring(of(), after);
    expect(difference.indicators[1]).toMatchObject({ isExact, isEdited: true });
    expect(difference.isSame).toBe(false);
    for (const { before, after: now, witness } of difference.indicators[1]?.regions ?? []) {
      expect(before).not.toBe(now);
      expect(witness).not.toBe(null);
    }
    const told = await written("diff", "markdown", { difference }, { lang: "en" });
    expect(told).toContain("active-members");
    expect(requiredBump(of(), after).bump).toBe("major");
  });

  test.each([
    ["the number times two", ACTIVE, { "*": [2, ACTIVE] }, 10, ["higher", [[0, 2]]]],
    [
      "a number only where there is a pendamping",
      ACTIVE,
      { if: [HELPED, ACTIVE, 0] },
      10,
      ["lower", [[2, 0]]],
    ],
  ] as const)("%s is told exactly", (_, was, is, from, [effect, changes]) => {
    const { indicators } = diffMonitoring(measuring(was, from), measuring(is, from));
    const [, active] = indicators;
    expect(active).toMatchObject({ effect, isExact: true });
    expect(active?.regions.map(({ before, after }) => [before, after])).toEqual(changes);
  });

  test("the value of a parameter in its measure is measured otherwise", () => {
    const by = (value: number) =>
      measuring({ "*": [{ var: "params.good" }, ACTIVE] }, 10, { "/params/good/value": value });
    expect(diffMonitoring(by(5), by(5)).isSame).toBe(true);
    expect(diffMonitoring(by(5), by(4)).indicators[1]).toMatchObject({ effect: "lower", isExact: true });
  });

  test("bands next to each other that change alike is told of once", () => {
    const bands = (points: number) => [
      { points: 0, label },
      { from: 10, points, label },
      { from: 20, points, label },
    ];
    const by = (points: number) => measuring(ACTIVE, 50, { "/indicators/1/scoring/bands": bands(points) });
    expect(diffMonitoring(by(1), by(2)).indicators[1]?.regions).toHaveLength(1);
  });

  test("a start that no whole number lies at is shown by nobody, and not called exact", async () => {
    const difference = diffMonitoring(measuring(ACTIVE, 10), measuring(ACTIVE, 9.5));
    expect(difference.indicators[1]).toMatchObject({ isExact: false, regions: [{ witness: null }] });
  });
});

describe("an item of a stage", () => {
  const item = (id: string, passes: unknown): MonitoringRuleset =>
    of({ "/stages/0/items/0/id": id, "/stages/0/items/0/passes": passes });
  const met = { "===": [HELPED, true] };

  test("under another id that asks the same is renamed, and needs a minor version", () => {
    const difference = diffMonitoring(item("a", met), item("b", met));
    expect(difference.stages[0]?.items).toMatchObject([{ id: "b", renamedFrom: "a", regions: [] }]);
    expect(difference.isSame).toBe(true);
    expect(requiredBump(item("a", met), item("b", met)).bump).toBe("minor");
  });

  test("under another id with the same label that asks otherwise of the same fact is renamed, and needs a major one", async () => {
    const [was, is] = [item("a", met), item("b", { "===": [HELPED, false] })];
    const difference = diffMonitoring(was, is);
    expect(difference.stages[0]?.items).toMatchObject([{ id: "b", renamedFrom: "a", regions: [{}, {}] }]);
    expect(difference.isSame).toBe(false);
    expect(requiredBump(was, is).bump).toBe("major");
    for (const [lang, words] of [
      ["id", "ganti nama, tadinya a"],
      ["en", "renamed, formerly a"],
    ] as const)
      expect(await written("diff", "pretty", { difference }, { lang })).toMatch(words);
  });
});

describe("what is added is told as added, what is gone as removed, in both languages:", () => {
  const whole = of();
  test.each([
    ["an indicator", sound({ ...whole, indicators: whole.indicators.slice(0, 1) }), "active-members"],
    ["a stage", sound({ ...whole, stages: [] }), "tumbuh"],
    ["the statuses", sound({ ...whole, classes: [], params: {} }), "kurang"],
  ] as const)("%s", async (_, less, id) => {
    for (const lang of LANGUAGES)
      for (const [was, is, word] of [
        [less, whole, { id: "baru", en: "new" }],
        [whole, less, { id: "dihapus", en: "removed" }],
      ] as const) {
        const difference = diffMonitoring(was, is);
        expect(difference.isSame).toBe(false);
        const line = (await written("diff", "pretty", { difference }, { lang }))
          .split("\n")
          .find((each) => each.includes(`${id} (`));
        expect(line).toContain(word[lang]);
        expect(requiredBump(was, is).bump).toBe("major");
      }
  });
});

test("a file with faults, such as an indicator without scoring, is not compared, and needs a major version", () => {
  const { scoring: _, ...unscored } = of().indicators[1] as MonitoringRuleset["indicators"][number];
  const after = { ...of(), indicators: [...of().indicators.slice(0, 1), unscored] } as MonitoringRuleset;
  expect(requiredBump(of(), after)).toMatchObject({
    bump: "major",
    reasons: [{ en: "members who take part" }],
    difference: null,
  });
});

test("a status that begins at another total needs a major version, and is named", () => {
  expect(requiredBump(of(), of({ "/params/good/value": 7 }))).toMatchObject({
    bump: "major",
    reasons: [{ id: "baik" }, { id: "kurang" }],
  });
});
