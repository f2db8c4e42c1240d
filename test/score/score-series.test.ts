import {
  CallError,
  compileRuleset,
  getRuleset,
  type ParsedMonitoring,
  RulesetError,
  scoreSeries,
} from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { thawed } from "./made-scores.ts";

const KEPRI = compileRuleset(getRuleset("kepri-2022"));
const on = (period: string, record: ParsedMonitoring = {}): ParsedMonitoring => ({
  kube: "Mekar",
  period,
  ...record,
});
const saved = (period: string, iksBalance: number) => on(period, { iksBalance });

const iksOf = (records: readonly ParsedMonitoring[]) =>
  scoreSeries(KEPRI, records).indicators.find(({ id }) => id === "iks");

describe("the time line", () => {
  it("is sorted by period, a month after the visits of its days", () => {
    const { periods } = scoreSeries(KEPRI, [
      on("2022-02"),
      on("2022-01"),
      on("2022-01-15"),
      on("2021-12-31"),
    ]);
    expect(periods.map(({ period, report }) => [period, report])).toEqual([
      ["2021-12-31", "scored"],
      ["2022-01-15", "scored"],
      ["2022-01", "scored"],
      ["2022-02", "scored"],
    ]);
  });

  it("has a place for every month without a report, over the turn of the year", () => {
    const series = scoreSeries(KEPRI, [on("2021-11"), on("2022-02-10")]);
    expect(series.withoutReport).toEqual(["2021-12", "2022-01"]);
    expect(series.periods.map(({ period, score }) => [period, score === null])).toEqual([
      ["2021-11", false],
      ["2021-12", true],
      ["2022-01", true],
      ["2022-02-10", false],
    ]);
  });

  it("goes on to the month in which reports were due", () => {
    expect(scoreSeries(KEPRI, [on("2022-01")], { asOf: "2022-03" }).withoutReport).toEqual([
      "2022-02",
      "2022-03",
    ]);
  });

  it("is not cut by a month that lies before the last report", () => {
    const { periods, withoutReport } = scoreSeries(KEPRI, [on("2022-01"), on("2022-03")], {
      asOf: "2022-02",
    });
    expect([periods.length, withoutReport]).toEqual([3, ["2022-02"]]);
  });

  it("is empty where there is no record", () => {
    const { periods, name, indicators } = scoreSeries(KEPRI, [], { asOf: "2022-02" });
    expect([periods, name, indicators[0]?.values]).toEqual([[], null, []]);
  });

  it("marks a period that is stated twice as disputed, and uses neither record", () => {
    const series = scoreSeries(KEPRI, [
      saved("2022-01", 1),
      saved("2022-02", 5),
      saved("2022-02", 9),
      saved("2022-03", 2),
    ]);
    expect(series.disputed).toEqual(["2022-02"]);
    expect(series.withoutReport).toEqual([]);
    expect(series.periods[1]).toEqual({ period: "2022-02", report: "disputed", score: null });
    expect(series.totals[1]).toBeNull();
    expect(series.indicators.at(-1)?.values).toEqual([1, null, 2]);
  });

  it("counts records that do not say their period", () => {
    expect(scoreSeries(KEPRI, [{ kube: "Mekar" }, on("2022-01")]).undated).toBe(1);
  });
});

