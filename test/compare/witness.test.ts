/** Witnesses: somebody concrete wherever there can be somebody, and nobody where there cannot. */
import {
  compileRuleset,
  decideKube,
  decideMember,
  diffRulesets,
  getRuleset,
  kubeSchema,
  parseRuleset,
  type Ruleset,
  type RulesetDifference,
  type VerdictRegion,
} from "aturan-kube";
import { describe, expect, test } from "vitest";
import { MARITAL_STATUSES, REGISTERS } from "../../src/applicant/choices.ts";
import { OCCUPATION_SLUGS } from "../../src/applicant/occupations.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { changed } from "../ruleset/small-ruleset.ts";
import { NOW, UNTIL_60 } from "./plans.ts";
import { between, counting, needs, rulesetOf, type SmallCriterion } from "./small-plans.ts";

function first({ regions }: RulesetDifference["member"]): VerdictRegion {
  const [region] = regions;
  if (region === undefined) throw new Error("there is no region");
  return region;
}

const ADULT = between("member.age", 18, 59);
const membership = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");
const pairs = membership.flatMap((a) => membership.filter((b) => b !== a).map((b) => [a.id, b.id] as const));

/**
 * Where one ruleset asks for a share of women and the other one for women alone, groups are told apart that nobody can be in:
 * the comparison of groups does not know what criteria about persons say of their members.
 */
function hasNobody(...ids: readonly string[]): boolean {
  return ids.includes("kota-x") && ids.includes("kube-perempuan-lampung-selatan-2019");
}

describe("between any two shipped rulesets", () => {
  test.each(pairs)("%s → %s: every region has somebody concrete, decided as it says", (a, b) => {
    const [was, is] = [compileRuleset(getRuleset(a)), compileRuleset(getRuleset(b))];
    const { member, kube } = diffRulesets(was, is);
    for (const { before, after, witness } of member.regions) {
      if (witness.applicant === null) throw new Error(witness.text.en);
      const verdict = (compiled: typeof was) =>
        witness.applicant && decideMember(compiled, witness.applicant, witness).verdict;
      expect([verdict(was), verdict(is)]).toEqual([before, after]);
    }
    for (const { before, after, witness } of kube.regions) {
      if (witness.kube === null && hasNobody(a, b)) continue;
      expect(kubeSchema.safeParse(witness.kube).success).toBe(true);
      const verdict = (compiled: typeof was) =>
        witness.kube && decideKube(compiled, witness.kube, witness).verdict;
      expect([verdict(was), verdict(is)]).toEqual([before, after]);
    }
  });
});

describe("a person", () => {
  test("below 18 is 17, next to the threshold", () => {
    const { regions } = diffRulesets(rulesetOf([ADULT]), rulesetOf([between("member.age", 0, 59)])).member;
    expect(regions).toMatchObject([
      {
        where: { en: "age below 18 years" },
        witness: { facts: { "member.age": 17 }, text: { en: "age 17 years" } },
      },
    ]);
  });

  test("is told by the facts that the region names; the others are as good as can be", () => {
    const { witness } = first(diffRulesets(NOW, UNTIL_60).member);
    expect(witness.text).toEqual({ id: "umur 60 tahun", en: "age 60 years" });
    expect(witness.facts).toMatchObject({ "member.maritalStatus": "kawin", "member.hasSkill": true });
  });

  test("has a birth date and a sex that the NIK agrees with, also where no rule asks for them", () => {
    const woman: SmallCriterion = {
      id: "woman",
      passes: { "===": [{ var: "member.sex" }, "perempuan"] },
      pass: { "member.sex": "perempuan" },
      fail: { "member.sex": "laki-laki" },
    };
    const domicile = needs("member.hasFixedDomicile");
    const { applicant } = first(
      diffRulesets(rulesetOf([woman]), rulesetOf([woman, domicile])).member,
    ).witness;
    expect(applicant).toMatchObject({
      nik: "2101994101860001",
      birthDate: "1986-01-01",
      sex: "perempuan",
      hasFixedDomicile: false,
    });
  });

  test("of 200 years is nobody: the facts alone are decided", () => {
    const old = between("member.age", 200, 300, "old");
    const older = between("member.age", 200, 400, "old");
    const { witness, before, after } = first(diffRulesets(rulesetOf([old]), rulesetOf([older])).member);
    expect(witness).toMatchObject({
      applicant: null,
      facts: { "member.age": 301 },
      before,
      after,
    });
  });
});

