/**
 * The meaning of one criterion as a small table: a cell for each combination of fact classes, "missing" included.
 * json-logic-js answers every complete cell once; an incomplete cell holds what all its completions agree on.
 */
import type { FactCatalogue, Facts } from "../facts/fact.ts";
import { completeCells, knownNumbers } from "../logic/cells.ts";
import { type Condition, classesOfCondition } from "../logic/condition.ts";
import { type CellOutcome, commonOutcome, FAIL, outcomeOfCell } from "../logic/condition-outcome.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import type { Params } from "../logic/params.ts";
import { type CellOffsets, cellOffsets } from "./cell-offsets.ts";

export type { CellOutcome, Outcome } from "../logic/condition-outcome.ts";

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
  const classes = classesOfCondition(condition, facts, params);
  const inputs = classes.map((each) => {
    const input = tableInput(each, stride);
    stride *= each.count + 1;
    return input;
  });
  const answers = new Map<number, CellOutcome>();
  for (const classNumbers of completeCells(classes)) {
    answers.set(cellAt(inputs, classNumbers), outcomeOfCell(condition, classes, classNumbers, params));
  }
  const anyClass = (each: FactClasses, classNumber: number): readonly number[] =>
    classNumber === each.count ? knownNumbers(each) : [classNumber];
  const outcomes = Array.from({ length: stride }, (_, cell) => {
    const complete = answers.get(cell);
    if (complete !== undefined) return complete;
    const choices = inputs.map((input) =>
      anyClass(input.classes, Math.floor(cell / input.stride) % (input.classes.count + 1)),
    );
    return agree(inputs, choices, (at) => answers.get(at));
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
  return agree(inputs, choices, (cell) => outcomes[cell]);
}

function cellAt(inputs: readonly TableInput[], classNumbers: readonly number[]): number {
  return inputs.reduce((cell, { stride }, index) => cell + stride * (classNumbers[index] ?? 0), 0);
}

/** What the cells agree on that combine the given classes. */
function agree(
  inputs: readonly TableInput[],
  choices: readonly (readonly number[])[],
  outcomeOf: (cell: number) => CellOutcome | undefined,
): CellOutcome {
  const names = inputs.map(({ name }) => name);
  return commonOutcome(names, choices, (classNumbers) => outcomeOf(cellAt(inputs, classNumbers)) ?? FAIL);
}
