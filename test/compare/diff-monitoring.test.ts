/** Two monitoring rulesets compared: points, stages and statuses, each shown by a record that both score. */
import {
  compileRuleset,
  diffMonitoring,
  getRuleset,
  type MonitoringRuleset,
  parseRuleset,
  requiredBump,
  scoreKube,
} from "aturan-kube";
import { monitoringRecord } from "aturan-kube/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/language.ts";
import { toDifferenceReport } from "../../src/report/contract/difference-report.ts";
import { monitoringDifferenceReportSchema } from "../../src/report/contract/monitoring-difference-report.ts";
import { written } from "../report/written.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { asMonitoringRuleset } from "../ruleset/of-kind.ts";
import { jsonOf, readDocument } from "../ruleset/read-markdown.ts";
import { changed } from "../ruleset/small-ruleset.ts";

const FILE: unknown = JSON.parse(jsonOf(readDocument("rule-format.md"), "A monitoring file"));
const BEFORE = asMonitoringRuleset(parseRuleset(FILE));
const of = (changes: Record<string, unknown>): MonitoringRuleset =>
  asMonitoringRuleset(parseRuleset(changed({ "/version": "2.0.0", "/examples": [], ...changes }, FILE)));

describe("another weight", () => {
  const difference = diffMonitoring(BEFORE, of({ "/indicators/0/scoring/weight": 3 }));
  test("raises the score of whoever has points, and is shown by a record", () => {
    const [income, active] = difference.indicators;
    expect(income).toMatchObject({
      id: "income",
      presence: "both",
      effect: "higher",
      weight: { before: 2, after: 3 },
      most: { before: 6, after: 9 },
      isExact: true,
      regions: [
        {
          before: 6,
          after: 9,
          text: { id: "kenaikan pendapatan anggota 1 rupiah ke atas: 6 angka → 9 angka" },
        },
      ],
    });
    expect(active).toMatchObject({ effect: "equal", regions: [], isExact: true });
    const witness = income?.regions[0]?.witness;
    expect(witness?.after.score?.min).toBe(Number(witness?.before.score?.min) + 3);
    expect(difference).toMatchObject({ isSame: false, effect: "higher", most: { before: 8, after: 11 } });
  });
  test("needs a major version", () => {
    expect(requiredBump(BEFORE, of({ "/indicators/0/scoring/weight": 3 }))).toMatchObject({
      bump: "major",
      reasons: [{ en: "rise of members' income" }],
    });
  });
});

test("another band changes the values between the old start and the new one", () => {
  const later = of({
    "/indicators/1/scoring/bands/1/from": 60,
    "/indicators/1/examples": [
      { facts: { "kube.activeMemberCount": 60, "kube.memberCount": 100 }, points: 2 },
      { facts: { "kube.activeMemberCount": 59, "kube.memberCount": 100 }, points: 0 },
      { facts: { "kube.activeMemberCount": 5 }, points: { min: 0, max: 2 } },
    ],
  });
  const [, active] = diffMonitoring(BEFORE, later).indicators;
  expect(active).toMatchObject({ effect: "lower", isExact: true });
  expect(active?.regions.map(({ text, before, after }) => [text.id, before, after])).toEqual([
    ["anggota yang aktif 50 sampai di bawah 60%: 2 angka → 0 angka", 2, 0],
  ]);
  const { "kube.activeMemberCount": some, "kube.memberCount": all } =
    active?.regions[0]?.witness?.facts ?? {};
  expect((100 * Number(some)) / Number(all)).toBeGreaterThanOrEqual(50);
  expect((100 * Number(some)) / Number(all)).toBeLessThan(60);
});

test("an indicator of another id is renamed, one taken out is removed", () => {
  const renamed = of({ "/indicators/0/id": "pendapatan" });
  expect(diffMonitoring(BEFORE, renamed).indicators[0]).toMatchObject({
    id: "pendapatan",
    renamedFrom: "income",
    presence: "both",
    effect: "equal",
  });
  expect(requiredBump(BEFORE, renamed).bump).toBe("minor");
  const { indicators } = diffMonitoring(BEFORE, {
    ...BEFORE,
    version: "2.0.0",
    examples: [],
    indicators: BEFORE.indicators.slice(0, 1),
  });
  expect(indicators[1]).toMatchObject({ id: "active-members", presence: "removed", effect: "lower" });
});

test("another item of a stage brings records to another stage", () => {
  const { stages, stageChanges } = diffMonitoring(
    BEFORE,
    of({
      "/stages/0/items/0/passes": { "===": [{ var: "kube.hasPendamping" }, false] },
      "/stages/0/items/0/examples": [
        { facts: { "kube.hasPendamping": false }, outcome: "pass" },
        { facts: { "kube.hasPendamping": true }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["kube.hasPendamping"] },
      ],
    }),
  );
  expect(stages[0]?.items[0]?.regions.map(({ text }) => text.id)).toEqual([
    "ada pendamping = tidak: tidak terpenuhi → terpenuhi",
    "ada pendamping = ya: terpenuhi → tidak terpenuhi",
  ]);
  expect(stageChanges.map(({ before, after }) => [before, after])).toEqual(
    expect.arrayContaining([
      ["tumbuh", null],
      [null, "tumbuh"],
    ]),
  );
});

test("another threshold of a status is told by the totals between", () => {
  const stricter = of({
    "/params/good/value": 7,
    ...Object.fromEntries(
      [0, 1].flatMap((index) => [
        [`/classes/${index}/examples/0/facts/score.total`, index === 0 ? 7 : 6],
        [`/classes/${index}/examples/1/facts/score.total`, index === 0 ? 6 : 7],
      ]),
    ),
  });
  expect(diffMonitoring(BEFORE, stricter).statusChanges).toMatchObject([
    {
      before: "baik",
      after: "kurang",
      text: { id: "nilai keseluruhan 5–6 angka: baik → kurang" },
      witness: {},
    },
  ]);
});

