import { applicantSchema, decideMember, getRuleset, parseRuleset } from "aturan-kube";
import { boundary, eligible, incomplete, nearMiss, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Applicant } from "../../src/applicant/applicant.ts";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { deriveMemberFacts } from "../../src/facts/derive-facts.ts";
import { bestCells, factSpace, passesAll } from "../../src/testing/fact-space.ts";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { cellAt, unseenCells } from "./cells.ts";

const asOf = "2026-11-21";
const CASES = ["permensos-25-2015", "permensos-2-2019"].map((id) => [id, toMembership(id)] as const);

function outcomesOf(compiled: CompiledMembership, person: Applicant): readonly (readonly [string, string])[] {
  return decideMember(compiled, person, { asOf }).criteria.map(({ id, outcome }) => [id, outcome]);
}

describe.each(CASES)("under %s", (_, compiled) => {
  const space = factSpace(compiled, "member", asOf);

  test("an eligible person is eligible", () => {
    fc.assert(
      fc.property(eligible(compiled, { asOf }), (person) => {
        expect(applicantSchema.safeParse(person).success).toBe(true);
        expect(decideMember(compiled, person, { asOf }).verdict).toBe("eligible");
      }),
    );
  });

  test("eligible people lie in every cell that passes", () => {
    const facts = fc
      .sample(eligible(compiled, { asOf }), 10_000)
      .map((person) => deriveMemberFacts(person, asOf));
    for (const component of space.components) {
      const seen = new Set(facts.map((each) => cellAt(component, each)));
      const passing = bestCells(component).map(({ numbers }) =>
        numbers.map((number) => `${number};`).join(""),
      );
      expect(passing.filter((cell) => !seen.has(cell))).toEqual([]);
    }
  });

  test.each(compiled.criteria.member.map(({ criterion }) => criterion.id))(
    "a near miss of %s fails it alone, in every cell in which it fails",
    (id) => {
      fc.assert(
        fc.property(nearMiss(compiled, id, { asOf }), (person) => {
          expect(outcomesOf(compiled, person).filter(([, outcome]) => outcome !== "pass")).toEqual([
            [id, "fail"],
          ]);
        }),
      );
      const component = space.components.find(({ criteria }) =>
        criteria.some(({ criterion }) => criterion.id === id),
      );
      const seen = new Set(
        fc
          .sample(nearMiss(compiled, id, { asOf }), 500)
          .map((person) => component && cellAt(component, deriveMemberFacts(person, asOf))),
      );
      const failing =
        component?.cells.filter((cell) => !passesAll(cell) && !cell.outcomes.includes("unknown")) ?? [];
      expect(seen.size).toBe(failing.length);
    },
  );

  test("people at the limits lie in every complete cell, just before and just after each number", () => {
    const people = fc.sample(boundary(compiled, { asOf }), 10_000);
    const facts = people.map((person) => deriveMemberFacts(person, asOf));
    expect(unseenCells(space, facts, false).flat()).toEqual([]);
    for (const { classes } of space.components) {
      for (const { fact, representatives } of classes) {
        if (fact.type.kind !== "integer") continue;
        const seen = new Set<unknown>(facts.map((each) => (each as Record<string, unknown>)[fact.name]));
        const limits = representatives.slice(1).flatMap((start) => [Number(start) - 1, start]);
        expect(limits.filter((limit) => !seen.has(limit))).toEqual([]);
      }
    }
  });

  test("somebody incomplete is not ineligible, and somebody whose missing fact decides is undetermined", () => {
    fc.assert(
      fc.property(incomplete(compiled, { asOf }), (person) => {
        expect(applicantSchema.safeParse(person).success).toBe(true);
        const { verdict, criteria } = decideMember(compiled, person, { asOf });
        expect(verdict).not.toBe("ineligible");
        expect(criteria.some(({ facts }) => Object.values(facts).includes(null))).toBe(true);
      }),
    );
  });
});

