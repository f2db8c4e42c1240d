import { describe, expect, test } from "vitest";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { Language } from "../../src/language.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { OPERATORS } from "../../src/logic/operators.ts";
import { wordLogic } from "../../src/logic/word-logic.ts";
import { AGE, PARAMS, REGISTER, SEX, WILLING } from "./context.ts";

const STATUS = { var: "member.maritalStatus" };
const OCCUPATION = { var: "member.occupation" };
const HOUSEHOLDS = { var: "kube.householdCount" };
const DESA = { var: "kube.desaCount" };
const DOMICILE = { var: "member.hasFixedDomicile" };

type Case = readonly [logic: Logic, id: string, en: string];

function word(logic: Logic, lang: Language): string {
  return wordLogic(logic, { facts: FACTS, params: PARAMS, lang });
}

const COMPARISONS: readonly Case[] = [
  [{ ">=": [AGE, 18] }, "umur sekurang-kurangnya 18 tahun", "the age is at least 18 years"],
  [{ "<=": [18, AGE] }, "umur sekurang-kurangnya 18 tahun", "the age is at least 18 years"],
  [{ ">": [AGE, 18] }, "umur lebih dari 18 tahun", "the age is more than 18 years"],
  [{ "<": [18, AGE] }, "umur lebih dari 18 tahun", "the age is more than 18 years"],
  [{ "<=": [AGE, 59] }, "umur paling banyak 59 tahun", "the age is at most 59 years"],
  [{ ">=": [59, AGE] }, "umur paling banyak 59 tahun", "the age is at most 59 years"],
  [{ "<": [AGE, 60] }, "umur kurang dari 60 tahun", "the age is less than 60 years"],
  [{ ">": [60, AGE] }, "umur kurang dari 60 tahun", "the age is less than 60 years"],
  [{ "===": [AGE, 40] }, "umur tepat 40 tahun", "the age is exactly 40 years"],
  [{ "===": [40, AGE] }, "umur tepat 40 tahun", "the age is exactly 40 years"],
  [{ "!==": [AGE, 40] }, "umur bukan 40 tahun", "the age is not 40 years"],
  [{ "!==": [40, AGE] }, "umur bukan 40 tahun", "the age is not 40 years"],
  [{ "===": [SEX, "perempuan"] }, "jenis kelamin adalah perempuan", "the sex is female"],
  [{ "===": ["perempuan", SEX] }, "jenis kelamin adalah perempuan", "the sex is female"],
  [{ "!==": [SEX, "perempuan"] }, "jenis kelamin bukan perempuan", "the sex is not female"],
  [{ "!==": ["perempuan", SEX] }, "jenis kelamin bukan perempuan", "the sex is not female"],
  [
    { in: [STATUS, ["cerai-hidup", "cerai-mati"]] },
    "status perkawinan salah satu dari cerai hidup atau cerai mati",
    "the marital status is one of divorced or widowed",
  ],
  [
    { in: [REGISTER, { var: "params.registers" }] },
    "pendaftaran dalam basis data terpadu salah satu dari BDT atau DTKS",
    "the registration in the poverty register is one of BDT or DTKS",
  ],
  [{ in: [STATUS, ["kawin"]] }, "status perkawinan adalah kawin", "the marital status is married"],
  [
    { in: [AGE, [18, 21, 25]] },
    "umur salah satu dari 18, 21 atau 25 tahun",
    "the age is one of 18, 21 or 25 years",
  ],
  [{ "<=": [18, AGE, 59] }, "umur 18 sampai dengan 59 tahun", "the age is from 18 to 59 years inclusive"],
  [
    { "<": [17, AGE, 60] },
    "umur lebih dari 17 tahun dan umur kurang dari 60 tahun",
    "the age is more than 17 years and the age is less than 60 years",
  ],
  [
    { "<": [AGE, 20, 60] },
    "umur kurang dari 20 tahun dan 20 kurang dari 60",
    "the age is less than 20 years and 20 is less than 60",
  ],
  [WILLING, "“kesiapan berkelompok” dijawab “ya”", "“readiness to work in a group” is answered “yes”"],
  [{ "===": [DOMICILE, true] }, "“domisili tetap” dijawab “ya”", "“fixed domicile” is answered “yes”"],
  [{ "===": [false, DOMICILE] }, "“domisili tetap” dijawab “tidak”", "“fixed domicile” is answered “no”"],
  [{ "!==": [DOMICILE, true] }, "“domisili tetap” dijawab “tidak”", "“fixed domicile” is answered “no”"],
];

