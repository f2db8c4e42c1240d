import {
  CallError,
  compileRuleset,
  diffRulesets,
  examineRuleset,
  getRuleset,
  isSound,
  lintRuleset,
  parseRuleset,
  rulesets,
} from "aturan-kube";
import { describe, expect, it, test } from "vitest";
import { changeParams } from "../../src/draft/change-params.ts";
import { type DraftPlan, draftRuleset } from "../../src/draft/draft-ruleset.ts";
import { mapExamples } from "../../src/draft/map-examples.ts";
import { confirmExamples, withExamples } from "../../src/draft/with-examples.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import { checkRuleset } from "../../src/ruleset/lint-ruleset.ts";
import type { MembershipRuleset, WrittenMembershipFile } from "../../src/ruleset/ruleset-schema.ts";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";

const PLAN: DraftPlan = {
  id: "kota-x-2026",
  title: "Syarat KUBE Kota X",
  issuer: "Dinas Sosial Kota X",
  source: { title: "Surat edaran 2026", confidence: "A" },
};

function draft(plan: Partial<DraftPlan>): WrittenMembershipFile {
  return draftRuleset({ ...PLAN, ...plan });
}

/** The condition that one line of text is read as, its parameters' values, and its label. */
function read(line: string, facts: readonly string[] = []) {
  const { criteria, params } = draft({ criteria: [line], facts });
  const values = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]));
  return { passes: criteria[0]?.passes, params: values, label: criteria[0]?.label.id };
}

function complaint(plan: Partial<DraftPlan>): string {
  try {
    draft(plan);
  } catch (error) {
    if (error instanceof CallError) return error.text.id;
    throw error;
  }
  return "";
}

const AGE = { var: "member.age" };

