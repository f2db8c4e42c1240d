/** Whether an expression is in the portable subset and well typed: what every JsonLogic engine reads the same way. */
import { closest } from "../closest.ts";
import type { FactCatalogue, FactDefinition, Scope } from "../facts/fact.ts";
import { SHARE_DIGITS } from "../facts/share-of.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import type { Logic } from "./json-logic.ts";
import {
  isOfShape,
  MAX_DEPTH,
  OPERATORS,
  type Operator,
  type OperatorShape,
  type StaticType,
} from "./operators.ts";
import { type Params, paramOf } from "./params.ts";
import { readOperation } from "./read-operation.ts";

/** What an expression may speak of, and what it has to be. */
export interface LogicContext {
  readonly facts: FactCatalogue;
  readonly params: Params;
  /** The only facts it may use; all of them where it is absent. */
  readonly scope?: Scope | undefined;
  /** A condition gives a boolean; a measure gives a number and may calculate. */
  readonly as: "condition" | "measure";
}

/**
 * Every reason why an expression is refused, with its place below `path`; empty where it is in the portable subset.
 * Takes anything at all: nothing is assumed of the shape, and the walk stops at depth 32.
 */
export function lintLogic(logic: unknown, context: LogicContext, path: Path = []): readonly RuleFault[] {
  const walk: Walk = { ...context, faults: [] };
  const typed = typeOf(logic, walk, path, 1);
  expectType(typed, context.as === "condition" ? "boolean" : "number", walk, path);
  return walk.faults;
}

interface Walk extends LogicContext {
  readonly faults: RuleFault[];
}

/** What is known of a node once it is typed. A node at fault has no type, and raises no further faults above it. */
interface Typed {
  readonly type: StaticType | undefined;
  /** The fact it reads, where it is one. */
  readonly fact?: FactDefinition;
  /** Its constants, where it is a constant or a parameter: one, or the elements of a list. */
  readonly constants?: readonly unknown[];
}

const AT_FAULT: Typed = { type: undefined };

function typeOf(logic: unknown, walk: Walk, path: Path, depth: number): Typed {
  if (depth > MAX_DEPTH) return refuse(walk, ruleFault("logic/too-deep", path, { limit: MAX_DEPTH }));
  if (Array.isArray(logic)) return typeOfList(logic, walk, path);
  if (typeof logic !== "object" || logic === null) return typeOfConstant(logic, walk, path);
  // An object that came from JSON; its keys are looked up in a table, never on a prototype.
  const operation = readOperation(logic as Logic);
  if (operation === undefined) {
    return refuse(walk, ruleFault("logic/not-one-key", path, { received: Object.keys(logic).length }));
  }
  const { operator: name, args, isList } = operation;
  const operator = OPERATORS.get(name);
  const at = [...path, name];
  if (operator === undefined) {
    return refuse(walk, ruleFault("logic/unknown-operator", at, { name, nearest: nearestOperator(name) }));
  }
  if (operator.within === "measure" && walk.as === "condition") {
    return refuse(walk, ruleFault("logic/measure-only", at, { name }));
  }
  if (operator.needsList && !isList) return refuse(walk, wrongType(at, "list", describe(args[0])));
  const arityFault = lintArity(name, operator, args, at);
  if (arityFault !== undefined) return refuse(walk, arityFault);
  return CHECKS[operator.shape]({ name, args, walk, path: at, depth: depth + 1 });
}

/** `==` for `===` and other habits that spelling distance alone does not find. */
const HABITS: ReadonlyMap<string, string> = new Map(
  [...OPERATORS].flatMap(([name, { habits = [] }]) => habits.map((habit) => [habit, name] as const)),
);

function nearestOperator(name: string): string | undefined {
  // Signs are all a letter or two apart, so only a word can be told to be misspelt.
  const isWord = /^[a-z]/i.test(name);
  return HABITS.get(name) ?? (isWord ? closest(name.toLowerCase(), [...OPERATORS.keys()]) : undefined);
}