describe("a group counted by its members", () => {
  const OFFICER = counting("kube.ketuaCount", { "===": [{ var: "member.register" }, "dtks"] });
  const WOMEN = counting("kube.womanCount", { "===": [{ var: "member.sex" }, "perempuan"] });
  const exactly = (fact: string, number: number): SmallCriterion => between(fact, number, number);
  const kubeOf = (before: Ruleset, after: Ruleset) => {
    const { witness, ...region } = first(diffRulesets(before, after).kube);
    return { region, witness, members: witness.kube?.members ?? [] };
  };

  test("has exactly so many who meet the condition", () => {
    const { members } = kubeOf(
      rulesetOf([ADULT, exactly("kube.ketuaCount", 2)], [OFFICER]),
      rulesetOf([ADULT, exactly("kube.ketuaCount", 3)], [OFFICER]),
    );
    expect(members.filter(({ register }) => register === "dtks")).toHaveLength(2);
  });

  test("has people counted twice where there is no room for more", () => {
    const rules = (women: number): Ruleset =>
      rulesetOf(
        [
          ADULT,
          exactly("kube.memberCount", 3),
          exactly("kube.ketuaCount", 2),
          exactly("kube.womanCount", women),
        ],
        [OFFICER, WOMEN],
      );
    const { members } = kubeOf(rules(3), rules(4));
    expect(members).toHaveLength(3);
    expect(members.filter(({ sex }) => sex === "perempuan")).toHaveLength(3);
    expect(members.filter(({ register }) => register === "dtks")).toHaveLength(2);
  });

  test("has ineligible members where the region says so, and the others eligible", () => {
    const rules = (most: number): Ruleset =>
      rulesetOf([ADULT, between("kube.ineligibleCount", 0, most), between("kube.householdCount", 3, 9)], []);
    const { members, witness } = kubeOf(rules(1), rules(2));
    expect(members.map(({ birthDate }) => String(birthDate).slice(0, 4))).toEqual(["2009", "2009", "2008"]);
    expect(witness.facts).toMatchObject({ "kube.ineligibleCount": 2 });
  });

  test("is told by its facts alone where nobody eligible can be counted so", () => {
    // Whoever is eligible is a woman: there is no eligible group of three with two women.
    const woman: SmallCriterion = {
      id: "woman",
      passes: { "===": [{ var: "member.sex" }, "perempuan"] },
      pass: { "member.sex": "perempuan" },
      fail: { "member.sex": "laki-laki" },
    };
    const rules = (women: number): Ruleset =>
      rulesetOf([woman, exactly("kube.memberCount", 3), exactly("kube.womanCount", women)], [WOMEN]);
    const { witness, region } = kubeOf(rules(2), rules(3));
    expect(witness).toMatchObject({ kube: null, before: region.before, after: region.after });
  });

  test("of more people, or kecamatan, than can be made up is told by its facts alone", () => {
    const many = diffRulesets(
      rulesetOf([between("kube.memberCount", 1, 2_000)]),
      rulesetOf([between("kube.memberCount", 1, 3_000)]),
    );
    expect(first(many.kube).witness.kube).toBeNull();
    const wide = diffRulesets(
      rulesetOf([between("kube.kecamatanCount", 1, 100)]),
      rulesetOf([between("kube.kecamatanCount", 1, 200)]),
    );
    expect(first(wide.kube).witness.kube).toBeNull();
  });

  test("is told by its facts alone where its members would have to be looked for too long", () => {
    const busy = (
      id: string,
      passes: readonly unknown[],
      facts: Readonly<Record<string, unknown>>,
    ): SmallCriterion => ({
      id,
      passes: { or: passes },
      pass: facts,
      fail: Object.fromEntries(Object.keys(facts).map((fact) => [fact, NEVER[fact]])),
    });
    const even = { in: [{ var: "member.age" }, Array.from({ length: 40 }, (_, index) => 2 * index)] };
    const jobs = {
      in: [{ var: "member.occupation" }, OCCUPATION_SLUGS.filter((slug) => slug !== "pns").slice(0, 30)],
    };
    const people = busy("people", [even, jobs], {
      "member.age": 0,
      "member.occupation": "belum-tidak-bekerja",
    });
    const counts = {
      or: [
        { in: [{ var: "member.occupation" }, ["guru"]] },
        { in: [{ var: "member.maritalStatus" }, MARITAL_STATUSES.slice(1)] },
        { in: [{ var: "member.register" }, REGISTERS.slice(1)] },
        { var: "member.isWilling" },
        { var: "member.hasSkill" },
      ],
    };
    const rules = (most: number): Ruleset =>
      rulesetOf([people, between("kube.ketuaCount", 1, most)], [counting("kube.ketuaCount", counts)]);
    expect(first(diffRulesets(rules(2), rules(3)).kube).witness.kube).toBeNull();
  });

  test("has no more of a number than the fact can have", () => {
    const trained = {
      name: "kube.trainedCount",
      label: { id: "peserta", en: "trained" },
      type: { kind: "integer", min: 0, max: 3 },
      counts: { var: "member.hasSkill" },
    };
    const { members } = kubeOf(
      rulesetOf([ADULT, between("kube.trainedCount", 0, 1), between("kube.memberCount", 1, 9)], [trained]),
      rulesetOf([ADULT, between("kube.trainedCount", 0, 2), between("kube.memberCount", 1, 9)], [trained]),
    );
    expect(members.filter(({ hasSkill }) => hasSkill === true)).toHaveLength(2);
  });

  test("says of itself what the ruleset asks a group", () => {
    const jetty = {
      name: "kube.hasJetty",
      label: { id: "dermaga", en: "jetty" },
      type: { kind: "boolean" },
      headers: ["Dermaga"],
    };
    const { witness } = kubeOf(rulesetOf([ADULT]), rulesetOf([ADULT, needs("kube.hasJetty")], [jetty]));
    expect(witness.kube).toMatchObject({ facts: { "kube.hasJetty": false }, members: [{}] });
  });
});

