import {
  compileRuleset,
  diffRulesets,
  examineRuleset,
  getRuleset,
  lintRuleset,
  type MembershipRuleset,
  parseRuleset,
  runExamples,
} from "aturan-kube";
import { type Law, laws, mutantOf, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { variablesOf } from "../../src/logic/variables.ts";
import { changed, SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { runs } from "../runs.ts";

describe("a random ruleset", () => {
  test("is sound: the linter finds nothing, and every example holds", () => {
    fc.assert(
      fc.property(ruleset(), (each) => {
        expect(lintRuleset(each)).toEqual([]);
        expect(runExamples(compileRuleset(each)).filter(({ holds }) => !holds)).toEqual([]);
      }),
    );
  });

  test("is small: one to four criteria about persons, at most two about the group, one or two facts in each", () => {
    fc.assert(
      fc.property(ruleset(), ({ criteria }) => {
        const ofScope = (scope: string): number => criteria.filter((each) => each.scope === scope).length;
        expect([1, 2, 3, 4]).toContain(ofScope("member"));
        expect([0, 1, 2]).toContain(ofScope("kube"));
        for (const { passes } of criteria) {
          const facts = new Set(variablesOf(passes).filter((name) => !name.startsWith("params.")));
          expect([1, 2]).toContain(facts.size);
        }
      }),
    );
  });

  test("has parameters, open questions and declared facts now and then", () => {
    const drawn = fc.sample(ruleset(), 300);
    const having = (has: (each: MembershipRuleset) => boolean): boolean =>
      drawn.some(has) && !drawn.every(has);
    expect(having(({ params }) => Object.keys(params).length > 0)).toBe(true);
    expect(having(({ questions }) => questions.length > 0)).toBe(true);
    expect(having(({ facts = [] }) => facts.length > 0)).toBe(true);
    expect(having(({ facts = [] }) => facts.some(({ counts }) => counts !== undefined))).toBe(true);
    const operators = new Set(
      drawn.flatMap(({ criteria }) => JSON.stringify(criteria).match(/"(?:and|or|if|!|in|===|<=|>=|<|>)":/g)),
    );
    expect(operators.size).toBe(10);
  });

  test("shrinks to one plain criterion", () => {
    const { counterexample } = fc.check(
      fc.property(ruleset(), () => false),
      { seed: 3, path: "4" },
    );
    const [{ criteria }] = counterexample as [MembershipRuleset];
    expect(criteria).toHaveLength(1);
  });

  test("reads no facts but those it may", () => {
    const facts = ["member.age", "kube.desaCount"];
    for (const { criteria } of fc.sample(ruleset({ facts }), 50))
      for (const name of variablesOf(criteria.map(({ passes, open }) => [passes, open])))
        if (!name.startsWith("params.")) expect(facts).toContain(name);
    for (const { criteria } of fc.sample(ruleset({ facts: ["kube.desaCount"] }), 20))
      expect(criteria.every(({ scope }) => scope === "kube")).toBe(true);
  });

  test("cannot be made of facts that there are not", () => {
    expect(() => ruleset({ facts: ["member.agee"] })).toThrow("apakah maksudnya `member.age`?");
    expect(() => ruleset({ facts: [] })).toThrow("tidak ada fakta yang boleh dibaca");
  });
});

describe("a mutant", () => {
  test("of a random ruleset is sound too, in the next version, and differs", () => {
    fc.assert(
      fc.property(
        ruleset().chain((each) => fc.tuple(fc.constant(each), mutantOf(each))),
        ([each, { ruleset: mutant, criteria }]) => {
          expect(lintRuleset(mutant)).toEqual([]);
          expect(runExamples(compileRuleset(mutant)).filter(({ holds }) => !holds)).toEqual([]);
          expect(mutant.version).toBe("1.0.1");
          expect(criteria.every((id) => each.criteria.some((criterion) => criterion.id === id))).toBe(true);
          expect({ ...mutant, version: each.version }).not.toEqual(each);
        },
      ),
    );
  });

  test.each(["permensos-25-2015", "permensos-2-2019", "kube-perempuan-lampung-selatan-2019"])(
    "of %s is sound",
    (id) => {
      for (const { ruleset: mutant, description } of fc.sample(mutantOf(id), runs(150))) {
        expect([description.en, lintRuleset(mutant)]).toEqual([description.en, []]);
        expect(runExamples(compileRuleset(mutant)).filter(({ holds }) => !holds)).toEqual([]);
      }
    },
  );

  test("is one small change, said in words: a limit, an element of a list, a sign, a connective, a question, a criterion", () => {
    const said = new Set(
      fc.sample(mutantOf("permensos-25-2015"), 1_500).map(({ description }) => description.en),
    );
    expect([...said]).toEqual(
      expect.arrayContaining([
        "parameter `maxAge`: 59 → 60",
        "parameter `minAge`: 18 → 17",
        "parameter `excludedOccupations`: `pppk` too",
        "parameter `registers`: without `bdt`",
        "criterion `age`: `<=` → `<` in `member.age <= params.maxAge`",
        "criterion `occupation`: without the open question `pppk`",
        'criterion `married`: without `"cerai-mati"` in `member.maritalStatus in ["cerai-hidup", "cerai-mati"]`',
        "without the criterion `registered`",
      ]),
    );
  });

  test("may be `or` for `and`", () => {
    const said = new Set(fc.sample(mutantOf("permensos-2-2019"), 1_500).map(({ id }) => id));
    expect([...said]).toEqual(
      expect.arrayContaining(["head-or-breadwinner/connective/1", "documents/connective/1"]),
    );
  });

  test("59 → 60 is looser by exactly those aged 60", () => {
    const looser = fc
      .sample(mutantOf("permensos-25-2015"), 500)
      .find(({ description }) => description.en === "parameter `maxAge`: 59 → 60");
    const { member } = diffRulesets("permensos-25-2015", looser?.ruleset ?? "");
    expect([member.effect, member.regions.map(({ text }) => text.en)]).toEqual([
      "looser",
      ["age 60 years (everything else passing): not eligible → eligible"],
    ]);
    expect(looser?.criteria).toEqual(["age"]);
  });

  test("leaves a parameter alone that is neither a number nor a list, and names a fact that is no longer read", () => {
    const own = parseRuleset(
      changed({
        "/params/status": {
          value: "kawin",
          label: { id: "status", en: "status" },
          citations: [{ source: "surat" }],
        },
        "/criteria/2": {
          ...SMALL_RULESET.criteria[0],
          id: "status",
          passes: {
            or: [
              { "===": [{ var: "member.maritalStatus" }, { var: "params.status" }] },
              { in: [{ var: "member.occupation" }, ["pedagang"]] },
            ],
          },
          open: undefined,
          messages: {
            pass: {
              id: "{member.occupation} atau {params.status}",
              en: "{member.occupation} or {params.status}",
            },
            fail: { id: "bukan {params.status}", en: "not {params.status}" },
          },
          examples: [
            { facts: { "member.maritalStatus": "kawin" }, outcome: "pass" },
            { facts: { "member.maritalStatus": "cerai-mati", "member.occupation": "guru" }, outcome: "fail" },
            { facts: {}, outcome: "unknown", missing: ["member.maritalStatus", "member.occupation"] },
          ],
        },
      }),
    );
    const mutants = fc.sample(mutantOf(own), 500);
    expect(mutants.some(({ id }) => id.startsWith("params/status"))).toBe(false);
    const without = mutants.find(({ id }) => id === "status/list-item/1");
    expect(without?.ruleset.criteria.find(({ id }) => id === "status")?.messages.pass.id).toBe(
      "pekerjaan atau {params.status}",
    );
    expect(mutants.find(({ id }) => id === "status/list-item-added/1")?.description.en).toBe(
      "criterion `status`: `belum-tidak-bekerja` too",
    );
  });

  test("says the value of a parameter that nothing reads any more", () => {
    const [widened] = laws(parseRuleset(SMALL_RULESET), { asOf: "2026-11-21" });
    const seen: string[] = [];
    const ofSmall = laws(parseRuleset(SMALL_RULESET), {
      asOf: "2026-11-21",
      decide: (_, { ruleset: by }) => {
        seen.push(by.criteria[0]?.messages.fail.id ?? "");
        return "eligible";
      },
    });
    expect(widened?.applies).toBe(true);
    return fc
      .check(ofSmall[0]?.property as Law["property"], { numRuns: 20 })
      .then(() =>
        expect([...new Set(seen)].sort()).toEqual(["di bawah 18 tahun", "di bawah {params.minAge} tahun"]),
      );
  });

  test("of the plainest ruleset there is turns its one condition round", () => {
    const only = parseRuleset(
      changed(
        {
          "/params": {},
          "/questions": [],
          "/criteria": [
            {
              ...SMALL_RULESET.criteria[0],
              passes: { var: "member.isWilling" },
              open: undefined,
              messages: { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } },
              examples: [
                { facts: { "member.isWilling": true }, outcome: "pass" },
                { facts: { "member.isWilling": false }, outcome: "fail" },
                { facts: {}, outcome: "unknown", missing: ["member.isWilling"] },
              ],
            },
          ],
        },
        SMALL_RULESET,
      ),
    );
    const [mutant] = fc.sample(mutantOf(only), 1);
    expect(mutant?.description.en).toBe("criterion `umur`: `member.isWilling` negated");
  });
});

test("a mutant of a shipped ruleset keeps what the change does not touch", () => {
  const before = getRuleset("permensos-25-2015") as MembershipRuleset;
  for (const { ruleset: mutant, criteria } of fc.sample(mutantOf(before), 100)) {
    const untouched = before.criteria.filter(({ id }) => !criteria.includes(id));
    expect(mutant.criteria.filter(({ id }) => !criteria.includes(id))).toEqual(untouched);
    expect(mutant.sources).toEqual(before.sources);
  }
});

test("the examples of random rulesets test them: nearly every condition that can be shown is", () => {
  for (const each of fc.sample(ruleset(), 10))
    expect(examineRuleset(compileRuleset(each)).examples.failed).toEqual([]);
});
