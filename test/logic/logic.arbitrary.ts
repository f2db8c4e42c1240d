/** Random conditions and measures of the portable subset, over every fact of the catalogue and a few parameters. */
import * as fc from "fast-check";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { FactDefinition, FactType, FactValue } from "../../src/facts/fact.ts";
import type { Logic } from "../../src/logic/json-logic.ts";

const DEFINITIONS = [...FACTS.values()];

/** Numbers near each other, so that comparisons meet, with a few far away and a few that are not whole. */
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 70 }) },
  fc.integer({ min: 0, max: 140 }).map((half) => half / 2),
  fc.constantFrom(-1, 4096, 10_000, 1e9, 1e300),
);

/** Limits of shares. */
const anyShare = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);

/** A value that a fact of a type may have. */
export function factValue(type: FactType): fc.Arbitrary<FactValue> {
  switch (type.kind) {
    case "integer":
      return fc.oneof(fc.integer({ min: type.min, max: 75 }), fc.maxSafeNat());
    case "share":
      return fc.oneof(
        fc.integer({ min: 0, max: 20 }).map((part) => part / 20),
        fc.constantFrom(1 / 3, 2 / 3),
      );
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...type.values);
  }
}

/** A value for every fact of the catalogue. */
export const anyFacts: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record(
  Object.fromEntries(DEFINITIONS.map(({ name, type }) => [name, factValue(type)])),
);

function constantOf(type: FactType): fc.Arbitrary<Logic> {
  if (type.kind === "share") return anyShare;
  if (type.kind !== "integer") return factValue(type);
  return fc.oneof(
    { weight: 4, arbitrary: anyNumber },
    fc.constantFrom({ var: "params.minAge" }, { var: "params.maxAge" }),
  );
}

/** `{operator: [fact, constant]}` or the other way round. */
function pair(operators: readonly string[], fact: Logic, constant: fc.Arbitrary<Logic>): fc.Arbitrary<Logic> {
  return fc
    .tuple(fc.constantFrom(...operators), constant, fc.boolean())
    .map(([operator, value, isTurned]) => ({ [operator]: isTurned ? [value, fact] : [fact, value] }));
}

function comparison({ name, type }: FactDefinition): fc.Arbitrary<Logic> {
  const fact = { var: name };
  const equality = pair(["===", "!=="], fact, constantOf(type));
  switch (type.kind) {
    case "boolean":
      return fc.oneof(fc.constant(fact), equality);
    case "choice": {
      const list = fc.array(fc.constantFrom(...type.values), { minLength: 1, maxLength: 4 });
      return fc.oneof(
        equality,
        list.map((values) => ({ in: [fact, values] })),
      );
    }
    case "share":
    case "integer": {
      const list = fc.array(type.kind === "share" ? anyShare : anyNumber, { minLength: 1, maxLength: 4 });
      const order = pair(["<", "<=", ">", ">="], fact, constantOf(type));
      const between = fc
        .tuple(fc.constantFrom("<", "<="), constantOf(type), constantOf(type), fc.nat({ max: 2 }))
        .map(([operator, low, high, at]) => ({ [operator]: [low, high].toSpliced(at, 0, fact) }));
      return fc.oneof(
        order,
        between,
        equality,
        list.map((values) => ({ in: [fact, values] })),
      );
    }
  }
}

/** A condition of the portable subset. */
export const anyCondition: fc.Arbitrary<Logic> = fc.letrec<{ condition: Logic }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...DEFINITIONS).chain(comparison),
    fc.constantFrom<Logic>(true, false, { var: "params.isRequired" }, { "<": [1, { var: "params.minAge" }] }),
    fc.array(tie("condition"), { minLength: 1, maxLength: 4 }).map((args) => ({ and: args })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 4 }).map((args) => ({ or: args })),
    tie("condition").map((arg) => ({ "!": arg })),
    fc.tuple(tie("condition"), tie("condition"), tie("condition")).map((args) => ({ if: args })),
  ),
})).condition;

const NUMERIC = DEFINITIONS.filter(({ type }) => type.kind === "integer");

/** A measure of the portable subset. */
export const anyMeasure: fc.Arbitrary<Logic> = fc.letrec<{ measure: Logic }>((tie) => ({
  measure: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...NUMERIC).map(({ name }) => ({ var: name })),
    anyNumber,
    fc
      .tuple(
        fc.constantFrom("+", "*", "min", "max"),
        fc.array(tie("measure"), { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, args]) => ({ [operator]: args })),
    fc
      .tuple(fc.constantFrom("-", "/"), tie("measure"), tie("measure"))
      .map(([operator, ...args]) => ({ [operator]: args })),
    fc.tuple(anyCondition, tie("measure"), tie("measure")).map((args) => ({ if: args })),
  ),
})).measure;
