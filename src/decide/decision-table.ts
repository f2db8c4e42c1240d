/**
 * The meaning of one criterion as a small table: a cell for each combination of fact classes, "missing" included.
 * json-logic-js answers every complete cell once; an incomplete cell holds what all its completions agree on.
 */
import type { FactCatalogue, Facts } from "../facts/fact.ts";
import { combinationsOf, knownNumbers } from "../logic/cells.ts";
import { type Condition, classesOfCondition } from "../logic/condition.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import { evaluateLogic, toLogicData } from "../logic/json-logic.ts";
import type { Params } from "../logic/params.ts";
import { type CellOffsets, cellOffsets } from "./cell-offsets.ts";

/** A criterion's outcome for one person or group. */
export type Outcome = "pass" | "fail" | "unknown";

/** An outcome with the cause of an unknown one: the facts that could change it, or the open questions of the law. */
export interface CellOutcome {
  readonly outcome: Outcome;
  readonly cause?: "missing" | "open-question";
  /** The missing facts that can change the outcome, in the order of the criterion. */
  readonly missing?: readonly string[];
  /** The questions that are open, or may prove to be open once the missing facts are known. */
  readonly questions?: readonly string[];
}

/** A compiled criterion: `outcomes[cell]`, where `cell` is the sum of class × stride over the inputs. */
export interface DecisionTable {
  readonly inputs: readonly TableInput[];
  readonly outcomes: readonly CellOutcome[];
}

/** One fact of the table; its classes are numbered 0 to `classes.count`, the last standing for missing. */
export interface TableInput extends CellOffsets {
  readonly name: string;
  readonly classes: FactClasses;
  readonly stride: number;
}

/** Compiles a linted condition into its table. The condition's table has at most `MAX_CELLS` cells. */
export function compileTable(condition: Condition, facts: FactCatalogue, params: Params): DecisionTable {
  let stride = 1;
  const inputs = classesOfCondition(condition, facts, params).map((classes) => {
    const input = tableInput(classes, stride);
    stride *= classes.count + 1;
    return input;
  });
  const answers = new Map<number, CellOutcome>();
  for (const classNumbers of combinationsOf(inputs.map(({ classes }) => knownNumbers(classes)))) {
    answers.set(cellAt(inputs, classNumbers), answer(condition, inputs, classNumbers, params));
  }
  const anyClass = ({ classes }: TableInput, classNumber: number): readonly number[] =>
    classNumber === classes.count ? knownNumbers(classes) : [classNumber];
  const outcomes = Array.from({ length: stride }, (_, cell) => {
    const complete = answers.get(cell);
    if (complete !== undefined) return complete;
    const choices = inputs.map((input) =>
      anyClass(input, Math.floor(cell / input.stride) % (input.classes.count + 1)),
    );
    return agree(inputs, choices, answers);
  });
  return { inputs, outcomes };
}

/** A fact of a table in which the facts before it take `stride` cells. */
export function tableInput(classes: FactClasses, stride: number): TableInput {
  return { name: classes.fact.name, classes, stride, ...cellOffsets(classes, stride) };
}

/** The outcome for given facts: what every completion of the missing ones and every possible value of those known in part agree on. */
export function lookUp(table: DecisionTable, facts: Facts): CellOutcome {
  const cell = cellOf(table, facts);
  return cell === undefined ? lookUpPossible(table, facts) : (table.outcomes[cell] as CellOutcome);
}

/** The cell of facts that are known or missing; `undefined` where some fact is known in part. This is the inner loop of deciding. */
function cellOf({ inputs }: DecisionTable, facts: Facts): number | undefined {
  let cell = 0;
  for (let index = 0; index < inputs.length; index += 1) {
    const input = inputs[index] as TableInput;
    const offset = offsetOf(input, facts[input.name]);
    if (offset === undefined) return undefined;
    cell += offset;
  }
  return cell;
}

/** What a value adds to the number of its cell; `undefined` where it is known in part. */
export function offsetOf(input: TableInput, value: unknown): number | undefined {
  if (typeof value === "string") return input.words.get(value) ?? input.missing;
  if (typeof value === "number") return numberOffset(input, value);
  if (typeof value === "boolean") return value ? input.yes : input.no;
  return value === undefined ? input.missing : undefined;
}

function numberOffset(input: TableInput, value: number): number {
  const { numbers, from, lowest, highest, missing, classes, stride } = input;
  if (input.isShare) return classes.classOf(value) * stride;
  if (!(value >= lowest && value <= highest && Number.isInteger(value))) return missing;
  const index = value - from;
  return (
    numbers[index < 0 ? 0 : index >= numbers.length ? numbers.length - 1 : index] ??
    classes.classOf(value) * stride
  );
}

function lookUpPossible(table: DecisionTable, facts: Facts): CellOutcome {
  const { inputs, outcomes } = table;
  const choices = inputs.map(({ name, classes }) => classesLeft(classes, facts[name]));
  return agree(inputs, choices, { get: (cell) => outcomes[cell] });
}

function cellAt(inputs: readonly TableInput[], classNumbers: readonly number[]): number {
  return inputs.reduce((cell, { stride }, index) => cell + stride * (classNumbers[index] ?? 0), 0);
}

/** What json-logic-js says of one complete cell, asked with one value of each class. */
function answer(
  condition: Condition,
  inputs: readonly TableInput[],
  classNumbers: readonly number[],
  params: Params,
): CellOutcome {
  const data = toLogicData(
    inputs.map(({ name, classes }, index) => [name, classes.representatives[classNumbers[index] ?? 0]]),
    params,
  );
  const questions = (condition.open ?? [])
    .filter(({ when }) => evaluateLogic(when, data) === true)
    .map(({ question }) => question);
  if (questions.length > 0) return openOutcome(questions);
  return evaluateLogic(condition.passes, data) === true ? PASS : FAIL;
}

const PASS: CellOutcome = Object.freeze({ outcome: "pass" });
const FAIL: CellOutcome = Object.freeze({ outcome: "fail" });

function openOutcome(questions: readonly string[]): CellOutcome {
  return Object.freeze({ outcome: "unknown", cause: "open-question", questions: Object.freeze(questions) });
}

/** What all the combinations of the given classes agree on, and which of the undecided facts can make a difference. */
function agree(
  inputs: readonly TableInput[],
  choices: readonly (readonly number[])[],
  answers: { readonly get: (cell: number) => CellOutcome | undefined },
): CellOutcome {
  const outcomes = new Set<Outcome>();
  const questions = new Set<string>();
  const decisive = new Set<number>();
  const outcomeAt = (classNumbers: readonly number[]): CellOutcome =>
    answers.get(cellAt(inputs, classNumbers)) ?? FAIL;
  for (const classNumbers of combinationsOf(choices)) {
    const { outcome, questions: open = [] } = outcomeAt(classNumbers);
    outcomes.add(outcome);
    for (const question of open) questions.add(question);
    for (const [index, [first = 0]] of choices.entries()) {
      // A fact can change the outcome if moving it alone to its first class does, somewhere.
      if (outcomeAt(classNumbers.with(index, first)).outcome !== outcome) decisive.add(index);
    }
  }
  const [only] = outcomes;
  if (outcomes.size === 1)
    return only === "pass" ? PASS : only === "fail" ? FAIL : openOutcome([...questions]);
  return Object.freeze({
    outcome: "unknown",
    cause: "missing",
    missing: Object.freeze(inputs.filter((_, index) => decisive.has(index)).map(({ name }) => name)),
    ...(questions.size === 0 ? {} : { questions: Object.freeze([...questions]) }),
  });
}