describe("a condition in a line of text", () => {
  it.each([
    ["member.age >= 18", { ">=": [AGE, { var: "params.minAge" }] }, { minAge: 18 }],
    ["umur sekurang-kurangnya 18 tahun", { ">=": [AGE, { var: "params.minAge" }] }, { minAge: 18 }],
    ["age < 60", { "<": [AGE, { var: "params.belowAge" }] }, { belowAge: 60 }],
    [
      "member.age 20..55",
      { and: [{ ">=": [AGE, { var: "params.minAge" }] }, { "<=": [AGE, { var: "params.maxAge" }] }] },
      { minAge: 20, maxAge: 55 },
    ],
    [
      "umur 20 sampai dengan 55 tahun",
      { and: [{ ">=": [AGE, { var: "params.minAge" }] }, { "<=": [AGE, { var: "params.maxAge" }] }] },
      { minAge: 20, maxAge: 55 },
    ],
    [
      "umur antara 20 dan 55",
      { and: [{ ">=": [AGE, { var: "params.minAge" }] }, { "<=": [AGE, { var: "params.maxAge" }] }] },
      { minAge: 20, maxAge: 55 },
    ],
    ["umur maksimal 55 tahun", { "<=": [AGE, { var: "params.maxAge" }] }, { maxAge: 55 }],
    ["member.age 0..55", { "<=": [AGE, { var: "params.maxAge" }] }, { maxAge: 55 }],
    ["member.sex = perempuan", { "===": [{ var: "member.sex" }, "perempuan"] }, {}],
    ["member.isWilling", { "===": [{ var: "member.isWilling" }, true] }, {}],
    ["kesiapan berkelompok = tidak", { "===": [{ var: "member.isWilling" }, false] }, {}],
    [
      "pekerjaan bukan PNS, TNI atau polri",
      { "!": [{ in: [{ var: "member.occupation" }, { var: "params.excludedOccupation" }] }] },
      { excludedOccupation: ["pns", "tni", "polri"] },
    ],
    [
      "member.register in dtks, DTSEN dan member.isWilling = ya",
      {
        and: [
          { in: [{ var: "member.register" }, { var: "params.allowedRegister" }] },
          { "===": [{ var: "member.isWilling" }, true] },
        ],
      },
      { allowedRegister: ["dtks", "dtsen"] },
    ],
    [
      "member.age 20..30 atau member.age 40..50",
      {
        or: [
          { and: [{ ">=": [AGE, { var: "params.minAge" }] }, { "<=": [AGE, { var: "params.maxAge" }] }] },
          { and: [{ ">=": [AGE, { var: "params.minAge2" }] }, { "<=": [AGE, { var: "params.maxAge2" }] }] },
        ],
      },
      { minAge: 20, maxAge: 30, minAge2: 40, maxAge2: 50 },
    ],
  ])("%s", (line, passes, params) => {
    expect(read(`syarat: ${line}`)).toMatchObject({ passes, params });
  });

  it.each([
    ["member.umur >= 18", "tidak ada fakta `member.umur`"],
    ["member.agee >= 18", "apakah maksudnya `member.age`?"],
    ["age18", "tidak ada fakta `age18`"],
    ["member.age", "tidak menyebut hubungan"],
    ["member.age 18", "tidak menyebut hubungan"],
    ["member.age 55..20", "tidak memuat satu bilangan pun"],
    ["member.age >= delapan belas", "seharusnya bilangan bulat"],
    ["member.age >= 18.5", "seharusnya bilangan bulat"],
    ["member.isWilling >= 1", "pakai `=`"],
    ["member.sex perempuan", "`member.sex in laki-laki, perempuan`"],
    ["pekerjaan in petani", "apakah maksudnya `petani-pekebun`?"],
    ["member.isWilling = mungkin", "seharusnya `ya` atau `tidak`"],
    ["member.occupation bukan pms", "apakah maksudnya `pns`?"],
    ["member.isWilling dan member.hasSkill atau member.age > 3", '"dan" dan "atau" sekaligus'],
    ["member.age > 3 dan kube.memberCount > 3", "orang dan kelompok sekaligus"],
    ["", "tidak memuat syarat"],
    ["18 tahun", "tidak ada fakta `18`"],
    ["(member.age >= 18)", "tidak ada fakta `(member.age"],
    ["member.sex 1..2", "`1..2` tidak berlaku untuk `member.sex`"],
    ["kesiapan berkelompok mungkin", "`member.isWilling = ya`"],
    ['{"===":[1,1]}', "tidak ada fakta"],
    ["__proto__ >= 1", "tidak"],
  ])("that cannot be read in one way is refused with a remedy: %s", (line, expected) => {
    expect(complaint({ criteria: [`syarat: ${line}`] })).toContain(expected);
  });

  it("is named after its first fact where it has no id", () => {
    expect(draft({ criteria: ["member.isWilling = ya"] }).criteria.map(({ id }) => id)).toEqual([
      "is-willing",
    ]);
  });

  it("keeps its id, label, place and quotation", () => {
    const line =
      "umur (umur kerja | working age): member.age 20..55 @ angka 2: Umur 20 sampai dengan 55 tahun.";
    expect(draft({ criteria: [line] }).criteria[0]).toMatchObject({
      id: "umur",
      label: { id: "umur kerja", en: "working age" },
      citations: [
        { source: "surat-edaran-2026", locator: "angka 2", quote: "Umur 20 sampai dengan 55 tahun." },
      ],
    });
  });
});

