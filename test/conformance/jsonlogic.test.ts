/**
 * The public JsonLogic suites: what the linter takes in, json-logic-js and the decision tables answer as the suites say;
 * everything else is refused. docs/semantics.md states how many cases are which.
 */
import { describe, expect, test } from "vitest";
import { compileTable, lookUp } from "../../src/decide/decision-table.ts";
import type { RuleFault } from "../../src/finding.ts";
import { evaluateLogic } from "../../src/logic/json-logic.ts";
import { type LogicContext, lintLogic } from "../../src/logic/lint-logic.ts";
import { readDocument, tableOf } from "../ruleset/read-markdown.ts";
import { factsOf, HAS_SUITES, type JsonLogicCase, readCases } from "./jsonlogic-cases.ts";

const SEMANTICS = readDocument("semantics.md");
const COUNTS = new Map(
  tableOf(SEMANTICS, "Conformance").map(([what = "", cases = ""]) => [what, Number(cases)]),
);
const TOTAL = "all cases";
const INSIDE = { condition: "inside, as a condition", measure: "inside, as a measure" } as const;

const NO_PARAMS: LogicContext["params"] = new Map();

/** Where the linter puts a case: a condition, a measure, or refused. A measure may use every operator there is. */
function placeOf(jsonLogicCase: JsonLogicCase): "condition" | "measure" | RuleFault {
  const { rule } = jsonLogicCase;
  const context = { facts: factsOf(jsonLogicCase).catalogue, params: NO_PARAMS };
  if (lintLogic(rule, { ...context, as: "condition" }).length === 0) return "condition";
  const [fault] = lintLogic(rule, { ...context, as: "measure" });
  return fault ?? "measure";
}

function rowOf(jsonLogicCase: JsonLogicCase): string {
  const place = placeOf(jsonLogicCase);
  return typeof place === "string" ? INSIDE[place] : `refused, \`${place.code}\``;
}

test("the counts in docs/semantics.md add up", () => {
  const parts = [...COUNTS].filter(([what]) => what !== TOTAL).map(([, count]) => count);
  expect(parts.reduce((sum, part) => sum + part)).toBe(COUNTS.get(TOTAL));
});

if (HAS_SUITES) describe("the public JsonLogic suites", conformance);
else
  test("the public JsonLogic suites are not beside the project, so their cases are not run", () => {
    expect(HAS_SUITES).toBe(false);
  });

function conformance(): void {
  const cases = readCases();
  const inside = cases.filter((jsonLogicCase) => typeof placeOf(jsonLogicCase) === "string");

  test("json-logic-js gives every case inside the subset exactly the result its suite states", () => {
    const given = inside.map(({ rule, data }) => ({ rule, data, result: evaluateLogic(rule, data) }));
    expect(given).toStrictEqual(inside.map(({ rule, data, expected }) => ({ rule, data, result: expected })));
  });

  test("the decision table gives every condition inside the subset the result its suite states", () => {
    const conditions = inside.filter((jsonLogicCase) => placeOf(jsonLogicCase) === "condition");
    const given = conditions.map((jsonLogicCase) => {
      const { rule } = jsonLogicCase;
      const { catalogue, values } = factsOf(jsonLogicCase);
      const table = compileTable({ passes: rule }, catalogue, NO_PARAMS);
      return { rule, outcome: lookUp(table, values).outcome };
    });
    const stated = { true: "pass", false: "fail" } as const;
    expect(given).toStrictEqual(
      conditions.map(({ rule, expected }) => ({
        rule,
        outcome: stated[String(expected) as "true" | "false"],
      })),
    );
  });

  test("a case that a suite says has to fail is refused", () => {
    expect(inside.filter((jsonLogicCase) => !("expected" in jsonLogicCase))).toEqual([]);
  });

  test("docs/semantics.md states how many cases are inside and how many are refused by which code", () => {
    const counts = new Map([[TOTAL, cases.length]]);
    for (const row of cases.map(rowOf)) counts.set(row, (counts.get(row) ?? 0) + 1);
    console.log([...counts].map(([what, count]) => `${count} ${what}`).join("\n"));
    expect(counts).toEqual(COUNTS);
  });
}
