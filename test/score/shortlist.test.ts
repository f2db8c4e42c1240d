import { CallError, type KubeScore, rankKube, type ShortlistLimit, shortlist } from "aturan-kube";
import { describe, expect, it, test } from "vitest";
import { kepriRecord, kepriScore, ranged, thawed } from "./made-scores.ts";

const MILLION = 1_000_000;

const costing = (name: string, score: number, cost?: number): KubeScore =>
  ranged(name, score, score, cost === undefined ? {} : { requestedAid: cost * MILLION });

/** What becomes of each group, with the reason in English. */
function told(
  scores: readonly KubeScore[],
  limit: ShortlistLimit,
): readonly (readonly [string | null, string, string])[] {
  return shortlist(rankKube(scores), limit).entries.map(({ name, decision, reason }) => [
    name,
    decision,
    reason.en,
  ]);
}

describe("within a quota of the province or the ministry", () => {
  it("the first groups are in, the others out", () => {
    expect(told([ranged("A", 9, 9), ranged("B", 8, 8), ranged("C", 7, 7)], { quota: 2 })).toEqual([
      ["A", "in", "rank 1, within the quota of 2"],
      ["B", "in", "rank 2, within the quota of 2"],
      ["C", "out", "groups above it for sure: 2; the quota is 2"],
    ]);
  });

  it("groups of the same score at the cut are for people to choose from", () => {
    expect(told([ranged("A", 9, 9), ranged("B", 8, 8), ranged("C", 8, 8)], { quota: 2 })).toEqual([
      ["A", "in", "rank 1, within the quota of 2"],
      [
        "B",
        "undecided",
        "its score is the same as that of C; the quota of 2 is not enough for all of them; people have to choose",
      ],
      [
        "C",
        "undecided",
        "its score is the same as that of B; the quota of 2 is not enough for all of them; people have to choose",
      ],
    ]);
  });

  it("groups that may change places across the cut wait for what is missing", () => {
    const { attitude: _, ...missing } = kepriRecord("C", 2);
    const scores = [...[4, 2].map((points, at) => kepriRecord(`${"AB"[at]}`, points)), missing].map(
      kepriScore,
    );
    expect(told(scores, { quota: 2 })).toEqual([
      ["A", "in", "rank 1, within the quota of 2"],
      [
        "B",
        "undecided",
        "its place against C is not certain; the quota of 2 is not enough for all of them; to settle it, fill in: what is missing of those others",
      ],
      [
        "C",
        "undecided",
        "its place against B is not certain; the quota of 2 is not enough for all of them; to settle it, fill in: score of mental attitude",
      ],
    ]);
  });

  it("a range that stays within it is in all the same, and one that stays out is out", () => {
    expect(told([ranged("A", 5, 9), ranged("B", 6, 8), ranged("C", 1, 4)], { quota: 2 })).toEqual([
      ["B", "in", "rank 1–2, within the quota of 2"],
      ["A", "in", "rank 1–2, within the quota of 2"],
      ["C", "out", "groups above it for sure: 2; the quota is 2"],
    ]);
  });
});