describe("a share of a group in a line of text", () => {
  const facts = ["kube.womenShare: bagian member.sex = perempuan; bagian perempuan | share of women"];
  const SHARE = { var: "kube.womenShare" };
  const least = { ">=": [SHARE, { var: "params.minWomenShare" }] };
  const most = { "<=": [SHARE, { var: "params.maxWomenShare" }] };

  it.each([
    ["kube.womenShare >= 0,5", least, { minWomenShare: 0.5 }],
    ["kube.womenShare >= 0.5", least, { minWomenShare: 0.5 }],
    ["kube.womenShare >= 50%", least, { minWomenShare: 0.5 }],
    ["kube.womenShare >= 33,3 persen", least, { minWomenShare: 0.333 }],
    ["bagian perempuan sekurang-kurangnya separuh", least, { minWomenShare: 0.5 }],
    ["share of women at least half", least, { minWomenShare: 0.5 }],
    ["bagian perempuan paling banyak setengahnya", most, { maxWomenShare: 0.5 }],
    [
      "bagian perempuan lebih dari separuh",
      { ">": [SHARE, { var: "params.aboveWomenShare" }] },
      { aboveWomenShare: 0.5 },
    ],
    ["kube.womenShare < 7%", { "<": [SHARE, { var: "params.belowWomenShare" }] }, { belowWomenShare: 0.07 }],
    ["kube.womenShare = 100%", { "===": [SHARE, { var: "params.exactWomenShare" }] }, { exactWomenShare: 1 }],
    ["kube.womenShare 30%..70%", { and: [least, most] }, { minWomenShare: 0.3, maxWomenShare: 0.7 }],
    ["kube.womenShare 30..70 %", { and: [least, most] }, { minWomenShare: 0.3, maxWomenShare: 0.7 }],
    ["kube.womenShare 0,3..0,7", { and: [least, most] }, { minWomenShare: 0.3, maxWomenShare: 0.7 }],
    [
      "bagian perempuan antara 30 dan 70 persen",
      { and: [least, most] },
      { minWomenShare: 0.3, maxWomenShare: 0.7 },
    ],
    ["kube.womenShare 0..50%", most, { maxWomenShare: 0.5 }],
    ["kube.womenShare 50..100%", least, { minWomenShare: 0.5 }],
  ])("%s", (line, passes, params) => {
    expect(read(`perempuan: ${line}`, facts)).toMatchObject({ passes, params });
  });

  it.each([
    ["kube.womenShare >= 50", "apakah maksudnya `50%`?"],
    ["kube.womenShare >= 150%", "`0,5`, `50%` atau `separuh`"],
    ["kube.womenShare >= -1", "`0,5`, `50%` atau `separuh`"],
    ["kube.womenShare >= banyak", "`0,5`, `50%` atau `separuh`"],
    ["kube.womenShare 70..30%", "tidak memuat satu bilangan pun"],
    ["kube.womenShare in 0.3, 0.5", "pakai `>=`, `<=`, `!=`, `>`, `<`, `=`, `30%..70%`"],
    ["kube.womenShare", "tulis misalnya `kube.womenShare >= 50%`"],
    ["kube.womenShare >= 0.33333333", "`6` angka di belakang koma"],
  ])("that cannot be read in one way is refused with a remedy: %s", (line, expected) => {
    expect(complaint({ criteria: [`perempuan: ${line}`], facts })).toContain(expected);
  });

  it("is declared by the condition on members, and people read percentages", () => {
    const file = draft({ criteria: ["perempuan: kube.womenShare >= separuh"], facts });
    expect(file.facts).toEqual([
      {
        name: "kube.womenShare",
        label: { id: "bagian perempuan", en: "share of women" },
        type: { kind: "share" },
        share: { "===": [{ var: "member.sex" }, "perempuan"] },
      },
    ]);
    const { ruleset } = checkRuleset(file);
    const { file: exampled, lacking } = withExamples(file, ruleset as MembershipRuleset);
    expect(lacking).toBe(0);
    expect(isSound(examineRuleset(compileRuleset(parseRuleset(confirmExamples(exampled)))))).toBe(true);
    expect(file.criteria[0]?.label).toEqual({
      id: "bagian perempuan sekurang-kurangnya 50%",
      en: "the share of women is at least 50%",
    });
  });

  it.each([
    [">= separuh", [0.49, 0.5]],
    ["> separuh", [0.5, 0.51]],
    ["<= separuh", [0.5, 0.51]],
    ["30..70 %", [0.29, 0.3, 0.7, 0.71]],
    [">= 0,5%", [0, 0.005]],
    ["= 100%", [0.99, 1]],
  ])("is shown by the shares on both sides of each limit: %s", (condition, shares) => {
    const file = draft({ criteria: [`perempuan: kube.womenShare ${condition}`], facts });
    const { parts } = withExamples(file, checkRuleset(file).ruleset as MembershipRuleset);
    const shown = parts[0]?.added.flatMap(({ facts: said }) => said["kube.womenShare"] ?? []);
    expect(shown).toEqual(shares);
  });

  it.each([
    "member.womenShare: bagian member.sex = perempuan; bagian perempuan",
    "kube.womenShare: bagian; bagian perempuan",
    "kube.womenShare: bagian member.sex = perempuan",
    "kube.womenShare: bagian kube.memberCount > 3; bagian",
  ])("that counts nothing is refused: %s", (fact) => {
    expect(complaint({ criteria: ["a: member.age > 3"], facts: [fact] })).not.toBe("");
  });
});

test("of a person `bagian …` are choices like any other", () => {
  const facts = ["member.quarter: bagian utara/bagian selatan; Letak Rumah"];
  const { passes } = read("letak: member.quarter = bagian-utara", facts);
  expect(passes).toEqual({ "===": [{ var: "member.quarter" }, "bagian-utara"] });
});

