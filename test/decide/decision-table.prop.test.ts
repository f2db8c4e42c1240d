import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, test } from "vitest";
import { compileTable, lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { Facts, FactValue } from "../../src/facts/fact.ts";
import type { Condition } from "../../src/logic/condition.ts";
import { lintLogic } from "../../src/logic/lint-logic.ts";
import {
  type ConditionScope,
  completeFacts,
  completionsOf,
  condition,
  incompleteFacts,
} from "./condition.arbitrary.ts";

const NO_PARAMS = new Map();
const SCOPES: readonly ConditionScope[] = ["member", "kube"];

describe.each(SCOPES)("for random conditions about a %s", (scope) => {
  test("every condition drawn is in the portable subset", () => {
    fc.assert(
      fc.property(condition(scope), ({ passes, open = [] }) => {
        const context = { facts: FACTS, params: NO_PARAMS, scope, as: "condition" } as const;
        expect(
          [passes, ...open.map(({ when }) => when)].flatMap((logic) => lintLogic(logic, context)),
        ).toEqual([]);
      }),
    );
  });

  test("on complete facts the table says what json-logic-js says", () => {
    fc.assert(
      fc.property(condition(scope), completeFacts(scope), (drawn, facts) => {
        const { outcome, cause, questions = [] } = lookUp(compileTable(drawn, FACTS, NO_PARAMS), facts);
        expect(outcome).toBe(outcomeByJsonLogic(drawn, facts));
        expect(cause).toBe(outcome === "unknown" ? "open-question" : undefined);
        expect(questions).toEqual(questionsByJsonLogic(drawn, facts));
      }),
    );
  });

  test("on incomplete facts and ranges it says what every completion agrees on, else unknown", () => {
    fc.assert(
      fc.property(condition(scope), incompleteFacts(scope), (drawn, facts) => {
        const table = compileTable(drawn, FACTS, NO_PARAMS);
        const names = table.inputs.map(({ name }) => name);
        const outcomes = new Set(
          completionsOf(names, facts).map((complete) => outcomeByJsonLogic(drawn, complete)),
        );
        const [agreed = "fail"] = outcomes;
        const found = lookUp(table, facts);
        expect(found.outcome).toBe(outcomes.size === 1 ? agreed : "unknown");
        expect(found.cause).toBe(
          outcomes.size > 1 ? "missing" : agreed === "unknown" ? "open-question" : undefined,
        );
      }),
    );
  });

  test("exactly the facts that can change the outcome are named as missing", () => {
    fc.assert(
      fc.property(condition(scope), incompleteFacts(scope), (drawn, facts) => {
        const table = compileTable(drawn, FACTS, NO_PARAMS);
        const names = table.inputs.map(({ name }) => name);
        const canChange = names.filter((name) =>
          completionsOf(names, facts).some((complete) =>
            completionsOf([name], facts).some(
              (other) =>
                outcomeByJsonLogic(drawn, { ...complete, ...other }) !== outcomeByJsonLogic(drawn, complete),
            ),
          ),
        );
        expect(lookUp(table, facts).missing ?? []).toEqual(canChange);
      }),
    );
  });

  test("the questions named are those open in some completion", () => {
    fc.assert(
      fc.property(condition(scope), incompleteFacts(scope), (drawn, facts) => {
        const table = compileTable(drawn, FACTS, NO_PARAMS);
        const names = table.inputs.map(({ name }) => name);
        const open = new Set(
          completionsOf(names, facts).flatMap((complete) => questionsByJsonLogic(drawn, complete)),
        );
        expect(new Set(lookUp(table, facts).questions ?? [])).toEqual(open);
      }),
    );
  });

  test("learning a fact never turns a settled outcome", () => {
    fc.assert(
      fc.property(
        condition(scope),
        completeFacts(scope),
        fc.infiniteStream(fc.boolean()),
        (drawn, facts, coins) => {
          const table = compileTable(drawn, FACTS, NO_PARAMS);
          const known = Object.fromEntries(Object.entries(facts).filter(() => coins.next().value));
          const before = lookUp(table, known).outcome;
          const after = lookUp(table, facts).outcome;
          if (before !== "unknown") expect(after).toBe(before);
        },
      ),
    );
  });

  test("a value that a fact cannot have is as good as none", () => {
    fc.assert(
      fc.property(
        condition(scope),
        completeFacts(scope),
        fc.constantFrom("PNS", -1, 1.5, Number.NaN, "17"),
        (drawn, facts, odd) => {
          const table = compileTable(drawn, FACTS, NO_PARAMS);
          const [name] = Object.keys(facts);
          const { [name ?? ""]: _, ...others } = facts;
          expect(lookUp(table, { ...facts, [name ?? ""]: odd })).toEqual(lookUp(table, others));
        },
      ),
    );
  });
});

function dataOf(facts: Facts): unknown {
  const data: Record<string, Record<string, unknown>> = { member: {}, kube: {} };
  for (const [name, value] of Object.entries(facts)) {
    const [scope = "", fact = ""] = name.split(".");
    Object.assign(data[scope] ?? {}, { [fact]: value });
  }
  return data;
}

function ask(logic: Condition["passes"], facts: Facts): unknown {
  return jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], dataOf(facts));
}

function questionsByJsonLogic({ open = [] }: Condition, facts: Facts): readonly string[] {
  return open.filter(({ when }) => ask(when, facts) === true).map(({ question }) => question);
}

function outcomeByJsonLogic(drawn: Condition, facts: Readonly<Record<string, FactValue>> | Facts): Outcome {
  if (questionsByJsonLogic(drawn, facts).length > 0) return "unknown";
  return ask(drawn.passes, facts) === true ? "pass" : "fail";
}
