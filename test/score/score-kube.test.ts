import { compileRuleset, getRuleset, RulesetError, scoreKube } from "aturan-kube";
import { describe, expect, it, test } from "vitest";
import { defaultScore, kepriRecord, kepriScore } from "./made-scores.ts";

const indicatorOf = (id: string, record: Parameters<typeof defaultScore>[0]) =>
  defaultScore(record).indicators.find((indicator) => indicator.id === id);

describe("an indicator", () => {
  it("tells its value, its band, its points and what they add to the total", () => {
    expect(indicatorOf("production", { production: 70, productionTarget: 90 })).toEqual({
      id: "production",
      label: { id: "produksi terhadap target kelompok", en: "production against the group's target" },
      aspect: "ekonomi",
      unit: { id: "%", en: "%" },
      value: 7000 / 90,
      isCalculated: true,
      direction: null,
      band: { id: "separuh target atau lebih", en: "half the target or more" },
      points: { min: 2, max: 2, of: 5 },
      weight: 2,
      score: { min: 4, max: 4, of: 10 },
      basis: "library-default",
      missing: [],
    });
  });

  it("whose value only tells cases apart says so", () => {
    expect(indicatorOf("iks-use", { iksUse: "lainnya" })).toMatchObject({ value: 1, isCalculated: false });
  });

  it("has a direction against its baseline", () => {
    const directions = [399_999, 400_000, 400_001].map(
      (memberIncome) =>
        indicatorOf("member-income", { baselineMemberIncome: 400_000, memberIncome })?.direction,
    );
    expect(directions).toEqual(["menurun", "tetap", "membaik"]);
  });

  it("without a baseline has a direction against the record before, where both are known", () => {
    const compiled = compileRuleset(getRuleset("kepri-2022"));
    const directionAfter = (before: number | undefined, after: number) => {
      const previous = kepriScore(before === undefined ? {} : { iksBalance: before });
      return scoreKube(compiled, { iksBalance: after }, { previous }).indicators.find(
        ({ id }) => id === "iks",
      )?.direction;
    };
    expect([
      directionAfter(1, 2),
      directionAfter(2, 2),
      directionAfter(3, 2),
      directionAfter(undefined, 2),
    ]).toEqual(["membaik", "tetap", "menurun", null]);
    expect(scoreKube(compiled, { iksBalance: 1 }).indicators.at(-1)?.direction).toBeNull();
  });

  it("has no direction while the missing facts could turn it either way, and has one where they cannot", () => {
    const income = (record: object) => indicatorOf("member-income", record)?.direction;
    expect(income({ memberIncome: 5 })).toBeNull();
    // No income is known to be below nothing at all, but it may be the same.
    expect(income({ memberIncome: 0 })).toBeNull();
  });
});

describe("the total", () => {
  it("is a range while something is missing, and closes as it arrives", () => {
    const { attitude: _, ...missing } = kepriRecord("Mekar", 2);
    expect(kepriScore(missing).score).toEqual({ min: 1, max: 2, of: 4 });
    expect(kepriScore(kepriRecord("Mekar", 2)).score).toEqual({ min: 2, max: 2, of: 4 });
  });

  it("is not there in a ruleset without indicators", () => {
    const { score, indicators } = scoreKube(compileRuleset(getRuleset("tahap-kebon-waru")), {});
    expect([score, indicators]).toEqual([null, []]);
  });
});

test("a ruleset about membership scores nobody", () => {
  const membership = compileRuleset(getRuleset("permensos-25-2015"));
  expect(() => scoreKube(membership, {})).toThrow(RulesetError);
});

test("a score names the ruleset, keeps the record, and says whether anything of it is not official", () => {
  const record = { kube: "Mekar" };
  const score = defaultScore(record);
  expect(score.record).toBe(record);
  expect([score.scope, score.ruleset.id, score.hasLibraryDefaults]).toEqual([
    "record",
    "aturan-kube-default",
    true,
  ]);
});
