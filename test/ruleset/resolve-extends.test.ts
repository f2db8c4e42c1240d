import {
  compileRuleset,
  decideMember,
  getRuleset,
  lintRuleset,
  type MembershipRuleset,
  type MonitoringRuleset,
  parseRuleset,
  RulesetError,
  runExamples,
} from "aturan-kube";
import { describe, expect, test } from "vitest";
import { ELIGIBLE } from "../decide/permensos-25-2015.ts";
import { asMembershipRuleset, asMonitoringRuleset } from "./of-kind.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

const BASE = parseMembership(SMALL_RULESET);

function parseMembership(...args: Parameters<typeof parseRuleset>): MembershipRuleset {
  return asMembershipRuleset(parseRuleset(...args));
}

function parseMonitoring(...args: Parameters<typeof parseRuleset>): MonitoringRuleset {
  return asMonitoringRuleset(parseRuleset(...args));
}

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
    const { id, resolvedFrom, criteria, params } = parseMembership(onSmall({}), { rulesets: [BASE] });
    expect([id, resolvedFrom]).toEqual(["cabang", "dinsos-contoh@1.0.0"]);
    expect(criteria).toEqual(BASE.criteria);
    expect(params).toEqual(BASE.params);
  });

  test("says why nothing is left to check as its base does, as long as it adds nothing that is", () => {
    const reason = { id: "semuanya kriteria", en: "each of it is a criterion" };
    const base = parseMembership({ ...SMALL_RULESET, notChecked: [], allChecked: reason });
    const on = (notChecked?: readonly unknown[]) =>
      parseMembership(onSmall(notChecked === undefined ? {} : { "/notChecked": notChecked }), {
        rulesets: [base],
      });
    expect(on().allChecked).toEqual(reason);
    const text = { id: "t", en: "t" };
    const added = { id: "usul", text, why: text, how: text, citations: [{ source: "surat" }] };
    expect([on([added]).notChecked, on([added]).allChecked]).toEqual([[added], undefined]);
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
    const ruleset = parseMembership(file, { rulesets: [BASE] });
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
    const ruleset = parseMembership(onSmall({ "/extends/drops": ["criteria/umur"] }), { rulesets: [BASE] });
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

  test("is told of whatever of the base cites a source it dropped, parameters among them", () => {
    const findings = lintRuleset(onSmall({ "/extends/drops": ["sources/surat"], "/inForce/citations": [] }), {
      rulesets: [BASE],
    });
    expect(findings.filter(({ code }) => code === "citation/unknown-source").map(({ path }) => path)).toEqual(
      [
        "/extends/params/minAge/citations/0/source",
        "/extends/criteria/umur/citations/0/source",
        "/extends/criteria/jumlah-kk/citations/0/source",
        "/extends/questions/lanjut-usia/citations/0/source",
        "/extends/interpretations/umur-genap/citations/0/source",
      ],
    );
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
    expect(parseMembership(file, { rulesets: [BASE, middle] }).criteria.map(({ id }) => id)).toEqual([
      "jumlah-kk",
    ]);
  });

  test("cannot extend what is not there", () => {
    expect(() => parseRuleset(onSmall({}))).toThrow(RulesetError);
  });
});