const CONNECTIVES: readonly Case[] = [
  [
    { and: [{ ">=": [AGE, { var: "params.minAge" }] }, { "<=": [AGE, { var: "params.maxAge" }] }] },
    "umur 18 sampai dengan 59 tahun",
    "the age is from 18 to 59 years inclusive",
  ],
  [
    { and: [{ ">": [AGE, 59] }, { "<=": [AGE, 18] }] },
    "umur lebih dari 59 tahun dan umur paling banyak 18 tahun",
    "the age is more than 59 years and the age is at most 18 years",
  ],
  [
    { and: [{ ">=": [AGE, 59] }, { "<=": [AGE, 18] }] },
    "umur sekurang-kurangnya 59 tahun dan umur paling banyak 18 tahun",
    "the age is at least 59 years and the age is at most 18 years",
  ],
  [
    { and: [{ "<=": [AGE, 59] }, { "===": [SEX, "perempuan"] }, { ">=": [AGE, 18] }] },
    "umur 18 sampai dengan 59 tahun dan jenis kelamin adalah perempuan",
    "the age is from 18 to 59 years inclusive and the sex is female",
  ],
  [
    { or: [{ "<": [AGE, 18] }, { ">": [AGE, 59] }, WILLING] },
    "umur kurang dari 18 tahun, umur lebih dari 59 tahun atau “kesiapan berkelompok” dijawab “ya”",
    "the age is less than 18 years, the age is more than 59 years or “readiness to work in a group” is answered “yes”",
  ],
  [
    { or: [{ ">=": [AGE, 18] }, { in: [STATUS, ["cerai-hidup", "cerai-mati"]] }] },
    "(1) umur sekurang-kurangnya 18 tahun; atau (2) status perkawinan salah satu dari cerai hidup atau cerai mati",
    "(1) the age is at least 18 years; or (2) the marital status is one of divorced or widowed",
  ],
  [
    {
      or: [
        { and: [{ ">=": [AGE, 18] }, WILLING] },
        { and: [DOMICILE, { or: [WILLING, { "<": [AGE, 60] }] }] },
      ],
    },
    "(1) umur sekurang-kurangnya 18 tahun dan “kesiapan berkelompok” dijawab “ya”; atau (2) “domisili tetap” dijawab “ya” dan (“kesiapan berkelompok” dijawab “ya” atau umur kurang dari 60 tahun)",
    "(1) the age is at least 18 years and “readiness to work in a group” is answered “yes”; or (2) “fixed domicile” is answered “yes” and (“readiness to work in a group” is answered “yes” or the age is less than 60 years)",
  ],
  [
    { and: [{ and: [WILLING] }, { and: [DOMICILE, { "===": [HOUSEHOLDS, 10] }] }] },
    "“kesiapan berkelompok” dijawab “ya”, “domisili tetap” dijawab “ya” dan jumlah kepala keluarga (KK) tepat 10",
    "“readiness to work in a group” is answered “yes”, “fixed domicile” is answered “yes” and the number of households (KK) is exactly 10",
  ],
  [
    { if: [{ ">=": [AGE, 60] }, DOMICILE, true] },
    "dalam hal umur sekurang-kurangnya 60 tahun: “domisili tetap” dijawab “ya”; jika tidak: selalu terpenuhi",
    "where the age is at least 60 years: “fixed domicile” is answered “yes”; otherwise: always met",
  ],
  [
    { if: [{ ">=": [AGE, 60] }, DOMICILE, { "<": [AGE, 18] }, false, WILLING] },
    "dalam hal umur sekurang-kurangnya 60 tahun: “domisili tetap” dijawab “ya”; jika tidak, dalam hal umur kurang dari 18 tahun: tidak pernah terpenuhi; jika tidak: “kesiapan berkelompok” dijawab “ya”",
    "where the age is at least 60 years: “fixed domicile” is answered “yes”; otherwise, where the age is less than 18 years: never met; otherwise: “readiness to work in a group” is answered “yes”",
  ],
  [
    { and: [WILLING, { if: [{ ">=": [AGE, 60] }, DOMICILE, true] }] },
    "(1) “kesiapan berkelompok” dijawab “ya”; dan (2) (dalam hal umur sekurang-kurangnya 60 tahun: “domisili tetap” dijawab “ya”; jika tidak: selalu terpenuhi)",
    "(1) “readiness to work in a group” is answered “yes”; and (2) (where the age is at least 60 years: “fixed domicile” is answered “yes”; otherwise: always met)",
  ],
];

