/** Membership rulesets as formulas of the SMT solver z3, which knows nothing of classes and tables. */
import type { MembershipRuleset } from "aturan-kube";
import type { Arith, Bool, Context } from "z3-solver";
import type { FactDefinition } from "../../src/facts/fact.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { type Params, paramOf } from "../../src/logic/params.ts";
import { readOperation, readVariable } from "../../src/logic/read-operation.ts";
import { factsOf } from "../../src/ruleset/facts-of.ts";
import { paramsOf } from "../../src/ruleset/params-of.ts";

type Z3 = Context<"rules">;
type Formula = Bool<"rules">;
type Term = Arith<"rules">;

/** What a ruleset makes of complete facts: one of the three holds. */
export interface VerdictFormulas {
  readonly ineligible: Formula;
  readonly undetermined: Formula;
  readonly eligible: Formula;
}

/** A fact as a whole number: itself, 0 or 1, or the place of a choice among its values. */
function termOf(name: string, z3: Z3): Term {
  return z3.Int.const(name);
}

function numberOf(value: unknown, fact: FactDefinition | undefined): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return fact?.type.kind === "choice" ? fact.type.values.indexOf(value) : -1;
  return value as number;
}

/** The values a fact can have at all. */
export function domainOf({ name, type }: FactDefinition, z3: Z3): Formula {
  const term = termOf(name, z3);
  const [low, high] =
    type.kind === "integer"
      ? [type.min, type.max ?? 1_000_000]
      : [0, type.kind === "choice" ? type.values.length - 1 : 1];
  return z3.And(term.ge(low), term.le(high));
}

/** The verdict about a scope, from the conditions as they stand in the file. */
export function encodeRuleset(ruleset: MembershipRuleset, scope: "member" | "kube", z3: Z3): VerdictFormulas {
  const facts = factsOf(ruleset);
  const params = paramsOf(ruleset);
  const own = ruleset.criteria.filter((criterion) => criterion.scope === scope);
  const encode = (logic: Logic): Formula => encodeLogic(logic, { facts, params, z3 });
  const outcomes = own.map(({ passes, open = [] }) => {
    const isOpen = z3.Or(z3.Bool.val(false), ...open.map(({ when }) => encode(when)));
    const holds = encode(passes);
    return { fails: z3.And(z3.Not(isOpen), z3.Not(holds)), isOpen };
  });
  const ineligible = z3.Or(z3.Bool.val(false), ...outcomes.map(({ fails }) => fails));
  const anyOpen = z3.Or(z3.Bool.val(false), ...outcomes.map(({ isOpen }) => isOpen));
  return {
    ineligible,
    undetermined: z3.And(z3.Not(ineligible), anyOpen),
    eligible: z3.And(z3.Not(ineligible), z3.Not(anyOpen)),
  };
}

interface Encoding {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly params: Params;
  readonly z3: Z3;
}

function encodeLogic(logic: Logic, encoding: Encoding): Formula {
  const { z3, facts, params } = encoding;
  if (typeof logic === "boolean") return z3.Bool.val(logic);
  const path = readVariable(logic);
  if (path !== undefined) {
    const param = paramOf(path);
    return param === undefined ? termOf(path, z3).eq(1) : z3.Bool.val(params.get(param) === true);
  }
  const operation = readOperation(logic);
  if (operation === undefined) throw new TypeError(`no condition: ${JSON.stringify(logic)}`);
  const { operator, args } = operation;
  const inner = (index: number): Formula => encodeLogic(args[index] as Logic, encoding);
  switch (operator) {
    case "and":
      return z3.And(...args.map((_, index) => inner(index)));
    case "or":
      return z3.Or(...args.map((_, index) => inner(index)));
    case "!":
      return z3.Not(inner(0));
    case "if": {
      // Condition, value, condition, value, …, else.
      const rest = (from: number): Formula =>
        from === args.length - 1 ? inner(from) : z3.If(inner(from), inner(from + 1), rest(from + 2));
      return rest(0);
    }
    default:
      return encodeComparison(operator, args, facts, params, z3);
  }
}

function encodeComparison(
  operator: string,
  args: readonly Logic[],
  facts: Encoding["facts"],
  params: Params,
  z3: Z3,
): Formula {
  const paths = args.map((arg) => readVariable(arg));
  const fact = facts.get(paths.find((path) => path !== undefined && paramOf(path) === undefined) ?? "");
  const constantOf = (arg: Logic): unknown => {
    const param = paramOf(readVariable(arg) ?? "");
    return param === undefined ? arg : params.get(param);
  };
  const side = (arg: Logic): Term => {
    const path = readVariable(arg);
    return path !== undefined && paramOf(path) === undefined
      ? termOf(path, z3)
      : z3.Int.val(numberOf(constantOf(arg), fact));
  };
  const [first, second, third] = args as [Logic, Logic, Logic?];
  if (operator === "in") {
    const list = constantOf(second) as readonly unknown[];
    return z3.Or(z3.Bool.val(false), ...list.map((value) => side(first).eq(numberOf(value, fact))));
  }
  const compare = (a: Logic, b: Logic): Formula => {
    switch (operator) {
      case "===":
        return side(a).eq(side(b));
      case "!==":
        return z3.Not(side(a).eq(side(b)));
      case "<":
        return side(a).lt(side(b));
      case "<=":
        return side(a).le(side(b));
      case ">":
        return side(a).gt(side(b));
      case ">=":
        return side(a).ge(side(b));
      default:
        throw new TypeError(`no comparison: ${operator}`);
    }
  };
  return third === undefined
    ? compare(first, second)
    : z3.And(compare(first, second), compare(second, third));
}
