import { describe, expect, test } from "vitest";
import { FACTS } from "../../src/facts/catalogue.ts";
import { countCells } from "../../src/logic/cells.ts";
import { classesOfCondition } from "../../src/logic/condition.ts";
import { AGE, PARAMS, REGISTER, SEX, WILLING } from "./context.ts";

describe("the classes of a condition", () => {
  const classes = classesOfCondition(
    {
      passes: { and: [{ ">=": [AGE, 18] }, { "===": [SEX, "perempuan"] }] },
      open: [
        { question: "old", when: { ">": [AGE, 65] } },
        { question: "register", when: { in: [REGISTER, ["bdt"]] } },
      ],
    },
    FACTS,
    PARAMS,
  );

  test("are those of each fact it speaks of, open questions included, in reading order", () => {
    expect(classes.map(({ fact, representatives }) => [fact.name, representatives])).toEqual([
      ["member.age", [0, 18, 66]],
      ["member.sex", ["perempuan", "laki-laki"]],
      ["member.register", ["bdt", "none"]],
    ]);
  });

  test("make one cell for each combination, missing counted as a class", () => {
    expect(countCells(classes)).toBe(4 * 3 * 3);
  });

  test("are none where no fact is spoken of, which is one cell", () => {
    const none = classesOfCondition({ passes: true }, FACTS, PARAMS);
    expect(none).toEqual([]);
    expect(countCells(none)).toBe(1);
  });

  test("are not made of logic that was not linted", () => {
    expect(() => classesOfCondition({ passes: { and: [WILLING, { var: "x" }] } }, FACTS, PARAMS)).toThrow(
      new TypeError("the fact x was not linted"),
    );
  });
});
