/** Parts of a condition that nothing can meet, whatever the facts: proved from every complete cell of its table. */
import type { Path } from "../finding.ts";
import { completeFacts } from "../logic/cells.ts";
import { evaluateLogic, type Logic, toLogicData } from "../logic/json-logic.ts";
import { readOperation } from "../logic/read-operation.ts";
import { variablesOf } from "../logic/variables.ts";
import type { ExaminedCriterion } from "./examined-criterion.ts";
import { formatLogic } from "./format-logic.ts";
import { isComparison } from "./is-comparison.ts";
import { NO_PARAMS } from "./put-params.ts";

/** A part that is never true, and where it stands in its criterion. */
export interface ImpossiblePart {
  readonly criterion: string;
  readonly path: Path;
  /** The part as text, parameters put in: `member.age >= 60 and member.age <= 18`. */
  readonly text: string;
}

/**
 * The parts of a condition that contradict themselves: the condition as a whole, or what joins comparisons within it. A
 * lone comparison is left to the coverage, which says that it cannot be shown.
 */
export function impossibleParts({ id, condition, table }: ExaminedCriterion): readonly ImpossiblePart[] {
  const cells = completeFacts(table.inputs.map(({ classes }) => classes)).map((facts) =>
    toLogicData(Object.entries(facts), NO_PARAMS),
  );
  const isNever = (logic: Logic): boolean =>
    variablesOf(logic).length > 0 && cells.every((facts) => evaluateLogic(logic, facts) === false);

  function within(logic: Logic, path: Path, isWhole: boolean): readonly ImpossiblePart[] {
    const operation = readOperation(logic);
    if (operation === undefined) return [];
    const { operator, args, isList } = operation;
    const isJoined = !isComparison(operation) || args.length > 2;
    if ((isWhole || isJoined) && isNever(logic)) return [{ criterion: id, path, text: formatLogic(logic) }];
    if (isComparison(operation)) return [];
    return args.flatMap((arg, index) => within(arg, [...path, operator, ...(isList ? [index] : [])], false));
  }

  const { passes, open = [] } = condition;
  return [
    ...within(passes, ["passes"], true),
    ...open.flatMap(({ when }, index) => within(when, ["open", index, "when"], true)),
  ];
}
