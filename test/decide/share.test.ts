/** A share of a group's members, exact over what is not known of them. */
import {
  checkList,
  compileRuleset,
  decideKube,
  diffRulesets,
  examineRuleset,
  parseRuleset,
  requiredBump,
  runExamples,
} from "aturan-kube";
import { facts, group } from "aturan-kube/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conformanceVectors } from "../../src/conformance/conformance-vectors.ts";
import { compileTable, lookUp } from "../../src/decide/decision-table.ts";
import { shareBetween } from "../../src/facts/share-of.ts";
import { isOneOf } from "../../src/possible.ts";
import { vectorsSchema } from "../../src/report/contract/vectors-report.ts";
import { written } from "../report/written.ts";
import { HALF_WOMEN, halfWomen, membersOf } from "../ruleset/half-women.ts";

const AS_OF = "2026-11-21";
const COMPILED = compileRuleset(HALF_WOMEN);

function decide(members: ReturnType<typeof membersOf>, compiled = COMPILED, assume = {}) {
  const { verdict, criteria } = decideKube(
    compiled,
    { name: "KUBE Mawar", members },
    { asOf: AS_OF, assume },
  );
  return { verdict, reason: criteria[0]?.reason };
}

describe("at least half of the members are women", () => {
  test.each([
    [5, 5, 0, "eligible", "perempuan 50%", "women: 50%"],
    [4, 6, 0, "ineligible", "perempuan 40%; paling sedikit 50%", "women: 40%; 50% required"],
    [1, 2, 0, "ineligible", "perempuan 33,33%; paling sedikit 50%", "women: 33.33%; 50% required"],
    [
      3,
      5,
      2,
      "undetermined",
      "bagian anggota perempuan belum pasti: 30–50%",
      "share of women is not certain: 30–50%",
    ],
    [3, 6, 1, "ineligible", "perempuan 30% atau 40%; paling sedikit 50%", "women: 30% or 40%; 50% required"],
    [5, 4, 1, "eligible", "perempuan 50% atau 60%", "women: 50% or 60%"],
    [
      0,
      0,
      1,
      "undetermined",
      "bagian anggota perempuan belum pasti: 0% atau 100%",
      "share of women is not certain: 0% or 100%",
    ],
  ])("%i women, %i men and %i of whom it is not known: %s", (women, men, unknown, verdict, id, en) => {
    expect(decide(membersOf(women, men, unknown))).toEqual({ verdict, reason: { id, en } });
  });

  test("a group of nobody has no share, unless one is assumed", () => {
    expect(decide([])).toEqual({
      verdict: "undetermined",
      reason: { id: "belum diketahui: bagian anggota perempuan", en: "not known: share of women" },
    });
    expect(decide([], COMPILED, { "kube.womenShare": 0.6 }).verdict).toBe("eligible");
  });

  test("a share is counted, and not taken from whoever states it", () => {
    const kube = { name: "KUBE Mawar", members: membersOf(1, 9, 0), facts: { "kube.womenShare": 0.9 } };
    const { verdict, issues } = decideKube(COMPILED, kube, { asOf: AS_OF });
    expect(verdict).toBe("ineligible");
    expect(issues.map(({ code }) => code)).toContain("fact/not-taken");
  });

  test("the groups of a list are decided as they are one by one", async () => {
    const rows = [membersOf(5, 5, 0), membersOf(4, 6, 0), membersOf(3, 5, 2)].flatMap((members, group) =>
      members.map(({ nik, sex }, index) => ({
        NIK: `${nik.slice(0, 12)}${String(group * 100 + index + 1).padStart(4, "0")}`,
        "Jenis Kelamin": sex ?? "",
        Kelompok: `KUBE ${"ABC"[group]}`,
      })),
    );
    const found: string[] = [];
    for await (const item of checkList(rows, { ruleset: COMPILED, asOf: AS_OF }))
      if (item.kind === "kube") found.push(`${item.decision.name}: ${item.decision.verdict}`);
    expect(found).toEqual(["KUBE A: eligible", "KUBE B: ineligible", "KUBE C: undetermined"]);
  });
});

test("a share is held against a limit as fractions are, without error", () => {
  const limit = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(limit, fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (millionths, members, counted) => {
      const women = Math.min(counted, members);
      const share = women / members;
      const bound = millionths / 1_000_000;
      const exactly = BigInt(women) * 1_000_000n - BigInt(millionths) * BigInt(members);
      expect([share >= bound, share > bound, share === bound]).toEqual([
        exactly >= 0n,
        exactly > 0n,
        exactly === 0n,
      ]);
    }),
    { numRuns: 2000 },
  );
});

