/** The atomic conditions of logic: every comparison, and every fact that stands alone as true or false. */
import type { Facts } from "../facts/fact.ts";
import type { Path } from "../finding.ts";
import type { Condition } from "../logic/condition.ts";
import { evaluateLogic, type Logic, toLogicData } from "../logic/json-logic.ts";
import { type Operation, readOperation, readVariable } from "../logic/read-operation.ts";
import { formatLogic } from "./format-logic.ts";
import { isComparison, isConditionOf } from "./is-comparison.ts";
import { NO_PARAMS } from "./put-params.ts";

/** One atomic condition. One that stands in two places is two of them, as in DO-178C (CAST-10). */
export interface Atom {
  /** Where it stands in its criterion or indicator: the parts of a JSON Pointer. */
  readonly path: Path;
  /** The condition as text, parameters put in: `member.age <= 59`. */
  readonly text: string;
  readonly logic: Logic;
}

/** The atomic conditions of `passes`, then of each open question, in reading order. The condition names no parameters. */
export function atomsOf({ passes, open = [] }: Condition): readonly Atom[] {
  return [
    ...atomsIn(passes, ["passes"]),
    ...open.flatMap(({ when }, index) => atomsIn(when, ["open", index, "when"])),
  ];
}

/** The atomic conditions of a measure without parameters: those that choose between its calculations, in reading order. */
export function atomsOfMeasure(measure: Logic, path: Path): readonly Atom[] {
  const operation = readOperation(measure);
  if (operation === undefined) return [];
  const { operator, args, isList } = operation;
  return args.flatMap((arg, index) => {
    const at = [...path, operator, ...(isList ? [index] : [])];
    return isConditionOf(operation, index) ? atomsIn(arg, at) : atomsOfMeasure(arg, at);
  });
}

function atomsIn(logic: Logic, path: Path): readonly Atom[] {
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  const { operator, args, isList } = operation;
  if (isAtomic(operation, logic)) return [{ path, text: formatLogic(logic), logic }];
  return args.flatMap((arg, index) => atomsIn(arg, [...path, operator, ...(isList ? [index] : [])]));
}

/** A comparison of constants alone speaks of no fact, so no example can change its truth. */
function isAtomic(operation: Operation, logic: Logic): boolean {
  return (
    isComparison(operation) && [logic, ...operation.args].some((node) => readVariable(node) !== undefined)
  );
}

/** Whether an atom is true of complete facts, in the words of json-logic-js. */
export function isTrueOf({ logic }: Atom, facts: Facts): boolean {
  return evaluateLogic(logic, toLogicData(Object.entries(facts), NO_PARAMS)) === true;
}