describe("within a budget of the city's own", () => {
  it("money goes to groups in rank order, and no cheaper group is taken instead of one that does not fit", () => {
    const scores = [costing("A", 9, 10), costing("B", 8, 25), costing("C", 7, 5)];
    expect(told(scores, { budget: 20 * MILLION })).toEqual([
      [
        "A",
        "in",
        "rank 1; with all that may be above or beside it Rp 10,000,000 is needed, within the budget of Rp 20,000,000",
      ],
      [
        "B",
        "out",
        "its aid is Rp 25,000,000; those above it for sure need Rp 10,000,000; the budget is Rp 20,000,000",
      ],
      [
        "C",
        "out",
        "its aid is Rp 5,000,000; those above it for sure need Rp 35,000,000; the budget is Rp 20,000,000",
      ],
    ]);
  });

  it("the first group may be too expensive by itself", () => {
    expect(told([costing("A", 9, 30)], { budget: 20 * MILLION })).toEqual([
      ["A", "out", "its aid is Rp 30,000,000; the budget is Rp 20,000,000"],
    ]);
  });

  it("a cost that is not known leaves its group undecided, and those below as far as it matters", () => {
    const scores = [costing("A", 9, 10), costing("B", 8), costing("C", 7, 5), costing("D", 6, 90)];
    expect(told(scores, { budget: 20 * MILLION })).toEqual([
      [
        "A",
        "in",
        "rank 1; with all that may be above or beside it Rp 10,000,000 is needed, within the budget of Rp 20,000,000",
      ],
      ["B", "undecided", "the aid proposed for it is not known"],
      ["C", "undecided", "the aid proposed is not known of groups that may be above or beside it: 1"],
      [
        "D",
        "out",
        "its aid is Rp 90,000,000; those above it for sure need Rp 15,000,000; the budget is Rp 20,000,000",
      ],
    ]);
  });

  it("a group whose cost is not known is out where nothing is left for it", () => {
    expect(told([costing("A", 9, 30), costing("B", 8)], { budget: 20 * MILLION })[1]).toEqual([
      "B",
      "out",
      "those above it for sure need Rp 30,000,000; the budget is Rp 20,000,000",
    ]);
  });

  it("groups of the same score that do not all fit are for people to choose from", () => {
    expect(told([costing("A", 9, 15), costing("B", 9, 15)], { budget: 20 * MILLION })[0]).toEqual([
      "A",
      "undecided",
      "its score is the same as that of B; the budget of Rp 20,000,000 is not enough for all of them; people have to choose",
    ]);
  });

  it("sums beyond what numbers hold exactly are beyond every budget", () => {
    const scores = [costing("A", 9, 9e9), costing("B", 8, 9e9), costing("C", 7, 1)];
    const { counts } = shortlist(rankKube(scores), { budget: Number.MAX_SAFE_INTEGER });
    expect(counts).toEqual({ in: 1, out: 2, undecided: 0 });
  });

  it("reasons are in Indonesian as well", () => {
    const [first, second] = shortlist(rankKube([costing("A", 9, 10), costing("B", 8)]), {
      budget: 20 * MILLION,
    }).entries;
    expect([first?.reason.id, second?.reason.id]).toEqual([
      "peringkat 1; bersama semua yang mungkin di atas atau sejajar dengannya perlu Rp 10.000.000, dalam anggaran Rp 20.000.000",
      "bantuan yang diusulkan untuknya belum diketahui",
    ]);
  });
});

test("a shortlist can be made of the ranking of one kabupaten", () => {
  const at = (name: string, score: number, kabupaten: string) =>
    ranged(name, score, score, { area: { kabupaten } });
  const { parts } = rankKube([at("A", 9, "Bintan"), at("B", 8, "Bintan"), at("C", 7, "Karimun")], {
    by: "kabupaten",
  });
  const taken = parts.map((part) =>
    shortlist(part, { quota: 1 }).entries.map(({ name, decision }) => [name, decision]),
  );
  expect(taken).toEqual([
    [
      ["A", "in"],
      ["B", "out"],
    ],
    [["C", "in"]],
  ]);
});

test("a shortlist is frozen JSON", () => {
  const list = shortlist(rankKube([costing("A", 9, 10)]), { budget: 1 });
  expect(thawed(list)).toEqual([]);
  expect(JSON.parse(JSON.stringify(list))).toEqual(list);
});

describe("a limit that is none is refused", () => {
  test.each<[string, object, string]>([
    ["neither", {}, "berikan salah satu dari `quota` atau `budget`"],
    ["both", { quota: 1, budget: 1 }, "berikan salah satu dari `quota` atau `budget`"],
    ["a negative quota", { quota: -1 }, "`quota` adalah `-1`, seharusnya bilangan bulat mulai dari 0"],
    ["half a group", { quota: 1.5 }, "`quota` adalah `1.5`, seharusnya bilangan bulat mulai dari 0"],
    ["no number", { budget: Number.NaN }, "`budget` adalah `NaN`, seharusnya bilangan bulat mulai dari 0"],
  ])("%s", (_, limit, message) => {
    expect(() => shortlist(rankKube([]), limit as ShortlistLimit)).toThrow(CallError);
    expect(() => shortlist(rankKube([]), limit as ShortlistLimit)).toThrow(message);
  });
});
