import {
  agreesWith,
  type DecideElsewhere,
  type DecideKubeElsewhere,
  type DecisionAnswer,
  LawError,
  laws,
} from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import type { Law, LawName } from "../../src/testing/law.ts";
import { runs } from "../runs.ts";
import {
  BELOW_59,
  byFirstMember,
  MISSING_FAILS,
  outcomesBy,
  PPPK_AS_PNS,
  rawJsonLogic,
  verdictsBy,
  WIDOWED_AS_MARRIED,
} from "./wrong-implementations.ts";

const asOf = "2026-11-21";
const COMPILED = toMembership("permensos-25-2015");
/** Two seeds in an ordinary run, five where all is covered, two hundred in a long one. */
const SEEDS = Array.from({ length: runs(5) }, (_, index) => index * 7919 + 1);

/** The breach of a law that every seed finds within a thousand runs. */
async function breachesOf(law: Law): Promise<readonly LawError[]> {
  const found: LawError[] = [];
  for (const seed of SEEDS) {
    const { failed, numRuns, errorInstance } = await fc.check(law.property, { seed, numRuns: 1_000 });
    expect([seed, failed, numRuns <= 1_000]).toEqual([seed, true, true]);
    expect(errorInstance).toBeInstanceOf(LawError);
    found.push(errorInstance as LawError);
  }
  return found;
}

function lawNamed(name: LawName, decide: DecideElsewhere): Law {
  return laws(COMPILED, { asOf, decide, lang: "en" }).find((law) => law.name === name) as Law;
}

/** What each of them says first: which law, which criterion, and what is unusual about the person. */
const AGREES = "the law `agreeing` does not hold (another implementation decides as this package does)";

describe("the law that another implementation agrees finds, whatever the seed, and names", () => {
  test.each([
    [
      "`<` for `<=` at 59",
      BELOW_59,
      "age",
      "criterion `age` (aged 18–59); person: age 59 years (born 1967-01-01); otherwise: ",
      "expected eligible; received not eligible",
    ],
    [
      "PPPK treated as PNS",
      PPPK_AS_PNS,
      "occupation",
      "person: occupation government employee on contract (PPPK); otherwise: ",
      "expected undetermined; received not eligible",
    ],
    [
      "the widowed treated as married",
      WIDOWED_AS_MARRIED,
      "married",
      "criterion `married` (married); person: marital status divorced; otherwise: ",
      "expected undetermined; received eligible",
    ],
    [
      "what is missing treated as failed",
      MISSING_FAILS,
      "registered",
      "person: registration in the poverty register: not known; otherwise: ",
      "expected undetermined; received not eligible",
    ],
  ])("%s", async (_, mistake, criterion, person, outcome) => {
    for (const decide of [verdictsBy(mistake), outcomesBy(mistake)]) {
      for (const { law, criteria, text } of await breachesOf(
        agreesWith(COMPILED, decide, { asOf, lang: "en" }),
      )) {
        expect([law, criteria]).toEqual(["agreeing", [criterion]]);
        expect(text.en).toContain(AGREES);
        expect(text.en).toContain(person);
        expect(text.en).toContain(`as of ${asOf}`);
      }
    }
    for (const { text } of await breachesOf(agreesWith(COMPILED, verdictsBy(mistake), { asOf })))
      expect(text.en).toContain(outcome);
  });

  test("raw JsonLogic, to which a missing age is one below 60", async () => {
    for (const { criteria, text } of await breachesOf(agreesWith(COMPILED, rawJsonLogic, { asOf }))) {
      expect(criteria).toEqual(["registered"]);
      expect(text.id).toContain("pendaftaran dalam basis data terpadu: tidak diketahui; selebihnya: ");
      expect(text.id).toContain("seharusnya belum dapat ditentukan; diterima tidak terpenuhi");
    }
  });
});

