/** JsonLogic as data, and its meaning, which is json-logic-js's: nothing else in the package evaluates a rule. */
import jsonLogic from "json-logic-js";
import type { Params } from "./read-operation.ts";

/** A JsonLogic expression, as it stands in a rule file. Checked by `lintLogic`, never trusted before. */
export type Logic =
  | boolean
  | number
  | string
  | null
  | readonly Logic[]
  | { readonly [operator: string]: Logic };

/** What an expression means on complete data. Only linted logic may be given: raw JsonLogic misreads missing values. */
export function evaluateLogic(logic: Logic, data: unknown): unknown {
  // json-logic-js's own type lists operators one by one; linted logic is a subset of it.
  return jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], data);
}

/** Data for a JsonLogic engine, `{member: {…}, kube: {…}, params: {…}}`, from dotted facts. */
export function toLogicData(facts: Iterable<readonly [string, unknown]>, params: Params): unknown {
  const data: Record<string, Record<string, unknown>> = {
    member: {},
    kube: {},
    params: Object.fromEntries(params),
  };
  for (const [name, value] of facts) {
    const dot = name.indexOf(".");
    const scope = name.slice(0, dot);
    data[scope] = { ...data[scope], [name.slice(dot + 1)]: value };
  }
  return data;
}