describe("birthdays at the limits", () => {
  test("are today and tomorrow, and 29 February where it is one of them", () => {
    const dates = (day: string): ReadonlySet<unknown> =>
      new Set(
        fc.sample(boundary("permensos-25-2015", { asOf: day }), 5_000).map(({ birthDate }) => birthDate),
      );
    expect([...dates("2026-11-21")]).toEqual(
      expect.arrayContaining(["2008-11-21", "2008-11-22", "1966-11-21", "1966-11-22", "2008-02-29"]),
    );
    expect([...dates("2026-02-28")]).toEqual(
      expect.arrayContaining(["2008-02-28", "2008-02-29", "1966-02-28", "1966-03-01"]),
    );
  });
});

describe("what cannot be is refused with the reason:", () => {
  const impossible = (passes: unknown): CompiledMembership =>
    toMembership(
      parseRuleset({
        ...SMALL_RULESET,
        params: {},
        questions: [],
        criteria: [criterion("tua", { ">": [{ var: "member.age" }, 60] }, 61, 60), passes],
      }),
    );
  const criterion = (id: string, passes: unknown, pass: number, fail: number) => ({
    ...SMALL_RULESET.criteria[0],
    id,
    passes,
    open: undefined,
    messages: { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } },
    examples: [
      { facts: { "member.age": pass }, outcome: "pass" },
      { facts: { "member.age": fail }, outcome: "fail" },
      { facts: {}, outcome: "unknown", missing: ["member.age"] },
    ],
  });

  test("nobody is eligible where criteria exclude each other", () => {
    const contradiction = impossible(criterion("muda", { "<": [{ var: "member.age" }, 30] }, 29, 30));
    expect(() => eligible(contradiction, { asOf })).toThrow(
      "tidak seorang pun dapat memenuhi syarat: kriteria `tua`, `muda` tidak dapat terpenuhi sekaligus",
    );
    expect(() => incomplete(contradiction, { asOf })).toThrow("tidak seorang pun");
    // Of a contradiction there are people at the limits all the same.
    expect(fc.sample(boundary(contradiction, { asOf }), 20)).toHaveLength(20);
  });

  test("a criterion that another one covers cannot fail alone", () => {
    const covered = impossible(criterion("dewasa", { ">=": [{ var: "member.age" }, 18] }, 18, 17));
    expect(() => nearMiss(covered, "dewasa", { asOf })).toThrow(
      "kriteria `dewasa` tidak dapat gagal sendirian: fakta yang sama juga menentukan `tua`",
    );
    expect(fc.sample(nearMiss(covered, "tua", { asOf }), 5)).toHaveLength(5);
  });

  test("a criterion that never fails, for nobody is that old", () => {
    const limitless = impossible(criterion("hidup", { "<": [{ var: "member.age" }, 150] }, 1, 150));
    expect(() => nearMiss(limitless, "hidup", { asOf })).toThrow("kriteria `hidup` tidak pernah gagal");
  });

  test("a criterion that there is not, or that is about groups", () => {
    expect(() => nearMiss("permensos-25-2015", "marrid", { asOf })).toThrow("apakah maksudnya `married`?");
    expect(() => nearMiss("permensos-25-2015", "ten-households", { asOf })).toThrow(
      "tidak ada kriteria perorangan bernama `ten-households`",
    );
  });

  test("an incomplete person where nothing is asked of persons", () => {
    const { criteria } = SMALL_RULESET;
    const ofGroups = parseRuleset({ ...SMALL_RULESET, params: {}, questions: [], criteria: [criteria[1]] });
    expect(() => incomplete(ofGroups, { asOf })).toThrow("tidak menanyakan apa pun tentang orang");
    expect(fc.sample(eligible(ofGroups, { asOf }), 3)).toHaveLength(3);
    expect(fc.sample(boundary(ofGroups, { asOf }), 3)).toHaveLength(3);
  });

  test("criteria that hang together by too many facts", () => {
    const facts = Array.from({ length: 18 }, (_, index) => ({
      name: `member.answer${index}`,
      label: { id: `jawaban ${index}`, en: `answer ${index}` },
      type: { kind: "boolean" },
      headers: [`Jawaban ${index}`],
    }));
    const either = facts.slice(1).map(({ name }, index) => ({
      ...criterion(`jawaban-${index}`, { or: [{ var: facts[index]?.name }, { var: name }] }, 1, 1),
      examples: [
        { facts: { [name]: true }, outcome: "pass" },
        { facts: { [name]: false, [facts[index]?.name ?? ""]: false }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: [facts[index]?.name, name] },
      ],
    }));
    const large = parseRuleset({ ...SMALL_RULESET, params: {}, questions: [], facts, criteria: either });
    expect(() => eligible(large, { asOf })).toThrow("`262144` sel, paling banyak `200000`");
  });
});

