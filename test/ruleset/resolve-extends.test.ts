import {
  compileRuleset,
  decideMember,
  getRuleset,
  lintRuleset,
  parseRuleset,
  RulesetError,
  runExamples,
} from "aturan-kube";
import { describe, expect, test } from "vitest";
import { ELIGIBLE } from "../decide/permensos-25-2015.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

const BASE = parseRuleset(SMALL_RULESET);

/** A file on the small ruleset, with changes. */
function onSmall(changes: Readonly<Record<string, unknown>>): unknown {
  const empty = { sources: [], params: {}, questions: [], interpretations: [], criteria: [] };
  return changed(changes, {
    ...SMALL_RULESET,
    ...empty,
    id: "cabang",
    extends: { ruleset: "dinsos-contoh@1.0.0" },
  });
}

const OLDER = {
  minAge: { ...SMALL_RULESET.params.minAge, value: 21 },
};

describe("a file that extends another", () => {
  test("is the whole base where it changes nothing, under its own name", () => {
    const { id, resolvedFrom, criteria, params } = parseRuleset(onSmall({}), { rulesets: [BASE] });
    expect([id, resolvedFrom]).toEqual(["cabang", "dinsos-contoh@1.0.0"]);
    expect(criteria).toEqual(BASE.criteria);
    expect(params).toEqual(BASE.params);
  });

  test("replaces a part in its place, and adds what is new after the base", () => {
    const extra = { ...SMALL_RULESET.criteria[1], id: "paling-sedikit" };
    const file = onSmall({
      "/extends/replaces": ["params/minAge", "criteria/umur"],
      "/params": OLDER,
      "/criteria": [
        extra,
        changed(
          { "/examples/0/facts/member.age": 21, "/examples/1/facts/member.age": 20 },
          SMALL_RULESET.criteria[0],
        ),
      ],
    });
    const ruleset = parseRuleset(file, { rulesets: [BASE] });
    expect(ruleset.criteria.map(({ id }) => id)).toEqual(["umur", "jumlah-kk", "paling-sedikit"]);
    expect(ruleset.params["minAge"]?.value).toBe(21);
    expect(runExamples(compileRuleset(ruleset)).every(({ holds }) => holds)).toBe(true);
  });

  test("learns from the examples of the base when a replaced parameter turns them", () => {
    const ruleset = parseRuleset(onSmall({ "/extends/replaces": ["params/minAge"], "/params": OLDER }), {
      rulesets: [BASE],
    });
    const turned = runExamples(compileRuleset(ruleset)).filter(({ holds }) => !holds);
    expect(turned.map(({ criterion, example }) => [criterion, example.facts])).toEqual([
      ["umur", { "member.age": 18 }],
    ]);
  });

  test("drops a part, and with it the parameters and questions that nothing needs any more", () => {
    const ruleset = parseRuleset(onSmall({ "/extends/drops": ["criteria/umur"] }), { rulesets: [BASE] });
    expect(ruleset.criteria.map(({ id }) => id)).toEqual(["jumlah-kk"]);
    expect([Object.keys(ruleset.params), ruleset.questions]).toEqual([[], []]);
  });

  test("is told of a criterion of the base that misses a parameter it dropped, at the place it inherits from", () => {
    const findings = lintRuleset(onSmall({ "/extends/drops": ["params/minAge"] }), {
      rulesets: [BASE],
      lang: "en",
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["logic/unknown-param", "/extends/criteria/umur/passes/>=/1/var"],
    ]);
  });

  test("has its own faults at their places in the file, however the base moves them", () => {
    const broken = { ...SMALL_RULESET.criteria[1], id: "baru", citations: [] };
    const findings = lintRuleset(onSmall({ "/criteria": [broken] }), { rulesets: [BASE] });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["citation/missing", "/criteria/0"]]);
  });

  test("comes back from JSON as it is: a resolved ruleset has nothing left to resolve", () => {
    const ruleset = parseRuleset(onSmall({}), { rulesets: [BASE] });
    expect(parseRuleset(JSON.stringify(ruleset))).toEqual(ruleset);
  });

  test("may extend one that extends another", () => {
    const middle = parseRuleset(onSmall({ "/extends/drops": ["criteria/umur"] }), { rulesets: [BASE] });
    const file = onSmall({ "/id": "ranting", "/extends": { ruleset: "cabang@1.0.0" } });
    expect(parseRuleset(file, { rulesets: [BASE, middle] }).criteria.map(({ id }) => id)).toEqual([
      "jumlah-kk",
    ]);
  });

  test("cannot extend what is not there", () => {
    expect(() => parseRuleset(onSmall({}))).toThrow(RulesetError);
  });
});

describe("the shipped regional lists", () => {
  test.each(["dinsos-kalbar-2019", "dinsos-tegal-2025", "kube-perempuan-lampung-selatan-2019"])(
    "%s is the national list with changes",
    (id) => {
      expect(getRuleset(id).resolvedFrom).toBe("permensos-25-2015@1.0.0");
    },
  );

  test("Tegal takes DTKS and the register that replaced it, and 5 to 10 families", () => {
    const { criteria, params } = getRuleset("dinsos-tegal-2025");
    expect(params["registers"]?.value).toEqual(["dtks", "dtsen"]);
    expect(criteria.map(({ id }) => id)).not.toContain("ten-households");
    expect(criteria.at(-1)?.id).toBe("households");
    expect(Object.keys(params)).not.toContain("households");
  });

  test("Kalimantan Barat adds conditions for the group, and keeps all others", () => {
    const added = ["business-plan", "bank-account", "stamp", "proposed", "recommended"];
    const national = getRuleset("permensos-25-2015").criteria.map(({ id }) => id);
    expect(getRuleset("dinsos-kalbar-2019").criteria.map(({ id }) => id)).toEqual([...national, ...added]);
  });

  test("the women's KUBE of Lampung Selatan is for women", () => {
    const compiled = compileRuleset(getRuleset("kube-perempuan-lampung-selatan-2019"));
    const verdictOf = (sex: "laki-laki" | "perempuan") =>
      decideMember(compiled, { ...ELIGIBLE, sex }, { asOf: "2022-02-22" }).verdict;
    expect([verdictOf("perempuan"), verdictOf("laki-laki")]).toEqual(["eligible", "ineligible"]);
  });
});
