/**
 * THE operator table of the portable subset: one row an operator, with all that is known of it. What only code can say
 * of an operator is a table over its shape (`OperatorOf<"arithmetic">`), so that a new row without it does not compile.
 */

/** The static type of an expression. */
export type StaticType = "boolean" | "number" | "string" | "list";

/** What every operator has. */
interface Row<S extends string> {
  /** How its arguments are checked and typed; `lintLogic` has one check for each shape. */
  readonly shape: S;
  /** The fewest and the most arguments. */
  readonly arity: readonly [number, number];
  /** Where it may stand: everywhere, or in measures alone. */
  readonly within: "condition" | "measure";
  /** Whether a lone argument has to stand in a list all the same, since engines disagree about one that does not. */
  readonly needsList?: true;
  /** What people of other languages write for it. */
  readonly habits?: readonly string[];
}

/** Operators that somebody may have got wrong: the one that each is mistaken for, as mutants of rules have it. */
interface Mistakable {
  readonly mistakenFor: string | null;
}

/** Operators that hold a fact against constants. */
interface Comparing {
  /** Where its answer changes, at a constant or after it: for one written before the fact, and for one after it. */
  readonly cuts: readonly [Cut, Cut];
}

/** Operators between two sides. */
interface Relating {
  /** What is true exactly where it is not. */
  readonly opposite: string;
  /** What it is called when both sides change places. */
  readonly turned: string;
}

/** Whether an answer changes at a number, after it, or both. */
export type Cut = "at" | "after" | "both";

export type Operator =
  /** every argument a boolean, giving a boolean */
  | (Row<"connective"> & Mistakable)
  /** leaves of one type, giving a boolean */
  | (Row<"equality"> & Mistakable & Comparing & Relating)
  /** numeric leaves, giving a boolean; `upper` says which constants are upper limits, those before or after the fact */
  | (Row<"order"> & Mistakable & Comparing & Relating & { readonly upper: "before" | "after" })
  /** a leaf and a list of constants, giving a boolean */
  | (Row<"membership"> & Comparing)
  /** condition, value, …, else */
  | Row<"choice">
  /** a path; a fact that stands alone is compared with true */
  | (Row<"variable"> & Comparing)
  /** numbers, giving a number */
  | (Row<"arithmetic"> & Mistakable);

export type OperatorShape = Operator["shape"];

const MANY = Number.POSITIVE_INFINITY;

const TABLE = {
  and: {
    shape: "connective",
    arity: [1, MANY],
    within: "condition",
    needsList: true,
    habits: ["&&"],
    mistakenFor: "or",
  },
  or: {
    shape: "connective",
    arity: [1, MANY],
    within: "condition",
    needsList: true,
    habits: ["||"],
    mistakenFor: "and",
  },
  "!": {
    shape: "connective",
    arity: [1, 1],
    within: "condition",
    habits: ["!!", "not"],
    mistakenFor: null,
  },
  "===": {
    shape: "equality",
    arity: [2, 2],
    within: "condition",
    habits: ["==", "="],
    mistakenFor: "!==",
    cuts: ["both", "both"],
    opposite: "!==",
    turned: "===",
  },
  "!==": {
    shape: "equality",
    arity: [2, 2],
    within: "condition",
    habits: ["!=", "<>"],
    mistakenFor: "===",
    cuts: ["both", "both"],
    opposite: "===",
    turned: "!==",
  },
  // JsonLogic reads three arguments of < and <= as "between"; > and >= ignore a third one.
  "<": {
    shape: "order",
    arity: [2, 3],
    within: "condition",
    mistakenFor: "<=",
    cuts: ["after", "at"],
    upper: "after",
    opposite: ">=",
    turned: ">",
  },
  "<=": {
    shape: "order",
    arity: [2, 3],
    within: "condition",
    habits: ["=<"],
    mistakenFor: "<",
    cuts: ["at", "after"],
    upper: "after",
    opposite: ">",
    turned: ">=",
  },
  ">": {
    shape: "order",
    arity: [2, 2],
    within: "condition",
    mistakenFor: ">=",
    cuts: ["at", "after"],
    upper: "before",
    opposite: "<=",
    turned: "<",
  },
  ">=": {
    shape: "order",
    arity: [2, 2],
    within: "condition",
    habits: ["=>"],
    mistakenFor: ">",
    cuts: ["after", "at"],
    upper: "before",
    opposite: "<",
    turned: "<=",
  },
  in: {
    shape: "membership",
    arity: [2, 2],
    within: "condition",
    cuts: ["both", "both"],
  },
  if: {
    shape: "choice",
    arity: [3, MANY],
    within: "condition",
    habits: ["?:"],
  },
  var: {
    shape: "variable",
    arity: [1, 1],
    within: "condition",
    cuts: ["both", "both"],
  },
  "+": { shape: "arithmetic", arity: [1, MANY], within: "measure", mistakenFor: "-" },
  "-": {
    shape: "arithmetic",
    arity: [1, 2],
    within: "measure",
    mistakenFor: "+",
  },
  "*": { shape: "arithmetic", arity: [1, MANY], within: "measure", mistakenFor: "/" },
  "/": { shape: "arithmetic", arity: [2, 2], within: "measure", mistakenFor: "*" },
  min: { shape: "arithmetic", arity: [1, MANY], within: "measure", mistakenFor: "max" },
  max: {
    shape: "arithmetic",
    arity: [1, MANY],
    within: "measure",
    mistakenFor: "min",
  },
} as const satisfies Record<string, Operator>;

/** The name of an operator, so that a table without one of them does not compile. */
export type OperatorName = keyof typeof TABLE;

/** The operators of a shape, so that a table without one of them does not compile. */
export type OperatorOf<S extends OperatorShape> = {
  readonly [N in OperatorName]: (typeof TABLE)[N]["shape"] extends S ? N : never;
}[OperatorName];

/** Every operator a rule may use. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(Object.entries(TABLE));

/** Whether an operation is by an operator of some shape. */
export function isOfShape<S extends OperatorShape>(operator: string, shape: S): operator is OperatorOf<S> {
  return OPERATORS.get(operator)?.shape === shape;
}

/** What is known of an operator. */
export function operatorOf<N extends OperatorName>(name: N): (typeof TABLE)[N] {
  return TABLE[name];
}

/** The shapes whose operators hold a fact against constants. */
export type ComparingShape = Extract<Operator, Comparing>["shape"];

/** Whether an operator holds a fact against constants; a fact standing alone is compared with true. */
export function isComparing(operator: string): operator is OperatorOf<ComparingShape> {
  const shape = OPERATORS.get(operator)?.shape;
  return shape !== undefined && COMPARES[shape];
}

const COMPARES: { readonly [S in OperatorShape]: S extends ComparingShape ? true : false } = {
  connective: false,
  equality: true,
  order: true,
  membership: true,
  choice: false,
  variable: true,
  arithmetic: false,
};

/** The deepest an expression may be nested. */
export const MAX_DEPTH = 32;
