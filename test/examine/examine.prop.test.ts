import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atomsOf } from "../../src/examine/atoms.ts";
import { coverCriterion } from "../../src/examine/cover-criterion.ts";
import type { ExaminedCriterion } from "../../src/examine/examined-criterion.ts";
import { killMutants } from "../../src/examine/kill-mutants.ts";
import { mutantsOf } from "../../src/examine/mutants.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { Facts, FactValue } from "../../src/facts/fact.ts";
import type { Condition } from "../../src/logic/condition.ts";
import { lintLogic } from "../../src/logic/lint-logic.ts";
import type { CriterionExample } from "../../src/ruleset/ruleset-schema.ts";
import {
  type ConditionScope,
  completeFacts,
  completionsOf,
  condition,
  incompleteFacts,
} from "../decide/condition.arbitrary.ts";
import { runs } from "../runs.ts";
import { examined, examplesOf, isTrue, outcomeOf, questionsOf } from "./examined.ts";

/** Conditions with more mutants than this are left out, so that more of the others are tried in the same time. */
const MOST_MUTANTS = 40;
const RUNS = { numRuns: runs(10) };

const SCOPES: readonly ConditionScope[] = ["member", "kube"];

/** A condition with examples that hold, some of them incomplete. */
function criterion(scope: ConditionScope): fc.Arbitrary<readonly [Condition, readonly CriterionExample[]]> {
  return fc
    .tuple(
      condition(scope).filter((drawn) => mutantsOf("c", drawn).length <= MOST_MUTANTS),
      fc.array(fc.oneof({ weight: 3, arbitrary: completeFacts(scope) }, incompleteFacts(scope)), {
        maxLength: 6,
      }),
    )
    .map(([drawn, cases]) => [drawn, examplesOf(drawn, cases)]);
}

/** Every complete case, of numbers two further than any mutant's constant reaches. */
function everyCase({ table }: ExaminedCriterion): readonly Readonly<Record<string, FactValue>>[] {
  const names = table.inputs.map(({ name }) => name);
  const wide = table.inputs.flatMap(({ name, classes }): readonly (readonly [string, Facts[string]])[] =>
    classes.fact.type.kind === "integer" ? [[name, { min: 0, max: 7 }]] : [],
  );
  return completionsOf(names, Object.fromEntries(wide));
}