describe("the law of learning finds, whatever the seed, and names", () => {
  test("raw JsonLogic", async () => {
    for (const { law, text } of await breachesOf(lawNamed("learning-a-fact", rawJsonLogic))) {
      expect(law).toBe("learning-a-fact");
      expect(text.en).toMatch(
        /^the law `learning-a-fact` does not hold \(learning a fact never flips a settled verdict\)/,
      );
    }
  });

  test("a missing age treated as one that passes", async () => {
    const decide = verdictsBy({
      age: (facts) =>
        Number(facts["member.age"] ?? 30) >= 18 && Number(facts["member.age"] ?? 30) <= 59 ? "pass" : "fail",
    });
    for (const { criteria, text } of await breachesOf(lawNamed("learning-a-fact", decide))) {
      expect(criteria).toEqual(["age"]);
      expect(text.en).toContain("just learned: age 17 years");
      expect(text.en).toContain("expected eligible; received not eligible");
    }
  });

  test("what is missing treated as failed", async () => {
    for (const { criteria, text } of await breachesOf(
      lawNamed("learning-a-fact", verdictsBy(MISSING_FAILS)),
    )) {
      expect(criteria).toEqual(["registered"]);
      expect(text.en).toContain("just learned: registration in the poverty register BDT");
      expect(text.en).toContain("expected not eligible; received eligible");
    }
  });
});

test("the law of permuting members finds a group decided by its first member, whatever the seed", async () => {
  const law = laws(COMPILED, { asOf, decideKube: byFirstMember, lang: "en" }).find(
    ({ name }) => name === "permuting-members",
  ) as Law;
  for (const { criteria, text } of await breachesOf(law)) {
    expect(criteria).toContain("co-located");
    expect(text.en).toMatch(/members \d+ and \d+ changed places; group of \d+ \(/);
    expect(text.id).toMatch(
      /^sifat `permuting-members` tidak berlaku \(urutan anggota tidak mengubah apa pun\); kriteria /,
    );
  }
});

test("of groups decided by verdicts alone the law names the change of places", async () => {
  const decideKube: DecideKubeElsewhere = async (kube, context) => {
    const answer = await byFirstMember(kube, context);
    return (answer as DecisionAnswer).verdict;
  };
  const law = laws(COMPILED, { asOf, decideKube }).find(({ name }) => name === "permuting-members") as Law;
  const { errorInstance } = await fc.check(law.property, { seed: 5, numRuns: 1_000 });
  expect(errorInstance).toBeInstanceOf(LawError);
  expect((errorInstance as LawError).criteria).toEqual([]);
  expect((errorInstance as LawError).message).toMatch(
    /bertukar tempat; kelompok .+; seharusnya .+; diterima /,
  );
});

test("a settled outcome that flips is found though the verdict stays as it is", async () => {
  const decide: DecideElsewhere = (applicant) => ({
    willing: applicant.isWilling === undefined ? "fail" : "pass",
    age: "fail",
  });
  for (const { criteria, text } of await breachesOf(lawNamed("learning-a-fact", decide))) {
    expect(criteria).toEqual(["willing"]);
    expect(text.en).toContain("just learned: readiness to work in a group: ");
    expect(text.en).toContain("expected not met; received met");
  }
});

test("the laws of changed rulesets find an implementation that turns the change round", async () => {
  // Whoever decides by another ruleset than the given one is put right where that should be impossible.
  const contrary: DecideElsewhere = (applicant, context) => {
    const here = rawJsonLogic(applicant, { ...context, ruleset: COMPILED.ruleset });
    if (context.ruleset === COMPILED.ruleset) return { ...here };
    return Object.fromEntries(
      Object.entries(here).map(([id, outcome]) => [id, outcome === "pass" ? "fail" : "pass"] as const),
    );
  };
  for (const name of ["widening-a-window", "adding-an-exclusion", "stricter-ruleset"] as const) {
    for (const { law, text } of await breachesOf(lawNamed(name, contrary))) {
      expect(law).toBe(name);
      expect(text.en).toMatch(/expected .+; received /);
    }
  }
});

test("a port without a mistake agrees, and every law holds of it", async () => {
  for (const decide of [verdictsBy(), outcomesBy()])
    for (const { property } of laws(COMPILED, { asOf, decide })) await fc.assert(property);
});