describe("a monitoring file that extends another", () => {
  const WHOLE = parseMonitoring(SMALL_MONITORING);
  const [income, trend] = SMALL_MONITORING.indicators;

  /** A file on the small monitoring file, with changes. */
  function onMonitoring(changes: Readonly<Record<string, unknown>>): unknown {
    const empty = { sources: [], params: {}, questions: [], interpretations: [], examples: [] };
    return changed(changes, {
      ...SMALL_MONITORING,
      ...empty,
      ...{ aspects: [], indicators: [], stages: [], classes: [] },
      id: "pantau-cabang",
      extends: { ruleset: "pantau-contoh@1.0.0" },
    });
  }

  function parse(changes: Readonly<Record<string, unknown>>): MonitoringRuleset {
    return parseMonitoring(onMonitoring(changes), { rulesets: [WHOLE] });
  }

  function findingsOf(changes: Readonly<Record<string, unknown>>): readonly unknown[] {
    return lintRuleset(onMonitoring(changes), { rulesets: [WHOLE] }).map(({ code, path }) => [code, path]);
  }

  test("is the whole base where it changes nothing, but for the whole records, which are its own", () => {
    const { id, resolvedFrom, aspects, indicators, stages, classes, examples } = parse({});
    expect([id, resolvedFrom]).toEqual(["pantau-cabang", "pantau-contoh@1.0.0"]);
    expect({ aspects, indicators, stages, classes }).toEqual({
      aspects: WHOLE.aspects,
      indicators: WHOLE.indicators,
      stages: WHOLE.stages,
      classes: WHOLE.classes,
    });
    expect(examples).toEqual([]);
  });

  test("gives an indicator another weight and nothing else, without restating it", () => {
    const { citations } = SMALL_MONITORING.indicators[1].scoring;
    const cited = [{ source: "lembar-baru", locator: "butir 2" }];
    const { indicators } = parse({
      "/sources": [{ ...SMALL_MONITORING.sources[0], id: "lembar-baru" }],
      "/extends/weights": { perkembangan: { weight: 4, basis: "source", citations: cited } },
    });
    const [, base] = WHOLE.indicators;
    expect(indicators[1]).toEqual({
      ...base,
      scoring: { ...base?.scoring, weight: 4, citations: [...citations, ...cited] },
    });
    expect(indicators[0]).toEqual(WHOLE.indicators[0]);
  });

  test("has a scoring of sources only where weight and bands both are", () => {
    const basisWith = (basis: string, of: number) =>
      parse({
        "/extends/weights": {
          [WHOLE.indicators[of]?.id ?? ""]: { weight: 9, basis, citations: WHOLE.aspects[0]?.citations },
        },
      }).indicators[of]?.scoring.basis;
    for (const [index, { scoring }] of WHOLE.indicators.entries()) {
      expect(basisWith("library-default", index)).toBe("library-default");
      expect(basisWith("source", index)).toBe(scoring.basis);
    }
  });

  test("names an indicator of the base where it gives a weight", () => {
    const weights = { perkembangn: { weight: 4, basis: "library-default", citations: [] } };
    expect(findingsOf({ "/extends/weights": weights })).toEqual([
      ["extends/unknown-part", "/extends/weights/perkembangn"],
    ]);
  });

  test("gives an indicator another weight, in its place", () => {
    const heavier = { ...trend, scoring: { ...trend.scoring, weight: 4 } };
    const { indicators } = parse({
      "/extends/replaces": ["indicators/perkembangan"],
      "/indicators": [heavier],
    });
    expect(indicators.map(({ id, scoring }) => [id, scoring.weight])).toEqual([
      ["pendapatan", 2],
      ["perkembangan", 4],
    ]);
  });

  test("gives an indicator other bands, and its examples are run with them", () => {
    const bands = [income.scoring.bands[0], { ...income.scoring.bands[1], from: 100_000 }];
    const examples = [
      ...income.examples.slice(1),
      {
        facts: { "kube.memberIncome": 500_000, "kube.baselineMemberIncome": 400_000 },
        points: 3,
        direction: "membaik",
      },
    ];
    const ruleset = parse({
      "/extends/replaces": ["indicators/pendapatan"],
      "/indicators": [{ ...income, scoring: { ...income.scoring, bands }, examples }],
    });
    expect(ruleset.indicators[0]?.scoring.bands[1]?.from).toBe(100_000);
    expect(runExamples(compileRuleset(ruleset)).filter(({ holds }) => !holds)).toEqual([]);
  });

  test("drops a stage, and with it the parameter that nothing reads any more", () => {
    const { stages, params } = parse({ "/extends/drops": ["stages/maju"] });
    expect(stages.map(({ id }) => id)).toEqual(["tumbuh"]);
    expect(Object.keys(params)).toEqual(["good"]);
  });

  test("drops a status, and with it the question that nothing asks any more", () => {
    const { classes, questions } = parse({ "/extends/drops": ["classes/baik", "classes/kurang"] });
    expect([classes, questions]).toEqual([[], []]);
  });

  test("drops an indicator, and with it the aspect that no other belongs to", () => {
    const { indicators, aspects } = parse({ "/extends/drops": ["indicators/perkembangan"] });
    expect(indicators.map(({ id }) => id)).toEqual(["pendapatan"]);
    expect(aspects.map(({ id }) => id)).toEqual(["ekonomi"]);
  });

  test("is told of an aspect of its own that no indicator belongs to", () => {
    const aspect = { ...SMALL_MONITORING.aspects[0], id: "sosial", citations: [{ source: "surat" }] };
    expect(findingsOf({ "/aspects": [aspect] })).toEqual([["aspect/unused", "/aspects/0"]]);
  });

  test("has its own faults at their places, and those of the base below `extends`", () => {
    const broken = { ...trend, id: "baru", aspect: "usahaa" };
    expect(findingsOf({ "/indicators": [broken] })).toEqual([["aspect/unknown", "/indicators/0/aspect"]]);
    expect(findingsOf({ "/extends/drops": ["params/least"] })).toEqual([
      ["logic/unknown-param", "/extends/stages/maju/items/0/passes/>=/1/var"],
    ]);
  });

  test("gives a part that the base has only if it says so", () => {
    expect(findingsOf({ "/stages": [SMALL_MONITORING.stages[0]] })).toEqual([
      ["extends/shadowing", "/stages/0"],
    ]);
    expect(findingsOf({ "/extends/replaces": ["stages/tumbu"], "/stages": [] })).toEqual([
      ["extends/unknown-part", "/extends/replaces/0"],
    ]);
  });

  test("names no part of a list that only the other kind has", () => {
    expect(findingsOf({ "/extends/drops": ["criteria/umur", "stages/maju"] })).toEqual([
      ["extends/unknown-part", "/extends/drops/0"],
    ]);
    const file = onSmall({ "/extends/replaces": ["indicators/pendapatan"] });
    expect(lintRuleset(file, { rulesets: [BASE] }).map(({ code, path }) => [code, path])).toEqual([
      ["extends/unknown-part", "/extends/replaces/0"],
    ]);
  });

  test("has the faults of its own facts at their places, however the base moves them", () => {
    const fact = (name: string, header: string) => ({
      name: `kube.${name}`,
      label: { id: name, en: name },
      type: { kind: "boolean" },
      headers: [header],
    });
    const shop = { ...SMALL_MONITORING.stages[0].items[0], id: "toko", passes: { var: "kube.hasShop" } };
    const examples = [true, false].map((has) => ({
      facts: { "kube.hasShop": has },
      outcome: has ? "pass" : "fail",
    }));
    const base = parseMonitoring(
      changed(
        {
          "/facts": [fact("hasShop", "Ada Toko")],
          "/stages/0/items/1": {
            ...shop,
            examples: [...examples, { facts: {}, outcome: "unknown", missing: ["kube.hasShop"] }],
          },
        },
        SMALL_MONITORING,
      ),
    );
    const own = onMonitoring({ "/facts": [fact("hasBoat", "ada toko")] });
    expect(
      lintRuleset(own, { rulesets: [base] })
        .map(({ code, path }) => [code, path])
        .toSorted(),
    ).toEqual([
      ["fact/header-taken", "/facts/0/headers/0"],
      ["fact/unused", "/facts/0"],
    ]);
  });

  test("cannot extend a ruleset of the other kind, nor the other way round", () => {
    const findings = (file: unknown) =>
      lintRuleset(file, { rulesets: [BASE, WHOLE] }).map(({ code, path }) => [code, path]);
    const expected = [["extends/other-kind", "/extends/ruleset"]];
    expect(findings(onMonitoring({ "/extends/ruleset": "dinsos-contoh@1.0.0" }))).toEqual(expected);
    expect(findings(onSmall({ "/extends/ruleset": "pantau-contoh@1.0.0" }))).toEqual(expected);
  });
});

