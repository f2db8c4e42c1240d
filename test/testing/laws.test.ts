import { CallError, parseRuleset, type Verdict } from "aturan-kube";
import { type Answer, agreesWith, checkLaws, type Law, LawError, laws, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { wideningsOf } from "../../src/testing/widenings.ts";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { runs } from "../runs.ts";
import { BELOW_59, outcomesBy, verdictsBy } from "./wrong-implementations.ts";

const asOf = "2026-11-21";
const COMPILED = toMembership("permensos-25-2015");

describe("the laws", () => {
  test("are named, one after the other, and stated in both languages", () => {
    const all = laws(COMPILED, { asOf, decide: verdictsBy() });
    expect(all.map(({ name }) => name)).toEqual([
      "widening-a-window",
      "adding-an-exclusion",
      "learning-a-fact",
      "permuting-members",
      "stricter-ruleset",
      "agreeing",
    ]);
    for (const { statement } of all)
      expect([statement.id, statement.en].every((text) => /^[a-z]/.test(text))).toBe(true);
    expect(laws(COMPILED, { asOf })).toHaveLength(5);
  });

  test.each([
    "permensos-25-2015",
    "permensos-2-2019",
    "dinsos-tegal-2025",
    "kube-perempuan-lampung-selatan-2019",
  ])("hold of %s", async (id) => {
    for (const { property, applies } of laws(id, { asOf })) {
      expect(applies).toBe(true);
      await fc.assert(property, { numRuns: runs(100) });
    }
  });

  test("hold of random rulesets", async () => {
    for (const each of fc.sample(ruleset(), runs(12)))
      for (const { property } of laws(each, { asOf })) await fc.assert(property, { numRuns: 30 });
  });

  test("hold where nobody can be eligible, and where nothing is asked of persons", async () => {
    const [age, households] = SMALL_RULESET.criteria;
    const young = {
      ...age,
      id: "muda",
      passes: { "<": [{ var: "member.age" }, 10] },
      open: undefined,
      messages: { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } },
      examples: [
        { facts: { "member.age": 9 }, outcome: "pass" },
        { facts: { "member.age": 10 }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["member.age"] },
      ],
    };
    const contradiction = parseRuleset({ ...SMALL_RULESET, criteria: [age, young] });
    const ofGroups = parseRuleset({ ...SMALL_RULESET, params: {}, questions: [], criteria: [households] });
    for (const each of [contradiction, ofGroups])
      for (const { property } of laws(each, { asOf })) await fc.assert(property, { numRuns: 30 });
    expect(
      laws(ofGroups, { asOf })
        .filter(({ applies }) => !applies)
        .map(({ name }) => name),
    ).toEqual(["widening-a-window", "learning-a-fact"]);
  });

  test("hold where more hangs together than can be listed, and where an exclusion has the next name already", async () => {
    const names = Array.from({ length: 9 }, (_, index) => `member.answer${index}`);
    const any = parseRuleset({
      ...SMALL_RULESET,
      params: {},
      questions: [],
      facts: names.map((name, index) => ({
        name,
        label: { id: `jawaban ${index}`, en: `answer ${index}` },
        type: { kind: "boolean" },
        headers: [`Jawaban ${index}`],
      })),
      criteria: names.slice(1).map((name, index) => ({
        ...SMALL_RULESET.criteria[0],
        id: `pengecualian-${index + 1}`,
        passes: { or: [{ var: names[index] }, { var: name }] },
        open: undefined,
        messages: { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } },
        examples: [
          { facts: { [name]: true }, outcome: "pass" },
          { facts: { [name]: false, [names[index] ?? ""]: false }, outcome: "fail" },
          { facts: {}, outcome: "unknown", missing: [names[index], name] },
        ],
      })),
    });
    for (const { property } of laws(any, { asOf })) await fc.assert(property, { numRuns: 20 });
    const { failed } = await fc.check(agreesWith(any, () => "eligible", { asOf }).property, {
      numRuns: 100,
      seed: 1,
    });
    expect(failed).toBe(true);
  });

  test("refuse a ruleset about monitoring and a day that is none", () => {
    expect(() => laws("aturan-kube-default", { asOf })).toThrow("aturan pemantauan");
    expect(() => laws(COMPILED, { asOf: "today" })).toThrow(CallError);
  });
});

