import {
  CallError,
  compileRuleset,
  getRuleset,
  type KubeScore,
  type RankEntry,
  rankKube,
  scoreKube,
} from "aturan-kube";
import { describe, expect, it, test } from "vitest";
import { runs } from "../runs.ts";
import { defaultScore, kepriRecord, kepriScore, ranged, thawed } from "./made-scores.ts";

const ranksOf = (entries: readonly RankEntry[]) =>
  entries.map(({ name, rank }) => [name, rank.best, rank.worst]);
const namesOf = ({ named }: RankEntry["tied"]) => named.map(({ name }) => name);

describe("a group is above another for sure only where its whole range is", () => {
  it("so known scores stand in order", () => {
    const { entries } = rankKube([ranged("B", 60, 60), ranged("A", 80, 80), ranged("C", 40, 40)]);
    expect(ranksOf(entries)).toEqual([
      ["A", 1, 1],
      ["B", 2, 2],
      ["C", 3, 3],
    ]);
  });

  it("so ranges that overlap leave both ranks open, each naming the other", () => {
    const { entries } = rankKube([ranged("A", 60, 80), ranged("B", 70, 75), ranged("C", 10, 20)]);
    expect(ranksOf(entries)).toEqual([
      ["B", 1, 2],
      ["A", 1, 2],
      ["C", 3, 3],
    ]);
    expect(entries.map(({ overlapping }) => namesOf(overlapping))).toEqual([["A"], ["B"], []]);
  });

  it("so a range that only touches a known score may share its rank but not be above it", () => {
    const { entries } = rankKube([ranged("A", 50, 50), ranged("B", 30, 50)]);
    expect(ranksOf(entries)).toEqual([
      ["A", 1, 1],
      ["B", 1, 2],
    ]);
    expect(entries.map(({ tied, overlapping }) => [tied.count, overlapping.count])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("and groups of the same known score share a rank and are marked as tied", () => {
    const { entries } = rankKube([ranged("B", 50, 50), ranged("C", 20, 20), ranged("A", 50, 50)]);
    expect(ranksOf(entries)).toEqual([
      ["A", 1, 1],
      ["B", 1, 1],
      ["C", 3, 3],
    ]);
    expect(entries.map(({ tied }) => namesOf(tied))).toEqual([["B"], ["A"], []]);
  });

  it("and of many neighbours five are named and all are counted", () => {
    const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
    const known = rankKube(names.map((name) => ranged(name, 50, 50)));
    expect(known.entries[6]?.tied).toMatchObject({ count: 7 });
    expect(known.entries.map(({ tied }) => namesOf(tied).join(""))).toEqual([
      "BCDEF",
      "ACDEF",
      "ABDEF",
      "ABCEF",
      "ABCDF",
      "ABCDE",
      "ABCDE",
      "ABCDE",
    ]);
    const open = rankKube([
      ...names.map((name) => ranged(name, 50, 50)),
      ranged("X", 40, 60),
      ranged("Y", 30, 55),
    ]);
    expect(open.entries.find(({ name }) => name === "H")?.overlapping).toMatchObject({ count: 2 });
    expect(open.entries.map(({ overlapping }) => namesOf(overlapping).join(""))).toEqual([
      ...names.map(() => "XY"),
      "ABCDE",
      "ABCDE",
    ]);
  });
});

describe("the order of display", () => {
  it("is by the lower end, then the upper end, then the name in code units, then the place", () => {
    const at = (name: string, kabupaten: string) => ranged(name, 10, 10, { area: { kabupaten } });
    const { entries } = rankKube([
      at("b", "Bintan"),
      ranged("c", 10, 30),
      at("b", "Anambas"),
      ranged("Z", 10, 10),
      ranged("a", 20, 20),
    ]);
    expect(entries.map(({ name, latest }) => [name, latest.record.area?.kabupaten])).toEqual([
      ["a", undefined],
      ["c", undefined],
      ["Z", undefined],
      ["b", "Anambas"],
      ["b", "Bintan"],
    ]);
  });
});

describe("the groups of a place or a kind of business have a ranking of their own", () => {
  const at = (name: string, points: number, area: object, businessType?: string) =>
    kepriScore(kepriRecord(name, points, { area, ...(businessType === undefined ? {} : { businessType }) }));
  const scores = [
    at("Mekar", 3, { kabupaten: "Bintan", kecamatan: "Sei Lekop" }, "Aneka makanan"),
    at("Maju", 4, { kabupaten: "KAB. BINTAN", kecamatan: "sungai  lekop" }, "aneka  Makanan"),
    at("Jaya", 2, { kabupaten: "Bintan", kecamatan: "Bintan Timur" }),
    at("Baru", 1, { kabupaten: "Karimun", kecamatan: "Bintan Timur" }),
    at("Entah", 4, {}),
  ];
  const partsOf = (by: "kabupaten" | "kecamatan" | "businessType") =>
    rankKube(scores, { by }).parts.map(({ name, within, entries }) => [
      name,
      within,
      entries.map((e) => e.name),
    ]);

  it("whatever the spelling of the kabupaten, shown as most write it", () => {
    expect(partsOf("kabupaten")).toEqual([
      ["Bintan", null, ["Maju", "Mekar", "Jaya"]],
      ["Karimun", null, ["Baru"]],
      [null, null, ["Entah"]],
    ]);
  });

  it("kecamatan of one name in two kabupaten apart, Sei and Sungai together", () => {
    expect(partsOf("kecamatan")).toEqual([
      ["Bintan Timur", "Bintan", ["Jaya"]],
      ["Bintan Timur", "Karimun", ["Baru"]],
      ["Sei Lekop", "Bintan", ["Maju", "Mekar"]],
      [null, null, ["Entah"]],
    ]);
  });

  it("a kecamatan whose kabupaten is not said apart from those of that name", () => {
    const { parts } = rankKube([...scores, at("Lain", 1, { kecamatan: "Bintan Timur" })], {
      by: "kecamatan",
    });
    expect(parts.slice(0, 3).map(({ name, within }) => [name, within])).toEqual([
      ["Bintan Timur", null],
      ["Bintan Timur", "Bintan"],
      ["Bintan Timur", "Karimun"],
    ]);
  });

  it("and kinds of business likewise", () => {
    expect(partsOf("businessType")).toEqual([
      ["Aneka makanan", null, ["Maju", "Mekar"]],
      [null, null, ["Entah", "Jaya", "Baru"]],
    ]);
  });

  it("and the code of a place stands for its name where there is none", () => {
    const coded = (name: string, code: string, kabupaten?: string) =>
      ranged(name, 1, 1, { area: { code, ...(kabupaten === undefined ? {} : { kabupaten }) } });
    const { parts } = rankKube(
      [
        coded("A", "21.01.06.1009", "Bintan"),
        coded("B", "21.01.06.1008"),
        coded("C", "35.21.16.2003"),
        coded("D", "33.28.01.2001", "Tegal"),
        coded("E", "33.28.01.2001", "Brebes"),
        coded("F", "33.28.01.2002"),
      ],
      { by: "kabupaten" },
    );
    expect(parts.map(({ name, entries }) => [name, entries.map((each) => each.name)])).toEqual([
      ["33.28", ["F"]],
      ["35.21", ["C"]],
      ["Bintan", ["A", "B"]],
      ["Brebes", ["E"]],
      ["Tegal", ["D"]],
    ]);
  });

  it("and names its best group and says why", () => {
    const [bintan] = rankKube(scores, { by: "kabupaten" }).parts;
    expect(bintan?.best?.groups.named.map(({ name }) => name)).toEqual(["Maju"]);
    expect(bintan?.best?.kind).toBe("sole");
    expect(bintan?.best?.why).toEqual({
      id: "Maju terbaik dengan 4 dari 4 angka; yang lain paling banyak 3; angka terbanyak dari kenaikan pendapatan anggota (1 dari 1) dan perubahan sikap mental (1 dari 1)",
      en: "Maju is best with 4 of 4 points; the others have 3 at most; most points from rise of members' income (1 of 1) and change of mental attitude (1 of 1)",
    });
  });
});

test("by what is known every rank is one number, and scores stay the ranges they are", () => {
  const scores = [ranged("A", 60, 80), ranged("B", 70, 75), ranged("C", 60, 60)];
  const { entries, best, byKnown } = rankKube(scores, { byKnown: true });
  expect(byKnown).toBe(true);
  expect(entries.map(({ name, rank, score }) => [name, rank.best, rank.worst, score.max])).toEqual([
    ["B", 1, 1, 75],
    ["A", 2, 2, 80],
    ["C", 2, 2, 60],
  ]);
  expect(entries[1]).toMatchObject({ tied: { count: 1 }, overlapping: { count: 0 } });
  expect(best).toMatchObject({
    kind: "sole",
    why: { id: expect.stringContaining("70 dari 100 angka yang diketahui") },
  });
});

describe("why the best are the best", () => {
  const whyOf = (scores: readonly KubeScore[]) => rankKube(scores).best?.why.en;

  it("says so where there is one group only", () => {
    expect(whyOf([kepriScore(kepriRecord("Mekar", 0))])).toBe("Mekar is the only group, with 0 of 4 points");
  });

  it("names all that are tied", () => {
    expect(whyOf([ranged("A", 9, 9), ranged("B", 9, 9), ranged("C", 8, 8)])).toBe(
      "A and B are equally best with 9 of 100 points; the others have 8 at most",
    );
  });

  it("where it is open names who may be it, and what would settle it", () => {
    const { attitude: _, ...missing } = kepriRecord("Maju", 4);
    expect(whyOf([kepriScore(kepriRecord("Mekar", 4)), kepriScore(missing)])).toBe(
      "it is not certain which is best of Mekar (4) and Maju (3–4); to settle it, fill in: score of mental attitude",
    );
  });

  it("is nothing where there is no group", () => {
    expect(rankKube([])).toEqual({
      ...{ name: null, within: null, entries: [], best: null, ruleset: null, hasLibraryDefaults: false },
      ...{ by: null, byKnown: false, parts: [], disputed: [] },
    });
  });

  it("names a group without a name as such", () => {
    expect(whyOf([kepriScore({ iksBalance: 1 })])).toMatch(
      /^a group without a name is the only group, with 1–4 of 4/,
    );
  });
});

describe("the reasons of a group", () => {
  it("are what earns it most, what costs it most, and what is not known", () => {
    const { productionTarget: _, ...record } = {
      ...{
        kube: "Mekar",
        memberIncome: 500_000,
        baselineMemberIncome: 400_000,
        attitude: 50,
        baselineAttitude: 60,
      },
      ...{ production: 10, productionTarget: 20, trend: "meningkat" as const },
    };
    const [entry] = rankKube([defaultScore(record)]).entries;
    expect(entry?.reasons.map(({ kind, text }) => [kind, text.id])).toEqual([
      [
        "earns",
        "angka terbanyak dari kenaikan pendapatan anggota (15 dari 15) dan perkembangan usaha (5 dari 5)",
      ],
      ["loses", "paling banyak hilang pada perubahan sikap mental (0 dari 10)"],
      [
        "missing",
        "belum diketahui: nilai keberfungsian sosial, nilai awal keberfungsian sosial, target produksi, omset, pengeluaran dan 10 lainnya",
      ],
    ]);
  });
});

describe("which score counts", () => {
  const on = (period: string, min: number) => ranged("Mekar", min, min, { period });

  it("a group that comes several times is ranked once, by its latest period", () => {
    const { entries } = rankKube([
      on("2022-02", 7),
      on("2022-03-14", 9),
      on("2022-03", 8),
      on("2021-12", 99),
    ]);
    expect(entries.map(({ score }) => score.min)).toEqual([8]);
  });

  it("a period that stands twice is not used", () => {
    expect(rankKube([on("2022-02", 7), on("2022-03", 9), on("2022-03", 8)]).entries[0]?.score.min).toBe(7);
  });

  it("a group each of whose periods stands twice is named and not ranked", () => {
    const { entries, disputed } = rankKube([on("2022-03", 9), on("2022-03", 8), ranged("A", 1, 1)]);
    expect([entries.map(({ name }) => name), disputed.map(({ name }) => name)]).toEqual([["A"], ["Mekar"]]);
  });

  it("a record without a period counts where there is no other", () => {
    expect(rankKube([ranged("Mekar", 3, 3), on("2022-03", 8)]).entries[0]?.score.min).toBe(8);
    expect(rankKube([ranged("Mekar", 3, 3)]).entries[0]?.score.min).toBe(3);
    const undated = [ranged("Mekar", 3, 3), ranged("Mekar", 4, 4)];
    expect(rankKube(undated).disputed).toHaveLength(1);
    expect(rankKube([...undated, on("2022-03", 8), on("2022-03", 9)]).disputed).toHaveLength(1);
  });

  it("records that do not say their group are groups of their own", () => {
    const nameless = (turnover: number) => kepriScore({ period: "2022-01", turnover });
    expect(rankKube([nameless(1), nameless(2)]).entries.map(({ key, name }) => [key, name])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("what cannot be ranked", () => {
  test("scores by different rulesets", () => {
    expect(() => rankKube([kepriScore({}), defaultScore({})])).toThrow(CallError);
    expect(() => rankKube([kepriScore({}), defaultScore({})])).toThrow(
      "nilai menurut aturan yang berbeda tidak dapat dibandingkan: `kepri-2022@1.1.0` dan `aturan-kube-default@1.1.0`",
    );
  });

  test("scores by a ruleset without indicators", () => {
    const stages = compileRuleset(getRuleset("tahap-kebon-waru"));
    expect(() => rankKube([scoreKube(stages, { kube: "A" })])).toThrow(
      "aturan `tahap-kebon-waru` tidak punya indikator, jadi tidak ada nilai untuk diperingkat",
    );
  });

  test("by what no record says", () => {
    expect(() => rankKube([], { by: "provinsi" as "kabupaten" })).toThrow(
      "`by` adalah `provinsi`, seharusnya salah satu dari `kabupaten`, `kecamatan`, `businessType`",
    );
  });
});

test("groups by the ten thousand are ranked in seconds, ties and overlaps and all", () => {
  const count = Math.min(runs(100_000), 100_000);
  const scores = Array.from({ length: count }, (_, index) => {
    const min = (index * 7919) % 101;
    return ranged(`KUBE ${index}`, min, Math.min(100, min + (index % 3) * (index % 41)), {
      area: { kabupaten: `Kabupaten ${index % 97}` },
    });
  });
  const start = process.cpuUsage();
  const { entries, parts } = rankKube(scores, { by: "kabupaten" });
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
  expect([entries.length, parts.length]).toEqual([count, 97]);
});

test("a ranking is frozen JSON", () => {
  const ranking = rankKube([kepriScore(kepriRecord("A", 2)), kepriScore({ kube: "B" })], { by: "kabupaten" });
  expect(thawed(ranking)).toEqual([]);
  expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
});
