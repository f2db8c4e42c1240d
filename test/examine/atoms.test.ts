import { describe, expect, test } from "vitest";
import { atomsOf, isTrueOf } from "../../src/examine/atoms.ts";
import { putParams } from "../../src/examine/put-params.ts";

const AGE = { var: "member.age" };
const WILLING = { var: "member.isWilling" };

describe("the atoms of a condition", () => {
  test("are its comparisons and bare facts, with the place of each in the file", () => {
    const condition = {
      passes: {
        and: [{ "!": WILLING }, { "!": [{ "<": [AGE, 18] }] }, { if: [WILLING, true, { ">": [AGE, 59] }] }],
      },
      open: [{ question: "q", when: { in: [AGE, [1, 2]] } }],
    };
    expect(atomsOf(condition).map(({ path, text }) => [path.join("/"), text])).toEqual([
      ["passes/and/0/!", "member.isWilling"],
      ["passes/and/1/!/0", "member.age < 18"],
      ["passes/and/2/if/0", "member.isWilling"],
      ["passes/and/2/if/2", "member.age > 59"],
      ["open/0/when", "member.age in [1, 2]"],
    ]);
  });

  test("are without comparisons of constants alone, which nothing can change", () => {
    expect(atomsOf({ passes: { or: [{ "===": [1, 1] }, true, WILLING] } }).map(({ text }) => text)).toEqual([
      "member.isWilling",
    ]);
  });

  test("have the values of parameters, and stand where the parameters stood", () => {
    const params = new Map<string, number | boolean | readonly number[]>([
      ["minAge", 18],
      ["ages", [1, 2]],
      ["strict", true],
    ]);
    const condition = {
      passes: {
        and: [
          { "!": { var: "params.strict" } },
          { ">=": [AGE, { var: "params.minAge" }] },
          { in: [AGE, { var: ["params.ages"] }] },
        ],
      },
    };
    expect(putParams(condition, params)).toEqual({
      passes: { and: [{ "!": true }, { ">=": [AGE, 18] }, { in: [AGE, [1, 2]] }] },
      open: [],
    });
    expect(atomsOf(putParams(condition, params)).map(({ path, text }) => [path.join("/"), text])).toEqual([
      ["passes/and/1", "member.age >= 18"],
      ["passes/and/2", "member.age in [1, 2]"],
    ]);
  });

  test("are true or false of complete facts as json-logic-js has it", () => {
    const [atom] = atomsOf({ passes: { "<=": [18, AGE, 59] } });
    expect([17, 18, 59, 60].map((age) => atom && isTrueOf(atom, { "member.age": age }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