describe("the shipped score", () => {
  test("starts from the stages of Kebon Waru", () => {
    const { resolvedFrom, stages } = asMonitoringRuleset(getRuleset("aturan-kube-default@1.0.0"));
    expect(resolvedFrom).toBe("tahap-kebon-waru@1.0.0");
    expect(stages).toEqual(asMonitoringRuleset(getRuleset("tahap-kebon-waru")).stages);
  });
});

describe("the shipped regional lists", () => {
  test.each(["dinsos-kalbar-2019", "dinsos-tegal-2025", "kube-perempuan-lampung-selatan-2019"])(
    "%s is the national list with changes",
    (id) => {
      expect(getRuleset(id).resolvedFrom).toBe("permensos-25-2015@1.1.0");
    },
  );

  test("Tegal takes DTKS and the register that replaced it, and 5 to 10 families", () => {
    const { criteria, params } = asMembershipRuleset(getRuleset("dinsos-tegal-2025"));
    expect(params["registers"]?.value).toEqual(["dtks", "dtsen"]);
    expect(criteria.map(({ id }) => id)).not.toContain("ten-households");
    expect(criteria.at(-1)?.id).toBe("households");
    expect(Object.keys(params)).not.toContain("households");
  });

  test("Kalimantan Barat adds conditions for the group, and keeps all others", () => {
    const added = ["business-plan", "bank-account", "stamp", "proposed", "recommended"];
    const national = asMembershipRuleset(getRuleset("permensos-25-2015")).criteria.map(({ id }) => id);
    const { criteria } = asMembershipRuleset(getRuleset("dinsos-kalbar-2019"));
    expect(criteria.map(({ id }) => id)).toEqual([...national, ...added]);
  });

  test("the women's KUBE of Lampung Selatan is for women", () => {
    const compiled = compileRuleset(getRuleset("kube-perempuan-lampung-selatan-2019"));
    const verdictOf = (sex: "laki-laki" | "perempuan") =>
      decideMember(compiled, { ...ELIGIBLE, sex }, { asOf: "2022-02-22" }).verdict;
    expect([verdictOf("perempuan"), verdictOf("laki-laki")]).toEqual(["eligible", "ineligible"]);
  });
});