test("a range up to the largest value that a fact has asks for the smallest alone", () => {
  const { passes, params } = read("desil: member.decile 5..10", ["member.decile: 1..10; Desil"]);
  expect(passes).toEqual({ ">=": [{ var: "member.decile" }, { var: "params.minDecile" }] });
  expect(params).toEqual({ minDecile: 5 });
});

describe("a draft of somebody who writes no English", () => {
  const file = draft({
    facts: [
      "member.house: milik/sewa | rented; Status Rumah",
      "member.cityYears: 0..120 tahun; Lama Domisili",
    ],
    criteria: ["rumah (rumah sendiri): member.house = milik", "domisili: member.cityYears >= 2"],
    questions: ["domisili: member.cityYears = 1 ? apakah satu tahun cukup?"],
    interpretations: ["domisili: Lamanya seperti yang dinyatakan orangnya."],
  });

  it("has no English where none was given, and keeps what was", () => {
    expect(file.title).toEqual({ id: "Syarat KUBE Kota X" });
    expect(file.summary).toEqual({ id: "Syarat KUBE Kota X." });
    expect(file.issuer.name).toEqual({ id: "Dinas Sosial Kota X" });
    expect(file.questions[0]?.text).toEqual({ id: "apakah satu tahun cukup?" });
    expect(file.facts?.map(({ label, unit }) => [label, unit])).toEqual([
      [{ id: "Status Rumah" }, undefined],
      [{ id: "Lama Domisili" }, { id: "tahun" }],
    ]);
    expect(file.facts?.[0]?.type).toEqual({
      kind: "choice",
      values: { milik: { label: { id: "milik" } }, sewa: { label: { id: "sewa", en: "rented" } } },
    });
    expect(draft({ title: "DTSEN | DTSEN", criteria: ["a: member.isWilling"] }).title).toEqual({
      id: "DTSEN",
      en: "DTSEN",
    });
  });

  it("says once that English is lacking, which leaves the file usable", () => {
    const findings = lintRuleset(file).filter(({ code }) => code !== "example/missing-kind");
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["text/no-english", "warning"]]);
    const { file: exampled, lacking } = withExamples(file, checkRuleset(file).ruleset as MembershipRuleset);
    expect(lacking).toBe(0);
    expect(exampled.title).toEqual({ id: "Syarat KUBE Kota X" });
    expect(isSound(examineRuleset(compileRuleset(parseRuleset(exampled))))).toBe(true);
  });
});

