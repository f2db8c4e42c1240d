import { describe, expect, test } from "vitest";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { FactDefinition, FactType } from "../../src/facts/fact.ts";
import { comparisonsOf } from "../../src/logic/comparisons.ts";
import { type FactClasses, factClasses } from "../../src/logic/fact-classes.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { AGE, PARAMS, REGISTER, SEX, WILLING } from "./context.ts";

/** The classes of a fact of the catalogue under conditions. */
function classesOf(name: string, ...conditions: readonly Logic[]): FactClasses {
  const fact = FACTS.get(name);
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return factClasses(
    fact,
    conditions.flatMap((condition) => comparisonsOf(condition, PARAMS)),
  );
}

/** The first number of each class: the classes of a whole number are the runs from one start to the next. */
function startsOf(type: Partial<FactType>, ...conditions: readonly Logic[]): readonly unknown[] {
  const fact: FactDefinition = {
    name: "member.age",
    scope: "member",
    type: { kind: "integer", min: 0, ...type } as FactType,
    label: { id: "umur", en: "age" },
    fields: [],
  };
  return factClasses(
    fact,
    conditions.flatMap((condition) => comparisonsOf(condition, PARAMS)),
  ).representatives;
}

describe("the classes of a whole number start where a comparison may change its answer:", () => {
  test.each<readonly [sentence: string, condition: Logic, starts: readonly number[]]>([
    ["age < 18 at 18", { "<": [AGE, 18] }, [0, 18]],
    ["age <= 18 after 18", { "<=": [AGE, 18] }, [0, 19]],
    ["age > 18 after 18", { ">": [AGE, 18] }, [0, 19]],
    ["age >= 18 at 18", { ">=": [AGE, 18] }, [0, 18]],
    ["18 < age after 18", { "<": [18, AGE] }, [0, 19]],
    ["18 <= age at 18", { "<=": [18, AGE] }, [0, 18]],
    ["18 > age at 18", { ">": [18, AGE] }, [0, 18]],
    ["18 >= age after 18", { ">=": [18, AGE] }, [0, 19]],
    ["age === 18 at 18 and after it", { "===": [AGE, 18] }, [0, 18, 19]],
    ["18 !== age at 18 and after it", { "!==": [18, AGE] }, [0, 18, 19]],
    ["age in a list at each element and after it", { in: [AGE, [21, 18]] }, [0, 18, 19, 21, 22]],
    ["18 <= age <= 59 at 18 and after 59", { "<=": [18, AGE, 59] }, [0, 18, 60]],
    ["18 < age < 59 after 18 and at 59", { "<": [18, AGE, 59] }, [0, 19, 59]],
    ["age <= 18 <= 59 after both", { "<=": [AGE, 18, 59] }, [0, 19, 60]],
    ["age < 17.5 at 18", { "<": [AGE, 17.5] }, [0, 18]],
    ["age <= 17.5 at 18", { "<=": [AGE, 17.5] }, [0, 18]],
    ["17.5 > age at 18", { ">": [17.5, AGE] }, [0, 18]],
    ["age === 17.5 at 18, though it is never true", { "===": [AGE, 17.5] }, [0, 18]],
    ["parameters as the rule file has them", { ">=": [AGE, { var: "params.minAge" }] }, [0, 18]],
    ["nowhere for a number the fact is never below", { ">=": [AGE, 0] }, [0]],
    ["nowhere for a negative number", { ">": [AGE, -5] }, [0]],
    ["after the least value", { ">": [AGE, 0] }, [0, 1]],
    ["nowhere beyond the whole numbers that are exact", { "<": [AGE, 1e300] }, [0]],
  ])("%s", (_, condition, starts) => {
    expect(startsOf({}, condition)).toEqual(starts);
  });

  test("several comparisons cut once at the same number, and in order", () => {
    const conditions = [{ ">": [AGE, 59] }, { "<=": [AGE, 59] }, { ">=": [AGE, 18] }];
    expect(startsOf({}, ...conditions)).toEqual([0, 18, 60]);
  });

  test("nowhere outside the bounds of the fact", () => {
    const conditions = [{ ">=": [AGE, 5] }, { "<=": [AGE, 15] }, { ">": [AGE, 20] }, { "===": [AGE, 10] }];
    expect(startsOf({ min: 10, max: 20 }, ...conditions)).toEqual([10, 11, 16]);
  });

  test("comparisons of other facts cut nothing", () => {
    expect(startsOf({}, { "<": [{ var: "kube.memberCount" }, 5] })).toEqual([0]);
  });
});

