/** The calculation of a measure in SQL: the operations of doubles, in the same order. */
import type { Logic } from "../logic/json-logic.ts";
import type { OperatorOf } from "../logic/operators.ts";
import { type Params, paramOf } from "../logic/params.ts";
import { readOperation, readVariable } from "../logic/read-operation.ts";
import type { CompiledMeasure, MeasureNumber } from "../score/compiled-measure.ts";
import type { Sql } from "./dialect.ts";
import type { End } from "./statement.ts";

/** What a measure is written with: the columns that hold a number, both ends where it lies between two. */
export interface MeasureContext {
  readonly sql: Sql;
  readonly params: Params;
  readonly columnsOf: (number: MeasureNumber) => readonly string[];
}

/** The least or the greatest that a measure can be, from its numbers at the end that makes it so. */
export function measureInSql(
  { logic, numbers }: CompiledMeasure,
  end: End,
  { sql, params, columnsOf }: MeasureContext,
): string {
  const byName = new Map(numbers.map((number) => [number.fact.name, number]));
  return write(logic);

  function write(part: Logic): string {
    const name = readVariable(part);
    if (name !== undefined) {
      const param = paramOf(name);
      // A measure that was linted reads nothing but its numbers.
      return param === undefined
        ? numberAt(byName.get(name) as MeasureNumber)
        : sql.double(`${params.get(param)}`);
    }
    const operation = readOperation(part);
    // What is no operation is a number, and one that only calculates has no other operators.
    if (operation === undefined) return sql.double(`${part as number}`);
    return ARITHMETIC[operation.operator as OperatorOf<"arithmetic">](operation.args.map(write));
  }

  function numberAt(number: MeasureNumber): string {
    const isLow = (number.trend === 1) === (end === "min");
    const limit = sql.double(`${isLow ? number.lowest : number.highest}`);
    const columns = columnsOf(number);
    const column = isLow ? columns[0] : columns.at(-1);
    if (column === undefined) return limit;
    return `CASE WHEN ${column} < ${number.lowest} THEN ${limit} WHEN ${column} <= ${number.highest} THEN ${sql.double(column)} ELSE ${limit} END`;
  }
}

const ARITHMETIC: Readonly<Record<OperatorOf<"arithmetic">, (args: readonly string[]) => string>> = {
  "+": (args) => args.reduce((a, b) => `(${a} + ${b})`),
  "-": ([a = "", b]) => (b === undefined ? `(- ${a})` : `(${a} - ${b})`),
  "*": (args) => args.reduce((a, b) => `(${a} * ${b})`),
  "/": ([a, b]) => `(${a} / ${b})`,
  min: (args) => args.reduce((a, b) => `CASE WHEN ${a} <= ${b} THEN ${a} ELSE ${b} END`),
  max: (args) => args.reduce((a, b) => `CASE WHEN ${a} >= ${b} THEN ${a} ELSE ${b} END`),
};
