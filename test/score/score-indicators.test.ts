import {
  compileRuleset,
  getRuleset,
  type MonitoringRuleset,
  type ParsedMonitoring,
  RulesetError,
  scoreKube,
} from "aturan-kube";
import { describe, expect, it, test } from "vitest";
import { compileMonitoring } from "../../src/score/compile-monitoring.ts";
import { monitoringOf, ruleFile } from "./monitoring-ruleset.arbitrary.ts";

const TEXT = { id: "teks", en: "text" };
const CITE = [{ source: "surat" }];
const RISING = [
  { points: 0, label: TEXT },
  { from: 2, points: 1, label: TEXT },
];
const FALLING = [
  { points: 1, label: TEXT },
  { from: 2, points: 0, label: TEXT },
];

/** An indicator that is better high, or low. */
function indicator(measure: object, direction: "higher" | "lower" = "higher"): object {
  return {
    ...{
      id: "x",
      aspect: "aspect",
      label: TEXT,
      citations: CITE,
      measure,
      direction: `${direction}-is-better`,
    },
    scoring: {
      basis: "source",
      citations: CITE,
      weight: 1,
      bands: direction === "higher" ? RISING : FALLING,
    },
    examples: [0, 1, { min: 0, max: 1 }].map((points) => ({ facts: {}, points })),
  };
}

const rulesetOf = (...indicators: readonly object[]): MonitoringRuleset =>
  monitoringOf(ruleFile({ indicators }));
const scoreOf = (ruleset: MonitoringRuleset, record: ParsedMonitoring = {}) =>
  scoreKube(compileRuleset(ruleset), record);

/** What json-logic-js sees where `kube.p` is yes, or no. */
const when = (value: boolean, then: number | object, otherwise: number | object = 0) => ({
  if: [{ "===": [{ var: "kube.p" }, value] }, then, otherwise],
});

describe("indicators that share a fact", () => {
  it("one wanting a number high and one wanting it low, never earn the points of both", () => {
    const ruleset = rulesetOf(
      indicator({ var: "kube.a" }),
      indicator({ "+": [{ var: "kube.a" }, 0] }, "lower"),
    );
    const { score, indicators } = scoreOf(ruleset);
    expect(indicators.map((each) => [each.score.min, each.score.max])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(score).toEqual({ min: 1, max: 1, of: 2 });
  });

  it("both comparing it, are told the same", () => {
    const ruleset = rulesetOf(indicator(when(true, 2)), indicator(when(false, 2)));
    expect(scoreOf(ruleset).score).toEqual({ min: 1, max: 1, of: 2 });
  });

  it("a number here and an answer there, take each way of both", () => {
    const ruleset = rulesetOf(
      indicator(when(true, { var: "kube.a" })),
      indicator({ "+": [{ var: "kube.a" }, 0] }, "lower"),
      indicator(when(false, 2)),
      indicator({ var: "kube.b" }),
    );
    // With the answer no: 0, 0 or 1, 1; with yes the number earns one of the first two, and nothing on the third.
    expect(scoreOf(ruleset).score).toEqual({ min: 1, max: 3, of: 4 });
    expect(scoreOf(ruleset, { facts: { "kube.p": true } }).score).toEqual({ min: 1, max: 2, of: 4 });
    expect(scoreOf(ruleset, { facts: { "kube.a": 3 } }).score).toEqual({ min: 1, max: 2, of: 4 });
  });
});

describe("a number known only as a range", () => {
  const years = rulesetOf(indicator({ var: "kube.yearsRunning" }));
  const formed = (formedOn: string, ruleset = years) => scoreOf(ruleset, { formedOn, period: "2022-06" });

  it("may be any of its numbers: a group formed in a year has run for less time, or more", () => {
    expect(formed("2020").score).toEqual({ min: 0, max: 1, of: 1 });
    expect(formed("2020").indicators[0]).toMatchObject({ value: null, missing: ["kube.yearsRunning"] });
    expect(formed("2021").score).toEqual({ min: 0, max: 0, of: 1 });
  });

  it("settles what all of its numbers agree on, without a value", () => {
    expect(formed("2019").indicators[0]).toMatchObject({
      ...{ value: null, band: TEXT, missing: [] },
      score: { min: 1, max: 1, of: 1 },
    });
  });

  it("may be compared, too", () => {
    const compared = rulesetOf(indicator({ if: [{ ">=": [{ var: "kube.yearsRunning" }, 2] }, 2, 0] }));
    expect(["2019", "2020", "2021"].map((year) => formed(year, compared).score)).toEqual([
      { min: 1, max: 1, of: 1 },
      { min: 0, max: 1, of: 1 },
      { min: 0, max: 0, of: 1 },
    ]);
  });

  it("counts as missing where it can be none of its numbers", () => {
    expect(formed("1700").score).toEqual({ min: 0, max: 1, of: 1 });
  });
});

test("a number without an upper end may be as large as any", () => {
  const file = ruleFile({ indicators: [indicator({ var: "kube.a" })] }) as {
    readonly facts: readonly object[];
  };
  const [fact] = file.facts;
  const ruleset = monitoringOf({ ...file, facts: [{ ...fact, type: { kind: "integer", min: -5 } }] });
  expect(scoreOf(ruleset).score).toEqual({ min: 0, max: 1, of: 1 });
  expect(scoreOf(ruleset, { facts: { "kube.a": Number.MAX_SAFE_INTEGER } }).score).toEqual({
    min: 1,
    max: 1,
    of: 1,
  });
});

test("a value is known where the missing fact makes no difference to it", () => {
  const ruleset = rulesetOf(indicator(when(true, { var: "kube.a" }, { var: "kube.b" })));
  const { indicators } = scoreOf(ruleset, { facts: { "kube.p": true, "kube.a": 3 } });
  expect(indicators[0]).toMatchObject({ value: 3, missing: [] });
});

test("nothing is minus zero, which JSON does not know", () => {
  const ruleset = rulesetOf(indicator({ "-": [{ var: "kube.a" }] }));
  expect(Object.is(scoreOf(ruleset, { facts: { "kube.a": 0 } }).indicators[0]?.value, 0)).toBe(true);
});

test("a ruleset about membership is not compiled to score by", () => {
  expect(() => compileMonitoring(getRuleset("permensos-25-2015"))).toThrow(RulesetError);
});
