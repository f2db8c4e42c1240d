import { expect, test } from "vitest";
import { formatLogic } from "../../src/examine/format-logic.ts";
import type { Logic } from "../../src/logic/json-logic.ts";

const AGE = { var: "member.age" };
const WILLING = { var: "member.isWilling" };

test.each<readonly [string, Logic]>([
  ["member.isWilling", WILLING],
  ["member.age >= 18", { ">=": [AGE, 18] }],
  ["18 <= member.age <= 59", { "<=": [18, AGE, 59] }],
  ['member.sex in ["laki-laki", "perempuan"]', { in: [{ var: "member.sex" }, ["laki-laki", "perempuan"]] }],
  ["!(member.isWilling)", { "!": WILLING }],
  ["and(member.isWilling)", { and: [WILLING] }],
  [
    "member.isWilling and (member.age < 18 or member.age > 59)",
    { and: [WILLING, { or: [{ "<": [AGE, 18] }, { ">": [AGE, 59] }] }] },
  ],
  ["!(member.isWilling or member.age === 18)", { "!": [{ or: [WILLING, { "===": [AGE, 18] }] }] }],
  ["if(member.isWilling, true, member.age < 18)", { if: [WILLING, true, { "<": [AGE, 18] }] }],
  ["member.age + 1", { "+": [AGE, 1] }],
  ["(100 * (member.age - 1)) / 2", { "/": [{ "*": [100, { "-": [AGE, 1] }] }, 2] }],
  ["-(member.age)", { "-": [AGE] }],
  ["max(member.age, 1 + 2)", { max: [AGE, { "+": [1, 2] }] }],
])("an expression reads %s", (text, logic) => {
  expect(formatLogic(logic)).toBe(text);
});
