import {
  CallError,
  checkApplicant,
  checkList,
  compileRuleset,
  conformanceVectors,
  decideKube,
  decideMember,
  diffRulesets,
  examineRuleset,
  getRuleset,
  impactOf,
  lintRuleset,
  outlookOf,
  parseApplicant,
  parseMonitoring,
  parseRuleset,
  type Ruleset,
  RulesetError,
  rankKube,
  rulesetInForce,
  runExamples,
  scoreKube,
  scoreList,
  scoreSeries,
  shortlist,
  summarizePortfolio,
} from "aturan-kube";
import { describe, expect, test } from "vitest";

/** What is no record, no list and no ruleset, as a program may hand it over by mistake. */
const NONSENSE: readonly unknown[] = [undefined, null, 5, true, () => 1, [], [1], Symbol("x")];
const ON = { asOf: "2022-02-22" };
const MONITORING = compileRuleset(getRuleset("kepri-2022"));

/** Every call with a value of another kind; the types forbid it, so it comes from a program without types. */
const CALLS: Readonly<Record<string, (value: never) => unknown>> = {
  parseMonitoring: (value) => parseMonitoring(value),
  parseApplicant: (value) => parseApplicant(value),
  checkApplicant: (value) => checkApplicant(value),
  "decideMember, ruleset": (value) => decideMember(value, {}, ON),
  "decideMember, applicant": (value) => decideMember("permensos-25-2015", value, ON),
  "decideMember, options": (value) => decideMember("permensos-25-2015", {}, value),
  "decideKube, ruleset": (value) => decideKube(value, { name: "Mekar", members: [] }, ON),
  "decideKube, kube": (value) => decideKube("permensos-25-2015", value, ON),
  "decideKube, members": (value) => decideKube("permensos-25-2015", { name: "Mekar", members: [value] }, ON),
  "outlookOf, ruleset": (value) => outlookOf(value, {}, ON),
  "outlookOf, applicant": (value) => outlookOf("permensos-25-2015", value, ON),
  conformanceVectors: (value) => conformanceVectors(value),
  rulesetInForce: (value) => rulesetInForce(value),
  "scoreKube, compiled": (value) => scoreKube(value, {}),
  "scoreKube, record": (value) => scoreKube(MONITORING, value),
  "scoreSeries, compiled": (value) => scoreSeries(value, []),
  compileRuleset: (value) => compileRuleset(value),
  "diffRulesets, before": (value) => diffRulesets(value, "permensos-25-2015"),
  "diffRulesets, after": (value) => diffRulesets("permensos-25-2015", value),
  getRuleset: (value) => getRuleset(value),
  runExamples: (value) => runExamples(value),
  examineRuleset: (value) => examineRuleset(value),
  "shortlist, ranking": (value) => shortlist(value, { quota: 1 }),
  "shortlist, limit": (value) => shortlist(rankKube([]), value),
};

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a value of another kind is a fault of the call, in both languages", () => {
  test.each(Object.entries(CALLS))("%s", (_, call) => {
    for (const value of NONSENSE) {
      const error = thrownBy(() => call(value as never));
      expect(error).toBeInstanceOf(CallError);
      expect((error as CallError).text.id).toMatch(/seharusnya .*, diterima `\w+`$/);
      expect((error as CallError).text.en).toMatch(/should be .*, received `\w+`$/);
    }
  });

  test.each<readonly [string, (value: never) => unknown]>([
    ["rankKube", (value) => rankKube(value)],
    ["summarizePortfolio", (value) => summarizePortfolio(value)],
  ])("%s, which takes a list of scores", (_, call) => {
    for (const value of [undefined, null, 5, "x", {}, [1], [null], [{}], [{ score: 1 }], ["a"]])
      expect(thrownBy(() => call(value as never))).toBeInstanceOf(CallError);
  });

  test.each<readonly [string, (value: never) => AsyncIterable<unknown>]>([
    ["checkList, rows", (value) => checkList(value, { ruleset: "permensos-25-2015", asOf: "2022-02-22" })],
    ["checkList, options", (value) => checkList([], value)],
    ["scoreList, rows", (value) => scoreList(value, { ruleset: "kepri-2022" })],
    ["scoreList, options", (value) => scoreList([], value)],
    [
      "impactOf, list",
      (value) => impactOf("permensos-25-2015", "permensos-2-2019", value, { asOf: "2022-02-22" }),
    ],
  ])("%s, which is read as it goes", async (_, call) => {
    for (const value of [undefined, null, 5, "abc"]) {
      const reading = (async () => {
        for await (const item of call(value as never)) void item;
      })();
      await expect(reading).rejects.toBeInstanceOf(CallError);
    }
  });

  test("a group whose members are no list, and a day that is none, are faults of the call", () => {
    for (const members of [undefined, null, "x", {}]) {
      const kube = { name: "Mekar", members: members as never };
      expect(thrownBy(() => decideKube("permensos-25-2015", kube, ON))).toBeInstanceOf(CallError);
    }
    for (const on of ["kemarin", "2022-02-30", "2022", undefined, 5]) {
      expect(thrownBy(() => rulesetInForce({ issuer: "kemensos", on: on as never }))).toBeInstanceOf(
        CallError,
      );
    }
  });

  test("a ruleset is the same as an id, as a file and compiled, whatever it is given to", () => {
    const forms = (id: string) => [
      id,
      JSON.parse(JSON.stringify(getRuleset(id))) as Ruleset,
      compileRuleset(getRuleset(id)),
    ];
    const nik = "2101991708800001";
    const results = forms("permensos-25-2015").map((ruleset) => [
      decideMember(ruleset, { nik }, ON),
      decideKube(ruleset, { name: "Mekar", members: [{ nik }] }, ON),
      outlookOf(ruleset, { nik }, ON),
      conformanceVectors(ruleset),
      runExamples(ruleset),
      compileRuleset(ruleset).reference,
    ]);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    const record = { kube: "Mekar", period: "2022-02" };
    const scores = forms("kepri-2022").map((ruleset) => [
      scoreKube(ruleset, record),
      scoreSeries(ruleset, [record]),
    ]);
    expect(scores[1]).toEqual(scores[0]);
    expect(scores[2]).toEqual(scores[0]);
  });

  test("of rulesets a bad one is refused as such, whatever it is", () => {
    for (const value of [undefined, null, 5, [], {}, { kind: "x" }, { kind: "toString" }, "x"]) {
      expect(thrownBy(() => parseRuleset(value))).toBeInstanceOf(RulesetError);
      expect(lintRuleset(value)).not.toEqual([]);
    }
    for (const value of [{}, { kind: "x" }, { kind: "toString" }, { kind: "membership" }])
      expect(thrownBy(() => compileRuleset(value as never))).toBeInstanceOf(RulesetError);
  });

  test("what it holds is not told", () => {
    const error = thrownBy(() => parseMonitoring("2101990201800001" as never));
    expect((error as CallError).text.id).not.toContain("2101");
  });
});

describe("an issue of an applicant that is none is an error of the call", () => {
  const nik = "2101991708800001";
  const none: readonly (readonly [string, unknown])[] = [
    ["a number", 0],
    ["a list", []],
    ["an object without a code", { severity: "error" }],
    ["a code that is no text", { code: 1, severity: "error" }],
  ];

  test.each(none)("%s", (_, issue) => {
    const issues = [issue] as never;
    for (const call of [
      () => decideMember("permensos-25-2015", { applicant: { nik }, issues } as never, ON),
      () => decideMember("permensos-25-2015", { nik }, { ...ON, issues }),
      () => checkApplicant({ applicant: { nik }, issues } as never),
    ]) {
      expect(call).toThrow(CallError);
      expect(call).toThrow("`issues[0]");
    }
  });
});