describe("a draft", () => {
  const plan = {
    facts: [
      "member.cityYears: 0..120 tahun; Lama Domisili",
      "kube.womenCount: hitung member.sex = perempuan; jumlah perempuan",
    ],
    criteria: [
      "domisili: member.cityYears >= 2",
      "perempuan: kube.womenCount >= 3",
      "belum-pernah: member.hasReceivedKube = tidak",
      "pengurus: kube.ketuaCount >= 1",
    ],
    questions: ["domisili: member.cityYears = 1 ? apakah satu tahun cukup bila ada surat pindah? @ angka 4"],
    interpretations: ["domisili: Lamanya seperti yang dinyatakan orangnya."],
  };

  it("has no fault but that examples are lacking", () => {
    const faults = lintRuleset(draft(plan)).filter(({ severity }) => severity === undefined);
    expect([...new Set(faults.map(({ code }) => code))]).toEqual(["example/missing-kind"]);
  });

  it("declares the facts its criteria read, those of shipped rulesets too, and none of the catalogue's", () => {
    expect(draft(plan).facts?.map(({ name }) => name)).toEqual([
      "member.cityYears",
      "kube.womenCount",
      "member.hasReceivedKube",
    ]);
  });

  it("says of what was not told that it is not known", () => {
    expect(draft(plan).inForce).toEqual({
      from: null,
      note: { id: "Sejak kapan berlaku belum diketahui.", en: "From when it is in force is not known." },
      citations: [{ source: "surat-edaran-2026" }],
    });
  });

  it("says of its source, its start and itself what was told", () => {
    const told = draft({
      ...plan,
      summary: "Untuk pendaftaran | For registration",
      inForce: "2026-02",
      source: {
        ...PLAN.source,
        publisher: "JDIH Kota X",
        date: "2026-01-15",
        status: "dibaca di kantor | read at the office",
      },
    });
    expect(told.summary).toEqual({ id: "Untuk pendaftaran", en: "For registration" });
    expect(told.inForce.from).toBe("2026-02");
    expect(told.inForce.note).not.toEqual(draft(plan).inForce.note);
    expect(told.sources[0]).toMatchObject({
      publisher: "JDIH Kota X",
      date: "2026-01-15",
      status: { id: "dibaca di kantor", en: "read at the office" },
    });
  });

  it("is the same for the same plan", () => {
    expect(JSON.stringify(draft(plan))).toBe(JSON.stringify(draft(plan)));
  });

  it.each([
    [{ criteria: ["Umur: member.age >= 18"] }, "`Umur` tidak dapat menjadi id"],
    [{ criteria: ["a: member.age >= 18", "a: member.isWilling"] }, "`a` disebut dua kali"],
    [{ facts: ["member.x: 5..1; X"], criteria: ["a: member.age > 3"] }, "`--fact` tidak dapat bernilai"],
    [{ facts: ["member.cityYears"], criteria: ["a: member.age > 3"] }, "`--fact` tidak dapat bernilai"],
    [{ facts: ["member.job: ya/tidak; Pekerjaan"], criteria: ["a: member.job"] }, "`Pekerjaan`"],
    [{ facts: ["member.job: ya/tidak; Tugas"], criteria: ["a: member.age > 3"] }, "member.job"],
    [{ criteria: ["a: member.age > 3"], questions: ["b: member.age = 4 ? apa?"] }, "tidak ada syarat `b`"],
    [{ criteria: ["a: member.age > 3"], questions: ["a: member.age = 4"] }, "`--open` tidak dapat bernilai"],
    [{ drops: ["age"] }, "sebut dasarnya dengan `--extends`"],
    [
      { criteria: ["a: member.age > 3"], questions: ["member.age = 4 ? apa?"] },
      "`--open` tidak dapat bernilai",
    ],
    [{ criteria: ["a: member.age > 3"], interpretations: ["Tahun genap."] }, "tidak dapat bernilai"],
    [{ params: ["maxAge=55"] }, "sebut dasarnya dengan `--extends`"],
    [{}, "criteria"],
  ])("that makes no sound file is refused: %j", (wrong, expected) => {
    expect(complaint(wrong)).toContain(expected);
  });
});

describe("a draft on a base", () => {
  const base = getRuleset("permensos-25-2015");
  const changed = draft({ base, params: ["maxAge=55 @ angka 2"], drops: ["fixed-domicile"] });

  it("gives the changed number, and the criterion that reads it, with a label that says the new one", () => {
    expect(changed.extends).toEqual({
      ruleset: "permensos-25-2015@1.1.0",
      replaces: ["params/maxAge", "criteria/age"],
      drops: ["criteria/fixed-domicile"],
    });
    expect(changed.params["maxAge"]?.value).toBe(55);
    expect(changed.criteria.map(({ id, label }) => [id, label.id])).toEqual([
      ["age", "umur 18 sampai dengan 55 tahun"],
    ]);
  });

  it("with its examples is sound, and differs from the base in nothing else", () => {
    const { ruleset } = checkRuleset(changed);
    const { file, lacking } = withExamples(changed, ruleset as MembershipRuleset);
    expect(lacking).toBe(0);
    const parsed = parseRuleset(confirmExamples(file));
    expect(isSound(examineRuleset(compileRuleset(parsed)))).toBe(true);
    const { criteria } = diffRulesets(base, parsed);
    expect(criteria.filter(({ effect }) => effect !== "equal").map(({ id }) => id)).toEqual([
      "age",
      "fixed-domicile",
    ]);
  });

  it("drops the interpretations that nothing rests on any more", () => {
    expect(draft({ base, drops: ["ten-households"] }).extends?.drops).toEqual([
      "criteria/ten-households",
      "interpretations/exactly-ten",
    ]);
  });

  it.each([
    [{ drops: ["agee"] }, "apakah maksudnya `age`?"],
    [{ params: ["maxage=55"] }, "apakah maksudnya `maxAge`?"],
    [{ params: ["maxAge=lima"] }, "bilangan"],
    [{ params: ["maxAge"] }, "`NAMA=NILAI`"],
    [{ params: ["__proto__=5"] }, "tidak mempunyai"],
    [{ criteria: ["age: member.age > 3"] }, "tambahkan `--drop age`"],
    [{ base: getRuleset("kepri-2022") }, "aturan pemantauan"],
  ])("refuses what the base has no place for: %#", (wrong, expected) => {
    expect(complaint({ base, ...wrong })).toContain(expected);
  });
});

