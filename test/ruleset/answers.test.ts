/** Answers of a file to questions of its base. */
import {
  compileRuleset,
  decideMember,
  diffRulesets,
  getRuleset,
  lintRuleset,
  type MembershipRuleset,
  parseRuleset,
  requiredBump,
  rulesets,
  runExamples,
} from "aturan-kube";
import { facts, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMembership, type CompiledMembership } from "../../src/decide/compile-membership.ts";
import { lookUp } from "../../src/decide/decision-table.ts";
import { ELIGIBLE } from "../decide/permensos-25-2015.ts";
import { runs } from "../runs.ts";
import { asMembershipRuleset } from "./of-kind.ts";

const OPTIONS = { asOf: "2022-02-22" };
const SOURCE = {
  id: "keputusan-kota-x",
  title: "Keputusan Wali Kota X (karangan)",
  confidence: "A",
  status: { id: "karangan", en: "made up" },
};

/** A file of a made-up town that answers questions of a base. */
function kotaX(answers: Readonly<Record<string, unknown>>, base = getRuleset("permensos-25-2015")): object {
  const { format, kind, inForce } = base;
  return {
    ...{ format, kind, id: "kota-x", version: "1.0.0" },
    title: { id: "Syarat KUBE Kota X", en: "KUBE criteria of Kota X" },
    summary: { id: "Aturan karangan", en: "Made-up rules" },
    issuer: { id: "kota-x", name: { id: "Kota X", en: "Kota X" } },
    inForce: { ...inForce, citations: [{ source: "keputusan-kota-x" }] },
    extends: { ruleset: `${base.id}@${base.version}` },
    answers,
    sources: [SOURCE],
    ...{ params: {}, questions: [], interpretations: [], criteria: [] },
  };
}

const CITED = { citations: [{ source: "keputusan-kota-x" }] };
const YES = {
  "widowed-divorced": {
    ...CITED,
    passes: true,
    text: {
      id: "janda dan duda termasuk yang sudah menikah",
      en: "the widowed and divorced count as married",
    },
  },
};
const NO = { "widowed-divorced": { ...CITED, passes: false } };

function parsed(answers: Readonly<Record<string, unknown>>, base?: MembershipRuleset): MembershipRuleset {
  return asMembershipRuleset(
    parseRuleset(kotaX(answers, base), base === undefined ? {} : { rulesets: [base] }),
  );
}

function marriedOf(ruleset: MembershipRuleset, maritalStatus: string) {
  const { criteria, verdict } = decideMember(ruleset, { ...ELIGIBLE, maritalStatus } as never, OPTIONS);
  const { outcome, reason } = criteria.find(({ id }) => id === "married") ?? {};
  return { verdict, outcome, reason };
}

describe("an answer to a question of the base", () => {
  test("makes what the question left open pass, and the reason says who answered what", () => {
    expect(marriedOf(asMembershipRuleset(getRuleset("permensos-25-2015")), "cerai-mati").outcome).toBe(
      "unknown",
    );
    const { verdict, outcome, reason } = marriedOf(parsed(YES), "cerai-mati");
    expect([verdict, outcome]).toEqual(["eligible", "pass"]);
    expect(reason?.id).toMatch(/; Kota X: janda dan duda termasuk yang sudah menikah$/);
    expect(reason?.en).toMatch(/; Kota X: the widowed and divorced count as married$/);
  });

  test("makes it fail where the answer is no, and says which question was answered where no text is given", () => {
    const { verdict, outcome, reason } = marriedOf(parsed(NO), "cerai-hidup");
    expect([verdict, outcome]).toEqual(["ineligible", "fail"]);
    expect(reason?.id).toMatch(/; Kota X: .*menikah.* — tidak memenuhi syarat$/);
  });

  test("may be a condition of its own", () => {
    const widowedAlone = { "===": [{ var: "member.maritalStatus" }, "cerai-mati"] };
    const ruleset = parsed({ "widowed-divorced": { ...CITED, passes: widowedAlone } });
    expect(marriedOf(ruleset, "cerai-mati").outcome).toBe("pass");
    expect(marriedOf(ruleset, "cerai-hidup").outcome).toBe("fail");
  });

  test("says nothing of those whom the question did not concern", () => {
    const [before, after] = [getRuleset("permensos-25-2015"), parsed(YES)];
    for (const status of ["kawin", "belum-kawin"])
      expect(marriedOf(after, status)).toEqual(marriedOf(before as MembershipRuleset, status));
  });

  test("is no longer asked, is not asked again of a file on it, and every example holds, for every question shipped", () => {
    const asking = rulesets.filter((each): each is MembershipRuleset => each.kind === "membership");
    const tried: string[] = [];
    for (const base of asking) {
      for (const { id } of base.questions) {
        for (const passes of [true, false]) {
          const ruleset = parsed({ [id]: { ...CITED, passes } }, base);
          expect(ruleset.questions.map((question) => question.id)).not.toContain(id);
          const failing = runExamples(compileRuleset(ruleset)).filter(({ holds }) => !holds);
          expect([base.id, id, passes, failing]).toEqual([base.id, id, passes, []]);
          tried.push(id);
        }
      }
    }
    expect(tried.length).toBeGreaterThan(3);
  });

  test("settles: it is neither stricter nor looser, and needs a minor version", () => {
    const before = getRuleset("permensos-25-2015") as MembershipRuleset;
    for (const answers of [YES, NO]) {
      const after = parsed(answers);
      const difference = diffRulesets(before, after);
      expect(difference.member.effect).toBe("settled");
      expect(difference.criteria.find(({ id }) => id === "married")?.effect).toBe("settled");
      expect(requiredBump(before, after).bump).toBe("minor");
    }
    // To take an answer back opens the question again, for some who were eligible.
    expect(diffRulesets(parsed(YES), before).member.effect).toBe("stricter");
  });
});

