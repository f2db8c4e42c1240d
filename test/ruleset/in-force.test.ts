import { parseRuleset, type Ruleset, rulesetInForce, rulesets, timelineOf } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { repealOf } from "../../src/ruleset/in-force.ts";
import { SMALL_RULESET } from "./small-ruleset.ts";

const issuer = "dinsos-contoh";

/** A ruleset of one issuer that is in force from a date and repeals others. */
function ruleset(
  id: string,
  from: string | null,
  repeals: readonly { ruleset: string; from: string }[] = [],
  version = "1.0.0",
): Ruleset {
  return parseRuleset({
    ...SMALL_RULESET,
    id,
    version,
    inForce: { ...SMALL_RULESET.inForce, from },
    repeals: repeals.map((repeal) => ({ ...repeal, citations: [{ source: "surat" }] })),
  });
}

const inForce = (on: string, among: readonly Ruleset[]) => rulesetInForce({ issuer, on }, among)?.id;

describe("the ruleset in force on a day", () => {
  const old = ruleset("lama", "2016-05-01");
  const young = ruleset("baru", "2019-03-12", [{ ruleset: "lama", from: "2019-03-12" }]);

  test.each([
    ["2016-04-30", undefined],
    ["2016-05-01", "lama"],
    ["2019-03-11", "lama"],
    ["2019-03-12", "baru"],
    ["2026-11-21", "baru"],
  ])("on %s is %s", (on, id) => {
    expect(inForce(on, [old, young])).toBe(id);
  });

  test("is the newest version of its id", () => {
    expect(
      rulesetInForce({ issuer, on: "2020-01-01" }, [
        ruleset("baru", "2019"),
        ruleset("baru", "2019", [], "1.1.0"),
      ])?.version,
    ).toBe("1.1.0");
  });

  test("is not said where the source gives only the year, until the year is over", () => {
    const vague = ruleset("samar", "2016");
    expect(
      ["2015-12-31", "2016-06-01", "2016-12-31", "2017-01-01"].map((on) => inForce(on, [vague])),
    ).toEqual([undefined, undefined, "samar", "samar"]);
  });

  test("is not said where the source gives only the month of the repeal, while that month lasts", () => {
    const repealed = [old, ruleset("baru", "2019-03", [{ ruleset: "lama", from: "2019-03" }])];
    expect(
      ["2019-02-28", "2019-03-15", "2019-03-31", "2019-04-01"].map((on) => inForce(on, repealed)),
    ).toEqual(["lama", undefined, "baru", "baru"]);
  });

  test("is never said where it is not known from when", () => {
    const undated = ruleset("tanpa-tanggal", null);
    expect(["1900-01-01", "2026-11-21"].map((on) => inForce(on, [undated]))).toEqual([undefined, undefined]);
  });

  test("is not said beside one of which it is not known from when, until that one is repealed for sure", () => {
    const undated = ruleset("tanpa-tanggal", null);
    const dated = ruleset("baru", "2019-03-12", [{ ruleset: "tanpa-tanggal", from: "2019-03-12" }]);
    const beside = ruleset("baru", "2019-03-12");
    expect(inForce("2020-01-01", [beside, undated])).toBeUndefined();
    expect(inForce("2019-03-11", [dated, undated])).toBeUndefined();
    expect(inForce("2019-03-12", [dated, undated])).toBe("baru");
  });

  test("is not picked where two are in force", () => {
    expect(inForce("2020-01-01", [old, ruleset("lain", "2019")])).toBeUndefined();
  });

  test("of another issuer is another matter", () => {
    expect(rulesetInForce({ issuer: "dinsos-lain", on: "2020-01-01" }, [old])).toBeUndefined();
  });
});

describe("a repeal", () => {
  test("is said by the file that repeals, never by the one repealed", () => {
    expect(repealOf("permensos-25-2015")).toEqual({ by: "permensos-2-2019", from: "2019-03-12" });
    expect(repealOf("permensos-2-2019")).toBeUndefined();
  });
});

describe("the timeline of an issuer", () => {
  test("of the ministry has neither overlap nor gap", () => {
    expect(timelineOf("kemensos")).toEqual({
      spans: [
        { ruleset: "permensos-25-2015", from: "2016", until: "2019-03-12" },
        { ruleset: "permensos-2-2019", from: "2019-03-12", until: null },
      ],
      overlaps: [],
      gaps: [],
    });
  });

  test.each([...new Set(rulesets.map((each) => each.issuer.id))])("of %s has neither, as shipped", (id) => {
    const { overlaps, gaps } = timelineOf(id);
    expect([overlaps, gaps]).toEqual([[], []]);
  });

  test("finds rulesets that are in force at once", () => {
    expect(timelineOf(issuer, [ruleset("lama", "2016"), ruleset("baru", "2019")]).overlaps).toEqual([
      ["lama", "baru"],
    ]);
  });

  test("finds a time without any", () => {
    const among = [
      ruleset("lama", "2016"),
      ruleset("baru", "2021-01-01", [{ ruleset: "lama", from: "2019-03-12" }]),
    ];
    expect(timelineOf(issuer, among).gaps).toEqual([{ from: "2019-03-12", until: "2021-01-01" }]);
  });

  test("begins with a ruleset of which it is not known from when", () => {
    const among = [ruleset("baru", "2019"), ruleset("tanpa-tanggal", null)];
    expect(timelineOf(issuer, among)).toEqual({
      spans: [
        { ruleset: "tanpa-tanggal", from: null, until: null },
        { ruleset: "baru", from: "2019", until: null },
      ],
      overlaps: [["tanpa-tanggal", "baru"]],
      gaps: [],
    });
  });

  test("of nobody is empty", () => {
    expect(timelineOf("tidak-ada")).toEqual({ spans: [], overlaps: [], gaps: [] });
  });
});