describe("numbers that no group can have together", () => {
  const TEN = between("kube.householdCount", 10, 10);

  test("change nothing: whoever has ten households never had three members", () => {
    const { isSame, kube } = diffRulesets(
      rulesetOf([TEN, between("kube.memberCount", 3, 3)]),
      rulesetOf([TEN, between("kube.memberCount", 3, 5)]),
    );
    expect([isSame, kube.effect, kube.changes, kube.regions]).toEqual([true, "equal", [], []]);
  });

  test("are left out of a region, and the rest is told with what else has to be so", () => {
    const { kube } = diffRulesets(
      rulesetOf([TEN, between("kube.memberCount", 3, 3)]),
      rulesetOf([TEN, between("kube.memberCount", 3, 12)]),
    );
    expect(kube.regions.map(({ text }) => text.en)).toEqual([
      "number of members 4–12 persons (everything else passing): not eligible → eligible",
    ]);
    expect(first(kube).witness.kube?.members).toHaveLength(10);
  });

  test("a class holds numbers that do go together, though its first one does not", () => {
    const one = {
      id: "together",
      passes: {
        and: [{ "<": [{ var: "kube.householdCount" }, 5] }, { "===": [{ var: "kube.desaCount" }, 1] }],
      },
      pass: { "kube.householdCount": 4, "kube.desaCount": 1 },
      fail: { "kube.householdCount": 5, "kube.desaCount": 1 },
    };
    const { kube } = diffRulesets(rulesetOf([one]), rulesetOf([{ ...one, ...PASSES_ONE_DESA }]));
    expect(kube.effect).toBe("looser");
    const back = diffRulesets(rulesetOf([{ ...one, ...PASSES_ONE_DESA }]), rulesetOf([one]));
    expect(first(back.kube).text.en).toContain("number of households (KK) 5 or more");
  });
});

const PASSES_ONE_DESA = {
  passes: { "===": [{ var: "kube.desaCount" }, 1] },
  pass: { "kube.desaCount": 1 },
  fail: { "kube.desaCount": 2 },
};

describe("a change for everybody", () => {
  test("names no fact, and its witness names all of them", () => {
    const willing = { var: "member.isWilling" };
    const rules = (passes: unknown): Ruleset =>
      rulesetOf([
        { id: "any", passes, pass: { "member.isWilling": true }, fail: { "member.isWilling": false } },
      ]);
    const always = rules({ or: [willing, { "!": [willing] }] });
    const never = rules({ and: [willing, { "!": [willing] }] });
    expect(first(diffRulesets(always, never).member)).toMatchObject({
      where: { id: "semua", en: "everybody" },
      facts: {},
      text: { en: "everybody (everything else passing): eligible → not eligible" },
      witness: { text: { en: "readiness to work in a group: no" } },
    });
  });
});

describe("a change that shows only beside another one", () => {
  test("is told without saying that everything else passes", () => {
    const [yes, no] = [needs("member.isWilling"), needs("member.hasSkill")];
    const not = (criterion: SmallCriterion): SmallCriterion => ({
      ...criterion,
      passes: { "!": [criterion.passes] },
      pass: criterion.fail,
      fail: criterion.pass,
    });
    const { member } = diffRulesets(rulesetOf([yes, no]), rulesetOf([not(yes), not(no)]));
    expect(member.regions.map(({ text }) => text.en)).toEqual([
      "readiness to work in a group = no: not eligible → eligible",
      "readiness to work in a group = yes: eligible → not eligible",
      "skill = no: not eligible → eligible",
      "skill = yes: eligible → not eligible",
    ]);
    expect(member.changes).toEqual([
      { before: "ineligible", after: "eligible" },
      { before: "eligible", after: "ineligible" },
    ]);
  });

  test("that nobody shows is no region: no person passes both", () => {
    const never = rulesetOf([ADULT, between("member.age", 60, 90, "old")]);
    const neither = rulesetOf([ADULT, between("member.age", 70, 90, "old")]);
    expect(diffRulesets(never, neither)).toMatchObject({ isSame: true, member: { regions: [] } });
  });
});