describe("the linter refuses an answer", () => {
  const codesOf = (file: object) => lintRuleset(file).map(({ code, path }) => [code, path]);

  test("without a source, or with one that the file does not have", () => {
    expect(codesOf(kotaX({ "widowed-divorced": { passes: true, citations: [] } }))).toEqual([
      ["citation/missing", "/answers/widowed-divorced"],
    ]);
    expect(codesOf(kotaX({ "widowed-divorced": { passes: true, citations: [{ source: "lain" }] } }))).toEqual(
      [["citation/unknown-source", "/answers/widowed-divorced/citations/0/source"]],
    );
  });

  test("to a question that the base does not ask", () => {
    const [finding, ...others] = lintRuleset(kotaX({ "widowed-divorce": { ...CITED, passes: true } }));
    expect(others).toEqual([]);
    expect([finding?.code, finding?.hint]).toEqual([
      "answers/not-asked",
      "apakah maksudnya `widowed-divorced`?",
    ]);
  });

  test("to one that the base has answered", () => {
    const town = parsed(YES);
    const below = { ...kotaX(NO), id: "kecamatan-y", extends: { ruleset: "kota-x@1.0.0" }, sources: [] };
    const findings = lintRuleset(below, { rulesets: [town] });
    expect(findings.map(({ code }) => code)).toEqual(["answers/answered-already"]);
    expect(findings[0]?.message).toBe(
      "pertanyaan `widowed-divorced` sudah dijawab dalam aturan dasar oleh Kota X",
    );
  });

  test("where the file extends nothing", () => {
    const { extends: _, ...file } = { ...getRuleset("permensos-25-2015"), answers: YES, extends: undefined };
    expect(codesOf(file).map(([code]) => code)).toEqual(["answers/without-base"]);
  });

  test("by a condition that reads what there is not", () => {
    const passes = { "===": [{ var: "member.marital" }, "cerai-mati"] };
    expect(codesOf(kotaX({ "widowed-divorced": { ...CITED, passes } })).map(([, path]) => path)).toEqual([
      expect.stringMatching(/^\/answers\/widowed-divorced\/passes/),
    ]);
  });
});

describe("of any ruleset, any question and any answer", () => {
  const answer = fc.constantFrom(true, false);
  const asked = ruleset()
    .filter(({ questions }) => questions.length > 0)
    .chain((base) => fc.tuple(fc.constant(base), fc.constantFrom(...base.questions), answer));

  test("answering only turns what that question left open into pass or fail, for persons and groups, and nothing else", () => {
    let turned = 0;
    const drawn = fc.sample(asked, runs(60));
    for (const [base, { id }, passes] of drawn) {
      const [before, after] = [base, parsed({ [id]: { ...CITED, passes } }, base)].map((each) =>
        asMembership(compileRuleset(each)),
      ) as [CompiledMembership, CompiledMembership];
      for (const scope of ["member", "kube"] as const) {
        for (const given of fc.sample(facts(base, scope), 40)) {
          const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
          for (const [index, { table }] of before.criteria[scope].entries()) {
            const was = lookUp(table, known);
            const is = lookUp(after.criteria[scope][index]?.table ?? table, known);
            const { questions = [], cause } = was;
            if (!questions.includes(id)) expect(is).toEqual(was);
            else if (questions.length > 1) expect(is.questions ?? []).not.toContain(id);
            else if (cause === "open-question") {
              expect(is.outcome).not.toBe("unknown");
              turned += 1;
            } else expect(is.cause).not.toBe("open-question");
          }
        }
      }
    }
    expect(turned).toBeGreaterThan(0);
  });
});
