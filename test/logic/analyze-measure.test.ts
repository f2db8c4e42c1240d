import { describe, expect, test } from "vitest";
import { createFinding } from "../../src/finding.ts";
import { analyzeMeasure } from "../../src/logic/analyze-measure.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { MEASURED_FACTS, MEASURED_PARAMS } from "./measure.arbitrary.ts";

const SALES = { var: "kube.sales" };
const COSTS = { var: "kube.costs" };
const MEMBERS = { var: "kube.members" };
const BALANCE = { var: "kube.balance" };
const DEBT = { var: "kube.debt" };
const IS_ACTIVE = { var: "kube.isActive" };

function analyze(measure: Logic) {
  return analyzeMeasure(measure, { facts: MEASURED_FACTS, params: MEASURED_PARAMS }, ["measure"]);
}

/** The trends by the names of the facts. */
function trendsOf(measure: Logic): unknown {
  return Object.fromEntries(analyze(measure).trends);
}

/** The faults: codes, and places with what they name. */
function faultsOf(measure: Logic): readonly unknown[] {
  return analyze(measure).faults.map((fault) => {
    const { code, path } = createFinding(fault);
    return "name" in fault.params ? [code, path, fault.params.name] : [code, path];
  });
}

describe("a measure", () => {
  test.each<readonly [string, Logic, unknown]>([
    ["a fact rises with itself", SALES, { "kube.sales": 1 }],
    [
      "a difference falls with what is taken away",
      { "-": [SALES, COSTS] },
      { "kube.sales": 1, "kube.costs": -1 },
    ],
    ["a negative falls", { "-": [SALES] }, { "kube.sales": -1 }],
    ["a sum rises with all", { "+": [SALES, COSTS, 1] }, { "kube.sales": 1, "kube.costs": 1 }],
    [
      "a share falls with its whole",
      { "/": [{ "*": [100, SALES] }, MEMBERS] },
      { "kube.sales": 1, "kube.members": -1 },
    ],
    [
      "a product with a number below zero falls",
      { "*": [{ var: "params.loss" }, SALES] },
      { "kube.sales": -1 },
    ],
    [
      "a product of two facts moves by the sign of the other",
      { "*": [SALES, DEBT] },
      { "kube.sales": -1, "kube.debt": 1 },
    ],
    [
      "one over a number below zero falls with it",
      { "/": [SALES, DEBT] },
      { "kube.sales": -1, "kube.debt": -1 },
    ],
    ["a square rises where the fact is never below zero", { "*": [SALES, SALES] }, { "kube.sales": 1 }],
    [
      "the greatest and the least move with all",
      { max: [{ min: [SALES, 5] }, COSTS] },
      { "kube.sales": 1, "kube.costs": 1 },
    ],
    [
      "a divisor is kept above zero by `max`",
      { "/": [SALES, { max: [COSTS, 1] }] },
      { "kube.sales": 1, "kube.costs": -1 },
    ],
    [
      "branches move as all of them do",
      { if: [IS_ACTIVE, SALES, { "-": [SALES, COSTS] }] },
      { "kube.sales": 1, "kube.costs": -1 },
    ],
  ])("%s", (_, measure, trends) => {
    expect(faultsOf(measure)).toEqual([]);
    expect(trendsOf(measure)).toEqual(trends);
  });

  test("keeps the facts it compares apart from those it calculates with", () => {
    const { trends, cases } = analyze({
      if: [{ and: [IS_ACTIVE, { ">=": [{ var: "kube.years" }, 2] }] }, SALES, 0],
    });
    expect([...trends.keys()]).toEqual(["kube.sales"]);
    expect([...cases]).toEqual(["kube.isActive", "kube.years"]);
  });
});

describe("a measure is refused where", () => {
  test.each<readonly [string, Logic, readonly unknown[]]>([
    ["a divisor may be zero", { "/": [SALES, COSTS] }, [["measure/divides-by-zero", "/measure/~1/1"]]],
    ["a divisor changes its sign", { "/": [SALES, BALANCE] }, [["measure/divides-by-zero", "/measure/~1/1"]]],
    ["a divisor is zero", { "/": [SALES, 0] }, [["measure/divides-by-zero", "/measure/~1/1"]]],
    [
      "a divisor within a branch may be zero",
      { if: [IS_ACTIVE, 0, { "/": [1, { "-": [MEMBERS, 1] }] }] },
      [["measure/divides-by-zero", "/measure/if/2/~1/1"]],
    ],
    [
      "it reads a fact with both trends",
      { "/": [{ "-": [SALES, MEMBERS] }, { "+": [MEMBERS, 1] }] },
      [["measure/not-monotone", "/measure", "kube.members"]],
    ],
    [
      "a factor may have either sign",
      { "*": [BALANCE, SALES] },
      [["measure/not-monotone", "/measure", "kube.sales"]],
    ],
    [
      "its branches move against each other",
      { if: [IS_ACTIVE, SALES, { "-": [SALES] }] },
      [["measure/not-monotone", "/measure", "kube.sales"]],
    ],
    [
      "a fact is compared and calculated with",
      { if: [{ ">": [SALES, 5] }, SALES, 0] },
      [["measure/compared-and-calculated", "/measure", "kube.sales"]],
    ],
    [
      "it may grow beyond all numbers",
      { "-": [{ "*": [1e308, SALES] }, 1] },
      [["measure/too-large", "/measure/-/0/*"]],
    ],
  ])("%s", (_, measure, faults) => {
    expect(faultsOf(measure)).toEqual(faults);
  });
});
