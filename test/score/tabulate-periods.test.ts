import { CallError, compileRuleset, getRuleset, type ParsedMonitoring, tabulatePeriods } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kepriRecord, thawed } from "./made-scores.ts";

const KEPRI = compileRuleset(getRuleset("kepri-2022"));

function of(kube: string, period: string, points: number): ParsedMonitoring {
  return kepriRecord(kube, points, { period });
}

function scores(
  records: readonly ParsedMonitoring[],
  length?: "month" | "quarter" | "half-year",
): readonly unknown[] {
  return tabulatePeriods(KEPRI, records, { length }).groups.map(({ name, cells }) => [
    name,
    ...cells.map((cell) => (cell === null ? null : (cell.last?.score?.min ?? cell.report))),
  ]);
}

describe("months by groups", () => {
  it("give each group its score in each month from the first of any to the last", () => {
    const records = [of("Mekar", "2021-12", 1), of("Mekar", "2022-02", 3), of("Maju", "2022-01", 2)];
    expect(tabulatePeriods(KEPRI, records).periods).toEqual(["2021-12", "2022-01", "2022-02"]);
    expect(scores(records)).toEqual([
      ["Mekar", 1, "none", 3],
      ["Maju", null, 2, "none"],
    ]);
  });

  it("name who did not report: a month between, or the last month of the list", () => {
    const records = [of("Mekar", "2022-01", 1), of("Mekar", "2022-03", 3), of("Maju", "2022-02", 2)];
    const { groups, reporting } = tabulatePeriods(KEPRI, records);
    expect(groups.map(({ name, withoutReport }) => [name, withoutReport])).toEqual([
      ["Mekar", ["2022-02"]],
      ["Maju", ["2022-03"]],
    ]);
    expect(reporting).toEqual([
      { reported: 1, due: 1 },
      { reported: 1, due: 2 },
      { reported: 1, due: 2 },
    ]);
  });

  it("go on to the month that reports are due for", () => {
    const [group] = tabulatePeriods(KEPRI, [of("Mekar", "2022-01", 1)], { asOf: "2022-03" }).groups;
    expect(group?.withoutReport).toEqual(["2022-02", "2022-03"]);
    expect(group?.cells.map((cell) => cell?.report)).toEqual(["scored", "none", "none"]);
  });

  it("take the last visit of a month, and the record of the month before its visits", () => {
    expect(scores([of("Mekar", "2022-01-20", 2), of("Mekar", "2022-01-05", 1)])).toEqual([["Mekar", 2]]);
    expect(scores([of("Mekar", "2022-01", 3), of("Mekar", "2022-01-20", 2)])).toEqual([["Mekar", 3]]);
  });

  it("take neither of two records of the same month, and another one of it all the same", () => {
    const twice = [of("Mekar", "2022-01", 1), of("Mekar", "2022-01", 2)];
    expect(scores(twice)).toEqual([["Mekar", "disputed"]]);
    expect(scores([...twice, of("Mekar", "2022-01-05", 4)])).toEqual([["Mekar", 4]]);
  });

  it("count records that do not say their group or their period, and put them nowhere", () => {
    const { groups, periods, unplaced } = tabulatePeriods(KEPRI, [{ period: "2022-01" }, { kube: "Mekar" }]);
    expect({ groups, periods, unplaced }).toEqual({ groups: [], periods: [], unplaced: 2 });
  });
});

describe("quarters and half-years", () => {
  const RECORDS = [of("Mekar", "2022-01", 1), of("Mekar", "2022-03", 4), of("Mekar", "2022-04", 2)];

  it("hold the last month that was reported, and the mean of those that were, none filled in", () => {
    const { periods, groups } = tabulatePeriods(KEPRI, RECORDS, { length: "quarter" });
    expect(periods).toEqual(["2022-Q1", "2022-Q2"]);
    expect(groups[0]?.cells[0]).toEqual({
      report: "scored",
      scoredMonths: 2,
      last: { month: "2022-03", score: { min: 4, max: 4, of: 4 } },
      mean: { min: 2.5, max: 2.5, of: 4 },
    });
    expect(groups[0]?.withoutReport).toEqual(["2022-02"]);
    expect(tabulatePeriods(KEPRI, RECORDS, { length: "half-year" }).periods).toEqual(["2022-H1"]);
    expect(scores(RECORDS, "half-year")).toEqual([["Mekar", 2]]);
  });

  it("begin in January, April, July and October, over the turn of the year", () => {
    const records = [of("Mekar", "2021-12", 1), of("Mekar", "2022-07", 1)];
    expect(tabulatePeriods(KEPRI, records, { length: "quarter" }).periods).toEqual([
      ...["2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"],
    ]);
    expect(tabulatePeriods(KEPRI, records, { length: "half-year" }).periods).toEqual([
      ...["2021-H2", "2022-H1", "2022-H2"],
    ]);
  });

  it("of a range have a mean that is a range", () => {
    const open = { kube: "Mekar", period: "2022-02", iksBalance: 100_000 };
    const [group] = tabulatePeriods(KEPRI, [of("Mekar", "2022-01", 0), open], { length: "quarter" }).groups;
    expect(group?.cells[0]?.last?.score).toEqual({ min: 1, max: 4, of: 4 });
    expect(group?.cells[0]?.mean).toEqual({ min: 0.5, max: 2, of: 4 });
  });
});

test("the order of records of different groups, and of one, changes no cell", () => {
  const record = fc.record({
    kube: fc.constantFrom("Mekar", "Maju", "Jaya"),
    month: fc.integer({ min: 1, max: 12 }),
    points: fc.integer({ min: 0, max: 4 }),
  });
  const byName = (records: readonly ParsedMonitoring[]): unknown =>
    tabulatePeriods(KEPRI, records, { length: "quarter" })
      .groups.map(({ key, cells, withoutReport }) => ({ key, cells, withoutReport }))
      .toSorted((a, b) => String(a.key).localeCompare(String(b.key)));
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (drawn) => {
      const records = drawn.map(({ kube, month, points }) =>
        of(kube, `2022-${String(month).padStart(2, "0")}`, points),
      );
      expect(byName(records.toReversed())).toEqual(byName(records));
    }),
    { numRuns: 30 },
  );
});

test("a table is frozen, and wrong arguments are refused", () => {
  expect(thawed(tabulatePeriods(KEPRI, [of("Mekar", "2022-01", 1)]))).toEqual([]);
  expect(() => tabulatePeriods(KEPRI, [], { length: "week" as "month" })).toThrow(CallError);
  expect(() => tabulatePeriods(KEPRI, [of("Mekar", "2022-01", 1)], { asOf: "2022" })).toThrow(CallError);
});