test("people of random rulesets are what they are called", () => {
  fc.assert(
    fc.property(
      ruleset().filter((each) =>
        factSpace(each, "member", asOf).components.every(({ cells }) => cells.some(passesAll)),
      ),
      fc.nat(),
      (each, seed) => {
        const compiled = toMembership(each);
        for (const person of fc.sample(eligible(compiled, { asOf }), { seed, numRuns: 5 }))
          expect(decideMember(compiled, person, { asOf }).verdict).toBe("eligible");
        for (const person of fc.sample(incomplete(compiled, { asOf }), { seed, numRuns: 5 }))
          expect(decideMember(compiled, person, { asOf }).verdict).not.toBe("ineligible");
      },
    ),
    { numRuns: 40 },
  );
});

describe("a failing property shrinks to the plain eligible person with one thing changed:", () => {
  const PLAIN = smallest(eligible("permensos-25-2015", { asOf }), () => false, 1);

  /** The smallest person found of whom a claim is wrong. */
  function smallest(
    people: fc.Arbitrary<Applicant>,
    claim: (person: Applicant) => boolean,
    seed: number,
  ): Readonly<Record<string, unknown>> {
    const { counterexample } = fc.check(fc.property(people, claim), { seed, numRuns: 5_000 });
    return { ...(counterexample as [Applicant])[0] };
  }

  /** What is different in them. */
  function difference(
    people: fc.Arbitrary<Applicant>,
    claim: (person: Applicant) => boolean,
    seed: number,
  ): object {
    const person = smallest(people, claim, seed);
    const keys = Object.keys({ ...PLAIN, ...person });
    return Object.fromEntries(
      keys.filter((key) => person[key] !== PLAIN[key]).map((key) => [key, person[key]]),
    );
  }

  const compiled = toMembership(getRuleset("permensos-25-2015"));
  const verdict = (person: Applicant): string => decideMember(compiled, person, { asOf }).verdict;

  test.each([1, 2, 3, 4, 5])("nobody is too old (seed %s)", (seed) => {
    const ageOf = (person: Applicant): number => Number(deriveMemberFacts(person, asOf)["member.age"] ?? 0);
    const isYoung = (person: Applicant): boolean => ageOf(person) < 60;
    for (const people of [boundary(compiled, { asOf }), nearMiss(compiled, "age", { asOf })])
      expect(difference(people, isYoung, seed)).toEqual({ nik: "2101990101660001", birthDate: "1966-01-01" });
  });

  test.each([1, 2, 3, 4, 5])("nobody is a civil servant on contract (seed %s)", (seed) => {
    const isNone = ({ occupation }: Applicant): boolean => occupation !== "pppk";
    expect(difference(boundary(compiled, { asOf }), isNone, seed)).toEqual({ occupation: "pppk" });
  });

  test.each([1, 2, 3, 4, 5])("everybody incomplete is eligible (seed %s)", (seed) => {
    const changed = difference(
      incomplete(compiled, { asOf }),
      (person) => verdict(person) === "eligible",
      seed,
    );
    expect(Object.keys(changed).length).toBeLessThanOrEqual(2);
  });
});
