/** The comparisons of a linted expression: which fact is held against which constants, and how. */
import type { Logic } from "./json-logic.ts";
import { type ComparingShape, isComparing, type OperatorOf } from "./operators.ts";
import { type Params, paramOf } from "./params.ts";
import { readOperation, readVariable } from "./read-operation.ts";

/** One fact held against constants by one operator. A fact standing alone (`{"var":"member.isWilling"}`) has none. */
export interface Comparison {
  readonly fact: string;
  readonly operator: OperatorOf<ComparingShape>;
  /** The constants written before the fact, as 18 in `18 <= age`. */
  readonly before: readonly unknown[];
  /** The constants written after it, as 60 in `age < 60`; a list of `in` among them, element by element. */
  readonly after: readonly unknown[];
}

/** Every comparison in a linted expression, in reading order. */
export function comparisonsOf(logic: Logic, params: Params): readonly Comparison[] {
  const alone = readVariable(logic);
  if (alone !== undefined) {
    return paramOf(alone) === undefined ? [{ fact: alone, operator: "var", before: [], after: [] }] : [];
  }
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  const { operator, args } = operation;
  // Only a comparison has a bare fact beside constants; everything else is walked into.
  const facts = args.map((arg) => factOf(arg));
  const position = facts.findIndex((fact) => fact !== undefined);
  const fact = facts[position];
  if (!isComparing(operator) || fact === undefined) return args.flatMap((arg) => comparisonsOf(arg, params));
  const constants = (from: number, to?: number): readonly unknown[] =>
    args.slice(from, to).flatMap((arg) => constantsOf(arg, params));
  return [{ fact, operator, before: constants(0, position), after: constants(position + 1) }];
}

function factOf(arg: Logic): string | undefined {
  const name = readVariable(arg);
  return name === undefined || paramOf(name) !== undefined ? undefined : name;
}

function constantsOf(arg: Logic, params: Params): readonly unknown[] {
  const param = paramOf(readVariable(arg) ?? "");
  const value = param === undefined ? arg : params.get(param);
  return Array.isArray(value) ? value : [value];
}
