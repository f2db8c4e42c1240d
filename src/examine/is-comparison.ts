/** Whether an operation is a comparison, where the atoms of a condition are found and its bounds, signs and lists changed. */
import { OPERATORS, type OperatorShape } from "../logic/operators.ts";
import type { Operation } from "../logic/read-operation.ts";

/** Whether an operation of a linted condition compares; a fact standing alone is compared with true. */
export function isComparison({ operator }: Operation): boolean {
  const shape = OPERATORS.get(operator)?.shape;
  return shape !== undefined && COMPARES[shape];
}

const COMPARES: Readonly<Record<OperatorShape, boolean>> = {
  connective: false,
  equality: true,
  order: true,
  membership: true,
  choice: false,
  variable: true,
  arithmetic: false,
};
