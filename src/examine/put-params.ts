/** Logic with the value of each parameter put where the parameter is named, so that each use can be changed alone. */
import type { Condition } from "../logic/condition.ts";
import type { Logic } from "../logic/json-logic.ts";
import { type Params, type ParamValue, paramOf } from "../logic/params.ts";
import { readOperation, readVariable } from "../logic/read-operation.ts";

/** The parameters of logic that names none. */
export const NO_PARAMS: Params = new Map();

/** A linted condition that means the same without its parameters; every other place of it stays where it was. */
export function putParams({ passes, open = [] }: Condition, params: Params): Condition {
  return {
    passes: putParamsInto(passes, params),
    open: open.map(({ question, when }) => ({ question, when: putParamsInto(when, params) })),
  };
}

/** A linted expression that means the same without its parameters; every other place of it stays where it was. */
export function putParamsInto(logic: Logic, params: Params): Logic {
  const param = paramOf(readVariable(logic) ?? "");
  // Linted logic names no parameter that there is not.
  if (param !== undefined) return params.get(param) as ParamValue;
  const operation = readOperation(logic);
  if (operation === undefined) return logic;
  const { operator, args, isList } = operation;
  const [first = null, ...rest] = args.map((arg) => putParamsInto(arg, params));
  return { [operator]: isList ? [first, ...rest] : first };
}
