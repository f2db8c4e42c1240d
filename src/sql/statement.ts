/** A statement as stages: each a common table expression made from the one before, with its reason as a comment. */
import { type Sql, writeComment } from "./dialect.ts";

/** A column of a stage: what it is called, and the expression that it is. */
export type StageColumn = readonly [name: string, expression: string];

/** One stage. */
export interface Stage {
  /** What it is about: the id of a criterion, say. */
  readonly name: string;
  readonly comments: readonly string[];
  readonly columns: readonly StageColumn[];
  /** Whether all columns of the stage before go along. */
  readonly keeps?: boolean;
  readonly where?: string;
  readonly groupBy?: readonly string[];
}

/** A stage that adds columns to those of the stage before. */
export function adding(name: string, comments: readonly string[], columns: readonly StageColumn[]): Stage {
  return { name, comments, keeps: true, columns };
}

export type End = "min" | "max";

/** The columns of what lies between two ends. */
export function bothEnds(name: string, expressionAt: (end: End) => string): readonly StageColumn[] {
  return (["min", "max"] as const).map((end) => [`${name}_${end}`, expressionAt(end)]);
}

/** A statement in the making. */
export interface Statement {
  readonly head: readonly string[];
  /** The parts of the name of the table that the first stage reads. */
  readonly table: readonly string[];
  /** The query that gives its rows, where the statement holds the table itself. */
  readonly rows?: string;
  readonly stages: readonly Stage[];
  /** The columns that it gives, by the name they have in the last stage. */
  readonly gives: readonly string[];
  /** Which rows it gives; all where nothing is said. */
  readonly where?: string;
}

/** The statement as text, without a semicolon: so it can stand within another one. */
export function writeStatement({ head, table, rows, stages, gives, where }: Statement, sql: Sql): string {
  const prefix = prefixBeside(table);
  const names = [table.map(sql.name).join("."), ...stages.map(({ name }) => sql.name(`${prefix}${name}`))];
  const held = rows === undefined ? [] : [`${names[0]} AS (\n${rows}\n)`];
  const [first = "", ...others] = [
    ...held,
    ...stages.map((stage, index) => `${names[index + 1]} AS (\n${writeStage(stage, names[index], sql)}\n)`),
  ];
  const comments = [
    ...held.map(() => ""),
    ...stages.map((stage) => stage.comments.map((line) => `${writeComment(line)}\n`).join("")),
  ];
  return [
    ...head.map(writeComment),
    [`WITH ${first}`, ...others].map((text, index) => `${comments[index]}${text}`).join(",\n"),
    `SELECT ${gives.map((column) => `${sql.column(column)} AS ${sql.name(column)}`).join(",\n  ")}`,
    `FROM ${names.at(-1)} AS p`,
    ...(where === undefined ? [] : [`WHERE ${where}`]),
    "",
  ].join("\n");
}

function writeStage({ columns, keeps, where, groupBy }: Stage, from = "", sql: Sql): string {
  const made = columns.map(([name, expression]) => `${expression} AS ${sql.name(name)}`);
  // Where nothing of a row is needed, rows are counted all the same.
  const selected = [...(keeps ? ["p.*"] : made.length === 0 ? [`1 AS ${sql.name("row_")}`] : []), ...made];
  return [
    `  SELECT ${selected.join(",\n    ")}`,
    `  FROM ${from} AS p`,
    ...(where === undefined ? [] : [`  WHERE ${where}`]),
    ...(groupBy === undefined ? [] : [`  GROUP BY ${groupBy.map(sql.column).join(", ")}`]),
  ].join("\n");
}

/** What the names of stages begin with: nothing that the name of the table begins with, or the stage would hide it. */
function prefixBeside(table: readonly string[]): string {
  const taken = (table.at(-1) ?? "").toLowerCase();
  let prefix = "aturan_";
  while (taken.startsWith(prefix)) prefix = `x${prefix}`;
  return prefix;
}
