/** Takes a JsonLogic node apart: what every walk over an expression begins with. */
import type { Logic } from "./json-logic.ts";

/** A node of the form `{operator: arguments}`, with a lone argument read as a list of one (JsonLogic's sugar). */
export interface Operation {
  readonly operator: string;
  readonly args: readonly Logic[];
  /** Whether the arguments are written as a list. */
  readonly isList: boolean;
}

/** The operation a node stands for, or `undefined` for a constant, a list or an object without exactly one key. */
export function readOperation(logic: Logic): Operation | undefined {
  if (typeof logic !== "object" || logic === null || Array.isArray(logic)) return undefined;
  const entries = Object.entries(logic as { readonly [operator: string]: Logic });
  const [first] = entries;
  if (first === undefined || entries.length > 1) return undefined;
  const [operator, args] = first;
  const isList = Array.isArray(args);
  return { operator, args: isList ? args : [args as Logic], isList };
}

/** The path of a `var` node such as `{"var":"member.age"}`, or `undefined` for any other node. */
export function readVariable(logic: Logic): string | undefined {
  const operation = readOperation(logic);
  const path = operation?.operator === "var" && operation.args.length === 1 ? operation.args[0] : undefined;
  return typeof path === "string" ? path : undefined;
}
