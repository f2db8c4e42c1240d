import { lintRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { testFaultyFiles } from "./faulty-file.ts";
import { FAULTY_MONITORING_FILES } from "./faulty-monitoring.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed } from "./small-ruleset.ts";

describe("a monitoring file without fault", () => {
  test("has no finding", () => {
    expect(lintRuleset(SMALL_MONITORING)).toEqual([]);
    expect(lintRuleset(JSON.stringify(SMALL_MONITORING))).toEqual([]);
  });

  test.each([
    [
      "without stages, statuses and examples of records",
      { stages: [], classes: [], questions: [], params: {}, examples: [] },
    ],
    [
      "without indicators, whose statuses then read no score",
      {
        aspects: [],
        indicators: [],
        classes: [],
        questions: [],
        params: { least: SMALL_MONITORING.params.least },
        examples: [],
      },
    ],
    [
      "with a day it came into force that is not known",
      { inForce: { ...SMALL_MONITORING.inForce, from: null } },
    ],
  ])("is one %s", (_, parts) => {
    expect(lintRuleset({ ...SMALL_MONITORING, ...parts })).toEqual([]);
  });

  test("has points that may stay the same from band to band", () => {
    const file = changed({ "/indicators/1/scoring/bands/2/points": 1 }, SMALL_MONITORING);
    expect(lintRuleset(file)).toEqual([]);
  });

  test("may have one fact that raises one indicator and lowers another", () => {
    const [income] = SMALL_MONITORING.indicators;
    const costs = {
      ...income,
      id: "biaya",
      change: undefined,
      measure: { var: "kube.memberIncome" },
      direction: "lower-is-better",
      scoring: {
        ...income.scoring,
        bands: income.scoring.bands.map((band, at) => ({ ...band, points: 3 - 3 * at })),
      },
      examples: [
        { facts: { "kube.memberIncome": 0 }, points: 3 },
        { facts: { "kube.memberIncome": 1 }, points: 0 },
        { facts: {}, points: { min: 0, max: 3 } },
      ],
    };
    expect(lintRuleset(changed({ "/indicators/2": costs }, SMALL_MONITORING))).toEqual([]);
  });
});

describe("a monitoring file with one fault has that one finding, and the same in both languages:", () => {
  testFaultyFiles(FAULTY_MONITORING_FILES);
});

test("what refused logic leaves unsure is not looked at: examples, parameters, what indicators share", () => {
  const file = changed(
    {
      "/indicators/0/measure/-/0/var": "kube.income",
      "/stages/1/items/0/passes/>=/1/var": "params.fewest",
      "/examples/0/stage": "mandiri",
    },
    SMALL_MONITORING,
  );
  expect(lintRuleset(file).map(({ code }) => code)).toEqual(["logic/unknown-fact", "logic/unknown-param"]);
});

test("every fault of a file with many is given", () => {
  const file = changed(
    {
      "/aspects/2": { ...SMALL_MONITORING.aspects[0], id: "sosial" },
      "/indicators/1/scoring/bands/0/from": 0,
      "/stages/0/items/0/examples": [],
      "/classes/1/citations": [],
    },
    SMALL_MONITORING,
  );
  expect(lintRuleset(file).map(({ code, path }) => [code, path])).toEqual([
    ["citation/missing", "/classes/1"],
    ["aspect/unused", "/aspects/2"],
    ["band/first-with-start", "/indicators/1/scoring/bands/0/from"],
    ["example/missing-kind", "/stages/0/items/0/examples"],
    ["example/missing-kind", "/stages/0/items/0/examples"],
    ["example/missing-kind", "/stages/0/items/0/examples"],
  ]);
});
