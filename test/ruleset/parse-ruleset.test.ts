import { parseRuleset, RulesetError } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { asMembershipRuleset } from "./of-kind.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

function errorOf(json: unknown): RulesetError {
  try {
    parseRuleset(json);
  } catch (error) {
    if (error instanceof RulesetError) return error;
    throw error;
  }
  throw new Error("it was parsed");
}

function isFrozenDeep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenDeep);
}

describe("a sound rule file", () => {
  test("is parsed from its text and from its value alike", () => {
    expect(parseRuleset(SMALL_RULESET)).toEqual(SMALL_RULESET);
    expect(parseRuleset(JSON.stringify(SMALL_RULESET, null, 2))).toEqual(SMALL_RULESET);
  });

  test("is parsed from a text with the mark that Windows puts before it", () => {
    expect(parseRuleset(`\uFEFF${JSON.stringify(SMALL_RULESET)}`)).toEqual(SMALL_RULESET);
  });

  test("gives a ruleset frozen through and through", () => {
    expect(isFrozenDeep(parseRuleset(SMALL_RULESET))).toBe(true);
  });

  test("is left as it was, and is no part of the result", () => {
    const file = structuredClone(SMALL_RULESET);
    const { criteria } = asMembershipRuleset(parseRuleset(file));
    expect(Object.isFrozen(file.criteria[0].passes)).toBe(false);
    expect(criteria[0]?.passes).not.toBe(file.criteria[0].passes);
    expect(file).toEqual(SMALL_RULESET);
  });
});

describe("a rule file with a fault", () => {
  const misspelt = changed({ "/criteria/0/passes/>=/0/var": "member.aeg" });

  test("is thrown with the finding, and says it in both languages", () => {
    const error = errorOf(misspelt);
    expect(error.name).toBe("RulesetError");
    expect(error.text).toEqual({
      id: "aturan tidak sah: /criteria/0/passes/>=/0/var fakta `member.aeg` tidak dikenal",
      en: "the ruleset is not valid: /criteria/0/passes/>=/0/var unknown fact `member.aeg`",
    });
    expect(error.message).toBe(error.text.id);
    expect(error.findings).toEqual([
      {
        code: "logic/unknown-fact",
        path: "/criteria/0/passes/>=/0/var",
        message: "fakta `member.aeg` tidak dikenal",
        hint: "apakah maksudnya `member.age`?",
      },
    ]);
  });

  test("that has more of them is thrown with all, and the message counts the rest", () => {
    const error = errorOf(changed({ "/criteria/0/examples": [], "/criteria/1/citations": [] }));
    expect(error.findings.map(({ code }) => code)).toEqual([
      "citation/missing",
      "example/missing-kind",
      "example/missing-kind",
      "example/missing-kind",
      "example/missing-kind",
    ]);
    expect(error.text.en).toBe("the ruleset is not valid: /criteria/1 no source is cited (+4)");
    expect(error.text.id).toBe("aturan tidak sah: /criteria/1 tidak ada sumber yang disebut (+4)");
  });

  test("of the whole file is named without a place", () => {
    expect(errorOf("{").text.en).toMatch(/^the ruleset is not valid: not JSON: /);
    expect(errorOf(undefined).text.id).toMatch(/^aturan tidak sah: bukan berkas aturan: /);
  });
});
