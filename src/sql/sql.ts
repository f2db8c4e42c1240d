/** The public API of `aturan-kube/sql`: a ruleset as SQL, the cases that prove it, and what a change means for a register. */
export { CallError, RulesetError } from "../error.ts";
export type { SqlColumn, SqlColumns, SqlValues } from "./columns.ts";
export { DIALECT_NAMES, type DialectName } from "./dialects.ts";
export { impactSql } from "./impact-sql.ts";
export type { SqlOptions } from "./options.ts";
export { type SqlStatements, toSql } from "./to-sql.ts";
export { type VectorsSqlOptions, vectorsSql } from "./vectors-sql.ts";
