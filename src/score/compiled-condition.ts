/** A condition ready to be answered on the facts of a record, by the table that deciding uses too. */
import {
  type CellOutcome,
  compileTable,
  type DecisionTable,
  lookUp,
  offsetOf,
  type TableInput,
} from "../decide/decision-table.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { type FactPlaces, type FactValues, placeOf } from "../facts/fact-values.ts";
import type { Condition } from "../logic/condition.ts";
import type { Params } from "../logic/params.ts";

/** A condition with the part of the file it belongs to. */
export interface CompiledCondition<T> {
  readonly part: T;
  readonly table: DecisionTable;
  /** The facts of the table, and where they stand. */
  readonly reads: readonly { readonly input: TableInput; readonly place: number }[];
}

/** What conditions may read. */
export interface ConditionContext {
  readonly facts: FactCatalogue;
  readonly places: FactPlaces;
  readonly params: Params;
}

/** Compiles a linted condition. */
export function compileCondition<T>(
  part: T,
  condition: Condition,
  { facts, places, params }: ConditionContext,
): CompiledCondition<T> {
  const table = compileTable(condition, facts, params);
  return { part, table, reads: table.inputs.map((input) => ({ input, place: placeOf(input.name, places) })) };
}

/** The cell of the table that facts are in; `undefined` where one of them is known in part. */
function cellIn({ reads }: CompiledCondition<unknown>, values: FactValues): number | undefined {
  let cell = 0;
  for (const { input, place } of reads) {
    const offset = offsetOf(input, values[place]);
    if (offset === undefined) return undefined;
    cell += offset;
  }
  return cell;
}

/** What a condition says of facts. */
export function answer(condition: CompiledCondition<unknown>, values: FactValues): CellOutcome {
  const { table, reads } = condition;
  const cell = cellIn(condition, values);
  // A cell is a place in the table.
  if (cell !== undefined) return table.outcomes[cell] as CellOutcome;
  return lookUp(table, Object.fromEntries(reads.map(({ input, place }) => [input.name, values[place]])));
}

/** The facts of several tables, each with what a step in it adds to the number of the cells of all tables together. */
export type JointReads = readonly {
  readonly input: TableInput;
  readonly place: number;
  readonly times: number;
}[];

/** What `jointCell` reads; `undefined` where the cells of all tables together are too many to be told apart by a number. */
export function jointReads(conditions: readonly CompiledCondition<unknown>[]): JointReads | undefined {
  let cells = 1;
  const reads = conditions.flatMap((condition) => {
    const times = cells;
    cells *= condition.table.outcomes.length;
    return condition.reads.map(({ input, place }) => ({ input, place, times }));
  });
  return cells <= Number.MAX_SAFE_INTEGER ? reads : undefined;
}

/** One number for the cells that facts are in of several tables; `undefined` where a fact is known in part. */
export function jointCell(reads: JointReads | undefined, values: FactValues): number | undefined {
  if (reads === undefined) return undefined;
  let joint = 0;
  for (let at = 0; at < reads.length; at += 1) {
    const { input, place, times } = reads[at] as JointReads[number];
    const offset = offsetOf(input, values[place]);
    if (offset === undefined) return undefined;
    joint += offset * times;
  }
  return joint;
}
