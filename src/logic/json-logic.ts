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
  const data: Tree = { member: {}, kube: {}, params: Object.fromEntries(params) };
  return [...facts].reduce((tree, [name, value]) => withValue(tree, name, value), data);
}

interface Tree {
  readonly [key: string]: unknown;
}

function withValue(tree: Tree, name: string, value: unknown): Tree {
  const dot = name.indexOf(".");
  if (dot === -1) return { ...tree, [name]: value };
  const key = name.slice(0, dot);
  // No fact's name continues another's, so what stands at a key before a dot is a tree.
  return { ...tree, [key]: withValue(tree[key] as Tree, name.slice(dot + 1), value) };
}