describe("boundaries come first, one difference at a time", () => {
  async function asked(
    law: (ask: (person: object) => Verdict) => Law,
    numRuns: number,
  ): Promise<readonly object[]> {
    const people: object[] = [];
    const { property } = law((person) => {
      people.push(person);
      return "eligible";
    });
    await fc.check(property, { numRuns, endOnFailure: true, seed: 1 });
    return people;
  }

  test("the first person asked about is the plain one", async () => {
    const [first] = await asked((decide) => agreesWith(COMPILED, decide, { asOf }), 5);
    expect(first).toEqual({
      nik: "2101990101960001",
      birthDate: "1996-01-01",
      maritalStatus: "kawin",
      occupation: "belum-tidak-bekerja",
      register: "bdt",
      hasFixedDomicile: true,
      isWilling: true,
      hasSkill: true,
    });
  });

  test.each([1, 2, 3])(
    "within a hundred runs every class of every fact is asked about (seed %s)",
    async (seed) => {
      const decide = verdictsBy();
      const people: (readonly [string, unknown])[] = [];
      const { property } = agreesWith(
        COMPILED,
        (person, context) => {
          people.push(...Object.entries(person));
          return decide(person, context);
        },
        { asOf },
      );
      await fc.assert(property, { seed, numRuns: 100 });
      const seen = (field: string): readonly unknown[] => [
        ...new Set(people.filter(([key]) => key === field).map(([, value]) => value)),
      ];
      expect(seen("occupation")).toEqual(
        expect.arrayContaining(["pns", "tni", "polri", "pensiunan", "asn", "pppk", "belum-tidak-bekerja"]),
      );
      expect(seen("birthDate")).toEqual(
        expect.arrayContaining(["2008-11-21", "2008-11-22", "1966-11-21", "1966-11-22", "2008-02-29"]),
      );
    },
  );
});

describe("an implementation may answer", () => {
  test.each<[string, (answer: Readonly<Record<string, unknown>>) => Answer]>([
    ["with outcomes", (outcomes) => outcomes as Answer],
    [
      "with a decision",
      (outcomes) => ({
        verdict: Object.values(outcomes).includes("fail")
          ? "ineligible"
          : Object.values(outcomes).includes("unknown")
            ? "undetermined"
            : "eligible",
        criteria: Object.entries(outcomes).map(([id, outcome]) => ({ id, outcome }) as never),
      }),
    ],
  ])("%s", async (_, toAnswer) => {
    const port = outcomesBy();
    const { property } = agreesWith(
      COMPILED,
      async (person, context) => toAnswer((await port(person, context)) as Readonly<Record<string, unknown>>),
      { asOf },
    );
    await fc.assert(property);
  });

  test("without one of the criteria: that is told", async () => {
    const port = outcomesBy();
    const { property } = agreesWith(
      COMPILED,
      async (person, context) => {
        const { willing: _, ...others } = (await port(person, context)) as Readonly<Record<string, "pass">>;
        return others;
      },
      { asOf, lang: "en" },
    );
    const { errorInstance } = await fc.check(property);
    expect(errorInstance).toBeInstanceOf(LawError);
    expect((errorInstance as LawError).criteria).toEqual(["willing"]);
    expect((errorInstance as LawError).message).toMatch(/expected met; received no outcome$/);
  });

  test.each([
    ["maybe", '"maybe"'],
    [undefined, "undefined"],
    [null, "null"],
    [{ age: "yes" }, '"yes"'],
    [{ verdict: "maybe", criteria: [] }, '"maybe"'],
  ])("only with an answer: %j is none", async (answer, shown) => {
    const { property } = agreesWith(COMPILED, () => answer as unknown as Answer, { asOf });
    const { failed, errorInstance } = await fc.check(property);
    expect(failed).toBe(true);
    expect(errorInstance).toBeInstanceOf(CallError);
    expect(String((errorInstance as Error).message)).toContain(`diterima \`${shown}\``);
  });
});