describe("a parameter of a base is given a value like the one it had", () => {
  const small = parseRuleset(SMALL_RULESET) as MembershipRuleset;
  const param = small.params["minAge"];
  if (param === undefined) throw new Error("no parameter");
  const params = Object.fromEntries(
    Object.entries({ number: 18, word: "dtks", words: ["pns", "tni"], numbers: [1, 2], answer: true }).map(
      ([name, value]) => [name, { ...param, value }],
    ),
  );
  const change = (text: string) =>
    changeParams([text], [], "surat", { ...small, params: { ...small.params, ...params } }, FACTS);

  it.each([
    ["number=-2.5", -2.5],
    ["word=dtsen", "dtsen"],
    ["words=polri, , pns,", ["polri", "pns"]],
    ["numbers=3,4", [3, 4]],
    ["answer=tidak", false],
    ["answer=Ya", true],
  ])("%s", (text, value) => {
    const [name = ""] = text.split("=");
    expect(change(text).params[name]?.value).toEqual(value);
    expect(change(text)).toMatchObject({ criteria: [], replaces: [`params/${name}`] });
  });

  it.each([
    ["numbers=3,empat", "bilangan"],
    ["answer=mungkin", "`NAMA=ya` atau `NAMA=tidak`"],
  ])("and refused another: %s", (text, expected) => {
    expect(() => change(text)).toThrow(expected);
  });

  it("and a criterion whose label does not name the number keeps its label", () => {
    expect(change("minAge=21").criteria.map(({ id, label }) => [id, label.id])).toEqual([
      ["umur", "cukup umur"],
    ]);
  });
});

test.each(["permensos-25-2015", "dinsos-kalbar-2019", "permensos-2-2019"])(
  "%s without its examples is given such as show every condition and kill every mutant",
  (id) => {
    const whole = getRuleset(id) as MembershipRuleset;
    const bare = { ...whole, criteria: whole.criteria.map((criterion) => ({ ...criterion, examples: [] })) };
    const { file, lacking, unconfirmed } = withExamples(bare, bare);
    expect(lacking).toBe(0);
    expect(unconfirmed).toBe(file.criteria.flatMap(({ examples }) => examples).length);
    expect(lintRuleset(file)).toEqual([]);
    expect(isSound(examineRuleset(compileRuleset(parseRuleset(confirmExamples(file)))))).toBe(true);
  },
);

test.each(
  rulesets
    .filter(({ kind }) => kind === "monitoring")
    .map((ruleset) => [`${ruleset.id}@${ruleset.version}`, ruleset] as const),
)("%s without the examples of its parts is given such as hold, and lacks no more than before", (_, whole) => {
  const bare = mapExamples(whole, () => []);
  const { file, lacking, parts } = withExamples(bare, bare);
  expect(parts.every(({ failing }) => failing.length === 0)).toBe(true);
  expect(lintRuleset(file)).toEqual([]);
  const { examples, coverage, mutants } = examineRuleset(compileRuleset(parseRuleset(file)));
  expect(examples.failed).toEqual([]);
  expect(
    coverage.criteria.flatMap(({ atoms }) => atoms.filter(({ status }) => status === "not-shown")),
  ).toEqual([]);
  expect(mutants.list.filter(({ status }) => status === "survived")).toEqual([]);
  expect(lacking).toBe(0);
});

test("examples that are enough are left as they are, and one that does not hold is told, not changed", () => {
  const whole = getRuleset("permensos-25-2015") as MembershipRuleset;
  expect(withExamples(whole, whole).file).toEqual(whole);
  const [first, ...others] = whole.criteria;
  if (first === undefined) throw new Error("no criterion");
  const wrong = { facts: { "member.register": "none" }, outcome: "pass" } as const;
  const faulty = { ...whole, criteria: [{ ...first, examples: [wrong, ...first.examples] }, ...others] };
  const { file, parts, lacking } = withExamples(faulty, faulty);
  expect(parts[0]?.failing).toEqual([0]);
  expect(file.criteria[0]?.examples[0]).toEqual(wrong);
  expect(lacking).toBe(1);
});
