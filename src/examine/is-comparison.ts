/** What an operation is to an examination: a comparison, a choice between branches, a calculation. */
import { isComparing, isOfShape } from "../logic/operators.ts";
import type { Operation } from "../logic/read-operation.ts";

/** Whether an operation of a linted condition compares; a fact standing alone is compared with true. */
export function isComparison({ operator }: Operation): boolean {
  return isComparing(operator);
}

/** Whether the argument of a measure's operation is a condition that chooses between the others. */
export function isConditionOf({ operator, args }: Operation, index: number): boolean {
  return isOfShape(operator, "choice") && index % 2 === 0 && index < args.length - 1;
}
