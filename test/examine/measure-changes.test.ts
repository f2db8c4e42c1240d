import { describe, expect, test } from "vitest";
import { changesOfMeasure } from "../../src/examine/logic-changes.ts";
import type { Logic } from "../../src/logic/json-logic.ts";

const SALES = { var: "kube.turnover" };
const COSTS = { var: "kube.expenses" };
const TRAINED = { var: "kube.hasTraining" };

/** The changed measures of one kind. */
function changed(kind: string, measure: Logic): readonly Logic[] {
  return changesOfMeasure(measure)
    .filter((change) => change.kind === kind)
    .map((change) => change.changed);
}

describe("a calculation", () => {
  test.each<readonly [Logic, Logic]>([
    [{ "+": [SALES, COSTS] }, { "-": [SALES, COSTS] }],
    [{ "-": [SALES, COSTS] }, { "+": [SALES, COSTS] }],
    [{ "*": [SALES, COSTS] }, { "/": [SALES, COSTS] }],
    [{ "/": [SALES, COSTS] }, { "*": [SALES, COSTS] }],
    [{ min: [SALES, COSTS] }, { max: [SALES, COSTS] }],
    [{ max: [SALES, COSTS] }, { min: [SALES, COSTS] }],
    [{ "-": [SALES] }, { "+": [SALES] }],
    [{ "+": [SALES] }, { "-": [SALES] }],
    [{ "+": [SALES, COSTS, 1] }, { "-": [{ "+": [SALES, COSTS] }, 1] }],
    [{ "*": [SALES, COSTS, 2] }, { "/": [{ "*": [SALES, COSTS] }, 2] }],
    [{ min: [SALES, COSTS, 2] }, { max: [SALES, COSTS, 2] }],
  ])("%j is turned to %j", (measure, turned) => {
    expect(changed("calculation", measure)).toEqual([turned]);
  });

  test.each<Logic>([{ "*": [SALES] }, { min: [SALES] }, { max: SALES }])(
    "%j of one number stays, since it would mean the same",
    (measure) => {
      expect(changed("calculation", measure)).toEqual([]);
    },
  );

  test("is changed at every depth, and described where it stands", () => {
    const measure = { "/": [{ "*": [100, SALES] }, COSTS] };
    expect(
      changesOfMeasure(measure).map(({ kind, description, changed: to }) => [kind, description.en, to]),
    ).toEqual([
      [
        "calculation",
        "`/` → `*` in `(100 * kube.turnover) / kube.expenses`",
        { "*": [{ "*": [100, SALES] }, COSTS] },
      ],
      ["calculation", "`*` → `/` in `100 * kube.turnover`", { "/": [{ "/": [100, SALES] }, COSTS] }],
      ["bound", "100 → 99 in `100 * kube.turnover`", { "/": [{ "*": [99, SALES] }, COSTS] }],
      ["bound", "100 → 101 in `100 * kube.turnover`", { "/": [{ "*": [101, SALES] }, COSTS] }],
    ]);
  });
});

describe("branches", () => {
  const measure = { if: [TRAINED, 2, { ">": [SALES, 5] }, COSTS, 0] };

  test("are swapped, each with the next one", () => {
    expect(changed("branch", measure)).toEqual([
      { if: [TRAINED, COSTS, { ">": [SALES, 5] }, 2, 0] },
      { if: [TRAINED, 2, { ">": [SALES, 5] }, 0, COSTS] },
    ]);
    const [first] = changesOfMeasure(measure).filter(({ kind }) => kind === "branch");
    expect(first?.description).toEqual({
      id: "`2` ↔ `kube.expenses` dalam `if(kube.hasTraining, 2, kube.turnover > 5, kube.expenses, 0)`",
      en: "`2` ↔ `kube.expenses` in `if(kube.hasTraining, 2, kube.turnover > 5, kube.expenses, 0)`",
    });
  });

  test("have their conditions changed as conditions, and their values one lower and one higher", () => {
    expect(changed("operator", measure)).toEqual([
      { if: [{ "!": [TRAINED] }, 2, { ">": [SALES, 5] }, COSTS, 0] },
      { if: [TRAINED, 2, { ">=": [SALES, 5] }, COSTS, 0] },
    ]);
    expect(changed("bound", measure)).toEqual([
      { if: [TRAINED, 1, { ">": [SALES, 5] }, COSTS, 0] },
      { if: [TRAINED, 3, { ">": [SALES, 5] }, COSTS, 0] },
      { if: [TRAINED, 2, { ">": [SALES, 4] }, COSTS, 0] },
      { if: [TRAINED, 2, { ">": [SALES, 6] }, COSTS, 0] },
      { if: [TRAINED, 2, { ">": [SALES, 5] }, COSTS, -1] },
      { if: [TRAINED, 2, { ">": [SALES, 5] }, COSTS, 1] },
    ]);
  });
});

test("a fact alone has nothing that could be changed", () => {
  expect(changesOfMeasure(SALES)).toEqual([]);
});
