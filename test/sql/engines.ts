/** Engines to run statements on: DuckDB, PostgreSQL (PGlite) and SQLite (sql.js) in this process, or servers. */
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import initSqlJs from "sql.js";
import { clickhouse, mariadb, postgresServer } from "./servers.ts";

/** The type of a column, and its value in a row. */
export type ColumnType = "text" | "date" | "boolean" | "integer";
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value | undefined>>;

/** A database with nothing in it. */
export interface Engine {
  readonly name: string;
  readonly dialect: "duckdb" | "postgres" | "sqlite" | "mysql" | "clickhouse";
  readonly run: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

const STANDARD = { text: "TEXT", date: "DATE", boolean: "BOOLEAN", integer: "BIGINT" };
const TYPES: Readonly<Record<Engine["dialect"], Readonly<Record<ColumnType, string>>>> = {
  duckdb: STANDARD,
  postgres: STANDARD,
  sqlite: { ...STANDARD, date: "TEXT" },
  mysql: STANDARD,
  clickhouse: {
    text: "Nullable(String)",
    date: "Nullable(Date32)",
    boolean: "Nullable(Bool)",
    integer: "Nullable(Int64)",
  },
};

/** Makes a table of rows; names may hold anything. */
export async function makeTable(
  engine: Engine,
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Row[],
): Promise<void> {
  const typed = Object.entries(columns).map(
    ([column, type]) => `${quoted(column, engine)} ${TYPES[engine.dialect][type]}`,
  );
  const stored = engine.dialect === "clickhouse" ? " ENGINE = Memory" : "";
  await engine.run(`CREATE TABLE ${quoted(name, engine)} (${typed.join(", ")})${stored}`);
  await addRows(engine, name, columns, rows);
}

/** Adds rows to a table that has these columns alone. */
export async function addRows(
  engine: Engine,
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Row[],
): Promise<void> {
  const lines = rows.map(
    (row) =>
      `(${Object.keys(columns)
        .map((column) => literal(row[column], engine))
        .join(", ")})`,
  );
  for (let at = 0; at < lines.length; at += 5_000)
    await engine.run(`INSERT INTO ${quoted(name, engine)} VALUES ${lines.slice(at, at + 5_000).join(",\n")}`);
}

/** A name as the engine's manual says, whatever the statements under test make of it. */
function quoted(name: string, { dialect }: Engine): string {
  if (dialect === "mysql") return `\`${name.replaceAll("`", "``")}\``;
  return dialect === "clickhouse"
    ? `"${name.replaceAll("\\", "\\\\").replaceAll('"', '""')}"`
    : `"${name.replaceAll('"', '""')}"`;
}

function literal(value: Value | undefined, { dialect }: Engine): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value !== "string") return String(value).toUpperCase();
  const isEscape = dialect === "mysql" || dialect === "clickhouse";
  return `'${(isEscape ? value.replaceAll("\\", "\\\\") : value).replaceAll("'", "''")}'`;
}

async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    name: "DuckDB",
    dialect: "duckdb",
    async run(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    name: "PostgreSQL (PGlite)",
    dialect: "postgres",
    run: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

async function sqlite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  return {
    name: "SQLite (sql.js)",
    dialect: "sqlite",
    async run(sql) {
      const [found] = database.exec(sql);
      return (found?.values ?? []).map((values) =>
        Object.fromEntries(values.map((value, index) => [found?.columns[index] ?? "", value])),
      );
    },
    async close() {
      database.close();
    },
  };
}

/** How each engine of this run is opened: those in this process, or, for `npm run test:databases`, servers. */
export const OPENED: readonly (() => Promise<Engine>)[] =
  process.env["DATABASES"] === undefined ? [duckdb, postgres, sqlite] : [postgresServer, mariadb, clickhouse];

/** All of this run. */
export function engines(): Promise<readonly Engine[]> {
  return Promise.all(OPENED.map((open) => open()));
}
