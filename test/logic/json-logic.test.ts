import { describe, expect, test } from "vitest";
import { evaluateLogic, toLogicData } from "../../src/logic/json-logic.ts";
import { AGE, PARAMS } from "./context.ts";

describe("the data for a JsonLogic engine", () => {
  test("hold facts by scope, and parameters", () => {
    const facts = [
      ["member.age", 40],
      ["kube.memberCount", 10],
      ["member.sex", "perempuan"],
    ] as const;
    expect(toLogicData(facts, new Map([["minAge", 18]]))).toEqual({
      member: { age: 40, sex: "perempuan" },
      kube: { memberCount: 10 },
      params: { minAge: 18 },
    });
  });

  test("hold an empty object for a scope without facts", () => {
    expect(toLogicData([], new Map())).toEqual({ member: {}, kube: {}, params: {} });
  });

  test("never set a prototype, whatever a fact is named", () => {
    const data = toLogicData([["__proto__.polluted", true]], new Map());
    expect(Object.keys(data as object)).toContain("__proto__");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test("an expression means what json-logic-js says, which for a missing value is not to be trusted", () => {
  const logic = { "<=": [AGE, { var: "params.maxAge" }] };
  expect(evaluateLogic(logic, toLogicData([["member.age", 60]], PARAMS))).toBe(false);
  expect(evaluateLogic(logic, toLogicData([], PARAMS))).toBe(true);
});