describe("a number counted from the members", () => {
  const rules = (counts: unknown): Ruleset =>
    rulesetOf([ADULT, between("kube.ketuaCount", 1, 9)], [counting("kube.ketuaCount", counts)]);
  const REGISTERED = { in: [{ var: "member.register" }, ["dtks", "dtsen"]] };

  test("is the same where the condition is written otherwise and counts the same members", () => {
    const or = {
      or: [{ "===": [{ var: "member.register" }, "dtsen"] }, { "===": [{ var: "member.register" }, "dtks"] }],
    };
    expect(diffRulesets(rules(REGISTERED), rules(or)).isSame).toBe(true);
  });

  test("that counts other members means something else, so the comparison is refused", () => {
    const fewer = { "===": [{ var: "member.register" }, "dtks"] };
    expect(() => diffRulesets(rules(REGISTERED), rules(fewer))).toThrow("`kube.ketuaCount` berarti lain");
  });

  test("that takes too long to be compared is taken for something else", () => {
    const a = {
      or: [
        { in: [{ var: "member.age" }, Array.from({ length: 40 }, (_, index) => 2 * index)] },
        { in: [{ var: "member.occupation" }, OCCUPATION_SLUGS.slice(0, 48)] },
      ],
    };
    const b = {
      or: [
        { in: [{ var: "member.maritalStatus" }, MARITAL_STATUSES.slice(1)] },
        { in: [{ var: "member.register" }, REGISTERS.slice(1)] },
        { "===": [{ var: "member.sex" }, "perempuan"] },
      ],
    };
    expect(() => diffRulesets(rules(a), rules(b))).toThrow("`kube.ketuaCount` berarti lain");
  });

  test("that is counted in one ruleset and stated in the other means something else", () => {
    const stated = rulesetOf(
      [ADULT, between("kube.ketuaCount", 1, 9)],
      [
        {
          name: "kube.ketuaCount",
          label: { id: "ketua", en: "chairs" },
          type: { kind: "integer", min: 0 },
          headers: ["Jumlah Ketua"],
        },
      ],
    );
    expect(() => diffRulesets(rules(REGISTERED), stated)).toThrow("berarti lain");
  });

  test("is the same where only parameters change that it does not read", () => {
    const before = getRuleset("permensos-2-2019");
    const after = parseRuleset(changed({ "/version": "2.0.0", "/params/maxHouseholds/value": 25 }, before));
    expect(diffRulesets(before, after).kube.regions.map(({ text }) => text.en)).toEqual([
      "number of households (KK) 21–25 (everything else passing): not eligible → eligible",
    ]);
  });
});

test("more criteria than can be gone through together are refused, with what hangs together", () => {
  const even = Array.from({ length: 40 }, (_, index) => 2 * index);
  /** The age with some other facts: each criterion is small enough, all of them together are not. */
  const withAge = (id: string, others: Readonly<Record<string, readonly unknown[]>>): SmallCriterion => ({
    id,
    passes: {
      or: [
        { in: [{ var: "member.age" }, even] },
        ...Object.entries(others).map(([fact, values]) => ({ in: [{ var: fact }, values] })),
      ],
    },
    pass: { "member.age": 0, ...firstOf(others) },
    fail: { "member.age": 1, ...lastOf(others) },
  });
  const large = rulesetOf([
    withAge("a", { "member.occupation": OCCUPATION_SLUGS.filter((slug) => slug !== "pns").slice(0, 48) }),
    withAge("b", {
      "member.maritalStatus": MARITAL_STATUSES.filter((status) => status !== "kawin-tercatat"),
      "member.register": REGISTERS.slice(1),
    }),
    withAge("c", { "member.sex": ["perempuan"] }),
  ]);
  expect(() => diffRulesets(large, large)).toThrow(
    /perbandingan yang pasti memerlukan `\d+` sel, paling banyak `200000`.*`member.age`, `member.occupation`/,
  );
});

function firstOf(facts: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([fact, [value]]) => [fact, value]));
}

const NEVER: Readonly<Record<string, unknown>> = { "member.age": 1, "member.occupation": "pns" };

const OTHERWISE: Readonly<Record<string, string>> = {
  "member.occupation": "pns",
  "member.maritalStatus": "kawin-tercatat",
  "member.register": "none",
  "member.sex": "laki-laki",
};

function lastOf(facts: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(facts).map((fact) => [fact, OTHERWISE[fact]]));
}
