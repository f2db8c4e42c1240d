import { describe, expect, test } from "vitest";
import { FACTS } from "../../src/facts/catalogue.ts";
import { type FactClasses, factClasses } from "../../src/logic/fact-classes.ts";
import { wordClasses } from "../../src/logic/word-classes.ts";

function classesOf(name: string, ...constants: readonly unknown[]): FactClasses {
  const fact = FACTS.get(name);
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return factClasses(fact, [{ fact: name, operator: "===", before: [], after: constants }]);
}

/** Classes 0–9, 10, 11–19, 20 and 21 on; 5 stands for missing. */
const HOUSEHOLDS = classesOf("kube.householdCount", 10, 20);
const STATUS = classesOf("member.maritalStatus", "kawin", "cerai-mati");
const OCCUPATION = classesOf("member.occupation", "pns");
const WILLING = classesOf("member.isWilling");

describe("classes of a number are", () => {
  test.each([
    [[0], "di bawah 10", "below 10"],
    [[1], "10", "10"],
    [[2], "11–19", "11–19"],
    [[4], "21 ke atas", "21 or more"],
    [[0, 1], "di bawah 11", "below 11"],
    [[1, 2, 3], "10–20", "10–20"],
    [[0, 4], "di bawah 10 atau 21 ke atas", "below 10, or 21 or more"],
    [[3, 4, 5], "20 ke atas; tidak diketahui", "20 or more; not known"],
    [[5], "tidak diketahui", "not known"],
    [[0, 1, 2, 3, 4], "apa pun", "any"],
    [[0, 1, 2, 3, 4, 5], "apa pun, juga bila tidak diketahui", "any, even if not known"],
  ])("%j: %s; %s", (numbers, id, en) => {
    expect([wordClasses(HOUSEHOLDS, numbers, "id"), wordClasses(HOUSEHOLDS, numbers, "en")]).toEqual([
      id,
      en,
    ]);
  });

  test("a bare 0 where the first class holds nothing else", () => {
    expect(wordClasses(classesOf("kube.desaCount", 1), [0], "id")).toBe("0");
  });
});

describe("classes of a choice are", () => {
  test("the labels of the values that a condition names", () => {
    expect(wordClasses(STATUS, [0, 1], "id")).toBe("kawin; cerai mati");
  });

  test("the labels of the other values, where they are few", () => {
    expect(wordClasses(STATUS, [2], "en")).toBe(
      "never married; married, registered; married, not registered; divorced",
    );
  });

  test("all others by what they are called, where they are many", () => {
    expect(wordClasses(OCCUPATION, [1], "id")).toBe("pekerjaan lain");
    expect(wordClasses(OCCUPATION, [1], "en")).toBe("any other occupation");
  });
});

test("classes of a declaration are its answers", () => {
  expect([wordClasses(WILLING, [1], "id"), wordClasses(WILLING, [0, 2], "en")]).toEqual([
    "ya",
    "no; not known",
  ]);
});