const DENIALS: readonly Case[] = [
  [
    { "!": [{ in: [OCCUPATION, ["guru", "dosen"]] }] },
    "pekerjaan bukan salah satu dari Guru atau Dosen",
    "the occupation is none of teacher or lecturer",
  ],
  [{ "!": { in: [OCCUPATION, ["guru"]] } }, "pekerjaan bukan Guru", "the occupation is not teacher"],
  [
    { "!": WILLING },
    "“kesiapan berkelompok” dijawab “tidak”",
    "“readiness to work in a group” is answered “no”",
  ],
  [{ "!": { "!": { ">": [AGE, 59] } } }, "umur lebih dari 59 tahun", "the age is more than 59 years"],
  [{ "!": { ">=": [AGE, 18] } }, "umur kurang dari 18 tahun", "the age is less than 18 years"],
  [{ "!": { "<": [18, AGE] } }, "umur paling banyak 18 tahun", "the age is at most 18 years"],
  [
    { "!": { "<=": [18, AGE, 59] } },
    "umur kurang dari 18 tahun atau umur lebih dari 59 tahun",
    "the age is less than 18 years or the age is more than 59 years",
  ],
  [
    { "!": { and: [DOMICILE, { "===": [SEX, "perempuan"] }] } },
    "“domisili tetap” dijawab “tidak” atau jenis kelamin bukan perempuan",
    "“fixed domicile” is answered “no” or the sex is not female",
  ],
  [
    { "!": { if: [WILLING, DOMICILE, false] } },
    "dalam hal “kesiapan berkelompok” dijawab “ya”: “domisili tetap” dijawab “tidak”; jika tidak: selalu terpenuhi",
    "where “readiness to work in a group” is answered “yes”: “fixed domicile” is answered “no”; otherwise: always met",
  ],
];

const MEASURES: readonly Case[] = [
  [AGE, "umur", "the age"],
  [
    { "+": [AGE, 1, DESA] },
    "umur ditambah 1 ditambah jumlah desa/kelurahan",
    "the age plus 1 plus the number of desa/kelurahan",
  ],
  [{ "-": [AGE, 1.5] }, "umur dikurangi 1,5", "the age minus 1.5"],
  [{ "-": [AGE] }, "minus umur", "minus the age"],
  [
    { "*": [AGE, { "+": [DESA, 2] }] },
    "umur dikali (jumlah desa/kelurahan ditambah 2)",
    "the age times (the number of desa/kelurahan plus 2)",
  ],
  [{ "/": [AGE, { var: "params.minAge" }] }, "umur dibagi 18", "the age divided by 18"],
  [{ min: [AGE, 60] }, "yang terkecil dari umur dan 60", "the least of the age and 60"],
  [
    { max: [AGE, 18, DESA] },
    "yang terbesar dari umur, 18 dan jumlah desa/kelurahan",
    "the greatest of the age, 18 and the number of desa/kelurahan",
  ],
  [{ max: [AGE] }, "umur", "the age"],
  [
    { "*": [{ if: [{ ">=": [AGE, 60] }, 1, 0] }, 100000] },
    "(dalam hal umur sekurang-kurangnya 60 tahun: 1; jika tidak: 0) dikali 100.000",
    "(where the age is at least 60 years: 1; otherwise: 0) times 100,000",
  ],
];

