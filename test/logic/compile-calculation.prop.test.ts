import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalculation } from "../../src/logic/compile-calculation.ts";
import { evaluateLogic, type Logic, toLogicData } from "../../src/logic/json-logic.ts";

const NAMES = ["kube.a", "kube.b", "kube.c"];
const PARAMS = new Map([["rate", 0.1]]);
const PLACES = new Map(NAMES.map((name, place) => [name, place]));

const number = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000_000_000 }),
  fc.integer({ min: -100, max: 100 }).filter((each) => each !== 0),
  fc.constantFrom(0.1, 0.3, 1 / 3, Number.MAX_SAFE_INTEGER),
);

/** Any calculation of the portable subset, also those whose range is not known, and which the linter refuses. */
const calculation: fc.Arbitrary<Logic> = fc.letrec<{ number: Logic }>((tie) => ({
  number: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    fc.oneof(
      number,
      fc.constantFrom(...NAMES).map((name): Logic => ({ var: name })),
      fc.constant<Logic>({ var: "params.rate" }),
    ),
    fc
      .tuple(fc.constantFrom("+", "*", "min", "max"), fc.array(tie("number"), { minLength: 1, maxLength: 4 }))
      .map(([operator, args]): Logic => ({ [operator]: args })),
    fc.tuple(fc.constantFrom("-", "/"), tie("number"), tie("number")).map(
      ([operator, ...args]): Logic => ({
        [operator]: args,
      }),
    ),
    tie("number").map((arg): Logic => ({ "-": [arg] })),
    // JsonLogic's sugar: a lone argument without its list.
    tie("number").map((arg): Logic => ({ "-": arg })),
    fc
      .tuple(fc.boolean(), tie("number"), fc.boolean(), tie("number"), tie("number"))
      .map((args): Logic => ({ if: args })),
  ),
})).number;

test("a compiled calculation gives the number that json-logic-js gives, to the last bit", () => {
  fc.assert(
    fc.property(calculation, fc.tuple(number, number, number), (logic, numbers) => {
      const isMet = (condition: Logic): boolean => condition === true;
      const compiled = compileCalculation(logic, { places: PLACES, params: PARAMS, isMet })(numbers);
      const facts = NAMES.map((name, place) => [name, numbers[place]] as const);
      const expected = Number(evaluateLogic(logic, toLogicData(facts, PARAMS)));
      // A divisor that may be zero is refused, and with it what has no number.
      fc.pre(Number.isFinite(expected) && Number.isFinite(compiled));
      expect(Object.is(compiled + 0, expected + 0)).toBe(true);
    }),
  );
});
