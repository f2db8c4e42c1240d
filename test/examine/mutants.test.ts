import { describe, expect, test } from "vitest";
import { mutantsOf } from "../../src/examine/mutants.ts";
import type { Condition } from "../../src/logic/condition.ts";

const AGE = { var: "member.age" };
const SEX = { var: "member.sex" };
const WILLING = { var: "member.isWilling" };

function mutate(passes: Condition["passes"], open: Condition["open"] = []) {
  return mutantsOf("c", { passes, open });
}

/** The conditions of the mutants of one kind. */
function passesOf(kind: string, passes: Condition["passes"]) {
  return mutate(passes)
    .filter((mutant) => mutant.kind === kind)
    .map(({ condition }) => condition.passes);
}

describe("the mutants of a condition", () => {
  test("are described in both languages and numbered within their kind, outermost first, the whole criterion last", () => {
    const passes = { and: [{ ">=": [AGE, 18] }, WILLING] };
    expect(mutate(passes).map(({ id, description }) => [id, description.id, description.en])).toEqual([
      [
        "c/connective/1",
        "`and` → `or` dalam `member.age >= 18 and member.isWilling`",
        "`and` → `or` in `member.age >= 18 and member.isWilling`",
      ],
      ["c/bound/1", "18 → 17 dalam `member.age >= 18`", "18 → 17 in `member.age >= 18`"],
      ["c/bound/2", "18 → 19 dalam `member.age >= 18`", "18 → 19 in `member.age >= 18`"],
      ["c/operator/1", "`>=` → `>` dalam `member.age >= 18`", "`>=` → `>` in `member.age >= 18`"],
      ["c/operator/2", "`member.isWilling` dibalik", "`member.isWilling` negated"],
      [
        "c/removed/1",
        "syaratnya dihapus, jadi selalu terpenuhi",
        "the condition removed, so it always passes",
      ],
    ]);
  });

  test("move each number one down and one up, on either side of the fact and in lists", () => {
    expect(passesOf("bound", { "<=": [18, AGE, 59] })).toEqual([
      { "<=": [17, AGE, 59] },
      { "<=": [19, AGE, 59] },
      { "<=": [18, AGE, 58] },
      { "<=": [18, AGE, 60] },
    ]);
    expect(passesOf("bound", { in: [AGE, [5, 9]] })).toEqual([
      { in: [AGE, [4, 9]] },
      { in: [AGE, [6, 9]] },
      { in: [AGE, [5, 8]] },
      { in: [AGE, [5, 10]] },
    ]);
  });

  test.each([
    ["<", "<="],
    ["<=", "<"],
    [">", ">="],
    [">=", ">"],
    ["===", "!=="],
    ["!==", "==="],
  ])("have %s flipped to %s", (operator, flipped) => {
    expect(passesOf("operator", { [operator]: [AGE, 18] })).toEqual([{ [flipped]: [AGE, 18] }]);
  });

  test("have `in` and a bare fact negated, below a negation too", () => {
    const list = { in: [SEX, ["perempuan"]] };
    expect(passesOf("operator", list)).toEqual([{ "!": [list] }]);
    expect(passesOf("operator", { "!": WILLING })).toEqual([{ "!": [{ "!": [WILLING] }] }]);
  });

  test("leave out each element of a list; without its only one it is never true", () => {
    expect(passesOf("list-item", { in: [SEX, ["perempuan", "laki-laki"]] })).toEqual([
      { in: [SEX, ["laki-laki"]] },
      { in: [SEX, ["perempuan"]] },
    ]);
    expect(passesOf("list-item", { in: [SEX, ["perempuan"]] })).toEqual([false]);
    const [mutant] = mutate({ in: [SEX, ["perempuan"]] }).filter(({ kind }) => kind === "list-item");
    expect(mutant?.description).toEqual({
      id: 'tanpa `"perempuan"` dalam `member.sex in ["perempuan"]`',
      en: 'without `"perempuan"` in `member.sex in ["perempuan"]`',
    });
  });

  test("swap `and` with `or` where there are two arguments or more", () => {
    expect(passesOf("connective", { or: [WILLING, { and: [{ ">": [AGE, 1] }] }] })).toEqual([
      { and: [WILLING, { and: [{ ">": [AGE, 1] }] }] },
    ]);
  });

  test("change a branch of an `if` where it stands", () => {
    expect(passesOf("operator", { if: [WILLING, true, { ">": [AGE, 1] }] })).toEqual([
      { if: [{ "!": [WILLING] }, true, { ">": [AGE, 1] }] },
      { if: [WILLING, true, { ">=": [AGE, 1] }] },
    ]);
  });

  test("change and leave out each open question", () => {
    const open = [
      { question: "a", when: WILLING },
      { question: "b", when: { "===": [SEX, "perempuan"] } },
    ];
    const mutants = mutate({ ">=": [AGE, 18] }, open).filter(({ condition }) => condition.passes !== true);
    expect(
      mutants.slice(3).map(({ id, condition, description }) => [id, condition.open, description.en]),
    ).toEqual([
      [
        "c/operator/2",
        open.with(0, { question: "a", when: { "!": [WILLING] } as never }),
        "`member.isWilling` negated",
      ],
      [
        "c/operator/3",
        open.with(1, { question: "b", when: { "!==": [SEX, "perempuan"] } as never }),
        '`===` → `!==` in `member.sex === "perempuan"`',
      ],
      ["c/removed/1", open.slice(1), "without the open question `a`"],
      ["c/removed/2", open.slice(0, 1), "without the open question `b`"],
    ]);
  });

  test("are each listed once, and never the condition itself", () => {
    expect(passesOf("list-item", { in: [AGE, [7, 7]] })).toEqual([{ in: [AGE, [7]] }]);
    expect(passesOf("bound", { "<": [AGE, 1e300] })).toEqual([]);
    expect(mutate(true)).toEqual([]);
  });
});