describe.each(SCOPES)("for random conditions about a %s with random examples", (scope) => {
  test("every mutant is a different condition of the portable subset", () => {
    fc.assert(
      fc.property(condition(scope), (drawn) => {
        const mutants = mutantsOf("c", drawn);
        const texts = [drawn, ...mutants.map((mutant) => mutant.condition)].map((one) => JSON.stringify(one));
        expect(new Set(texts).size).toBe(texts.length);
        expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
        const context = { facts: FACTS, params: new Map(), scope, as: "condition" } as const;
        const logics = mutants.flatMap(({ condition: { passes, open = [] } }) => [
          passes,
          ...open.map(({ when }) => when),
        ]);
        expect(logics.flatMap((logic) => lintLogic(logic, context))).toEqual([]);
      }),
    );
  });

  test("a killed mutant differs on some completion of the facts of the example that kills it", () => {
    fc.assert(
      fc.property(criterion(scope), ([drawn, examples]) => {
        const subject = examined(drawn, examples);
        const names = subject.table.inputs.map(({ name }) => name);
        for (const mutant of killMutants(subject)) {
          if (mutant.status !== "killed") continue;
          const cases = completionsOf(names, examples[mutant.example]?.facts ?? {});
          expect(cases.some((facts) => differ(drawn, mutant.condition, facts))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("a mutant that survives comes out differently on its witness, which kills it once it is an example", () => {
    fc.assert(
      fc.property(criterion(scope), ([drawn, examples]) => {
        const survivors = killMutants(examined(drawn, examples)).flatMap((mutant) =>
          mutant.status === "survived" ? [mutant] : [],
        );
        for (const { condition: mutated, witness } of survivors) {
          expect(outcomeOf(drawn, witness.facts)).toBe(witness.outcome);
          expect(questionsOf(drawn, witness.facts)).toEqual(
            expect.arrayContaining(witness.question === undefined ? [] : [witness.question]),
          );
          expect(differ(drawn, mutated, witness.facts)).toBe(true);
        }
        const again = killMutants(examined(drawn, [...examples, ...survivors.map(({ witness }) => witness)]));
        expect(again.filter(({ status }) => status === "survived")).toEqual([]);
      }),
      RUNS,
    );
  });

  test("a mutant proved equivalent has the same outcome in every case, and leaves out no question", () => {
    fc.assert(
      fc.property(criterion(scope), ([drawn, examples]) => {
        const subject = examined(drawn, examples);
        const cases = everyCase(subject).map((facts) => ({
          facts,
          outcome: outcomeOf(drawn, facts),
          questions: questionsOf(drawn, facts),
        }));
        for (const mutant of killMutants(subject)) {
          if (mutant.status !== "equivalent") continue;
          const exception = cases.find(({ facts, outcome, questions }) => {
            const asked = questionsOf(mutant.condition, facts);
            return (
              outcomeOf(mutant.condition, facts) !== outcome ||
              !questions.every((question) => asked.includes(question)) ||
              !asked.every((question) => questions.includes(question) || mutant.alsoAsks.includes(question))
            );
          });
          expect(exception).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  test("the pair that shows an atom, or would, differs in it and in the outcome and in no other atom", () => {
    fc.assert(
      fc.property(criterion(scope), ([drawn, examples]) => {
        coverCriterion(examined(drawn, examples)).atoms.forEach((atom, index) => {
          if (atom.status === "cannot-be-shown") return;
          const pair = atom.status === "shown" ? atom.pair.map((at) => examples[at]) : atom.hint;
          const [a, b] = pair.map((example) => example?.facts ?? {});
          expect(showsAlone(drawn, index, a ?? {}, b ?? {})).toBe(true);
          if (atom.status === "shown") return;
          const again = coverCriterion(examined(drawn, [...examples, ...atom.hint]));
          expect(again.atoms[index]?.status).toBe("shown");
        });
      }),
      RUNS,
    );
  });

  test("an atom that cannot be shown has no such pair among all cases", () => {
    fc.assert(
      fc.property(criterion(scope), ([drawn, examples]) => {
        const subject = examined(drawn, examples);
        const { atoms } = coverCriterion(subject);
        if (atoms.every(({ status }) => status !== "cannot-be-shown")) return;
        const cases = everyCase(subject).map((facts) => ({
          outcome: outcomeOf(drawn, facts),
          truths: truthsOf(drawn, facts),
        }));
        atoms.forEach(({ status }, index) => {
          if (status !== "cannot-be-shown") return;
          // Cases that agree in the other atoms: a pair exists if such a group has two truths whose outcomes differ.
          const groups = new Map<string, typeof cases>();
          for (const one of cases) {
            const others = one.truths.with(index, false).join();
            groups.set(others, [...(groups.get(others) ?? []), one]);
          }
          for (const group of groups.values()) {
            const outcomes = (truth: boolean) =>
              new Set(group.filter(({ truths }) => truths[index] === truth).map(({ outcome }) => outcome));
            const [whenTrue, whenFalse] = [outcomes(true), outcomes(false)];
            if (whenTrue.size === 0 || whenFalse.size === 0) continue;
            expect(new Set([...whenTrue, ...whenFalse]).size).toBe(1);
          }
        });
      }),
      RUNS,
    );
  });

  test("the order of the examples changes no fate and no coverage", () => {
    fc.assert(
      fc.property(criterion(scope), ([drawn, examples]) => {
        const [there, back] = [examined(drawn, examples), examined(drawn, examples.toReversed())];
        const fates = (one: ExaminedCriterion) => killMutants(one).map(({ id, status }) => [id, status]);
        const coverage = (one: ExaminedCriterion) =>
          coverCriterion(one).atoms.map(({ path, status }) => [path, status]);
        expect(fates(back)).toEqual(fates(there));
        expect(coverage(back)).toEqual(coverage(there));
      }),
      RUNS,
    );
  });
});

/** Whether two conditions differ on complete facts in the outcome or in the questions they leave open. */
function differ(a: Condition, b: Condition, facts: Facts): boolean {
  return (
    outcomeOf(a, facts) !== outcomeOf(b, facts) ||
    questionsOf(a, facts).join() !== questionsOf(b, facts).join()
  );
}

function truthsOf(drawn: Condition, facts: Facts): readonly boolean[] {
  return atomsOf(drawn).map(({ logic }) => isTrue(logic, facts));
}

function showsAlone(drawn: Condition, index: number, a: Facts, b: Facts): boolean {
  const [left, right] = [truthsOf(drawn, a), truthsOf(drawn, b)];
  return (
    outcomeOf(drawn, a) !== outcomeOf(drawn, b) &&
    left.every((truth, at) => (truth === right[at]) === (at !== index))
  );
}
