/** A condition with examples, ready to be examined, and what json-logic-js itself says of it. */

import jsonLogic from "json-logic-js";
import { type CellOutcome, compileTable, lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import { type ExaminedCriterion, toExaminedCriterion } from "../../src/examine/examined-criterion.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { Facts } from "../../src/facts/fact.ts";
import type { Condition } from "../../src/logic/condition.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import type { Params } from "../../src/logic/params.ts";
import { isOneOf } from "../../src/possible.ts";
import type { CriterionExample } from "../../src/ruleset/ruleset-schema.ts";

/** The criterion `c` with its examples, all of which are taken to hold. */
export function examined(
  condition: Condition,
  examples: readonly CriterionExample[] = [],
  params: Params = new Map(),
): ExaminedCriterion {
  return toExaminedCriterion(
    { name: "c", condition, table: compileTable(condition, FACTS, params), facts: FACTS },
    examples.map((example, index) => ({ index, example, holds: true })),
    params,
  );
}

/** Examples with the outcomes that the condition's own table gives; every other of them names its question. */
export function examplesOf(condition: Condition, cases: readonly Facts[]): readonly CriterionExample[] {
  const table = compileTable(condition, FACTS, new Map());
  return cases.map((drawn, index) => {
    // An example gives a fact, the ends of a number, or nothing.
    const facts = Object.fromEntries(
      Object.entries(drawn).flatMap(([name, value]) =>
        value === undefined || isOneOf(value) ? [] : [[name, value]],
      ),
    );
    const { outcome, missing, questions = [] }: CellOutcome = lookUp(table, facts);
    const [question] = index % 2 === 0 ? questions : [];
    return {
      facts,
      outcome,
      ...(missing === undefined ? {} : { missing: [...missing] }),
      ...(question === undefined ? {} : { question }),
    };
  });
}

/** Whether an expression without parameters is true of complete facts. */
export function isTrue(logic: Logic, facts: Facts): boolean {
  const data: Record<string, Record<string, unknown>> = { member: {}, kube: {} };
  for (const [name, value] of Object.entries(facts)) {
    const [scope = "", fact = ""] = name.split(".");
    Object.assign(data[scope] ?? {}, { [fact]: value });
  }
  return jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], data) === true;
}

/** The questions a condition leaves open on complete facts. */
export function questionsOf({ open = [] }: Condition, facts: Facts): readonly string[] {
  return open.filter(({ when }) => isTrue(when, facts)).map(({ question }) => question);
}

/** The outcome of a condition on complete facts. */
export function outcomeOf(condition: Condition, facts: Facts): Outcome {
  if (questionsOf(condition, facts).length > 0) return "unknown";
  return isTrue(condition.passes, facts) ? "pass" : "fail";
}
