import {
  CallError,
  compileRuleset,
  getRuleset,
  type KubeScore,
  percentOf,
  scoreKube,
  summarizePortfolio,
} from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { defaultScore, kepriScore, ranged, thawed } from "./made-scores.ts";

test("of 150 groups of which 60 run, 40 % run and 60 % need mentoring", () => {
  const scores = Array.from({ length: 150 }, (_, index) =>
    defaultScore({ kube: `KUBE ${index}`, status: "aktif", trend: index < 60 ? "tetap" : "menurun" }),
  );
  const { byStatus } = summarizePortfolio(scores);
  expect(byStatus?.map((share) => [share.id, share.count, percentOf(share, "id")])).toEqual([
    ["perlu-pendampingan", 90, "60 %"],
    ["berjalan", 60, "40 %"],
  ]);
});

test("756 groups formed in 2015 to 2021 stand against a target of 93 in 2022", () => {
  const formed = [90, 100, 110, 120, 108, 112, 116];
  const scores = formed.flatMap((count, year) =>
    Array.from({ length: count }, (_, index) =>
      ranged(`KUBE ${year}-${index}`, 1, 1, { formedOn: `${2015 + year}-0${1 + (index % 9)}` }),
    ),
  );
  const { groups, byYear } = summarizePortfolio(scores, { targets: { 2021: 100, 2022: 93 } });
  expect(groups).toBe(756);
  expect(byYear.reduce((sum, { count }) => sum + count, 0)).toBe(756);
  expect(byYear.map(({ year, count }) => [year, count])).toEqual([
    ...formed.map((count, year) => [2015 + year, count]),
    [2022, 0],
  ]);
  expect(byYear.at(-3)).toEqual({
    year: 2020,
    count: 112,
    of: 756,
    target: null,
    isReached: null,
    shortBy: null,
  });
  expect(byYear.at(-2)).toEqual({
    year: 2021,
    count: 116,
    of: 756,
    target: 100,
    isReached: true,
    shortBy: 0,
  });
  expect(byYear.at(-1)).toEqual({ year: 2022, count: 0, of: 756, target: 93, isReached: false, shortBy: 93 });
});

describe("states", () => {
  it("that are not known are counted as such, after those that are", () => {
    const scores = [{ status: "tidak-aktif" as const }, {}, {}].map((record, index) =>
      defaultScore({ kube: `KUBE ${index}`, ...record }),
    );
    expect(summarizePortfolio(scores).byStatus).toEqual([
      { kind: "known", id: "tidak-aktif", label: { id: "tidak aktif", en: "not active" }, count: 1, of: 3 },
      {
        ...{ kind: "undetermined", id: null, count: 2, of: 3 },
        label: { id: "belum dapat ditentukan", en: "undetermined" },
      },
    ]);
  });

  it("of the same count stand in the order of their ids", () => {
    const scores = [
      { status: "tidak-aktif" as const },
      { status: "perlu-pendampingan" as const },
      { status: "aktif" as const, trend: "tetap" as const },
    ].map((record, index) => defaultScore({ kube: `KUBE ${index}`, ...record }));
    expect(summarizePortfolio(scores).byStatus?.map(({ id }) => id)).toEqual([
      "berjalan",
      "perlu-pendampingan",
      "tidak-aktif",
    ]);
  });

  it("are stages in their order, with groups that reached none and groups not known", () => {
    const first = {
      hasPendamping: true,
      hasTraining: true,
      hasOfficers: true,
      hasUepAid: true,
      hasNameBoard: true,
    };
    const stages = compileRuleset(getRuleset("tahap-kebon-waru"));
    const scores = [{ hasTraining: false }, { ...first, hasStarted: true, actsByRoles: false }, first].map(
      (record, index) => scoreKube(stages, { kube: `KUBE ${index}`, ...record }),
    );
    const { byStage, byStatus } = summarizePortfolio(scores);
    expect(byStage?.map(({ kind, id, count }) => [kind, id, count])).toEqual([
      ["none", null, 1],
      ["known", "tumbuh", 1],
      ["known", "berkembang", 0],
      ["known", "maju", 0],
      ["undetermined", null, 1],
    ]);
    expect(byStatus).toBeNull();
  });

  it("of a ruleset that has none are not there", () => {
    const { byStatus, byStage } = summarizePortfolio([kepriScore({ kube: "Mekar" })]);
    expect([byStatus, byStage]).toEqual([null, null]);
  });
});

describe("places and kinds of business", () => {
  it("are counted whatever their spelling, and shown as most write them", () => {
    const at = (kube: string, kabupaten: string | undefined, kecamatan?: string, businessType?: string) =>
      ranged(kube, 1, 1, {
        area: {
          ...(kabupaten === undefined ? {} : { kabupaten }),
          ...(kecamatan === undefined ? {} : { kecamatan }),
        },
        ...(businessType === undefined ? {} : { businessType }),
      });
    const { byKabupaten, byKecamatan, byBusinessType } = summarizePortfolio([
      at("A", "Kab. Bintan", "Sei Lekop", "Kerupuk Ikan"),
      at("B", "Bintan", "Sungai Lekop", "kerupuk ikan"),
      at("C", "Bintan", "Sungai Lekop", "kerupuk ikan"),
      at("D", "Karimun"),
      at("E", undefined),
    ]);
    expect(byKabupaten).toEqual([
      { name: "Bintan", within: null, count: 3, of: 5 },
      { name: "Karimun", within: null, count: 1, of: 5 },
      { name: null, within: null, count: 1, of: 5 },
    ]);
    expect(byKecamatan).toEqual([
      { name: "Sungai Lekop", within: "Bintan", count: 3, of: 5 },
      { name: null, within: null, count: 2, of: 5 },
    ]);
    expect(byBusinessType).toEqual([
      { name: "kerupuk ikan", within: null, count: 3, of: 5 },
      { name: null, within: null, count: 2, of: 5 },
    ]);
  });
});

