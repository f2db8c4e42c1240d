/** The proof of the linter, tried out: what it says of a measure holds on whatever facts there may be. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { analyzeMeasure } from "../../src/logic/analyze-measure.ts";
import { comparisonsOf } from "../../src/logic/comparisons.ts";
import { factClasses } from "../../src/logic/fact-classes.ts";
import { evaluateLogic, type Logic, toLogicData } from "../../src/logic/json-logic.ts";
import { MEASURED_FACTS, MEASURED_PARAMS, measure, measuredFacts } from "./measure.arbitrary.ts";

const CONTEXT = { facts: MEASURED_FACTS, params: MEASURED_PARAMS };

/** Measures that the linter lets pass. */
const accepted = measure.filter((drawn) => analyzeMeasure(drawn, CONTEXT).faults.length === 0);

function measured(logic: Logic, facts: Readonly<Record<string, unknown>>): number {
  return evaluateLogic(logic, toLogicData(Object.entries(facts), MEASURED_PARAMS)) as number;
}

/** Facts, and the same with one of them changed to what it is in others. */
function changedIn(
  name: string,
  facts: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { ...facts, [name]: others[name] };
}

test("a measure that is not refused is a finite number, whatever the facts are", () => {
  fc.assert(
    fc.property(accepted, measuredFacts, (logic, facts) => {
      expect(measured(logic, facts)).toSatisfy(Number.isFinite);
    }),
  );
});

test("raising a fact never lowers a measure with the trend 1, and never raises one with the trend -1", () => {
  fc.assert(
    fc.property(accepted, measuredFacts, measuredFacts, (logic, facts, others) => {
      for (const [name, trend] of analyzeMeasure(logic, CONTEXT).trends) {
        const changed = changedIn(name, facts, others);
        const isRaised = (changed[name] as number) >= (facts[name] as number);
        const [low, high] = isRaised ? [facts, changed] : [changed, facts];
        expect((measured(logic, high) - measured(logic, low)) * trend).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("a measure depends on no fact that it neither compares nor calculates with, and of those compared on their class alone", () => {
  fc.assert(
    fc.property(accepted, measuredFacts, measuredFacts, (logic, facts, others) => {
      const { trends, cases } = analyzeMeasure(logic, CONTEXT);
      for (const [name, definition] of MEASURED_FACTS) {
        if (trends.has(name)) continue;
        const { classOf } = factClasses(definition, comparisonsOf(logic, MEASURED_PARAMS));
        const changed = changedIn(name, facts, others);
        if (cases.has(name) && classOf(changed[name]) !== classOf(facts[name])) continue;
        expect(measured(logic, changed)).toBe(measured(logic, facts));
      }
    }),
  );
});

test("a measure that gives no finite number on some facts is refused", () => {
  fc.assert(
    fc.property(measure, measuredFacts, (logic, facts) => {
      fc.pre(!Number.isFinite(measured(logic, facts)));
      expect(analyzeMeasure(logic, CONTEXT).faults).not.toEqual([]);
    }),
    { maxSkipsPerRun: 1000 },
  );
});

test("a measure that rises with a fact on some facts and falls with it on others is refused", () => {
  fc.assert(
    fc.property(measure, measuredFacts, measuredFacts, (logic, facts, others) => {
      const { faults, cases } = analyzeMeasure(logic, CONTEXT);
      if (faults.length > 0) return;
      for (const name of ["kube.sales", "kube.costs", "kube.members", "kube.balance", "kube.debt"]) {
        if (cases.has(name)) continue;
        const moves = [facts, others].map((each) =>
          [6, 5, 4, 3, 2, 1, 0, -1, -2]
            .map((number) => measured(logic, { ...each, [name]: inDomain(name, number) }))
            .flatMap((value, index, all) => (index === 0 ? [] : Math.sign(value - (all[index - 1] ?? 0)))),
        );
        const signs = new Set(moves.flat().filter((sign) => sign !== 0));
        expect(signs.size).toBeLessThan(2);
      }
    }),
  );
});

/** The number, or the end of the fact's domain beyond which it lies. */
function inDomain(name: string, number: number): number {
  const type = MEASURED_FACTS.get(name)?.type;
  if (type?.kind !== "integer") throw new Error(`${name} is no number`);
  return Math.min(Math.max(number, type.min), type.max ?? number);
}