function lintArity(
  name: string,
  { arity: [least, most], shape }: Operator,
  args: readonly unknown[],
  path: Path,
): RuleFault | undefined {
  const received = args.length;
  if (received === 0 && shape === "connective") return ruleFault("logic/empty-connective", path, { name });
  const expected =
    most === Number.POSITIVE_INFINITY ? `≥ ${least}` : least === most ? `${least}` : `${least}–${most}`;
  if (received < least || received > most)
    return ruleFault("logic/wrong-arity", path, {
      name,
      expected,
      received,
      decimal: shape === "order" || shape === "equality" ? decimalAtEnd(args) : undefined,
    });
  // Without an else the value of an `if` may be null, which no two engines treat alike.
  if (shape === "choice" && received % 2 === 0)
    return ruleFault("logic/wrong-arity", path, { name, expected: "3, 5, 7, …", received });
  return undefined;
}

/** The number that a decimal comma has made two arguments of: `[x, 2,5]`. */
function decimalAtEnd(args: readonly unknown[]): string | undefined {
  const [whole, fraction] = args.slice(-2);
  const isDecimal = [whole, fraction].every((part) => Number.isInteger(part) && Number(part) >= 0);
  return isDecimal && args.length > 2 ? `${whole}.${fraction}` : undefined;
}

interface Check {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly walk: Walk;
  readonly path: Path;
  readonly depth: number;
}

const CHECKS: Readonly<Record<OperatorShape, (check: Check) => Typed>> = {
  connective({ args, walk, path, depth }) {
    for (const [index, arg] of args.entries()) {
      expectType(typeOf(arg, walk, [...path, index], depth), "boolean", walk, [...path, index]);
    }
    return { type: "boolean" };
  },
  equality(check) {
    const leaves = typeLeaves(check);
    const [first, ...rest] = leaves;
    for (const [index, leaf] of rest.entries())
      expectType(leaf, first?.type, check.walk, [...check.path, index + 1]);
    if (first?.type === "list") refuse(check.walk, wrongType(check.path, "boolean, number, string", "list"));
    lintComparison(leaves, check);
    return { type: "boolean" };
  },
  order(check) {
    const leaves = typeLeaves(check);
    for (const [index, leaf] of leaves.entries())
      expectType(leaf, "number", check.walk, [...check.path, index]);
    lintComparison(leaves, check);
    return { type: "boolean" };
  },
  membership(check) {
    const leaves = typeLeaves(check);
    const [needle, list] = leaves;
    if (list?.type === "string")
      return refuse(check.walk, ruleFault("logic/in-on-string", [...check.path, 1]));
    expectType(list ?? AT_FAULT, "list", check.walk, [...check.path, 1]);
    const elements = list?.constants ?? [];
    const odd = elements.find((element) => needle?.type !== undefined && typeof element !== needle.type);
    if (odd !== undefined) refuse(check.walk, wrongType([...check.path, 1], `${needle?.type}`, typeof odd));
    else lintComparison(leaves, check);
    return { type: "boolean" };
  },
  choice({ args, walk, path, depth }) {
    let type: StaticType | undefined;
    for (const [index, arg] of args.entries()) {
      const at = [...path, index];
      const isCondition = index % 2 === 0 && index < args.length - 1;
      const typed = typeOf(arg, walk, at, depth);
      expectType(typed, isCondition ? "boolean" : (type ?? typed.type), walk, at);
      if (!isCondition) type ??= typed.type;
    }
    return { type };
  },
  variable({ args, walk, path }) {
    const [name] = args;
    if (typeof name !== "string") return refuse(walk, wrongType(path, "string", describe(name)));
    const param = paramOf(name);
    return param === undefined ? typeOfFact(name, walk, path) : typeOfParam(param, walk, path);
  },
  arithmetic({ args, walk, path, depth }) {
    for (const [index, arg] of args.entries()) {
      expectType(typeOf(arg, walk, [...path, index], depth), "number", walk, [...path, index]);
    }
    return { type: "number" };
  },
};

/** Types the arguments of a comparison, each of which must be a constant, a parameter or a fact. */
function typeLeaves({ name, args, walk, path, depth }: Check): readonly Typed[] {
  return args.map((arg, index) => {
    const at = [...path, index];
    const operator = readOperation(arg as Logic)?.operator;
    const known = operator !== undefined && OPERATORS.has(operator) && !isOfShape(operator, "variable");
    return known ? refuse(walk, ruleFault("logic/not-a-leaf", at, { name })) : typeOf(arg, walk, at, depth);
  });
}

