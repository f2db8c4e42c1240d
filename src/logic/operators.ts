/** THE operator table of the portable subset: how many arguments, of what type, giving what. */

/** The static type of an expression. */
export type StaticType = "boolean" | "number" | "string" | "list";

/** How an operator's arguments are checked and typed; `lintLogic` has one check for each shape. */
export type OperatorShape =
  /** every argument a boolean, giving a boolean */
  | "connective"
  /** leaves of one type, giving a boolean */
  | "equality"
  /** numeric leaves, giving a boolean */
  | "order"
  /** a leaf and a list of constants, giving a boolean */
  | "membership"
  /** condition, value, …, else */
  | "choice"
  /** a path */
  | "variable"
  /** numbers, giving a number */
  | "arithmetic";

export interface Operator {
  readonly shape: OperatorShape;
  /** The fewest and the most arguments. */
  readonly arity: readonly [number, number];
  /** Where it may stand: everywhere, or in measures alone. */
  readonly within: "condition" | "measure";
  /** Whether a lone argument has to stand in a list all the same, since engines disagree about one that does not. */
  readonly needsList?: true;
}

const MANY = Number.POSITIVE_INFINITY;

const TABLE = {
  and: { shape: "connective", arity: [1, MANY], within: "condition", needsList: true },
  or: { shape: "connective", arity: [1, MANY], within: "condition", needsList: true },
  "!": { shape: "connective", arity: [1, 1], within: "condition" },
  "===": { shape: "equality", arity: [2, 2], within: "condition" },
  "!==": { shape: "equality", arity: [2, 2], within: "condition" },
  // JsonLogic reads three arguments of < and <= as "between"; > and >= ignore a third one.
  "<": { shape: "order", arity: [2, 3], within: "condition" },
  "<=": { shape: "order", arity: [2, 3], within: "condition" },
  ">": { shape: "order", arity: [2, 2], within: "condition" },
  ">=": { shape: "order", arity: [2, 2], within: "condition" },
  in: { shape: "membership", arity: [2, 2], within: "condition" },
  if: { shape: "choice", arity: [3, MANY], within: "condition" },
  var: { shape: "variable", arity: [1, 1], within: "condition" },
  "+": { shape: "arithmetic", arity: [1, MANY], within: "measure" },
  "-": { shape: "arithmetic", arity: [1, 2], within: "measure" },
  "*": { shape: "arithmetic", arity: [1, MANY], within: "measure" },
  "/": { shape: "arithmetic", arity: [2, 2], within: "measure" },
  min: { shape: "arithmetic", arity: [1, MANY], within: "measure" },
  max: { shape: "arithmetic", arity: [1, MANY], within: "measure" },
} as const satisfies Record<string, Operator>;

/** The name of an operator, so that a table of words without one of them does not compile. */
export type OperatorName = keyof typeof TABLE;

/** Every operator a rule may use. A new one is a new row of the table (and, where its shape is new, a check in `lintLogic`). */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(Object.entries(TABLE));

/** The deepest an expression may be nested. */
export const MAX_DEPTH = 32;
