/**
 * A linted expression prepared for wording: negations carried down to the comparisons, comparisons turned so that
 * the fact comes first, chains of one connective made flat. It says the same of complete facts.
 */
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import type { Conjunction } from "./join-words.ts";
import type { Logic } from "./json-logic.ts";
import { type OperatorName, type OperatorOf, operatorOf } from "./operators.ts";
import { type Params, paramOf } from "./params.ts";
import { readOperation, readVariable } from "./read-operation.ts";

/** How a subject is held against values. */
export type Relation = Related | "in" | "not in";

type Related = OperatorOf<"equality" | "order">;

/** What calculates a number from others. */
export type Calculation = OperatorOf<"arithmetic">;

/** A fact, a parameter or a constant. */
export interface Operand {
  readonly kind: "operand";
  readonly fact?: FactDefinition;
  /** The name of the parameter that `value` comes from. */
  readonly param?: string;
  /** A constant or the value of a parameter; absent for a fact. */
  readonly value?: unknown;
}

/** A subject held against one value, or against a list of them. */
export interface Claim {
  readonly kind: "claim";
  readonly subject: Operand;
  readonly relation: Relation;
  readonly values: readonly Operand[];
}

/** An expression as it is worded. */
export type Clause =
  | Operand
  | Claim
  | { readonly kind: "truth"; readonly holds: boolean; readonly param?: string }
  | { readonly kind: "joined"; readonly by: Conjunction; readonly parts: readonly Clause[] }
  | {
      readonly kind: "cased";
      readonly cases: readonly { readonly when: Clause; readonly gives: Clause }[];
      readonly otherwise: Clause;
    }
  | { readonly kind: "calculated"; readonly by: Calculation; readonly parts: readonly Clause[] };

/** What the names in an expression stand for. */
export interface ClauseContext {
  readonly facts: FactCatalogue;
  readonly params: Params;
}

/** The clause of a linted expression, or of its opposite. */
export function readClause(logic: Logic, context: ClauseContext, isNegated = false): Clause {
  const operation = readOperation(logic);
  if (operation === undefined) return readConstant(logic, isNegated);
  // A linted expression has operators of the table only.
  return CLAUSES[operation.operator as OperatorName](operation.args, context, isNegated);
}

type ReadClause = (args: readonly Logic[], context: ClauseContext, isNegated: boolean) => Clause;

const CLAUSES = {
  and: connective("and"),
  or: connective("or"),
  "!": ([arg = true], context, isNegated) => readClause(arg, context, !isNegated),
  "===": comparison("==="),
  "!==": comparison("!=="),
  "<": comparison("<"),
  "<=": comparison("<="),
  ">": comparison(">"),
  ">=": comparison(">="),
  in: membership,
  if: cases,
  var: variable,
  "+": calculation("+"),
  "-": calculation("-"),
  "*": calculation("*"),
  "/": calculation("/"),
  min: calculation("min"),
  max: calculation("max"),
} as const satisfies Record<OperatorName, ReadClause>;

function connective(by: Conjunction): ReadClause {
  return (args, context, isNegated) => {
    // Not all of them: one of them not. Not one of them: all of them not.
    const own = isNegated ? (by === "and" ? "or" : "and") : by;
    return joinClauses(
      own,
      args.map((arg) => readClause(arg, context, isNegated)),
    );
  };
}

function joinClauses(by: Conjunction, clauses: readonly Clause[]): Clause {
  const parts = clauses.flatMap((part) => (part.kind === "joined" && part.by === by ? part.parts : [part]));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: "joined", by, parts };
}

/** Three operands are two comparisons: the first with the second, and the second with the third. */
function comparison(relation: Related): ReadClause {
  return (args, context, isNegated) => {
    const operands = args.map((arg) => readOperand(arg, context));
    const claims = operands.slice(1).map((right, index) =>
      // There is an operand before each but the first.
      toClaim(operands[index] as Operand, relation, right, isNegated),
    );
    return joinClauses(isNegated ? "or" : "and", claims);
  };
}

function toClaim(left: Operand, stated: Related, right: Operand, isNegated: boolean): Claim {
  const isTurned = left.fact === undefined && right.fact !== undefined;
  const turned = isTurned ? operatorOf(stated).turned : stated;
  const relation = isNegated ? operatorOf(turned).opposite : turned;
  const [subject, value] = isTurned ? [right, left] : [left, right];
  if (relation === "!==" && typeof value.value === "boolean") {
    return { kind: "claim", subject, relation: "===", values: [{ ...value, value: !value.value }] };
  }
  return { kind: "claim", subject, relation, values: [value] };
}

function membership(
  [needle = "", list = []]: readonly Logic[],
  context: ClauseContext,
  isNegated: boolean,
): Clause {
  const { value, param } = readOperand(list, context);
  const subject = readOperand(needle, context);
  const values = [value]
    .flat()
    .map((item): Operand => ({ kind: "operand", value: item, ...(param === undefined ? {} : { param }) }));
  const [only] = values;
  if (only !== undefined && values.length === 1) return toClaim(subject, "===", only, isNegated);
  return { kind: "claim", subject, relation: isNegated ? "not in" : "in", values };
}

function cases(args: readonly Logic[], context: ClauseContext, isNegated: boolean): Clause {
  const pairs = args.slice(0, -1);
  return {
    kind: "cased",
    cases: pairs.flatMap((when, index) =>
      index % 2 === 0
        ? [
            {
              when: readClause(when, context),
              gives: readClause(pairs[index + 1] ?? null, context, isNegated),
            },
          ]
        : [],
    ),
    otherwise: readClause(args.at(-1) ?? null, context, isNegated),
  };
}

function variable([path = ""]: readonly Logic[], context: ClauseContext, isNegated: boolean): Clause {
  const operand = readOperand({ var: path }, context);
  if (typeof operand.value === "boolean") {
    const { param } = operand;
    return { kind: "truth", holds: operand.value !== isNegated, ...(param === undefined ? {} : { param }) };
  }
  return operand.fact?.type.kind === "boolean"
    ? toClaim(operand, "===", { kind: "operand", value: true }, isNegated)
    : operand;
}

function calculation(by: Calculation): ReadClause {
  return (args, context) => ({ kind: "calculated", by, parts: args.map((arg) => readClause(arg, context)) });
}

function readConstant(constant: Logic, isNegated: boolean): Clause {
  return typeof constant === "boolean"
    ? { kind: "truth", holds: constant !== isNegated }
    : { kind: "operand", value: constant };
}

function readOperand(logic: Logic, { facts, params }: ClauseContext): Operand {
  const name = readVariable(logic);
  if (name === undefined) return { kind: "operand", value: logic };
  const param = paramOf(name);
  if (param !== undefined) return { kind: "operand", param, value: params.get(param) };
  const fact = facts.get(name);
  if (fact === undefined) throw new TypeError(`the fact ${name} was not linted`);
  return { kind: "operand", fact };
}