describe("a group that comes several times", () => {
  it("is counted once, as its latest period says", () => {
    const on = (period: string, trend: "tetap" | "menurun") =>
      defaultScore({ kube: "Mekar", period, status: "aktif", trend });
    const { groups, byStatus } = summarizePortfolio([on("2022-03", "menurun"), on("2022-01", "tetap")]);
    expect([groups, byStatus?.map(({ id }) => id)]).toEqual([1, ["perlu-pendampingan"]]);
  });

  it("with the same period each time is counted, by what its records agree on, with nothing known of its status", () => {
    const twice = (trend: "tetap" | "menurun", desa: string) =>
      defaultScore({
        kubeId: "7",
        kube: "Mekar",
        period: "2022-03",
        formedOn: "2019",
        status: "aktif",
        trend,
        area: { desa, kabupaten: "Bintan" },
      });
    const { byStatus, byYear, byKabupaten, disputed, byStage } = summarizePortfolio([
      twice("menurun", "Kijang"),
      twice("tetap", "Sei Lekop"),
    ]);
    expect(byStatus?.map(({ kind, count }) => [kind, count])).toEqual([["undetermined", 1]]);
    expect(byStage?.at(-1)).toMatchObject({ kind: "undetermined", count: 1 });
    expect(byYear.map(({ year }) => year)).toEqual([2019]);
    expect(byKabupaten.map(({ name }) => name)).toEqual([null]);
    expect(disputed.map(({ name }) => name)).toEqual(["Mekar"]);
  });
});

test("an empty portfolio has no groups, and only the years of its targets", () => {
  expect(summarizePortfolio([], { targets: { 2022: 93 } })).toEqual({
    ...{ ruleset: null, hasLibraryDefaults: false, groups: 0, byStatus: [], disputed: [] },
    byStage: [
      {
        kind: "none",
        id: null,
        label: { id: "belum mencapai tahap pertama", en: "first stage not reached yet" },
        count: 0,
        of: 0,
      },
      {
        kind: "undetermined",
        id: null,
        label: { id: "belum dapat ditentukan", en: "undetermined" },
        count: 0,
        of: 0,
      },
    ],
    ...{ byKabupaten: [], byKecamatan: [], byBusinessType: [] },
    byYear: [{ year: 2022, count: 0, of: 0, target: 93, isReached: false, shortBy: 93 }],
  });
});

test("groups that do not say when they were formed stand last", () => {
  const scores = [ranged("A", 1, 1), ranged("B", 1, 1, { formedOn: "2019-02-03" })];
  expect(summarizePortfolio(scores).byYear.map(({ year, count }) => [year, count])).toEqual([
    [2019, 1],
    [null, 1],
  ]);
});

test.each<[string, Record<string, number>]>([
  ["no year", { dua: 1 }],
  ["half a group", { 2022: 1.5 }],
  ["a negative number", { 2022: -1 }],
])("a target that is %s is refused", (_, targets) => {
  expect(() => summarizePortfolio([], { targets })).toThrow(CallError);
});

const anyScores: fc.Arbitrary<readonly KubeScore[]> = fc.array(
  fc
    .record({
      kube: fc.constantFrom("A", "B", "C", undefined),
      period: fc.constantFrom("2022-01", "2022-02", "2022-02-03", undefined),
      status: fc.constantFrom("aktif", "tidak-aktif", undefined),
      trend: fc.constantFrom("tetap", "menurun"),
      kabupaten: fc.constantFrom("Bintan", "BINTAN", "Karimun"),
      formedOn: fc.constantFrom("2019", "2020-03", undefined),
    })
    .map(({ kabupaten, ...record }) => {
      const said = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
      return defaultScore({ ...said, area: { kabupaten } });
    }),
  { maxLength: 8 },
);

test("the order in which scores come never matters", () => {
  fc.assert(
    fc.property(anyScores, fc.infiniteStream(fc.double({ noNaN: true })), (all, keys) => {
      const shuffled = all
        .map((score) => [Number(keys.next().value), score] as const)
        .sort(([a], [b]) => a - b)
        .map(([, score]) => score);
      expect(summarizePortfolio(shuffled)).toEqual(summarizePortfolio(all));
    }),
  );
});

test("every group is counted once in each way of counting", () => {
  fc.assert(
    fc.property(anyScores, (all) => {
      const { groups, byStatus, byStage, byKabupaten, byKecamatan, byBusinessType, byYear } =
        summarizePortfolio(all);
      for (const shares of [byStatus, byStage, byKabupaten, byKecamatan, byBusinessType, byYear])
        expect(shares?.reduce((sum, { count }) => sum + count, 0)).toBe(groups);
    }),
  );
});

test("a summary is frozen JSON, and freezes nothing of what it was given", () => {
  const scores = [
    JSON.parse(JSON.stringify(defaultScore({ kube: "Mekar", status: "tidak-aktif" }))) as KubeScore,
  ];
  const summary = summarizePortfolio(scores);
  expect(thawed(summary)).toEqual([]);
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  expect(Object.isFrozen(scores[0]?.status?.possible[0]?.label)).toBe(false);
});
