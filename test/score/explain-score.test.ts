import {
  compileRuleset,
  decideMember,
  explain,
  getRuleset,
  type ParsedMonitoring,
  scoreKube,
} from "aturan-kube";
import { describe, expect, it, test } from "vitest";
import { defaultScore, kepriScore, thawed } from "./made-scores.ts";
import { monitoringOf, ruleFile } from "./monitoring-ruleset.arbitrary.ts";

const RECORD: ParsedMonitoring = {
  ...{ baselineMemberIncome: 400_000, memberIncome: 499_900, production: 70, productionTarget: 90 },
  ...{ iksUse: "modal", status: "aktif", hasPendamping: true, hasTraining: false },
};

describe("an indicator in words", () => {
  const textsOf = (lang: "id" | "en") =>
    Object.fromEntries(explain(defaultScore(RECORD), { lang }).indicators.map(({ id, text }) => [id, text]));

  it("says its value with its unit, what it means, its direction, and its points", () => {
    expect(textsOf("id")["member-income"]).toBe(
      "99.900 rupiah; naik; membaik; 5 dari 5 angka × 3; bawaan program, bukan resmi",
    );
    expect(textsOf("en")["member-income"]).toBe(
      "99,900 rupiah; risen; better than before; 5 of 5 points × 3; program default, not official",
    );
  });

  it("cuts a quotient off, so that it is not shown above the band it was scored in", () => {
    expect(textsOf("id")["production"]).toBe(
      "77,77 %; separuh target atau lebih; 2 dari 5 angka × 2; bawaan program, bukan resmi",
    );
  });

  it("leaves out a number that only tells cases apart", () => {
    expect(textsOf("en")["iks-use"]).toBe(
      "productive capital or diversification; 5 of 5 points; program default, not official",
    );
  });

  it("says what is not known where its points are not settled", () => {
    expect(textsOf("id")["attitude"]).toBe(
      "0–5 dari 5 angka × 2; belum diketahui: nilai sikap mental dan nilai awal sikap mental; bawaan program, bukan resmi",
    );
  });
});

describe("the total in words", () => {
  it("is a range with what would settle it, cut short where that is a lot", () => {
    expect(
      explain(kepriScore({ iksBalance: 1, attitude: 1, baselineAttitude: 0 }), { lang: "id" }).score,
    ).toBe(
      "2–4 dari 4 angka; belum diketahui: pendapatan anggota, pendapatan awal anggota, nilai keberfungsian sosial dan nilai awal keberfungsian sosial; bawaan program, bukan resmi",
    );
    expect(explain(kepriScore({}), { lang: "en" }).score).toBe(
      "0–4 of 4 points; not known: income of members, income of members before the aid, score of mental attitude, score of mental attitude before the aid, score of social functioning and 2 more; program default, not official",
    );
  });
});

describe("the stage in words", () => {
  const stages = compileRuleset(getRuleset("tahap-kebon-waru"));
  const first = {
    hasPendamping: true,
    hasTraining: true,
    hasOfficers: true,
    hasUepAid: true,
    hasNameBoard: true,
    hasStarted: true,
  };
  const second = {
    actsByRoles: true,
    sharesProfit: true,
    isMoreConfident: true,
    growsRelations: true,
    hasFeltResults: true,
  };
  const third = {
    ...{ growsProfitAndCapital: true, setsAsideIks: true, managesWell: true, hasEconomicPartners: true },
    ...{ hasSocialInstitutions: true, hasAdvancedBusiness: true },
  };
  const explained = (record: ParsedMonitoring, lang: "id" | "en" = "en") =>
    explain(scoreKube(stages, record), { lang });

  it("names exactly what would move the group to the next one", () => {
    const { stage, next, score, indicators, status } = explained({
      ...first,
      actsByRoles: true,
      sharesProfit: false,
    });
    expect(stage?.text).toBe("growing");
    expect(next).toEqual({
      id: "berkembang",
      label: "developed",
      text: "for the stage developed, to be met: “profit exists for capital, welfare, IKS”; to be found out: “trust and self-esteem of members and families rise”, “relations with society grow” and “results already felt”",
      toMeet: ["profit exists for capital, welfare, IKS"],
      toFindOut: [
        "trust and self-esteem of members and families rise",
        "relations with society grow",
        "results already felt",
      ],
    });
    expect([score, indicators, status]).toEqual([null, [], null]);
  });

  it("lists the items of each stage as met, not met and not known", () => {
    const { stage } = explained({ hasPendamping: true, hasTraining: false }, "id");
    expect(stage?.stages[0]).toEqual({
      ...{ id: "tumbuh", label: "tumbuh", outcome: "fail", isLibraryDefault: true },
      met: ["ada pendamping"],
      notMet: ["sudah mengikuti pelatihan"],
      notKnown: [
        "pengurus dan organisasi 10 orang terbentuk",
        "sudah menerima bantuan UEP",
        "ada papan nama",
        "kegiatan kelompok sudah berjalan",
      ],
    });
    expect(stage?.text).toBe("belum mencapai tahap pertama");
  });

  it("says from where to where it may be while it is not known", () => {
    expect(explained({}).stage?.text).toBe(
      "the first stage is not reached yet; perhaps up to advanced/independent",
    );
    expect(explained({ ...first, setsAsideIks: false }, "id").stage?.text).toBe(
      "sekurang-kurangnya tumbuh; mungkin sampai berkembang",
    );
  });

  it("has no next one after the last", () => {
    const { stage, next } = explained({ ...first, ...second, ...third });
    expect([stage?.text, next]).toEqual(["advanced/independent", null]);
  });

  it("moves as `next` says: once the items it names are met, the next stage is reached", () => {
    const record = { ...first, actsByRoles: false };
    const { next } = explained(record);
    expect([...(next?.toMeet ?? []), ...(next?.toFindOut ?? [])]).toHaveLength(5);
    expect(scoreKube(stages, { ...record, ...second }).stage).toMatchObject({ least: "berkembang" });
  });
});

