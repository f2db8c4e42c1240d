/** Engines to run statements on, all in this process: DuckDB, PostgreSQL (PGlite) and SQLite (sql.js). */
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import initSqlJs from "sql.js";

/** The type of a column, and its value in a row. */
export type ColumnType = "text" | "date" | "boolean" | "integer";
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value | undefined>>;

/** A database in memory. */
export interface Engine {
  readonly dialect: "duckdb" | "postgres" | "sqlite";
  readonly run: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

const TYPES = { text: "TEXT", date: "DATE", boolean: "BOOLEAN", integer: "BIGINT" } as const;

/** Makes a table of rows; names may hold anything. */
export async function makeTable(
  engine: Engine,
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Row[],
): Promise<void> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const typed = Object.entries(columns).map(
    ([column, type]) =>
      `${quoted(column)} ${engine.dialect === "sqlite" && type === "date" ? "TEXT" : TYPES[type]}`,
  );
  await engine.run(`CREATE TABLE ${quoted(name)} (${typed.join(", ")})`);
  const literal = (value: Value | undefined): string =>
    value === null || value === undefined
      ? "NULL"
      : typeof value === "string"
        ? `'${value.replaceAll("'", "''")}'`
        : String(value).toUpperCase();
  const lines = rows.map(
    (row) =>
      `(${Object.keys(columns)
        .map((column) => literal(row[column]))
        .join(", ")})`,
  );
  for (let at = 0; at < lines.length; at += 5_000)
    await engine.run(`INSERT INTO ${quoted(name)} VALUES ${lines.slice(at, at + 5_000).join(",\n")}`);
}

export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
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

export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: "postgres",
    run: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

export async function sqlite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  return {
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

/** All three. */
export function engines(): Promise<readonly Engine[]> {
  return Promise.all([duckdb(), postgres(), sqlite()]);
}
