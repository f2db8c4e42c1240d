/** Constants of a condition turned into parameters of a rule file. */
import type { Logic } from "../logic/json-logic.ts";
import { OPERATORS, type Operator } from "../logic/operators.ts";
import type { ParamValue } from "../logic/params.ts";
import { type Operation, readOperation, readVariable } from "../logic/read-operation.ts";

/** Logic whose limits and lists are parameters; `nameParam` takes a value and gives the parameter's name. */
export function nameConstants(logic: Logic, nameParam: (fact: string, value: ParamValue) => string): Logic {
  // Drawn conditions are made of comparisons, and of operators that every engine has.
  const { operator, args } = readOperation(logic) as Operation;
  const fact = args.map(readVariable).find((name) => name !== undefined);
  if (fact === undefined) return { [operator]: args.map((arg) => nameConstants(arg, nameParam)) };
  return NAMED.has((OPERATORS.get(operator) as Operator).shape)
    ? { [operator]: args.map((arg) => (readVariable(arg) === undefined ? toParam(arg) : arg)) }
    : logic;

  function toParam(value: Logic): Logic {
    // What an order or a list is compared with is a number or a list of constants.
    return { var: `params.${nameParam(fact as string, value as ParamValue)}` };
  }
}

/** The shapes whose constants are limits or lists. */
const NAMED: ReadonlySet<string> = new Set(["order", "membership"]);