describe("the status in words", () => {
  it("is its label where it is known", () => {
    expect(explain(defaultScore({ status: "aktif", trend: "menurun" }), { lang: "en" }).status).toEqual({
      text: "needs mentoring; program default, not official",
      possible: [{ id: "perlu-pendampingan", label: "needs mentoring", isLibraryDefault: true }],
    });
  });

  it("is all that it may be, and what is not known, where it is not", () => {
    expect(explain(defaultScore({ status: "aktif" })).status?.text).toBe(
      "belum dapat ditentukan: berjalan atau perlu pendampingan; belum diketahui: perkembangan usaha; bawaan program, bukan resmi",
    );
  });
});

test("a fact that has no label is told by its name", () => {
  const score = { ...defaultScore({ status: "aktif" }), labels: {} };
  expect(explain(score).status?.text).toContain("belum diketahui: kube.trend;");
});

describe("a ruleset of an office's own", () => {
  const text = { id: "teks", en: "text" };
  const part = { label: text, citations: [{ source: "surat" }], basis: "source" };
  const examples = [
    { facts: {}, outcome: "pass" },
    { facts: {}, outcome: "fail" },
    { facts: {}, outcome: "unknown" },
  ];
  const asked = [...examples, { facts: {}, outcome: "unknown", question: "question" }];
  const open = [{ question: "question", when: { "===": [{ var: "kube.p" }, true] } }];
  const condition = { passes: { "===": [{ var: "kube.p" }, false] }, open, examples: asked };
  const { basis: _, ...item } = part;
  const indicator = {
    ...{
      ...item,
      id: "indicator",
      aspect: "aspect",
      measure: { var: "kube.a" },
      direction: "higher-is-better",
    },
    scoring: {
      ...{ basis: "source", citations: part.citations, weight: 1 },
      bands: [
        { points: 0, label: text },
        { from: 2, points: 1, label: text },
      ],
    },
    examples: [0, 1, { min: 0, max: 1 }].map((points) => ({ facts: {}, points })),
  };
  const ruleset = monitoringOf(
    ruleFile({
      indicators: [indicator],
      stages: [{ ...part, id: "stage", items: [{ ...item, ...condition, id: "item" }] }],
      classes: [
        { ...part, ...condition, id: "running" },
        { ...part, id: "rest", passes: { "===": [{ var: "kube.q" }, true] }, examples },
        { ...part, id: "others", passes: { "===": [{ var: "kube.q" }, false] }, examples },
      ],
    }),
  );
  const explained = (facts: Record<string, boolean | number>) =>
    explain(scoreKube(compileRuleset(ruleset), { facts }), { lang: "en" });

  it("is told without a word about program defaults, its open questions with it", () => {
    const { score, indicators, stage, next, status } = explained({ "kube.a": 3, "kube.p": true });
    expect([score, indicators[0]?.text]).toEqual(["1 of 1 points", "3; text; 1 of 1 points"]);
    expect(stage).toMatchObject({ stages: [{ isLibraryDefault: false }] });
    expect(next?.toFindOut).toEqual(["text (an open question: which?)"]);
    expect(status?.text).toBe("undetermined: text, text or text; an open question: which?");
  });

  it("names its own facts by their labels, those that make a difference", () => {
    expect(explained({}).status?.text).toBe(
      "undetermined: text, text or text; not known: kube.p; an open question: which?",
    );
  });
});

test("an explanation is Indonesian unless English is asked for, and frozen JSON", () => {
  const explanation = explain(defaultScore(RECORD));
  expect(explanation.lang).toBe("id");
  expect(thawed(explanation)).toEqual([]);
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});

test("decisions about persons are explained by the same function", () => {
  const compiled = compileRuleset(getRuleset("permensos-25-2015"));
  const decision = decideMember(compiled, { birthDate: "2010-01-02" }, { asOf: "2026-11-21" });
  expect(explain(decision, { lang: "en" }).verdict).toBe("not eligible");
  expect(explain(decision).verdict).toBe("tidak memenuhi syarat");
});