const CASES = [...COMPARISONS, ...CONNECTIVES, ...DENIALS, ...MEASURES];

describe.each([
  ["a comparison", COMPARISONS],
  ["a connective", CONNECTIVES],
  ["a denial", DENIALS],
  ["a measure", MEASURES],
])("%s is worded", (_, cases) => {
  test.each(cases)("%j", (logic, id, en) => {
    expect({ id: word(logic, "id"), en: word(logic, "en") }).toEqual({ id, en });
  });
});

test("every operator of the operator table is among these cases", () => {
  const used = new Set<string>();
  JSON.stringify(
    CASES.map(([logic]) => logic),
    (key, value) => {
      if (!/^\d*$/.test(key)) used.add(key);
      return value;
    },
  );
  expect([...used].sort()).toEqual([...OPERATORS.keys()].sort());
});

describe("labels", () => {
  test("that could be taken for two, or for part of the sentence, stand between quotation marks", () => {
    const married = { in: [STATUS, ["kawin", "kawin-tercatat", "kawin-belum-tercatat"]] };
    expect(word(married, "id")).toBe(
      "status perkawinan salah satu dari kawin, kawin tercatat atau kawin belum tercatat",
    );
    expect(word(married, "en")).toBe(
      "the marital status is one of “married”, “married, registered” or “married, not registered”",
    );
    expect(word({ "!==": [STATUS, "belum-kawin"] }, "id")).toBe("status perkawinan bukan “belum kawin”");
    expect(word({ "!==": [STATUS, "belum-kawin"] }, "en")).toBe("the marital status is not “never married”");
  });

  test("with their unit in them are not followed by it", () => {
    expect(word({ "===": [HOUSEHOLDS, 10] }, "id")).toBe("jumlah kepala keluarga (KK) tepat 10");
    expect(word({ ">=": [{ var: "kube.memberCount" }, 5] }, "id")).toBe(
      "jumlah anggota sekurang-kurangnya 5 orang",
    );
  });

  test("of parameters are said where no fact says what the number is", () => {
    const paramLabels = new Map([
      ["minAge", { id: "umur paling muda", en: "youngest age" }],
      ["isRequired", { id: "wajib", en: "required" }],
    ]);
    const context = { facts: FACTS, params: PARAMS, lang: "id", paramLabels } as const;
    expect(wordLogic({ "<": [1, { var: "params.minAge" }] }, context)).toBe(
      "1 kurang dari umur paling muda (18)",
    );
    expect(wordLogic({ "-": [AGE, { var: "params.minAge" }] }, context)).toBe(
      "umur dikurangi umur paling muda (18)",
    );
    expect(wordLogic({ ">=": [AGE, { var: "params.minAge" }] }, context)).toBe(
      "umur sekurang-kurangnya 18 tahun",
    );
    expect(wordLogic({ var: "params.isRequired" }, context)).toBe("selalu terpenuhi (wajib)");
  });
});

test("a single thing is not counted in the plural in English", () => {
  expect(word({ "===": [{ var: "kube.memberCount" }, 1] }, "en")).toBe(
    "the number of members is exactly 1 person",
  );
});

test.each([
  [1.5, "1,5", "1.5"],
  [2019, "2019", "2019"],
  [10_000, "10.000", "10,000"],
  [1_234_567.25, "1.234.567,25", "1,234,567.25"],
  [-20_000, "-20.000", "-20,000"],
  [1.5e300, "1,5e+300", "1.5e+300"],
])("the number %d is written %s and %s", (number, id, en) => {
  expect([word(number, "id"), word(number, "en")]).toEqual([id, en]);
});
