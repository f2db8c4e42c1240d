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

describe("classes of a share are", () => {
  const facts = FACTS.get("kube.householdCount");
  if (facts === undefined) throw new Error("no fact");
  const share = factClasses({ ...facts, name: "kube.share", type: { kind: "share" } }, [
    { fact: "kube.share", operator: ">=", before: [], after: [0.3] },
    { fact: "kube.share", operator: "<=", before: [], after: [0.5] },
    { fact: "kube.share", operator: "===", before: [], after: [0.8] },
  ]);
  // 0 on, 0.3 on, after 0.5, 0.8 alone, after 0.8.
  test.each([
    [[0], "di bawah 30%", "below 30%"],
    [[0, 1], "paling banyak 50%", "at most 50%"],
    [[1], "30–50%", "30–50%"],
    [[1, 2], "30% sampai di bawah 80%", "30% to below 80%"],
    [[2], "lebih dari 50% sampai di bawah 80%", "more than 50% to below 80%"],
    [[2, 3], "lebih dari 50% sampai 80%", "more than 50% to 80%"],
    [[3], "80%", "80%"],
    [[3, 4], "80% ke atas", "80% or more"],
    [[4, 5], "lebih dari 80%; tidak diketahui", "more than 80%; not known"],
    [[0, 3], "di bawah 30% atau 80%", "below 30% or 80%"],
  ])("%j: %s; %s", (numbers, id, en) => {
    expect([wordClasses(share, numbers, "id"), wordClasses(share, numbers, "en")]).toEqual([id, en]);
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
