/** THE table of dialects: what each engine writes differently, a few lines each. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { type Dialect, type Sql, sqlIn } from "./dialect.ts";
import { SQL_FAULTS } from "./sql-faults.ts";

function castTo(type: string): Dialect["double"] {
  return (expression) => `CAST(${expression} AS ${type})`;
}

/** What most engines do as the standard says. */
const STANDARD = {
  nameQuote: '"',
  nameEscape: "double",
  textEscape: "double",
  day: (text) => `DATE '${text}'`,
  double: castTo("DOUBLE PRECISION"),
  remainder: (number, by) => `(${number}) % ${by}`,
  createView: "CREATE OR REPLACE VIEW",
} as const satisfies Partial<Dialect>;

const DIALECTS = {
  postgres: { ...STANDARD, support: "run" },
  mysql: {
    ...STANDARD,
    support: "run",
    nameQuote: "`",
    textEscape: "double, backslash too",
    // The usual collations take `PNS` and `pns` for one word, and leave blanks at the end out of account.
    textColumn: (column) => `CAST(${column} AS BINARY)`,
    double: castTo("DOUBLE"),
  },
  sqlite: {
    ...STANDARD,
    support: "run",
    day: (text) => `'${text}'`,
    // A date is a text, and `2004-02-31` is one that stands for another day: only what is its own date is a date.
    dateColumn: (column) => `CASE WHEN date(${column}) = ${column} THEN ${column} END`,
    textColumn: (column) => `${column} COLLATE BINARY`,
    double: castTo("REAL"),
    createView: "CREATE VIEW",
  },
  duckdb: { ...STANDARD, support: "run", double: castTo("DOUBLE") },
  clickhouse: {
    ...STANDARD,
    support: "run",
    nameQuote: "`",
    nameEscape: "backslash",
    textEscape: "backslash",
    // Date begins in 1970, Date32 in 1900; what is older is taken for 1900.
    day: (text) => `toDate32('${text}')`,
    double: (expression) => `toFloat64(${expression})`,
  },
  spark: {
    ...STANDARD,
    support: "run",
    nameQuote: "`",
    // Two quotes within a text are two texts side by side.
    textEscape: "backslash",
    double: castTo("DOUBLE"),
  },
  trino: { ...STANDARD, support: "parsed", double: castTo("DOUBLE") },
  bigquery: {
    ...STANDARD,
    support: "parsed",
    nameQuote: "`",
    nameEscape: "backslash",
    textEscape: "backslash",
    double: castTo("FLOAT64"),
    remainder: (number, by) => `MOD(${number}, ${by})`,
  },
} as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof DIALECTS;

/** The names of all dialects, in the order of their table. */
// Object.keys of a literal table gives exactly its keys.
export const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];

/** @throws {CallError} for a name that is none. */
export function dialectOf(name: string): Sql {
  if (Object.hasOwn(DIALECTS, name)) return sqlIn(DIALECTS[name as DialectName]);
  const word = String(name).toLowerCase();
  const meant = closest(word, DIALECT_NAMES) ?? OTHER_NAMES.get(word);
  throw new CallError(SQL_FAULTS.dialect(name, DIALECT_NAMES, meant));
}

const OTHER_NAMES: ReadonlyMap<string, DialectName> = new Map([
  ["mariadb", "mysql"],
  ["postgresql", "postgres"],
  ["pg", "postgres"],
  ["pyspark", "spark"],
  ["databricks", "spark"],
  ["presto", "trino"],
  ["athena", "trino"],
]);