test("an outcome is what every way of completing the members agrees on, whatever the condition", () => {
  const share = { var: "kube.womenShare" };
  const limits = fc.constantFrom(0, 0.2, 0.25, 0.333333, 0.4, 0.5, 0.6, 0.75, 1);
  const side = fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "===", "!=="), limits)
    .map(([operator, limit]) => ({ [operator]: [share, limit] }));
  const condition = fc
    .tuple(side, side, fc.constantFrom("and", "or"))
    .map(([a, b, by]) => ({ [by]: [a, b] }));
  const holds = (passes: object, value: number): boolean =>
    // The reference: the condition on one number, by the operators of the language.
    Object.entries(passes as Record<string, readonly object[]>).every(([by, parts]) => {
      const each = parts.map((part) => {
        const [[operator, [, limit]]] = Object.entries(part) as [[string, [unknown, number]]];
        return {
          "<": value < limit,
          "<=": value <= limit,
          ">": value > limit,
          ">=": value >= limit,
          "===": value === limit,
          "!==": value !== limit,
        }[operator];
      });
      return by === "and" ? each.every(Boolean) : each.some(Boolean);
    });
  fc.assert(
    fc.property(condition, fc.nat(6), fc.nat(6), fc.nat(4), (passes, women, men, unknown) => {
      const members = women + men + unknown;
      fc.pre(members > 0);
      const table = compileTable({ passes }, COMPILED.facts, new Map());
      const outcomes = new Set(
        Array.from({ length: unknown + 1 }, (_, more) => holds(passes, (women + more) / members)),
      );
      const expected = outcomes.size > 1 ? "unknown" : outcomes.has(true) ? "pass" : "fail";
      const value = shareBetween({ count: women, of: members }, { count: women + unknown, of: members });
      expect(lookUp(table, { "kube.womenShare": value }).outcome).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

describe("a changed share", () => {
  const stricter = parseRuleset({ ...halfWomen({ least: 0.6 }), version: "2.0.0" });
  test("is compared exactly, with a group that shows it", () => {
    const { kube, criteria } = diffRulesets(HALF_WOMEN, stricter);
    expect(kube.effect).toBe("stricter");
    expect(kube.regions.map(({ text, facts }) => ({ text, facts }))).toEqual([
      {
        text: {
          id: "bagian anggota perempuan 50% sampai di bawah 60% (syarat lainnya terpenuhi): memenuhi syarat → tidak memenuhi syarat",
          en: "share of women 50% to below 60% (everything else passing): eligible → not eligible",
        },
        facts: { "kube.womenShare": [{ min: 0.5, below: 0.6 }] },
      },
    ]);
    const [region] = kube.regions;
    expect(region?.witness.facts).toEqual({ "kube.womenShare": 0.5 });
    expect(region?.witness.kube?.members.map(({ sex }) => sex)).toEqual(["perempuan", "laki-laki"]);
    expect(criteria[0]?.effect).toBe("stricter");
    expect(requiredBump(HALF_WOMEN, stricter).bump).toBe("major");
  });
  test("changes nobody where no group of the size has such a share", () => {
    const ofFour = (least: number, version: string) =>
      parseRuleset({
        ...halfWomen({
          least,
          passes: {
            and: [
              { "===": [{ var: "kube.memberCount" }, 4] },
              { ">=": [{ var: "kube.womenShare" }, { var: "params.leastWomen" }] },
            ],
          },
          examples: [
            { facts: { "kube.memberCount": 4, "kube.womenShare": 1 }, outcome: "pass" },
            { facts: { "kube.memberCount": 5 }, outcome: "fail" },
            { facts: {}, outcome: "unknown", missing: ["kube.memberCount", "kube.womenShare"] },
          ],
        }),
        version,
      });
    expect(diffRulesets(ofFour(0.55, "1.0.0"), ofFour(0.6, "2.0.0")).kube.effect).toBe("equal");
    const { kube } = diffRulesets(ofFour(0.5, "1.0.0"), ofFour(0.55, "2.0.0"));
    expect(kube.regions.map(({ witness }) => witness.kube?.members.map(({ sex }) => sex))).toEqual([
      ["perempuan", "perempuan", "laki-laki", "laki-laki"],
    ]);
  });
});

test("the examination shows both sides of the limit", () => {
  const { coverage, mutants } = examineRuleset(HALF_WOMEN);
  expect(coverage).toMatchObject({ shown: 1, of: 1 });
  expect(mutants.list.filter(({ status }) => status === "survived")).toEqual([]);
  expect(runExamples(COMPILED).every(({ holds }) => holds)).toBe(true);
});

test("the page words shares as percentages", async () => {
  const page = await written("rules docs", "markdown", { compiled: COMPILED });
  expect(page).toContain("bagian anggota perempuan sekurang-kurangnya 50%");
  expect(page).toContain("| di bawah 50% | **gagal** |");
  expect(page).toContain("| 50% ke atas | **lulus** |");
});

test("groups are made up on both sides of the limit", () => {
  const drawn = fc.sample(group(COMPILED, { asOf: AS_OF }), { seed: 1, numRuns: 60 });
  const verdicts = new Set(drawn.map((kube) => decideKube(COMPILED, kube, { asOf: AS_OF }).verdict));
  expect([...verdicts].sort()).toEqual(["eligible", "ineligible", "undetermined"]);
  const known = fc
    .sample(facts(COMPILED, "kube"), { seed: 1, numRuns: 60 })
    .map((each) => each["kube.womenShare"]);
  expect(known.some((share) => isOneOf(share))).toBe(true);
});

test("the vectors hold a share below the limit, at it and across it", () => {
  const vectors = conformanceVectors(COMPILED);
  expect(vectorsSchema.safeParse(vectors).error).toBe(undefined);
  const cases = vectors.criteria[0]?.cases.map(({ data, outcome }) => [JSON.stringify(data), outcome]);
  expect(cases).toEqual([
    ['{"kube":{"womenShare":0}}', "fail"],
    ['{"kube":{"womenShare":0.5}}', "pass"],
    ['{"kube":{}}', "unknown"],
    ['{"kube":{"womenShare":{"min":0,"max":0.5}}}', "unknown"],
  ]);
});
