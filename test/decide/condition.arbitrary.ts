/** Random conditions of the portable subset over a few facts of the catalogue, and random facts for them. */
import fc from "fast-check";
import { FACTS } from "../../src/facts/catalogue.ts";
import { type FactDefinition, type Facts, type FactValue, isRange } from "../../src/facts/fact.ts";
import type { Condition } from "../../src/logic/condition.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { isOneOf } from "../../src/possible.ts";

/** Numbers in conditions; the values tried for a whole number go one further on either side. */
const CONSTANTS = [0, 1, 2, 3, 4];
const NUMBERS = [0, 1, 2, 3, 4, 5];

/** The facts a condition of each scope is made of. */
const NAMES = {
  member: ["member.age", "member.maritalStatus", "member.isWilling", "member.sex"],
  kube: ["kube.householdCount", "kube.desaCount", "kube.ineligibleCount"],
} as const;

export type ConditionScope = keyof typeof NAMES;

function definitionOf(name: string): FactDefinition {
  const fact = FACTS.get(name);
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return fact;
}

/** Every value of a fact that a condition of this file can tell from another. */
function valuesOf(name: string): readonly FactValue[] {
  const { type } = definitionOf(name);
  if (type.kind === "integer") return NUMBERS;
  return type.kind === "choice" ? type.values : [false, true];
}

function comparison(name: string): fc.Arbitrary<Logic> {
  const fact = { var: name };
  const { type } = definitionOf(name);
  if (type.kind === "boolean") {
    return fc.oneof(
      fc.constant<Logic>(fact),
      fc.boolean().map((value): Logic => ({ "===": [fact, value] })),
    );
  }
  const constant: fc.Arbitrary<number | string> =
    type.kind === "choice"
      ? fc.constantFrom(...type.values)
      : fc.oneof(fc.constantFrom(...CONSTANTS), fc.constantFrom(1.5, 2.5));
  const equality = fc
    .tuple(fc.constantFrom("===", "!=="), constant, fc.boolean())
    .map(([operator, value, turned]): Logic => ({ [operator]: turned ? [value, fact] : [fact, value] }));
  const membership = fc
    .array(constant, { minLength: 1, maxLength: 3 })
    .map((list): Logic => ({ in: [fact, list] }));
  if (type.kind === "choice") return fc.oneof(equality, membership);
  const order = fc
    .tuple(fc.constantFrom("<", "<=", ">", ">="), constant, fc.boolean())
    .map(([operator, value, turned]): Logic => ({ [operator]: turned ? [value, fact] : [fact, value] }));
  const between = fc
    .tuple(fc.constantFrom("<", "<="), constant, constant)
    .map(([operator, low, high]): Logic => ({ [operator]: [low, fact, high] }));
  return fc.oneof(equality, membership, order, between);
}

function logic(scope: ConditionScope): fc.Arbitrary<Logic> {
  const { tree } = fc.letrec<{ tree: Logic }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(...NAMES[scope]).chain(comparison),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((args): Logic => ({ and: args })),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((args): Logic => ({ or: args })),
      tie("tree").map((arg): Logic => ({ "!": [arg] })),
      fc.tuple(tie("tree"), tie("tree"), tie("tree")).map((args): Logic => ({ if: args })),
    ),
  }));
  return tree;
}

/** A condition with up to two open questions. */
export function condition(scope: ConditionScope): fc.Arbitrary<Condition> {
  return fc.record({
    passes: logic(scope),
    open: fc
      .array(logic(scope), { maxLength: 2 })
      .map((whens) => whens.map((when, index) => ({ question: `question-${index}`, when }))),
  });
}

/** Facts that are all known. */
export function completeFacts(scope: ConditionScope): fc.Arbitrary<Facts> {
  return fc.record(
    Object.fromEntries(NAMES[scope].map((name) => [name, fc.constantFrom(...valuesOf(name))])),
  );
}

/** Facts any of which may be missing or known in part: numbers between two ends, anything as one of several values. */
export function incompleteFacts(scope: ConditionScope): fc.Arbitrary<Facts> {
  const range = fc
    .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  const known = (name: string): fc.Arbitrary<Facts[string]> => fc.constantFrom(...valuesOf(name));
  const inPart = (name: string): fc.Arbitrary<Facts[string]> =>
    fc
      .uniqueArray(fc.constantFrom(...valuesOf(name)), { minLength: 2, maxLength: 4 })
      .map((values) => ({ oneOf: values }));
  const isNumber = (name: string): boolean => definitionOf(name).type.kind === "integer";
  return fc.record(
    Object.fromEntries(
      NAMES[scope].map((name) => [
        name,
        isNumber(name) ? fc.oneof(known(name), range, inPart(name)) : fc.oneof(known(name), inPart(name)),
      ]),
    ),
    { requiredKeys: [] },
  );
}

/** Every way the given facts may turn out to be, for the facts a condition speaks of. */
export function completionsOf(
  names: readonly string[],
  facts: Facts,
): readonly Readonly<Record<string, FactValue>>[] {
  return names.reduce<readonly Readonly<Record<string, FactValue>>[]>(
    (done, name) =>
      done.flatMap((start) =>
        possibleValues(name, facts[name]).map((value) => ({ ...start, [name]: value })),
      ),
    [{}],
  );
}

function possibleValues(name: string, known: Facts[string]): readonly FactValue[] {
  if (known === undefined) return valuesOf(name);
  if (isOneOf(known)) return known.oneOf as readonly FactValue[];
  if (!isRange(known)) return [known];
  return Array.from({ length: known.max - known.min + 1 }, (_, offset) => known.min + offset);
}
