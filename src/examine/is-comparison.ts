/** What an operation is to an examination: a comparison, a choice between branches, a calculation. */
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

/** Whether the argument of a measure's operation is a condition that chooses between the others. */
export function isConditionOf({ operator, args }: Operation, index: number): boolean {
  const isChoice = OPERATORS.get(operator)?.shape === "choice";
  return isChoice && index % 2 === 0 && index < args.length - 1;
}
