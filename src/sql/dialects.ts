/** THE table of dialects: what each engine writes differently, a few lines each. */
import { closest, withDidYouMean } from "../closest.ts";
import { CallError } from "../error.ts";
import type { Dialect, SqlType } from "./dialect.ts";

const standardDay = (text: string): string => `DATE '${text}'`;

/** `CAST(x AS T)` with the names of an engine's types. */
function castTo(types: Readonly<Record<SqlType, string>>): Dialect["cast"] {
  return (expression, type) => `CAST(${expression} AS ${types[type]})`;
}

/** What most engines do as the standard says. */
const STANDARD = {
  nameQuote: '"',
  nameEscape: "double",
  textEscape: "double",
  day: standardDay,
  cast: castTo({ double: "DOUBLE PRECISION", integer: "BIGINT" }),
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
    cast: castTo({ double: "DOUBLE", integer: "SIGNED" }),
  },
  sqlite: {
    ...STANDARD,
    support: "run",
    day: (text) => `'${text}'`,
    // A date is a text, and `2004-02-31` is one that stands for another day: only what is its own date is a date.
    dateColumn: (column) => `CASE WHEN date(${column}) = ${column} THEN ${column} END`,
    textColumn: (column) => `${column} COLLATE BINARY`,
    cast: castTo({ double: "REAL", integer: "INTEGER" }),
    createView: "CREATE VIEW",
  },
  duckdb: { ...STANDARD, support: "run", cast: castTo({ double: "DOUBLE", integer: "BIGINT" }) },
  clickhouse: {
    ...STANDARD,
    support: "run",
    nameQuote: "`",
    nameEscape: "backslash",
    textEscape: "backslash",
    // Date begins in 1970, Date32 in 1900; what is older is taken for 1900.
    day: (text) => `toDate32('${text}')`,
    cast: (expression, type) => `${type === "double" ? "toFloat64" : "toInt64"}(${expression})`,
  },
  spark: {
    ...STANDARD,
    support: "run",
    nameQuote: "`",
    // Two quotes within a text are two texts side by side.
    textEscape: "backslash",
    cast: castTo({ double: "DOUBLE", integer: "BIGINT" }),
  },
  trino: { ...STANDARD, support: "parsed", cast: castTo({ double: "DOUBLE", integer: "BIGINT" }) },
  bigquery: {
    ...STANDARD,
    support: "parsed",
    nameQuote: "`",
    nameEscape: "backslash",
    textEscape: "backslash",
    cast: castTo({ double: "FLOAT64", integer: "INT64" }),
  },
} as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof DIALECTS;

/** The names of all dialects, in the order of their table. */
// Object.keys of a literal table gives exactly its keys.
export const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];

/** @throws {CallError} for a name that is none. */
export function dialectOf(name: string): Dialect {
  const found = (DIALECT_NAMES as readonly string[]).includes(name)
    ? DIALECTS[name as DialectName]
    : undefined;
  if (found !== undefined) return found;
  const listed = DIALECT_NAMES.map((each) => `\`${each}\``).join(", ");
  throw new CallError(
    withDidYouMean(
      {
        id: `dialek \`${name}\` tidak dikenal, seharusnya salah satu dari ${listed}`,
        en: `unknown dialect \`${name}\`, expected one of ${listed}`,
      },
      closest(String(name).toLowerCase(), DIALECT_NAMES) ?? OTHER_NAMES.get(String(name).toLowerCase()),
    ),
  );
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
