/** An expression with one small thing changed, as somebody might have got it wrong. */
import type { Text } from "../language.ts";
import type { Logic } from "../logic/json-logic.ts";
import { OPERATORS, type OperatorShape } from "../logic/operators.ts";
import { type Operation, readOperation } from "../logic/read-operation.ts";
import { formatLogic } from "./format-logic.ts";
import { isComparison, isConditionOf } from "./is-comparison.ts";
import type { Change } from "./mutant.ts";

/** Every change of one place of a condition, the outermost operator first. */
export function changesOfCondition(logic: Logic): readonly Change<Logic>[] {
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  if (isComparison(operation))
    return [
      ...boundChanges(operation, logic),
      ...operatorChanges(operation, logic),
      ...listChanges(operation, logic),
    ];
  return [
    ...connectiveChanges(operation, logic),
    ...operation.args.flatMap((arg, index) =>
      within(changesOfCondition(arg), (changed) => withArgument(operation, index, changed)),
    ),
  ];
}

/** Every change of one place of a measure, the outermost operator first. */
export function changesOfMeasure(measure: Logic): readonly Change<Logic>[] {
  const operation = readOperation(measure);
  if (operation === undefined) return [];
  return [
    ...calculationChanges(operation, measure),
    ...branchChanges(operation, measure),
    ...operation.args.flatMap((arg, index) => {
      const changed = isConditionOf(operation, index) ? changesOfCondition(arg) : changesOfMeasure(arg);
      return within([...shifts(arg, measure), ...changed], (to) => withArgument(operation, index, to));
    }),
  ];
}

/** The same changes, each with what stands around it. */
export function within<T>(
  changes: readonly Change<Logic>[],
  around: (changed: Logic) => T,
): readonly Change<T>[] {
  return changes.map((change) => ({ ...change, changed: around(change.changed) }));
}

function withArgument({ operator, args }: Operation, index: number, changed: Logic): Logic {
  return { [operator]: args.with(index, changed) };
}

/** Each number one lower and one higher, elements of a list among them. */
function boundChanges(operation: Operation, logic: Logic): readonly Change<Logic>[] {
  return operation.args.flatMap((arg, index) =>
    isList(arg)
      ? arg.flatMap((item, at) =>
          within(shifts(item, logic), (changed) => withArgument(operation, index, arg.with(at, changed))),
        )
      : within(shifts(arg, logic), (changed) => withArgument(operation, index, changed)),
  );
}

/** A number one lower and one higher; nothing of what is no number. */
function shifts(value: Logic, where: Logic): readonly Change<Logic>[] {
  if (typeof value !== "number") return [];
  return [value - 1, value + 1].map((changed) => ({
    kind: "bound",
    description: replaced(`${value}`, `${changed}`, where),
    changed,
  }));
}

/** A comparison by what it is mistaken for, or negated. */
function operatorChanges({ operator, args }: Operation, logic: Logic): readonly Change<Logic>[] {
  const flipped = mistakenFor(operator, "equality", "order");
  const changed = flipped === undefined ? { "!": [logic] } : { [flipped]: args };
  const description =
    flipped === undefined
      ? { id: `\`${formatLogic(logic)}\` dibalik`, en: `\`${formatLogic(logic)}\` negated` }
      : replaced(`\`${operator}\``, `\`${flipped}\``, logic);
  return [{ kind: "operator", description, changed }];
}

/** The operator that one of some shapes is mistaken for. */
function mistakenFor(name: string, ...shapes: readonly OperatorShape[]): string | undefined {
  const operator = OPERATORS.get(name);
  if (operator === undefined || !shapes.includes(operator.shape)) return undefined;
  return "mistakenFor" in operator ? (operator.mistakenFor ?? undefined) : undefined;
}

/** Each element of a list left out; nothing is in an empty list, so that comparison is never true. */
function listChanges(operation: Operation, logic: Logic): readonly Change<Logic>[] {
  return operation.args.flatMap((arg, index) =>
    isList(arg)
      ? arg.map((item, at) => ({
          kind: "list-item",
          description: {
            id: `tanpa \`${formatLogic(item)}\` dalam \`${formatLogic(logic)}\``,
            en: `without \`${formatLogic(item)}\` in \`${formatLogic(logic)}\``,
          },
          changed: arg.length === 1 ? false : withArgument(operation, index, arg.toSpliced(at, 1)),
        }))
      : [],
  );
}

/** With one argument `and` and `or` mean the same. */
function connectiveChanges({ operator, args }: Operation, logic: Logic): readonly Change<Logic>[] {
  const swapped = mistakenFor(operator, "connective");
  if (swapped === undefined || args.length < 2) return [];
  return [
    {
      kind: "connective",
      description: replaced(`\`${operator}\``, `\`${swapped}\``, logic),
      changed: { [swapped]: args },
    },
  ];
}

/** A calculation of one number is turned only where that makes it another one: `-x` to `x`, and back. */
function calculationChanges({ operator, args }: Operation, logic: Logic): readonly Change<Logic>[] {
  const turned = mistakenFor(operator, "arithmetic");
  if (turned === undefined || (args.length < 2 && turned !== "+" && turned !== "-")) return [];
  // `-` and `/` take two numbers at most: of more, the last one is taken away from the others.
  const isTooLong = args.length > 2 && (turned === "-" || turned === "/");
  const parts = isTooLong ? [{ [operator]: args.slice(0, -1) }, ...args.slice(-1)] : args;
  return [
    {
      kind: "calculation",
      description: replaced(`\`${operator}\``, `\`${turned}\``, logic),
      changed: { [turned]: parts },
    },
  ];
}

/** The values of each two branches that stand beside each other, swapped. */
function branchChanges(operation: Operation, logic: Logic): readonly Change<Logic>[] {
  const { args } = operation;
  const values = args.flatMap((_, index) =>
    isConditionOf(operation, 0) && !isConditionOf(operation, index) ? [index] : [],
  );
  return values.slice(1).map((second, at) => {
    // There is a value before each but the first.
    const first = values[at] as number;
    const [a = null, b = null] = [args[first], args[second]];
    return {
      kind: "branch",
      description: replaced(`\`${formatLogic(a)}\` ↔ \`${formatLogic(b)}\``, undefined, logic),
      changed: { [operation.operator]: args.with(first, b).with(second, a) },
    };
  });
}

function replaced(from: string, to: string | undefined, where: Logic): Text {
  const change = to === undefined ? from : `${from} → ${to}`;
  const text = formatLogic(where);
  return { id: `${change} dalam \`${text}\``, en: `${change} in \`${text}\`` };
}

function isList(logic: Logic): logic is readonly Logic[] {
  return Array.isArray(logic);
}
