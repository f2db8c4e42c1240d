import * as fc from "fast-check";
import { LogicEngine } from "json-logic-engine";
import { expect, test } from "vitest";
import { FACTS } from "../../src/facts/catalogue.ts";
import { createFinding } from "../../src/finding.ts";
import { classesOfCondition } from "../../src/logic/condition.ts";
import { evaluateLogic, type Logic, toLogicData } from "../../src/logic/json-logic.ts";
import { lintLogic } from "../../src/logic/lint-logic.ts";
import { OPERATORS } from "../../src/logic/operators.ts";
import { CONDITION, MEASURE, PARAMS } from "./context.ts";
import { anyCondition, anyFacts, anyMeasure, factValue } from "./logic.arbitrary.ts";

function ask(logic: Logic, facts: Readonly<Record<string, unknown>>): unknown {
  return evaluateLogic(logic, toLogicData(Object.entries(facts), PARAMS));
}

test("conditions drawn at random are in the portable subset, and give true or false", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (logic, facts) => {
      expect(lintLogic(logic, CONDITION)).toEqual([]);
      expect(ask(logic, facts)).toBeTypeOf("boolean");
    }),
  );
});

test("measures drawn at random are in the portable subset, and give a number", () => {
  fc.assert(
    fc.property(anyMeasure, anyFacts, (logic, facts) => {
      expect(lintLogic(logic, MEASURE)).toEqual([]);
      expect(ask(logic, facts)).toBeTypeOf("number");
    }),
  );
});

test("two values of one class are treated alike by json-logic-js", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, fc.gen(), (logic, facts, draw) => {
      for (const { fact, classOf, representatives } of classesOfCondition({ passes: logic }, FACTS, PARAMS)) {
        const value = draw(factValue, fact.type);
        const representative = representatives[classOf(value)];
        expect(representative).toBeDefined();
        expect(ask(logic, { ...facts, [fact.name]: value })).toBe(
          ask(logic, { ...facts, [fact.name]: representative }),
        );
      }
    }),
  );
});

test("every class is that of its own representative", () => {
  fc.assert(
    fc.property(anyCondition, (logic) => {
      for (const { count, classOf, representatives } of classesOfCondition(
        { passes: logic },
        FACTS,
        PARAMS,
      )) {
        expect(representatives.map(classOf)).toEqual(Array.from({ length: count }, (_, index) => index));
      }
    }),
  );
});

test("another JsonLogic engine reads every condition of the portable subset as json-logic-js does", () => {
  const engine = new LogicEngine();
  fc.assert(
    fc.property(anyCondition, anyFacts, (logic, facts) => {
      const data = toLogicData(Object.entries(facts), PARAMS);
      expect(engine.run(logic, data)).toBe(evaluateLogic(logic, data));
    }),
  );
});

/** Any JSON at all, and JSON that looks like logic. */
const anyJson = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "medium" },
    fc.jsonValue(),
    fc.constantFrom(
      "member.age",
      "member.sex",
      "params.minAge",
      "perempuan",
      "",
      18,
      null,
      true,
      "constructor",
    ),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom(...OPERATORS.keys(), "==", "__proto__"), fc.string()),
      tie("json"),
      {
        minKeys: 1,
        maxKeys: 2,
      },
    ),
    fc
      .tuple(fc.constantFrom(...OPERATORS.keys()), fc.array(tie("json"), { maxLength: 4 }))
      .map(([operator, args]) => ({ [operator]: args })),
  ),
})).json;

test("no JSON at all makes the linter throw, and every refusal can be phrased", () => {
  fc.assert(
    fc.property(anyJson, fc.constantFrom(CONDITION, MEASURE), (json, context) => {
      for (const fault of lintLogic(json, context)) {
        const { code, path, message } = createFinding(fault);
        expect(code).toMatch(/^logic\//);
        expect(path).toMatch(/^(\/|$)/);
        expect(message).not.toMatch(/undefined/);
      }
    }),
  );
});

test("JSON that the linter takes for a condition gives true or false on complete facts", () => {
  fc.assert(
    fc.property(anyJson, anyFacts, (json, facts) => {
      fc.pre(lintLogic(json, CONDITION).length === 0);
      // The linter found nothing to refuse, so it is logic.
      expect(ask(json as Logic, facts)).toBeTypeOf("boolean");
    }),
  );
});
