import {
  type Assumptions,
  CallError,
  compileRuleset,
  decideMember,
  getRuleset,
  parseRuleset,
} from "aturan-kube";
import { describe, expect, test } from "vitest";
import { asMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { sittingOf } from "../../src/decide/sitting.ts";
import { AS_OF, ELIGIBLE, PERMENSOS } from "./permensos-25-2015.ts";

describe("a call after another", () => {
  test("with equal options has the same sitting", () => {
    const first = sittingOf(PERMENSOS, { asOf: AS_OF, assume: { "member.isWilling": true } }, toMembership);
    expect(sittingOf(PERMENSOS, { asOf: AS_OF, assume: { "member.isWilling": true } }, toMembership)).toBe(
      first,
    );
    expect(sittingOf(PERMENSOS, { asOf: AS_OF, assume: first.assumptions }, toMembership)).toBe(first);
    expect(sittingOf(PERMENSOS, { asOf: AS_OF }, toMembership)).not.toBe(first);
    expect(sittingOf(PERMENSOS, { asOf: AS_OF, assume: { "member.isWilling": true } }, toMembership)).toBe(
      first,
    );
  });

  test("with other options is decided by those", () => {
    const { isWilling: _, ...person } = ELIGIBLE;
    const verdictOf = (asOf: string, assume?: Assumptions) =>
      decideMember(PERMENSOS, person, { asOf, assume }).verdict;
    expect(verdictOf(AS_OF)).toBe("undetermined");
    expect(verdictOf(AS_OF, { "member.isWilling": true })).toBe("eligible");
    expect(verdictOf(AS_OF, { "member.isWilling": false })).toBe("ineligible");
    expect(verdictOf("1990-01-01", { "member.isWilling": true })).toBe("ineligible");
    expect(verdictOf(AS_OF, {})).toBe("undetermined");
  });

  test("is told of options at fault, also after a sound one", () => {
    decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF });
    for (const options of [null, undefined, [], { asOf: "2022-02-30" }, { asOf: AS_OF, assume: [] }]) {
      expect(() => decideMember(PERMENSOS, ELIGIBLE, options as { asOf: string })).toThrow(CallError);
    }
  });

  test("with assumptions that were changed since is decided by the changed ones", () => {
    const { isWilling: _, ...person } = ELIGIBLE;
    const assume: Record<string, boolean> = { "member.isWilling": true };
    expect(decideMember(PERMENSOS, person, { asOf: AS_OF, assume }).verdict).toBe("eligible");
    assume["member.isWilling"] = false;
    expect(decideMember(PERMENSOS, person, { asOf: AS_OF, assume }).verdict).toBe("ineligible");
  });

  test("with a ruleset that was changed since is decided by the changed one", () => {
    const file = structuredClone(getRuleset("permensos-25-2015")) as unknown as {
      params: Record<string, { value: number }>;
    };
    const decide = () => decideMember(file as never, ELIGIBLE, { asOf: AS_OF }).verdict;
    expect(decide()).toBe("eligible");
    const { minAge } = file.params;
    if (minAge !== undefined) minAge.value = 50;
    expect(decide()).toBe("ineligible");
  });

  test("of a ruleset by its id, its file or compiled has one meaning", () => {
    const forms = ["permensos-25-2015@1.0.0", getRuleset("permensos-25-2015@1.0.0"), PERMENSOS] as const;
    const decisions = forms.map((ruleset) => decideMember(ruleset, ELIGIBLE, { asOf: AS_OF }));
    expect(decisions[1]).toEqual(decisions[0]);
    expect(decisions[2]).toEqual(decisions[0]);
  });

  test("keeps few sittings of a ruleset", () => {
    const compiled = asMembership(compileRuleset("permensos-25-2015"));
    const days = Array.from({ length: 9 }, (_, day) => `2022-01-0${day + 1}`);
    const first = sittingOf(compiled, { asOf: "2022-01-01" }, toMembership);
    for (const asOf of days) sittingOf(compiled, { asOf }, toMembership);
    expect(sittingOf(compiled, { asOf: "2022-01-01" }, toMembership)).not.toBe(first);
    expect(sittingOf(compiled, { asOf: "2022-01-01" }, toMembership).asOf).toBe("2022-01-01");
  });
});

test("a ruleset that was parsed before is not linted again", () => {
  const parsed = parseRuleset(structuredClone(getRuleset("permensos-25-2015")));
  expect(parseRuleset(parsed)).toBe(parsed);
  expect(compileRuleset(parsed).ruleset).toBe(parsed);
});