test("other words change nobody's score", async () => {
  const reworded = of({ "/indicators/0/label": { id: "pendapatan naik", en: "income risen" } });
  const difference = diffMonitoring(BEFORE, reworded);
  expect(difference.isSame).toBe(true);
  expect(requiredBump(BEFORE, reworded).bump).toBe("patch");
  expect(await written("diff", "markdown", { difference })).toMatchInlineSnapshot(`
    "# pantau-contoh-2025 1.0.0 → pantau-contoh-2025 2.0.0

    Setiap catatan yang lengkap mendapat angka, tahap, dan status yang sama.

    ## Disunting tanpa mengubah nilai siapa pun

    - income: pendapatan naik
    "
  `);
});

test.each([
  [
    "a stage and its item under other ids",
    { "/stages/0/id": "mulai", "/stages/0/items/0/id": "pendamping" },
    /mulai/,
  ],
  ["a weight", { "/indicators/0/scoring/weight": 3 }, /2 → 3/],
  ["an indicator under another id", { "/indicators/0/id": "pendapatan" }, /pendapatan/],
  ["a status under another id", { "/classes/0/id": "bagus" }, /bagus/],
] as const)("%s that is changed is told in both languages", async (_, changes, said) => {
  const difference = diffMonitoring(BEFORE, of(changes));
  for (const lang of LANGUAGES) {
    const told = await written("diff", "pretty", { difference }, { lang });
    expect(told).toMatch(said);
    expect(told).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("stages in another order, and one taken out, are told with their places", async () => {
  const [default_, kepri] = ["aturan-kube-default", "kepri-2022"].map((id) =>
    asMonitoringRuleset(getRuleset(id)),
  );
  for (const list of [default_, kepri]) {
    if (list === undefined || list.stages.length === 0) continue;
    const other = { ...list, version: "9.0.0", examples: [], stages: list.stages.toReversed() };
    const shorter = {
      ...list,
      version: "9.0.0",
      examples: [],
      stages: list.stages.slice(1),
    };
    for (const after of [other, shorter])
      for (const lang of LANGUAGES)
        for (const [was, is] of [
          [list, after],
          [after, list],
        ] as const)
          expect(
            await written("diff", "pretty", { difference: diffMonitoring(was, is) }, { lang }),
          ).not.toMatch(/undefined|NaN|\[object/);
  }
});

const MONITORING = NEWEST_RULESETS.filter(({ kind }) => kind === "monitoring");

describe.each(MONITORING.flatMap((a) => MONITORING.map((b) => [a.id, b.id] as const)))("%s → %s", (a, b) => {
  const difference = diffMonitoring(a, b);
  test("is in the shape that is published, and says nothing of a ruleset against itself", () => {
    expect(
      monitoringDifferenceReportSchema.safeParse(toDifferenceReport({ difference }, { showPii: false }))
        .error,
    ).toBe(undefined);
    expect(difference.isSame).toBe(a === b);
  });
  test("is told in both languages: what is new, gone, weighed or placed otherwise, with examples", async () => {
    for (const lang of LANGUAGES) {
      const told = await written("diff", "markdown", { difference }, { lang });
      expect(told).not.toMatch(/undefined|null|NaN|\[object/);
      for (const { id, presence } of difference.indicators)
        if (presence !== "both") expect(told).toContain(id.replaceAll("_", "\\_"));
      if (difference.isSame) expect(told.split("\n").filter((line) => line !== "")).toHaveLength(2);
    }
  });
  test("every record that is shown is scored as it is said", () => {
    const [was, is] = [a, b].map((id) => compileRuleset(getRuleset(id)));
    for (const { witness } of [
      ...difference.indicators.flatMap(({ regions }) => regions),
      ...difference.stageChanges,
    ]) {
      if (witness === null || was === undefined || is === undefined) continue;
      expect(scoreKube(was, witness.record).score?.max).toBe(witness.before.score?.max);
      expect(scoreKube(is, witness.record).score?.max).toBe(witness.after.score?.max);
    }
  });
});

test("a record outside of every region of an exact comparison is given the same points", () => {
  const after = of({
    "/indicators/0/scoring/weight": 3,
    "/indicators/1/scoring/bands/1/points": 1,
    "/indicators/1/examples": [
      { facts: { "kube.activeMemberCount": 100, "kube.memberCount": 200 }, points: 1 },
      { facts: { "kube.activeMemberCount": 99, "kube.memberCount": 200 }, points: 0 },
      { facts: { "kube.activeMemberCount": 5 }, points: { min: 0, max: 1 } },
    ],
  });
  const { indicators } = diffMonitoring(BEFORE, after);
  expect(indicators.every(({ isExact }) => isExact)).toBe(true);
  const [was, is] = [compileRuleset(BEFORE), compileRuleset(after)];
  fc.assert(
    fc.property(monitoringRecord(), (record) => {
      const [old, now] = [scoreKube(was, record), scoreKube(is, record)];
      for (const [index, { regions }] of indicators.entries()) {
        const [before, later] = [old.indicators[index]?.score, now.indicators[index]?.score];
        if (before?.min !== before?.max || later?.min !== later?.max || before?.min === later?.min) continue;
        expect(regions.map((region) => [region.before, region.after])).toContainEqual([
          before?.min,
          later?.min,
        ]);
      }
    }),
    { numRuns: 200 },
  );
});
