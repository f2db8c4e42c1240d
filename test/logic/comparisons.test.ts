import { describe, expect, test } from "vitest";
import { type Comparison, comparisonsOf } from "../../src/logic/comparisons.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { AGE, PARAMS, REGISTER, SEX, WILLING } from "./context.ts";

describe("the comparisons of an expression are", () => {
  test.each<readonly [sentence: string, logic: Logic, comparisons: readonly Comparison[]]>([
    [
      "a fact with the constant after it",
      { "<": [AGE, 60] },
      [{ fact: "member.age", operator: "<", before: [], after: [60] }],
    ],
    [
      "a fact with the constant before it",
      { "<": [17, AGE] },
      [{ fact: "member.age", operator: "<", before: [17], after: [] }],
    ],
    [
      "a fact with the constants around it",
      { "<=": [18, AGE, { var: "params.maxAge" }] },
      [{ fact: "member.age", operator: "<=", before: [18], after: [59] }],
    ],
    [
      "a fact with both constants before it",
      { "<": [1, 2, AGE] },
      [{ fact: "member.age", operator: "<", before: [1, 2], after: [] }],
    ],
    [
      "a fact with every element of a list",
      { in: [REGISTER, ["bdt", "dtks"]] },
      [{ fact: "member.register", operator: "in", before: [], after: ["bdt", "dtks"] }],
    ],
    [
      "a fact with every element of a parameter",
      { in: [AGE, { var: "params.ages" }] },
      [{ fact: "member.age", operator: "in", before: [], after: [18, 21] }],
    ],
    [
      "a fact standing alone, with nothing",
      WILLING,
      [{ fact: "member.isWilling", operator: "var", before: [], after: [] }],
    ],
    ["none for a parameter standing alone", { var: "params.isRequired" }, []],
    ["none for a constant", true, []],
    ["none for a list", ["a"], []],
    ["none for constants compared with each other", { "<": [{ var: "params.minAge" }, 20] }, []],
    [
      "all of them in reading order, one fact more than once",
      {
        if: [
          { "!": [{ "===": [SEX, { var: "params.sex" }] }] },
          { and: [{ ">": [AGE, 17] }, WILLING] },
          { or: [{ "!==": [40, AGE] }, false] },
        ],
      },
      [
        { fact: "member.sex", operator: "===", before: [], after: ["perempuan"] },
        { fact: "member.age", operator: ">", before: [], after: [17] },
        { fact: "member.isWilling", operator: "var", before: [], after: [] },
        { fact: "member.age", operator: "!==", before: [40], after: [] },
      ],
    ],
    [
      "in a measure those of its conditions, and the facts it calculates with",
      { "+": [AGE, { if: [{ ">=": [AGE, 60] }, 1, 0] }] },
      [
        { fact: "member.age", operator: "var", before: [], after: [] },
        { fact: "member.age", operator: ">=", before: [], after: [60] },
      ],
    ],
  ])("%s", (_, logic, comparisons) => {
    expect(comparisonsOf(logic, PARAMS)).toEqual(comparisons);
  });
});
