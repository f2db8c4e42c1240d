/**
 * The comparison of rulesets against the SMT solver z3 (`npm run test:cross-check`): it is given the conditions as
 * formulas and asked whether anybody is decided better, and whether anybody is decided worse.
 */
import { diffRulesets, getRuleset, type MembershipRuleset, type Ruleset } from "aturan-kube";
import { mutantOf, ruleset } from "aturan-kube/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Context, init } from "z3-solver";
import { factsOf } from "../../src/ruleset/facts-of.ts";
import { domainOf, encodeRuleset } from "./encode-z3.ts";
import { NOW, REWORDED, UNTIL_60, WITHOUT_PPPK, WITHOUT_REGISTER } from "./plans.ts";

const PAIRS = 100;

let z3: Context<"rules">;
let end: () => void;

beforeAll(async () => {
  const { Context: create, em } = await init();
  z3 = create("rules");
  end = () => em.PThread.terminateAllThreads();
});
afterAll(() => end());

/** Whether somebody is decided better, and whether somebody is decided worse, in the view of z3. */
async function effectByZ3(
  before: MembershipRuleset,
  after: MembershipRuleset,
  scope: "member" | "kube",
): Promise<string> {
  const facts = new Map([...factsOf(before), ...factsOf(after)]);
  const own = [...facts.values()].filter((fact) => fact.scope === scope);
  const [was, is] = [encodeRuleset(before, scope, z3), encodeRuleset(after, scope, z3)];
  const better = z3.Or(z3.And(was.ineligible, z3.Not(is.ineligible)), z3.And(was.undetermined, is.eligible));
  const worse = z3.Or(z3.And(is.ineligible, z3.Not(was.ineligible)), z3.And(is.undetermined, was.eligible));
  const isPossible = async (change: typeof better): Promise<boolean> => {
    const solver = new z3.Solver();
    solver.add(
      ...own.map((fact) => domainOf(fact, z3)),
      ...(scope === "kube" ? numbersThatFit() : []),
      change,
    );
    return (await solver.check()) === "sat";
  };
  const [isLooser, isStricter] = [await isPossible(better), await isPossible(worse)];
  return isLooser ? (isStricter ? "both" : "looser") : isStricter ? "stricter" : "equal";
}

/** No group has more households, places or ineligible members than members, or more kecamatan than desa. */
function numbersThatFit(): ReturnType<typeof domainOf>[] {
  const [members, households, desa, kecamatan, ineligible] = [
    "memberCount",
    "householdCount",
    "desaCount",
    "kecamatanCount",
    "ineligibleCount",
  ].map((name) => z3.Int.const(`kube.${name}`));
  if (!members || !households || !desa || !kecamatan || !ineligible) return [];
  const isEmpty = z3.And(members.eq(0), households.eq(0), desa.eq(0), kecamatan.eq(0));
  const isSomebody = z3.And(members.ge(1), households.ge(1), desa.ge(1), kecamatan.ge(1));
  return [
    households.le(members),
    desa.le(members),
    kecamatan.le(desa),
    ineligible.le(members),
    z3.Or(isEmpty, isSomebody),
  ];
}

function asMembership(file: Ruleset): MembershipRuleset {
  if (file.kind !== "membership") throw new TypeError("not about membership");
  return file;
}

async function expectAgreement(before: Ruleset, after: Ruleset): Promise<void> {
  const difference = diffRulesets(before, after);
  for (const scope of ["member", "kube"] as const) {
    const said = await effectByZ3(asMembership(before), asMembership(after), scope);
    expect([scope, difference[scope].effect]).toEqual([scope, said]);
  }
}

describe("z3 agrees with the effect of", () => {
  test.each([
    ["59 → 60", NOW, UNTIL_60],
    ["the register dropped", NOW, WITHOUT_REGISTER],
    ["PPPK excluded", NOW, WITHOUT_PPPK],
    ["other words for the same rule", NOW, REWORDED],
    ["25/2015 against 2/2019", NOW, getRuleset("permensos-2-2019")],
    ["25/2015 against the list of Tegal", NOW, getRuleset("dinsos-tegal-2025")],
  ])("%s", async (_, before, after) => {
    await expectAgreement(before, after);
    await expectAgreement(after, before);
  });

  test(`${PAIRS} random pairs of rulesets, half of them differing in one small thing`, async () => {
    const pairs = fc.oneof(
      fc.tuple(ruleset(), ruleset()),
      ruleset().chain((own) =>
        fc.tuple(
          fc.constant(own),
          mutantOf(own).map((mutant) => mutant.ruleset),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(pairs, ([before, after]) => expectAgreement(before, after)),
      { numRuns: PAIRS },
    );
  }, 600_000);
});
