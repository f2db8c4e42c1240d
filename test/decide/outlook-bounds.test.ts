import { compileRuleset, decideMember, explain, outlookOf } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { rulesetOf } from "../compare/small-plans.ts";
import { ELIGIBLE, PERMENSOS } from "./permensos-25-2015.ts";

const asOf = "2022-02-22";

/** A ruleset whose persons have so many answers to give that hang together, two by two. */
function chained(count: number) {
  const name = (index: number): string => `member.answer${String.fromCharCode(65 + index)}`;
  const facts = Array.from({ length: count }, (_, index) => ({
    name: name(index),
    type: { kind: "boolean" },
    label: { id: `jawaban ${index}`, en: `answer ${index}` },
    headers: [`Jawaban ${index}`],
  }));
  const criteria = Array.from({ length: count - 1 }, (_, index) => {
    const [one, other] = [name(index), name(index + 1)];
    return {
      id: `pair-${index}`,
      passes: { and: [{ var: one }, { var: other }] },
      pass: { [one]: true, [other]: true },
      fail: { [one]: false, [other]: true },
    };
  });
  return compileRuleset(rulesetOf(criteria, facts));
}

describe("the search for sets of facts", () => {
  test.each([14, 16])("ends soon with %i answers that hang together, and says where", (count) => {
    const compiled = chained(count);
    const from = performance.now();
    const outlook = outlookOf(compiled, {}, { asOf });
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(outlook.settling?.facts).toHaveLength(count);
    // One answer of no settles it; a yes to all of them is more than was looked for.
    expect(outlook.settling?.ineligible[0]).toHaveLength(1);
    expect(outlook.settling?.eligible).toEqual([]);
    expect(outlook.stopped).toEqual([{ facts: expect.any(Array), size: expect.any(Number) }]);
    const lines = explain(decideMember(compiled, {}, { asOf }), { outlook }).outlook;
    expect(lines.at(-1)).toMatch(/^terlalu banyak kemungkinan: tidak semua yang memerlukan \d+ fakta/);
  });

  test("finds everything where there is little to look for", () => {
    const outlook = outlookOf(chained(3), {}, { asOf });
    expect(outlook.settling?.eligible.map((set) => set.length)).toEqual([3]);
    expect(outlook.stopped).toEqual([]);
  });
});

describe("of a fact known in part", () => {
  const outlook = (changes: object) => outlookOf(PERMENSOS, { ...ELIGIBLE, ...changes }, { asOf });

  test("only what it may be is a way for it to turn out", () => {
    const { settling } = outlook({ birthDate: "1962" });
    expect(settling?.facts.map(({ fact }) => fact)).toEqual(["member.age"]);
    expect(settling?.eligible).toEqual([
      [
        {
          fact: "member.age",
          values: [{ min: 59, max: 59 }],
          text: { id: "umur 59 tahun", en: "age 59 years" },
        },
      ],
    ]);
    expect(settling?.ineligible[0]?.[0]?.text.id).toBe("umur 60 tahun");
  });

  test("the values of a choice are named", () => {
    const { settling } = outlook({ occupation: { oneOf: ["pns", "polri", "wiraswasta"] } });
    expect([settling?.eligible[0]?.[0]?.values, settling?.ineligible[0]?.[0]?.values]).toEqual([
      ["wiraswasta"],
      ["pns", "polri"],
    ]);
  });

  test("any other value would be a change", () => {
    const { changes } = outlook({ birthDate: { oneOf: ["1905-01-02", "2005-01-02"] } });
    expect(changes?.sets[0]?.[0]?.text.id).toMatch(/^umur 18/);
  });
});
