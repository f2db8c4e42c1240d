import { describe, expect, test } from "vitest";
import { coverCriterion } from "../../src/examine/cover-criterion.ts";
import type { Condition } from "../../src/logic/condition.ts";
import { examined, examplesOf } from "./examined.ts";

const AGE = { var: "member.age" };
const WILLING = { var: "member.isWilling" };
const SEX = { var: "member.sex" };

const BETWEEN: Condition = { passes: { and: [{ ">=": [AGE, 18] }, { "<=": [AGE, 59] }] } };

function cover(condition: Condition, ...cases: Parameters<typeof examplesOf>[1]) {
  return coverCriterion(examined(condition, examplesOf(condition, cases)));
}

describe("an atom", () => {
  test("is shown by two examples that differ in it, in the outcome, and in no other atom", () => {
    expect(cover(BETWEEN, { "member.age": 17 }, { "member.age": 60 }, { "member.age": 40 })).toEqual({
      criterion: "c",
      shown: 2,
      of: 2,
      atoms: [
        {
          kind: "condition",
          path: ["passes", "and", 0],
          text: "member.age >= 18",
          status: "shown",
          pair: [0, 2],
        },
        {
          kind: "condition",
          path: ["passes", "and", 1],
          text: "member.age <= 59",
          status: "shown",
          pair: [1, 2],
        },
      ],
    });
  });

  test("is not shown where one half of the pair is lacking, and the hint completes the half there is", () => {
    expect(cover(BETWEEN, { "member.age": 16 }, { "member.age": 40 }).atoms[1]).toEqual({
      kind: "condition",
      path: ["passes", "and", 1],
      text: "member.age <= 59",
      status: "not-shown",
      hint: [
        { facts: { "member.age": 40 }, outcome: "pass" },
        { facts: { "member.age": 60 }, outcome: "fail" },
      ],
    });
  });

  test("is not shown by examples that differ in another atom too", () => {
    const both: Condition = { passes: { or: [WILLING, { "===": [SEX, "perempuan"] }] } };
    const no = { "member.isWilling": false, "member.sex": "laki-laki" };
    const yes = { "member.isWilling": true, "member.sex": "perempuan" };
    expect(cover(both, no, yes)).toMatchObject({ shown: 0, of: 2 });
    expect(cover(both, no, { ...no, "member.isWilling": true }, yes)).toMatchObject({ shown: 1, of: 2 });
  });

  test("is not shown by an example with a fact missing or a range, whose atoms have no truth", () => {
    const households: Condition = { passes: { ">=": [{ var: "kube.householdCount" }, 10] } };
    const known = { "kube.householdCount": 10 };
    expect(cover(households, known, {}, { "kube.householdCount": { min: 7, max: 9 } }).shown).toBe(0);
    expect(cover(households, known, { "kube.householdCount": 9 }).shown).toBe(1);
  });

  test("of an open question is shown by a pair that settles it", () => {
    const open: Condition = {
      passes: { ">=": [AGE, 18] },
      open: [{ question: "q", when: { ">": [AGE, 65] } }],
    };
    expect(cover(open, { "member.age": 17 }, { "member.age": 18 }, { "member.age": 66 })).toMatchObject({
      shown: 2,
      of: 2,
    });
    expect(cover(open, { "member.age": 18 }).atoms[1]).toMatchObject({
      hint: [
        { facts: { "member.age": 18 }, outcome: "pass" },
        { facts: { "member.age": 66 }, outcome: "unknown", question: "q" },
      ],
    });
  });

  test("that never changes without another is proved impossible to show, and not counted", () => {
    const coupled: Condition = { passes: { and: [{ ">=": [AGE, 18] }, { ">": [AGE, 17] }] } };
    const { shown, of, atoms } = cover(coupled, { "member.age": 17 }, { "member.age": 18 });
    expect([shown, of]).toEqual([0, 0]);
    expect(atoms.map(({ status }) => status)).toEqual(["cannot-be-shown", "cannot-be-shown"]);
  });

  test("that is masked everywhere is proved impossible to show", () => {
    const masked: Condition = {
      passes: { or: [WILLING, { and: [WILLING, { "===": [SEX, "perempuan"] }] }] },
    };
    expect(cover(masked).atoms.map(({ status }) => status)).toEqual([
      "cannot-be-shown",
      "cannot-be-shown",
      "cannot-be-shown",
    ]);
  });

  test("without any example has a hint of two new ones", () => {
    expect(cover({ passes: WILLING })).toEqual({
      criterion: "c",
      shown: 0,
      of: 1,
      atoms: [
        {
          kind: "condition",
          path: ["passes"],
          text: "member.isWilling",
          status: "not-shown",
          hint: [
            { facts: { "member.isWilling": false }, outcome: "fail" },
            { facts: { "member.isWilling": true }, outcome: "pass" },
          ],
        },
      ],
    });
  });
});
