/** A ruleset of one kind where one of the other kind is needed. */
import {
  checkList,
  compileRuleset,
  decideKube,
  decideMember,
  getRuleset,
  RulesetError,
  scoreKube,
} from "aturan-kube";
import { describe, expect, test } from "vitest";

const MEMBERSHIP = compileRuleset(getRuleset("permensos-25-2015"));
const MONITORING = compileRuleset(getRuleset("kepri-2022"));
const OPTIONS = { asOf: "2022-02-22" };

const NOT_MEMBERSHIP = {
  id: "`kepri-2022` adalah aturan pemantauan; untuk memutuskan keanggotaan diperlukan aturan keanggotaan",
  en: "the ruleset `kepri-2022` is about monitoring; to decide about membership takes one about membership",
};

async function errorOf(call: () => unknown): Promise<RulesetError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof RulesetError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a monitoring ruleset", () => {
  test.each<readonly [string, () => unknown]>([
    ["about a person", () => decideMember(MONITORING, {}, OPTIONS)],
    ["about a group", () => decideKube(MONITORING, { name: "KUBE Mekar 1", members: [] }, OPTIONS)],
    ["of a list, compiled", () => checkList([], { ...OPTIONS, ruleset: MONITORING }).next()],
    ["of a list, parsed", () => checkList([], { ...OPTIONS, ruleset: MONITORING.ruleset }).next()],
    ["of a list, by its id", () => checkList([], { ...OPTIONS, ruleset: "kepri-2022" }).next()],
  ])("decides nothing: %s", async (_, call) => {
    const error = await errorOf(call);
    expect(error.text).toEqual(NOT_MEMBERSHIP);
    expect(error.findings).toEqual([]);
  });
});

describe("a membership ruleset", () => {
  test("scores nothing", async () => {
    const error = await errorOf(() => scoreKube(MEMBERSHIP, { kube: "KUBE Mekar 1", period: "2022-02" }));
    expect(error.text).toEqual({
      id: "`permensos-25-2015` adalah aturan keanggotaan; untuk menilai kelompok diperlukan aturan pemantauan",
      en: "the ruleset `permensos-25-2015` is about membership; to score groups takes one about monitoring",
    });
  });
});