describe("checkLaws", () => {
  test("says of each law whether it holds, plainly, and repeats with the same seed", async () => {
    const options = { asOf, decide: verdictsBy(BELOW_59), numRuns: 200, seed: 7 };
    const results = await checkLaws(COMPILED, options);
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ["widening-a-window", true],
      ["adding-an-exclusion", true],
      ["learning-a-fact", true],
      ["permuting-members", true],
      ["stricter-ruleset", true],
      ["agreeing", false],
    ]);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    expect(await checkLaws(COMPILED, options)).toEqual(results);
    const broken = results.at(-1);
    expect(broken).toMatchObject({ criteria: ["age"], seed: 7 });
    expect(broken?.counterexample?.applicant?.birthDate).toBe("1967-01-01");
    expect(broken?.message?.id).toContain("seharusnya memenuhi syarat; diterima tidak memenuhi syarat");
    expect(broken?.message?.en).toContain("expected eligible; received not eligible");
    expect(broken?.numRuns).toBeLessThanOrEqual(200);
  });

  test("tries a thousand cases of each law unless told", async () => {
    const small = parseRuleset(SMALL_RULESET);
    // Groups, which take longest, are answered at once: what is shown is how often a law is tried.
    const results = await checkLaws(small, { asOf, decideKube: () => "eligible" });
    const [result] = results.filter(({ name }) => name === "learning-a-fact");
    expect([result?.ok, result?.numRuns, result?.message, result?.counterexample]).toEqual([
      true,
      1_000,
      null,
      null,
    ]);
  });

  test("says of a law that has nothing to speak of that it was not tried", async () => {
    const { criteria } = SMALL_RULESET;
    const ofGroups = parseRuleset({ ...SMALL_RULESET, params: {}, questions: [], criteria: [criteria[1]] });
    const results = await checkLaws(ofGroups, { asOf, numRuns: 10 });
    expect(results.map(({ name, ok, numRuns }) => [name, ok, numRuns])).toEqual([
      ["widening-a-window", true, 0],
      ["adding-an-exclusion", true, 10],
      ["learning-a-fact", true, 0],
      ["permuting-members", true, 10],
      ["stricter-ruleset", true, 10],
    ]);
  });

  test("takes what an implementation throws for a broken law", async () => {
    const throwing = async (thrown: unknown): Promise<unknown> => {
      const decide = (): Verdict => {
        throw thrown;
      };
      const results = await checkLaws(COMPILED, { asOf, decide, numRuns: 5 });
      return results.find(({ name }) => name === "agreeing")?.message;
    };
    expect(await throwing(new Error("no connection"))).toEqual({ id: "no connection", en: "no connection" });
    expect(await throwing("down")).toMatchObject({ en: expect.stringContaining("down") });
  });
});

describe("a window is widened", () => {
  const params = new Map([["most", 59]]);
  const AGE = { var: "member.age" };
  const widened = (logic: Parameters<typeof wideningsOf>[0]): readonly unknown[] =>
    wideningsOf(logic, params)
      .filter((_, index) => index % 2 === 0)
      .map(({ from, to, logic: changed }) => [from, to, changed]);

  test("at each limit, on either side of the fact, by its parameter too", () => {
    expect(widened({ "<=": [18, AGE, { var: "params.most" }] })).toEqual([
      [18, 17, { "<=": [17, AGE, { var: "params.most" }] }],
      [59, 60, { "<=": [18, AGE, 60] }],
    ]);
    expect(widened({ ">": [AGE, 17] })).toEqual([[17, 16, { ">": [AGE, 16] }]]);
    expect(widened({ ">=": [59, AGE] })).toEqual([[59, 60, { ">=": [60, AGE] }]]);
  });

  test("the other way round under a negation", () => {
    expect(widened({ "!": [{ "<": [AGE, 18] }] })).toEqual([[18, 17, { "!": [{ "<": [AGE, 17] }] }]]);
    expect(widened({ "!": { "!": [{ "<": [AGE, 18] }] } })).toEqual([
      [18, 19, { "!": [{ "!": [{ "<": [AGE, 19] }] }] }],
    ]);
  });

  test("in branches, but not in what chooses between them", () => {
    expect(widened({ if: [{ "<": [AGE, 30] }, { ">": [AGE, 18] }, false] })).toEqual([
      [18, 17, { if: [{ "<": [AGE, 30] }, { ">": [AGE, 17] }, false] }],
    ]);
  });

  test("nowhere else", () => {
    expect(widened({ "===": [AGE, 18] })).toEqual([]);
    expect(widened({ "<": [1, 2] })).toEqual([]);
    expect(widened(true)).toEqual([]);
  });
});
