/** JsonLogic as data, and its meaning, which is json-logic-js's: nothing else in the package evaluates a rule. */
import jsonLogic from "json-logic-js";
import type { Params } from "./params.ts";

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
  const data = tree();
  data["member"] = tree();
  data["kube"] = tree();
  data["params"] = Object.fromEntries(params);
  for (const [name, value] of facts) put(data, name, value);
  return data;
}

interface Tree {
  [key: string]: unknown;
}

/** Without a prototype, so that none can be set, whatever a fact is named. */
function tree(): Tree {
  return Object.create(null) as Tree;
}

/** Puts a value where its dotted name says. This is done for every measure of every record. */
function put(data: Tree, name: string, value: unknown): void {
  let own = data;
  let start = 0;
  for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", start)) {
    const key = name.slice(start, dot);
    own[key] ??= tree();
    // No fact's name continues another's, so what stands at a key before a dot is a tree.
    own = own[key] as Tree;
    start = dot + 1;
  }
  own[name.slice(start)] = value;
}
