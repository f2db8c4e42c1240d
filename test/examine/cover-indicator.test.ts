import type { IndicatorExample } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { coverIndicator } from "../../src/examine/cover-indicator.ts";
import { examinedIndicator } from "./small-monitoring-examination.ts";

type Changes = Readonly<Record<string, unknown>>;

const TREND = { var: "kube.trend" };

function cover(index: number, ...rest: [changes?: Changes, examples?: readonly IndicatorExample[]]) {
  return coverIndicator(examinedIndicator(index, ...rest));
}

/** Examples of the first indicator by its value. */
function incomes(...values: readonly number[]): readonly IndicatorExample[] {
  return values.map((value) => ({
    facts: { "kube.memberIncome": 400_000 + value, "kube.baselineMemberIncome": 400_000 },
    points: value >= 1 ? 3 : 0,
  }));
}

/** Examples that state the points of every band of the second indicator, for the linter alone. */
const UNSEEN = {
  "/indicators/1/examples": [0, 1, 2, { min: 0, max: 2 }].map((points) => ({ facts: {}, points })),
};

/** The second indicator with another measure, with more changed. */
function measuring(measure: unknown, more: Changes = {}) {
  return { "/indicators/1/measure": measure, ...more };
}

describe("a band", () => {
  test("is shown by a value at its limit and the greatest one in the band directly below", () => {
    expect(cover(0, {}, incomes(7, 1, -5, 0))).toEqual({
      criterion: "indicators/pendapatan",
      shown: 1,
      of: 1,
      atoms: [{ kind: "band", path: ["scoring", "bands", 1], text: "from 1", status: "shown", pair: [1, 3] }],
    });
  });

  test.each([
    ["no value at its limit", incomes(2, 0), ["at-limit"]],
    ["no value below", incomes(1, 5), ["below"]],
    ["neither", incomes(5), ["at-limit", "below"]],
  ])("is not shown with %s, and says what is lacking", (_, examples, lacks) => {
    expect(cover(0, {}, examples).atoms).toEqual([
      { kind: "band", path: ["scoring", "bands", 1], text: "from 1", status: "not-shown", lacks },
    ]);
  });

  test("is not shown by a value two bands below, nor by an example that does not hold", () => {
    const apart = cover(1, { "/indicators/1/examples/1/facts": {}, "/indicators/1/examples/1/points": 1 });
    expect(apart.atoms.filter(({ kind }) => kind === "band")).toMatchObject([
      { text: "from 1", status: "not-shown", lacks: ["at-limit"] },
      { text: "from 2", status: "not-shown", lacks: ["below"] },
    ]);
  });

  test("is proved impossible to show where no case of the measure has such a value", () => {
    const { shown, of, atoms } = cover(
      1,
      measuring(
        { if: [{ "===": [TREND, "meningkat"] }, 5, { "===": [TREND, "tetap"] }, 1.5, 0] },
        { "/indicators/1/scoring/bands/1/from": 1 },
      ),
    );
    expect(atoms.filter(({ kind }) => kind === "band").map(({ status }) => status)).toEqual([
      ...["cannot-be-shown", "cannot-be-shown"],
    ]);
    expect([shown, of]).toEqual([2, 2]);
  });
});

describe("a condition within a measure", () => {
  test("is shown by two examples that take another branch by it alone", () => {
    expect(cover(1).atoms.filter(({ kind }) => kind === "condition")).toEqual([
      {
        kind: "condition",
        path: ["measure", "if", 0],
        text: 'kube.trend === "meningkat"',
        status: "shown",
        pair: [0, 2],
      },
      {
        kind: "condition",
        path: ["measure", "if", 2],
        text: 'kube.trend === "tetap"',
        status: "shown",
        pair: [1, 2],
      },
    ]);
  });

  test("is not shown where an example is lacking, and the hint is a pair of examples with points", () => {
    const trained = { var: "kube.hasTraining" };
    const measure = { if: [trained, { "+": [{ var: "kube.production" }, 1] }, 0] };
    const { atoms } = cover(1, { ...measuring(measure), "/examples": [], ...UNSEEN }, [
      { facts: { "kube.hasTraining": true, "kube.production": 0 }, points: 1 },
      { facts: { "kube.hasTraining": false }, points: 0 },
    ]);
    expect(atoms.at(-1)).toEqual({
      kind: "condition",
      path: ["measure", "if", 0],
      text: "kube.hasTraining",
      status: "not-shown",
      hint: [
        { facts: { "kube.hasTraining": true, "kube.production": 0 }, points: 1 },
        { facts: { "kube.hasTraining": false, "kube.production": 0 }, points: 0 },
      ],
    });
  });

  test("that is masked by another is proved impossible to show", () => {
    const rising = { "===": [TREND, "meningkat"] };
    const { atoms } = cover(
      1,
      measuring(
        { if: [rising, 2, { and: [rising, { "===": [TREND, "tetap"] }] }, 0, 1] },
        {
          "/indicators/1/examples/1/points": 1,
          "/indicators/1/examples/2": { facts: { "kube.trend": "menurun" }, points: 1 },
          "/indicators/1/scoring/bands/0/points": 1,
          "/indicators/1/examples/3/points": { min: 1, max: 2 },
        },
      ),
    );
    expect(atoms.filter(({ kind }) => kind === "condition").map(({ status }) => status)).toEqual([
      ...["cannot-be-shown", "cannot-be-shown", "cannot-be-shown"],
    ]);
  });

  test("of a change is shown as one of a measure, and hints state the direction", () => {
    const active = { "===": [{ var: "kube.status" }, "aktif"] };
    const { atoms } = cover(1, {
      "/indicators/1/change": { "+": [{ if: [active, 1, 0] }, { if: [{ "!": active }, -1, 0] }] },
    });
    expect(atoms.slice(-2)).toMatchObject([
      {
        path: ["change", "+", 0, "if", 0],
        status: "cannot-be-shown",
      },
      { path: ["change", "+", 1, "if", 0, "!"], status: "cannot-be-shown" },
    ]);
    const alone = cover(1, { "/indicators/1/change": { if: [active, 1, -1] } });
    expect(alone.atoms.at(-1)).toMatchObject({
      status: "not-shown",
      hint: [
        { points: { min: 0, max: 2 }, direction: "membaik" },
        { points: { min: 0, max: 2 }, direction: "menurun" },
      ],
    });
  });
});
