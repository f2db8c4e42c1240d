/** A statement as stages: each a common table expression made from the one before, with its reason as a comment. */
import { caseWhen, type When } from "./case-when.ts";
import { type Dialect, writeComment, writeName, writeText } from "./dialect.ts";
import type { Read } from "./look-up.ts";

/** A column of a stage: what it is called, and the expression that it is. */
export type StageColumn = readonly [name: string, expression: string];

/** One stage. */
export interface Stage {
  /** What it is about: the id of a criterion, say. */
  readonly name: string;
  readonly comments: readonly string[];
  /** Whether all columns of the stage before go along. */
  readonly keeps: boolean;
  readonly columns: (read: Read) => readonly StageColumn[];
  readonly where?: (read: Read) => string;
  readonly groupBy?: readonly string[];
}

/** Rows within a statement: expressions by the name of their column, of each row in the same order. */
interface InlineRows {
  readonly rows: readonly (readonly StageColumn[])[];
}

/** A statement in the making. */
export interface Statement {
  readonly head: readonly string[];
  /** Where the first stage reads from: parts of a name, or rows that the statement itself holds. */
  readonly table: readonly string[] | InlineRows;
  readonly stages: readonly Stage[];
  /** The columns that it gives, by the name they have in the last stage. */
  readonly gives: readonly string[];
  /** Which rows it gives; all where nothing is said. */
  readonly where?: (read: Read) => string;
}

/** The statement as text, without a semicolon: so it can stand within another one. */
export function writeStatement(
  { head, table, stages, gives, where: wanted }: Statement,
  dialect: Dialect,
): string {
  const name = (parts: string): string => writeName(parts, dialect);
  const inline = "rows" in table ? table : undefined;
  const prefix = prefixBeside("rows" in table ? [] : table);
  const first = "rows" in table ? name(`${prefix}cases`) : table.map(name).join(".");
  const read: Read = (column) => `p.${name(column)}`;
  const written = stages.map((stage, index) => {
    const before = index === 0 ? first : name(`${prefix}${stages[index - 1]?.name ?? ""}`);
    const columns = stage.columns(read).map(([alias, expression]) => `${expression} AS ${name(alias)}`);
    // Where nothing of a row is needed, rows are counted all the same.
    if (columns.length === 0 && !stage.keeps) columns.push(`1 AS ${name(`${prefix}row`)}`);
    const where = stage.where === undefined ? [] : [`  WHERE ${stage.where(read)}`];
    const groupBy = stage.groupBy === undefined ? [] : [`  GROUP BY ${stage.groupBy.map(read).join(", ")}`];
    return [
      ...stage.comments.map(writeComment),
      `${index === 0 && inline === undefined ? "WITH " : ""}${name(`${prefix}${stage.name}`)} AS (`,
      `  SELECT ${[...(stage.keeps ? ["p.*"] : []), ...columns].join(",\n    ")}`,
      `  FROM ${before} AS p`,
      ...where,
      ...groupBy,
      `)${index === stages.length - 1 ? "" : ","}`,
    ].join("\n");
  });
  return [
    ...head.map(writeComment),
    ...(inline === undefined ? [] : [`WITH ${first} AS (`, writeRows(inline, name), "),"]),
    ...written,
    `SELECT ${gives.map((column) => `${read(column)} AS ${name(column)}`).join(",\n  ")}`,
    `FROM ${name(`${prefix}${stages.at(-1)?.name ?? ""}`)} AS p`,
    ...(wanted === undefined ? [] : [`WHERE ${wanted(read)}`]),
    "",
  ].join("\n");
}

function writeRows({ rows }: InlineRows, name: (column: string) => string): string {
  const lines = rows.map((columns, index) =>
    // Names are needed once; engines take them from the first row.
    columns.map(([column, value]) => (index === 0 ? `${value} AS ${name(column)}` : value)).join(", "),
  );
  return lines.map((line) => `  SELECT ${line}`).join("\n  UNION ALL\n");
}

/** What the names of stages begin with: nothing that the name of the table begins with, or the stage would hide it. */
function prefixBeside(table: readonly string[]): string {
  const taken = (table.at(-1) ?? "").toLowerCase();
  let prefix = "aturan_";
  while (taken.startsWith(prefix)) prefix = `x${prefix}`;
  return prefix;
}

/** What writes a text between quotes. */
export function textIn(dialect: Dialect): (value: string) => string {
  return (value) => writeText(value, dialect);
}

/** The worst of some outcomes as a verdict. */
export function verdictIn(outcomes: readonly string[], read: Read, text: (value: string) => string): string {
  if (outcomes.length === 0) return text("eligible");
  const all = outcomes.map(read).join(", ");
  const whens: readonly When[] = [
    [`${text("fail")} IN (${all})`, text("ineligible")],
    [`${text("unknown")} IN (${all})`, text("undetermined")],
  ];
  return caseWhen(whens, text("eligible"));
}
