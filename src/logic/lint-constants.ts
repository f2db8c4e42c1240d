/** Constants that stand side by side in an expression of the portable subset: allowed everywhere, and never meant. */
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import type { Logic } from "./json-logic.ts";
import { OPERATORS } from "./operators.ts";
import { paramOf } from "./params.ts";
import { readOperation, readVariable } from "./read-operation.ts";

/**
 * The pairs of constants that are held against each other, or calculated with each other where a decimal comma makes
 * two numbers of one: `{"<=": [x, 2,5]}` is `x <= 2` and `2 <= 5`. Takes linted logic.
 */
export function lintConstants(logic: unknown, path: Path = []): readonly RuleFault[] {
  if (Array.isArray(logic)) return logic.flatMap((item, index) => lintConstants(item, [...path, index]));
  const operation = readOperation(logic as Logic);
  if (operation === undefined) return [];
  const { operator: name, args } = operation;
  const shape = OPERATORS.get(name)?.shape;
  const at = [...path, name];
  const isPair =
    shape === "equality" || shape === "order"
      ? (first: Logic, second: Logic): boolean => isConstant(first) && isConstant(second)
      : (first: Logic, second: Logic): boolean => shape === "arithmetic" && isWhole(first) && isWhole(second);
  const pairs = args.slice(1).flatMap((second, index) => {
    const first = args[index] as Logic;
    if (!isPair(first, second)) return [];
    const names = { first: nameOf(first), second: nameOf(second) };
    return [ruleFault("logic/two-constants", [...at, index + 1], names)];
  });
  return [...pairs, ...args.flatMap((arg, index) => lintConstants(arg, [...at, index]))];
}

function isConstant(logic: Logic): boolean {
  const name = readVariable(logic);
  return name === undefined ? typeof logic !== "object" : paramOf(name) !== undefined;
}

function isWhole(logic: Logic): boolean {
  return typeof logic === "number" && Number.isInteger(logic) && logic >= 0;
}

function nameOf(logic: Logic): string {
  return readVariable(logic) ?? String(logic);
}