/** A comparison may read one fact at most, and only against values that fact can have. */
function lintComparison(leaves: readonly Typed[], { walk, path }: Check): void {
  const [first, second] = leaves.flatMap((leaf) => leaf.fact ?? []);
  if (first !== undefined && second !== undefined) {
    walk.faults.push(ruleFault("logic/compares-two-facts", path, { first: first.name, second: second.name }));
    return;
  }
  if (first?.type.kind === "share") {
    const numbers = leaves.flatMap((leaf) => leaf.constants ?? []).filter((each) => typeof each === "number");
    walk.faults.push(...numbers.flatMap((number) => lintShare(number, first.name, path)));
  }
  if (first?.type.kind !== "choice") return;
  const { values } = first.type;
  for (const constant of leaves.flatMap((leaf) => leaf.constants ?? [])) {
    if (typeof constant !== "string" || values.includes(constant)) continue;
    const nearest = closest(constant, values);
    walk.faults.push(ruleFault("logic/unknown-value", path, { name: constant, fact: first.name, nearest }));
  }
}

/** A share is a part of 1, and its limits have so few digits that no engine errs. */
function lintShare(received: number, fact: string, path: Path): readonly RuleFault[] {
  if (received < 0 || received > 1) {
    const percent = received > 1 && received <= 100 ? received / 100 : undefined;
    return [ruleFault("logic/not-a-share", path, { received, fact, percent })];
  }
  return Number(received.toFixed(SHARE_DIGITS)) === received
    ? []
    : [ruleFault("logic/share-digits", path, { received, limit: SHARE_DIGITS })];
}

function typeOfFact(name: string, walk: Walk, path: Path): Typed {
  const fact = walk.facts.get(name);
  if (fact === undefined) {
    return refuse(
      walk,
      ruleFault("logic/unknown-fact", path, { name, nearest: closest(name, [...walk.facts.keys()]) }),
    );
  }
  if (walk.scope !== undefined && fact.scope !== walk.scope) {
    return refuse(walk, ruleFault("logic/wrong-scope", path, { name, scope: walk.scope }));
  }
  return { type: TYPE_OF_FACT[fact.type.kind], fact };
}

const TYPE_OF_FACT = { integer: "number", share: "number", boolean: "boolean", choice: "string" } as const;

function typeOfParam(name: string, walk: Walk, path: Path): Typed {
  const value = walk.params.get(name);
  if (value === undefined) {
    return refuse(
      walk,
      ruleFault("logic/unknown-param", path, { name, nearest: closest(name, [...walk.params.keys()]) }),
    );
  }
  return Array.isArray(value) ? typeOfList(value, walk, path) : typeOfConstant(value, walk, path);
}

function typeOfConstant(constant: unknown, walk: Walk, path: Path): Typed {
  const type = typeof constant;
  const isKnown = type === "boolean" || type === "string" || (type === "number" && Number.isFinite(constant));
  if (isKnown) return { type, constants: [constant] };
  return refuse(walk, wrongType(path, "boolean, number, string", describe(constant)));
}

/** A list holds constants of one type, and at least one. */
function typeOfList(list: readonly unknown[], walk: Walk, path: Path): Typed {
  const [first] = list;
  const odd = list.findIndex(
    (element) =>
      !(typeof element === "string" || Number.isFinite(element)) || typeof element !== typeof first,
  );
  if (list.length > 0 && odd === -1) return { type: "list", constants: list };
  const at = odd === -1 ? path : [...path, odd];
  return refuse(walk, wrongType(at, "number[], string[]", odd === -1 ? "[]" : describe(list[odd])));
}

function expectType(typed: Typed, expected: StaticType | undefined, walk: Walk, path: Path): void {
  if (typed.type === undefined || expected === undefined || typed.type === expected) return;
  walk.faults.push(wrongType(path, expected, typed.type));
}

function wrongType(path: Path, expected: string, received: string): RuleFault {
  return ruleFault("logic/wrong-type", path, { expected, received });
}

function refuse(walk: Walk, fault: RuleFault): Typed {
  walk.faults.push(fault);
  return AT_FAULT;
}

function describe(value: unknown): string {
  if (value === null) return "null";
  // JSON such as 1e999 is read as infinity, which no engine can write back.
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}`;
  return Array.isArray(value) ? "list" : typeof value;
}