describe("a whole number is looked up", () => {
  const age = classesOf("member.age", { "<=": [18, AGE, 59] });

  test.each([
    [0, 0],
    [17, 0],
    [18, 1],
    [59, 1],
    [60, 2],
    [1000, 2],
    [Number.MAX_SAFE_INTEGER, 2],
  ])("%i is in class %i", (value, classNumber) => {
    expect(age.classOf(value)).toBe(classNumber);
  });

  test.each([[undefined], [null], [-1], [18.5], [Number.NaN], [Infinity], [2 ** 53], ["18"], [true], [[18]]])(
    "%s, which no age is, is missing",
    (value) => {
      expect(age.classOf(value)).toBe(age.count);
    },
  );

  test("a fact with one class only has every number in it", () => {
    const whole = classesOf("member.age", { ">=": [AGE, 0] });
    expect([whole.count, whole.classOf(0), whole.classOf(99), whole.classOf(undefined)]).toEqual([
      1, 0, 0, 1,
    ]);
  });

  test("close and wide thresholds give each number the class of the greatest start not above it", () => {
    // 4,096 numbers between the first start and the last are looked up in an array, more are searched.
    for (const widest of [100, 4095, 4096, 4097, 1_000_000]) {
      const { representatives, classOf } = classesOf(
        "member.age",
        { ">=": [AGE, 2] },
        { in: [AGE, [5, 50]] },
        { "<": [AGE, 2 + widest] },
      );
      const numbers = representatives.flatMap((start) => [
        Number(start) - 1,
        Number(start),
        Number(start) + 1,
      ]);
      const tried = numbers.filter((number) => number >= 0);
      expect(tried.map(classOf)).toEqual(
        tried.map((number) => representatives.findLastIndex((start) => Number(start) <= number)),
      );
    }
  });

  test("a range touches the classes from that of its least number to that of its greatest", () => {
    expect(age.classesOf({ min: 17, max: 18 })).toEqual([0, 1]);
    expect(age.classesOf({ min: 18, max: 59 })).toEqual([1, 1]);
    expect(age.classesOf({ min: 0, max: 100 })).toEqual([0, 2]);
  });

  test("a range that leaves the bounds of the fact is cut to them", () => {
    expect(age.classesOf({ min: -7, max: 17 })).toEqual([0, 0]);
    expect(age.classesOf({ min: 60, max: Infinity })).toEqual([2, 2]);
  });
});

describe("the classes of a choice", () => {
  test("are each value a condition names, in the order of the fact, and all others together", () => {
    const register = classesOf("member.register", { in: [REGISTER, ["dtsen", "bdt"]] });
    expect(register.representatives).toEqual(["bdt", "dtsen", "none"]);
    expect(["bdt", "dtsen", "none", "dtfpmotm", "dtks", undefined, 1].map(register.classOf)).toEqual([
      0, 1, 2, 3, 2, 3, 3,
    ]);
  });

  test("leave out the others where every value is named", () => {
    const sex = classesOf("member.sex", { "===": [SEX, "laki-laki"] }, { "!==": ["perempuan", SEX] });
    expect(sex.representatives).toEqual(["laki-laki", "perempuan"]);
    expect(sex.count).toBe(2);
  });
});

describe("the classes of what is true or false", () => {
  const willing = classesOf("member.isWilling", WILLING);

  test("are false and true", () => {
    expect(willing.representatives).toEqual([false, true]);
    expect([false, true, undefined, "true", 1].map(willing.classOf)).toEqual([0, 1, 2, 2, 2]);
  });

  test("are both touched by a range, which says nothing of it", () => {
    expect(willing.classesOf({ min: 0, max: 0 })).toEqual([0, 1]);
  });
});
