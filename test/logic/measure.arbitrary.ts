/** Random measures over a few facts of small domains, so that every way in which they meet comes up often. */
import * as fc from "fast-check";
import type { FactCatalogue, FactDefinition, FactType, FactValue } from "../../src/facts/fact.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import type { Params } from "../../src/logic/params.ts";

const TYPES: Readonly<Record<string, FactType>> = {
  "kube.sales": { kind: "integer", min: 0, max: 12 },
  "kube.costs": { kind: "integer", min: 0, max: 12 },
  "kube.members": { kind: "integer", min: 1, max: 6 },
  "kube.balance": { kind: "integer", min: -4, max: 4 },
  "kube.debt": { kind: "integer", min: -6, max: -1 },
  "kube.isActive": { kind: "boolean" },
  "kube.trend": { kind: "choice", values: ["up", "same", "down"], labels: {} },
  "kube.years": { kind: "integer", min: 0, max: 9 },
  "kube.visits": { kind: "integer", min: 0 },
};

/** The facts by name. */
export const MEASURED_FACTS: FactCatalogue = new Map(
  Object.entries(TYPES).map(([name, type]): readonly [string, FactDefinition] => [
    name,
    { name, scope: "kube", type, label: { id: name, en: name }, fields: [] },
  ]),
);

export const MEASURED_PARAMS: Params = new Map([
  ["share", 100],
  ["loss", -3],
]);

function anyValueOf(type: FactType): fc.Arbitrary<FactValue> {
  switch (type.kind) {
    case "integer":
      return fc.integer({ min: type.min, max: type.max ?? 99 });
    case "share":
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...type.values);
  }
}

/** A value for every fact. */
export const measuredFacts: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record(
  Object.fromEntries(Object.entries(TYPES).map(([name, type]) => [name, anyValueOf(type)])),
);

/** Numbers that are calculated with, those that are 1 at least more often, so that many divisions are allowed. */
const number = fc.constantFrom<Logic>(
  ...["sales", "costs", "members", "members", "balance", "debt", "visits"].map((name) => ({
    var: `kube.${name}`,
  })),
);
const constant = fc.oneof(
  fc.integer({ min: -3, max: 100 }),
  fc.constantFrom<Logic>(0.5, { var: "params.share" }, { var: "params.loss" }),
);

/** Conditions on facts that are mostly not calculated with. */
const condition = fc.oneof(
  fc.constantFrom<Logic>({ var: "kube.isActive" }, { "===": [{ var: "kube.trend" }, "up"] }),
  fc.constantFrom("up", "same", "down").map((value) => ({ in: [{ var: "kube.trend" }, [value, "up"]] })),
  fc.integer({ min: 0, max: 9 }).map((limit) => ({ ">=": [{ var: "kube.years" }, limit] })),
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 9 }).map((limit) => ({ "<": [{ var: "kube.sales" }, limit] })),
  },
);

/** A measure of the portable subset; the linter may refuse what it makes of numbers. */
export const measure: fc.Arbitrary<Logic> = fc.letrec<{ measure: Logic }>((tie) => ({
  measure: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    number,
    constant,
    fc
      .tuple(
        fc.constantFrom("+", "*", "min", "max"),
        fc.array(tie("measure"), { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, args]) => ({ [operator]: args })),
    fc.tuple(tie("measure"), tie("measure")).map((args) => ({ "-": args })),
    tie("measure").map((arg) => ({ "-": [arg] })),
    fc.tuple(tie("measure"), tie("measure")).map((args) => ({ "/": args })),
    fc.tuple(tie("measure"), number).map((args) => ({ "/": args })),
    fc.tuple(condition, tie("measure"), tie("measure")).map((args) => ({ if: args })),
    fc
      .tuple(condition, tie("measure"), condition, tie("measure"), tie("measure"))
      .map((args) => ({ if: args })),
  ),
})).measure;