describe("an indicator through time", () => {
  it("goes from its first known value to its last, whatever lies between", () => {
    const iks = iksOf([
      on("2022-01"),
      saved("2022-02", 100),
      saved("2022-03", 900),
      saved("2022-04", 50),
      on("2022-05"),
    ]);
    expect(iks).toMatchObject({
      first: { period: "2022-02", value: 100 },
      last: { period: "2022-04", value: 50 },
      direction: "menurun",
      values: [null, 100, 900, 50, null],
    });
  });

  it("has no direction with a single value, and no end with none", () => {
    expect(iksOf([saved("2022-01", 1)])).toMatchObject({
      first: { value: 1 },
      last: { value: 1 },
      direction: null,
    });
    expect(iksOf([on("2022-01")])).toMatchObject({ first: null, last: null, direction: null });
  });

  it("stays the same where both ends are", () => {
    expect(iksOf([saved("2022-01", 5), saved("2022-02", 7), saved("2022-03", 5)])?.direction).toBe("tetap");
  });

  it("is held against the baseline in the last period", () => {
    const income = (period: string, memberIncome: number) =>
      on(period, { baselineMemberIncome: 400, memberIncome });
    const { indicators } = scoreSeries(KEPRI, [income("2022-01", 300), income("2022-02", 350)]);
    expect(indicators.map(({ direction, sinceBaseline }) => [direction, sinceBaseline])).toEqual([
      ["membaik", "menurun"],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe("each period is scored against the one before", () => {
  it("which is the last one with a score, not a month without report", () => {
    const { periods } = scoreSeries(KEPRI, [saved("2022-01", 5), saved("2022-03", 9), saved("2022-04", 2)]);
    expect(periods.map(({ score }) => score?.indicators.at(-1)?.direction ?? null)).toEqual([
      null,
      null,
      "membaik",
      "menurun",
    ]);
  });
});

describe("the group", () => {
  it("is called by the spelling used most often", () => {
    const named = (kube: string, period: string) => ({ kube, period });
    expect(
      scoreSeries(KEPRI, [named("MEKAR", "2022-01"), named("Mekar", "2022-02"), named("Mekar", "2022-03")])
        .name,
    ).toBe("Mekar");
  });

  it("may go without a name, in records that do not say it", () => {
    expect(scoreSeries(KEPRI, [{ period: "2022-01" }]).name).toBeNull();
    expect(scoreSeries(KEPRI, [{ period: "2022-01" }, on("2022-02")])).toMatchObject({
      name: "Mekar",
      undated: 0,
    });
  });

  it("is one: records of two groups are refused", () => {
    const mixed = [on("2022-01"), { kube: "Maju", period: "2022-02" }];
    expect(() => scoreSeries(KEPRI, mixed)).toThrow(CallError);
    expect(() => scoreSeries(KEPRI, mixed)).toThrow(
      "rangkaian ini berisi 2 kelompok, seharusnya satu: `Mekar`, `Maju`",
    );
    const numbered = ["7", "8"].map((kubeId, at) => ({ kubeId, period: `2022-0${at + 1}` }));
    expect(() => scoreSeries(KEPRI, numbered)).toThrow("`7`, `8`");
  });

  it("of the same name in two places is two groups", () => {
    const at = (desa: string) => on("2022-01", { area: { desa } });
    expect(() => scoreSeries(KEPRI, [at("Sei Lekop"), at("Kijang")])).toThrow(CallError);
    expect(
      scoreSeries(KEPRI, [at("Sei Lekop"), { ...at("SUNGAI LEKOP"), period: "2022-02" }]).periods,
    ).toHaveLength(2);
  });
});

test("a month that is none is refused, and so is a ruleset about membership", () => {
  expect(() => scoreSeries(KEPRI, [], { asOf: "2022-13" })).toThrow(
    "`asOf` adalah `2022-13`, seharusnya bulan seperti `2022-02`",
  );
  expect(() => scoreSeries(compileRuleset(getRuleset("permensos-25-2015")), [])).toThrow(RulesetError);
});

const records = fc.array(
  fc
    .record({
      month: fc.integer({ min: 1, max: 9 }),
      day: fc.constantFrom("", "-03", "-28"),
      iksBalance: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ month, day, iksBalance }) => saved(`2022-0${month}${day}`, iksBalance)),
  { maxLength: 8 },
);

test("the order in which records come never matters", () => {
  fc.assert(
    fc.property(records, (all) => {
      expect(scoreSeries(KEPRI, all.toReversed())).toEqual(scoreSeries(KEPRI, all));
    }),
  );
});

test("every month from the first to the last is there: reported, disputed or without report", () => {
  fc.assert(
    fc.property(records, (all) => {
      const series = scoreSeries(KEPRI, all);
      const months = [...new Set(series.periods.map(({ period }) => period.slice(0, 7)))];
      const [first = 1, last = 0] = months.length === 0 ? [] : [months[0], months.at(-1)].map(numberOf);
      expect(months).toHaveLength(last - first + 1);
      expect(series.indicators.every(({ values }) => values.length === series.periods.length)).toBe(true);
      expect(series.totals).toHaveLength(series.periods.length);
      expect(thawed(series)).toEqual([]);
      expect(JSON.parse(JSON.stringify(series))).toEqual(series);
    }),
  );
});

/** The number of a month below 10. */
function numberOf(month: string | undefined): number {
  return Number(month?.slice(-1));
}
