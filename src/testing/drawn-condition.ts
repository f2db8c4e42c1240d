/** Random conditions of a criterion, their constants named, so that some of them can become parameters. */
import * as fc from "fast-check";
import type { FactDefinition } from "../facts/fact.ts";
import type { Logic } from "../logic/json-logic.ts";

/** A condition: when it passes, and when a question keeps it open. */
export interface DrawnCondition {
  readonly passes: Logic;
  readonly open: Logic | undefined;
}

/** Numbers that a condition about a fact is drawn with; of other facts, from the smallest up. */
const NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["member.age", [15, 65]],
  ["member.ageInYear", [15, 65]],
]);
const MOST_MORE = 8;

/** Limits that shares are held against. */
const SHARES = [0.5, 0.25, 0.4, 0.666666];

/** So many values are named in one list. */
const MOST_VALUES = 3;

/** A condition about one or two of the facts, and now and then an open question. */
export function drawnCondition(facts: readonly FactDefinition[]): fc.Arbitrary<DrawnCondition> {
  return fc
    .uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: 2, selector: ({ name }) => name })
    .chain((own) => {
      const comparisons = fc.tuple(...own.map(comparison));
      return fc.record({
        passes: fc
          .tuple(comparisons, fc.constantFrom("and", "or", "if"))
          .map(([parts, by]) => joined(parts, by)),
        open: fc.option(fc.constantFrom(...own).chain(comparison), { nil: undefined, freq: 3 }),
      });
    });
}

/** Comparisons joined by a connective, or the second one turned by the first; a lone one stands as it is. */
function joined([first = true, second]: readonly Logic[], by: string): Logic {
  if (second === undefined) return first;
  return { [by]: by === "if" ? [first, second, { "!": [second] }] : [first, second] };
}

/** A fact held against constants. */
function comparison(fact: FactDefinition): fc.Arbitrary<Logic> {
  return fc
    .tuple(plainComparison(fact), fc.nat(4))
    .map(([logic, coin]): Logic => (coin === 4 ? { "!": [logic] } : logic));
}

function plainComparison({ name, type }: FactDefinition): fc.Arbitrary<Logic> {
  const fact = { var: name };
  switch (type.kind) {
    case "boolean":
      return fc.boolean().map((value): Logic => ({ "===": [fact, !value] }));
    case "choice":
      return fc
        .tuple(
          fc.subarray([...type.values], {
            minLength: 1,
            maxLength: Math.min(MOST_VALUES, type.values.length - 1),
          }),
          fc.boolean(),
        )
        .map(
          ([values, isOne]): Logic =>
            isOne && values.length === 1 ? { "===": [fact, values[0] as string] } : { in: [fact, values] },
        );
    case "share":
      return fc
        .tuple(fc.constantFrom(">=", "<=", ">", "<", "==="), fc.constantFrom(...SHARES))
        .map(([operator, bound]): Logic => ({ [operator]: [fact, bound] }));
    case "integer": {
      const [least, most] = NUMBERS.get(name) ?? [
        type.min,
        Math.min(type.min + MOST_MORE, type.max ?? Infinity),
      ];
      const number = fc.integer({ min: least, max: most });
      return fc.oneof(
        fc
          .tuple(fc.constantFrom(">=", "<=", ">", "<", "==="), number)
          .map(([operator, bound]): Logic => ({ [operator]: [fact, bound] })),
        fc.tuple(number, number).map(([a, b]): Logic => ({ "<=": [Math.min(a, b), fact, Math.max(a, b)] })),
      );
    }
  }
}
