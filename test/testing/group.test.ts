import { decideKube, getRuleset, type Kube, kubeSchema, parseRuleset, type Ruleset } from "aturan-kube";
import { group, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { type Facts, isRange } from "../../src/facts/fact.ts";
import { factSpace } from "../../src/testing/fact-space.ts";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { runs } from "../runs.ts";
import { unseenCells } from "./cells.ts";

const asOf = "2026-11-21";

describe.each(["permensos-25-2015", "permensos-2-2019", "dinsos-kalbar-2019", "dinsos-tegal-2025"])(
  "a group under %s",
  (id) => {
    const compiled = toMembership(id);
    const kubes = fc.sample(group(compiled, { asOf }), 4_000);
    const decisions = kubes.map((kube) => decideKube(compiled, kube, { asOf }));

    test("is valid", () => {
      expect(kubes.filter((kube) => !kubeSchema.safeParse(kube).success)).toEqual([]);
    });

    test("lies in every complete cell of every criterion, and in ranges", () => {
      const facts = decisions.map(
        ({ criteria }): Facts =>
          Object.fromEntries(
            criteria.flatMap((criterion) =>
              Object.entries(criterion.facts).map(([name, value]) => [name, value ?? undefined]),
            ),
          ),
      );
      const { components } = factSpace(compiled, "kube", asOf);
      expect(unseenCells({ components }, facts, false).flat()).toEqual([]);
      for (const { classes } of components)
        for (const { fact } of classes)
          if (fact.type.kind === "integer")
            expect([fact.name, facts.some((each) => isRange(each[fact.name]))]).toEqual([fact.name, true]);
    });

    test("has every outcome of every criterion, and every verdict", () => {
      for (const { criterion } of compiled.criteria.kube) {
        const outcomes = new Set(
          decisions.flatMap(({ criteria }) =>
            criteria.filter(({ id: own }) => own === criterion.id).map(({ outcome }) => outcome),
          ),
        );
        expect([criterion.id, outcomes]).toEqual([criterion.id, new Set(["pass", "fail", "unknown"])]);
      }
      expect(new Set(decisions.map(({ verdict }) => verdict)).size).toBe(3);
    });

    test("shrinks to one that passes", () => {
      const { counterexample } = fc.check(
        fc.property(group(compiled, { asOf }), () => false),
        { seed: 5, path: "4" },
      );
      const [kube] = counterexample as [Kube];
      expect(decideKube(compiled, kube, { asOf }).verdict).toBe("eligible");
    });
  },
);

test("a group of no ruleset is any small group", () => {
  const kubes = fc.sample(group(), 1_000);
  expect(kubes.every((kube) => kubeSchema.safeParse(kube).success)).toBe(true);
  expect(new Set(kubes.map(({ members }) => members.length)).size).toBeGreaterThan(8);
});

test("what is said of a group is said by it, by its rows, or by one of them", () => {
  const kubes = fc.sample(group("permensos-2-2019"), 500).filter(({ members }) => members.length > 1);
  const saying = kubes.map(({ facts, members }) => [
    facts?.["kube.isRecommended"] !== undefined,
    members.filter((member) => member.facts?.["kube.isRecommended"] !== undefined).length,
    members.length,
  ]);
  expect(saying.some(([byGroup, rows]) => byGroup === true && rows === 0)).toBe(true);
  expect(saying.some(([byGroup, rows]) => byGroup === false && rows === 1)).toBe(true);
  expect(saying.some(([byGroup, rows, size]) => byGroup === false && rows === size)).toBe(true);
});

test("groups can be drawn of any ruleset, also where nobody is eligible or nobody is not", () => {
  for (const each of fc.sample(ruleset(), runs(60))) {
    const compiled = toMembership(each);
    for (const kube of fc.sample(group(compiled, { asOf }), 20)) {
      expect(kubeSchema.safeParse(kube).success).toBe(true);
      expect(decideKube(compiled, kube, { asOf }).scope).toBe("kube");
    }
  }
});

test("a group of a ruleset that asks for its size and its kecamatan is small and large, in one or in several", () => {
  const [own] = SMALL_RULESET.criteria;
  const ofGroup = (id: string, name: string, least: number) => ({
    ...SMALL_RULESET.criteria[1],
    id,
    passes: { ">=": [{ var: name }, least] },
    messages: { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } },
    examples: [
      { facts: { [name]: least }, outcome: "pass" },
      { facts: { [name]: least - 1 }, outcome: "fail" },
      { facts: {}, outcome: "unknown", missing: [name] },
    ],
  });
  const compiled = toMembership(
    parseRuleset({
      ...SMALL_RULESET,
      criteria: [own, ofGroup("besar", "kube.memberCount", 5), ofGroup("tersebar", "kube.kecamatanCount", 2)],
    }),
  );
  const outcomes = new Set(
    fc.sample(group(asMembership(compiled)), 500).map((kube) =>
      decideKube(compiled, kube, { asOf })
        .criteria.map(({ outcome }) => outcome)
        .join(" "),
    ),
  );
  expect([...outcomes]).toEqual(expect.arrayContaining(["pass pass", "fail pass", "pass fail", "fail fail"]));
});

test("a count that nobody can be counted by leaves the others as they are", () => {
  const file = structuredClone(getRuleset("permensos-2-2019@1.0.0")) as unknown as {
    facts: { name: string; counts?: unknown }[];
  };
  for (const fact of file.facts)
    if (fact.name === "kube.ketuaCount")
      fact.counts = {
        and: [{ "===": [{ var: "member.role" }, "ketua"] }, { "===": [{ var: "member.role" }, "bendahara"] }],
      };
  const compiled = toMembership(file as unknown as Ruleset);
  const officers = fc
    .sample(group(compiled, { asOf }), 300)
    .flatMap((kube) => decideKube(compiled, kube, { asOf }).criteria.filter(({ id }) => id === "officers"));
  expect(officers.every(({ outcome }) => outcome !== "pass")).toBe(true);
  expect(officers.some(({ facts }) => Number(facts["kube.bendaharaCount"]) > 0)).toBe(true);
});
