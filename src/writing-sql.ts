/** The public API of `aturan-kube/sql`: a ruleset as SQL, the cases that prove it, and what a change means for a register. */

export { impactSql } from "./compare/impact-sql.ts";
export { type VectorsSqlOptions, vectorsSql } from "./conformance/vectors-sql.ts";
export { CallError, RulesetError } from "./error.ts";
export type { SqlColumn, SqlColumns, SqlValues } from "./sql/columns.ts";
export { DIALECT_NAMES, type DialectName } from "./sql/dialects.ts";
export type { SqlOptions } from "./sql/options.ts";
export { type SqlStatements, toSql } from "./sql/to-sql.ts";
