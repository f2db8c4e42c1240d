/** The operators of the portable subset by name, so that a table of words without one of them does not compile. */

/** A key of `OPERATORS`. */
export type OperatorName =
  | "and"
  | "or"
  | "!"
  | "==="
  | "!=="
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "if"
  | "var"
  | "+"
  | "-"
  | "*"
  | "/"
  | "min"
  | "max";
