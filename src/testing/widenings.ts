/** Every way of widening a window of numbers in a condition: the limits that let more people pass as they move. */
import { isConditionOf } from "../examine/is-comparison.ts";
import type { Logic } from "../logic/json-logic.ts";
import { isOfShape, type OperatorOf, operatorOf } from "../logic/operators.ts";
import { type Params, paramOf } from "../logic/params.ts";
import { type Operation, readOperation, readVariable } from "../logic/read-operation.ts";

/** A limit that was moved. */
export interface Widening {
  readonly fact: string;
  readonly from: number;
  readonly to: number;
  readonly logic: Logic;
}

/** Limits that are moved outwards: by one, and by some more. */
const STEPS = [1, 5];

/** The widenings of a linted condition; where it stands under a negation, its windows are what has to be narrowed. */
export function wideningsOf(logic: Logic, params: Params, isNegated = false): readonly Widening[] {
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  const { operator, args } = operation;
  if (isOfShape(operator, "order")) return widenComparison(operator, args, params, isNegated);
  return args.flatMap((arg, index) =>
    // What chooses between branches is no window: moving it lets some pass and keeps others out.
    isConditionOf(operation, index)
      ? []
      : wideningsOf(arg, params, operator === "!" ? !isNegated : isNegated).map((widening) => ({
          ...widening,
          logic: { [operator]: args.with(index, widening.logic) },
        })),
  );
}

function widenComparison(
  operator: OperatorOf<"order">,
  args: Operation["args"],
  params: Params,
  isNegated: boolean,
): readonly Widening[] {
  const names = args.map((arg) => {
    const name = readVariable(arg);
    return name === undefined || paramOf(name) !== undefined ? undefined : name;
  });
  const at = names.findIndex((name) => name !== undefined);
  const fact = names[at];
  if (fact === undefined) return [];
  return args.flatMap((arg, index) => {
    const limit = constantOf(arg, params);
    if (typeof limit !== "number") return [];
    const isUpper = (operatorOf(operator).upper === "after") === index > at;
    return STEPS.map((step) => {
      const to = isUpper === isNegated ? limit - step : limit + step;
      return { fact, from: limit, to, logic: { [operator]: args.with(index, to) } };
    });
  });
}

/** A constant, or the value of a parameter; nothing of a fact. */
function constantOf(arg: Logic, params: Params): unknown {
  const name = readVariable(arg);
  if (name === undefined) return arg;
  const param = paramOf(name);
  return param === undefined ? undefined : params.get(param);
}
