import { describe, expect, test } from "vitest";
import { killMutants } from "../../src/examine/kill-mutants.ts";
import type { Condition } from "../../src/logic/condition.ts";
import type { CriterionExample } from "../../src/ruleset/ruleset-schema.ts";
import { examined } from "./examined.ts";

const AGE = { var: "member.age" };
const WILLING = { var: "member.isWilling" };
const HOUSEHOLDS = { var: "kube.householdCount" };

const UNTIL_59: Condition = { passes: { "<=": [AGE, { var: "params.maxAge" }] } };
const PARAMS = new Map([["maxAge", 59]]);

/** The fate of each mutant of `c` by its id, without what the mutant is. */
function fates(
  condition: Condition,
  examples: readonly CriterionExample[],
  params = new Map<string, number>(),
) {
  return Object.fromEntries(
    killMutants(examined(condition, examples, params)).map(
      ({ id, criterion: _c, kind: _k, description: _d, condition: _m, ...fate }) => [id, fate],
    ),
  );
}

describe("a mutant", () => {
  test("is killed by the first example that no longer holds, whichever way a number was moved", () => {
    const examples: readonly CriterionExample[] = [
      { facts: { "member.age": 30 }, outcome: "pass" },
      { facts: { "member.age": 59 }, outcome: "pass" },
      { facts: { "member.age": 60 }, outcome: "fail" },
    ];
    expect(fates(UNTIL_59, examples, PARAMS)).toEqual({
      "c/bound/1": { status: "killed", example: 1 },
      "c/bound/2": { status: "killed", example: 2 },
      "c/operator/1": { status: "killed", example: 1 },
      "c/removed/1": { status: "killed", example: 2 },
    });
  });

  test("survives where no example tells it apart, with the example that would", () => {
    const examples: readonly CriterionExample[] = [{ facts: { "member.age": 61 }, outcome: "fail" }];
    expect(fates(UNTIL_59, examples, PARAMS)).toEqual({
      "c/bound/1": { status: "survived", witness: { facts: { "member.age": 59 }, outcome: "pass" } },
      "c/bound/2": { status: "survived", witness: { facts: { "member.age": 60 }, outcome: "fail" } },
      "c/operator/1": { status: "survived", witness: { facts: { "member.age": 59 }, outcome: "pass" } },
      "c/removed/1": { status: "killed", example: 0 },
    });
  });

  test("is killed by an example with a fact missing, if the missing facts named are others", () => {
    const condition: Condition = { passes: { or: [WILLING, { ">=": [AGE, 18] }] } };
    const examples: readonly CriterionExample[] = [
      { facts: { "member.age": 20 }, outcome: "pass" },
      { facts: { "member.age": 17 }, outcome: "unknown", missing: ["member.isWilling"] },
    ];
    expect(fates(condition, examples)).toMatchObject({
      "c/connective/1": { status: "killed", example: 0 },
      "c/removed/1": { status: "killed", example: 1 },
      "c/operator/1": { status: "survived" },
    });
  });

  test("is killed by an example with a range", () => {
    const range = {
      facts: { "kube.householdCount": { min: 9, max: 10 } },
      outcome: "unknown",
      missing: ["kube.householdCount"],
    } as const;
    expect(fates({ passes: { ">=": [HOUSEHOLDS, 10] } }, [range])).toMatchObject({
      "c/bound/1": { status: "killed", example: 0 },
      "c/bound/2": { status: "killed", example: 0 },
    });
  });

  test("is killed by an example that names the question the mutant no longer asks, and only by one that names it", () => {
    const condition: Condition = {
      passes: { ">=": [AGE, 18] },
      open: [
        { question: "old", when: { ">": [AGE, 65] } },
        { question: "very-old", when: { ">": [AGE, 80] } },
      ],
    };
    const both = { "member.age": 81 };
    const without = fates(condition, [{ facts: both, outcome: "unknown" }]);
    expect(without["c/removed/2"]).toEqual({
      status: "survived",
      witness: { facts: both, outcome: "unknown", question: "very-old" },
    });
    const named = fates(condition, [{ facts: both, outcome: "unknown", question: "very-old" }]);
    expect(named["c/removed/2"]).toEqual({ status: "killed", example: 0 });
  });

  test("is proved equivalent where it agrees on every class, of missing facts and ranges too", () => {
    // A number of members is never below nought, and there is none between 4 and 5.
    const condition: Condition = { passes: { or: [{ "<": [HOUSEHOLDS, 0] }, { ">": [HOUSEHOLDS, 4.5] }] } };
    expect(fates(condition, [])).toMatchObject({
      "c/bound/1": { status: "equivalent", alsoAsks: [] },
      "c/operator/2": { status: "equivalent", alsoAsks: [] },
    });
  });

  test("is equivalent where it only names one more question beside another, and says which", () => {
    const condition: Condition = {
      passes: { ">=": [AGE, 18] },
      open: [
        { question: "old", when: { ">": [AGE, 65] } },
        { question: "very-old", when: { ">": [AGE, 80] } },
      ],
    };
    expect(fates(condition, [])["c/bound/5"]).toEqual({ status: "equivalent", alsoAsks: ["very-old"] });
  });

  test("survives unproved where the cells of both together are more than a table may have", () => {
    const condition: Condition = {
      passes: {
        or: [
          ...["hasFixedDomicile", "isWilling", "hasSkill"].map((name) => ({ var: `member.${name}` })),
          { "===": [{ var: "member.sex" }, "perempuan"] },
          {
            in: [
              { var: "member.maritalStatus" },
              ["belum-kawin", "kawin", "kawin-tercatat", "kawin-belum-tercatat", "cerai-hidup"],
            ],
          },
          { in: [AGE, [10, 20]] },
          { ">=": [AGE, 30] },
        ],
      },
    };
    const found = fates(condition, []);
    expect(found["c/bound/1"]).toEqual({ status: "too-large", cells: 3 ** 4 * 7 * 8 });
    // Signs add no cells, so those mutants are compared all the same.
    expect(found["c/operator/4"]).toMatchObject({ status: "survived" });
  });
});
