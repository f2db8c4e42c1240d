import {
  checkApplicant,
  checkList,
  compileRuleset,
  decideKube,
  decideMember,
  getRuleset,
  lintRuleset,
  parseApplicant,
  parseRuleset,
} from "aturan-kube";
import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import { FURTHER_COLUMNS } from "../../src/facts/further-columns.ts";
import { FURTHER_FACTS, type FurtherFact } from "../../src/facts/further-facts.ts";
import { levelText } from "../../src/row/level-text.ts";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";

const asOf = "2026-11-21";
const NIK = "2101991708800001";
const ASKING = "pokir-sulbar-2026";
const KALTARA = "dinsos-kaltara-2024";
const NOT_ASKING = "permensos-25-2015";
const further: readonly FurtherFact[] = FURTHER_FACTS;

function read(cells: Readonly<Record<string, string>>, ruleset: string) {
  const { applicant, issues } = parseApplicant({ NIK, ...cells }, { ruleset, asOf });
  return { facts: applicant.facts, register: applicant.register, issues: issues.map(({ code }) => code) };
}

test("a further fact is read under a ruleset that asks for it", () => {
  expect(read({ Desil: "3" }, ASKING)).toEqual({
    facts: { "member.desil": 3 },
    register: undefined,
    issues: [],
  });
  expect(read({ Desil: "1-4" }, ASKING).issues).toEqual(["number/unreadable"]);
});

test("under no other ruleset its column says anything, or has anything wrong with it", () => {
  const nothing = { facts: undefined, register: undefined, issues: [] };
  expect(["3", "1-4"].map((cell) => read({ Desil: cell }, NOT_ASKING))).toEqual([nothing, nothing]);
});

test("the national decile tells the decile beside the register, before any other decile", () => {
  const both = { facts: { "member.desil": 3 }, register: "dtsen", issues: [] };
  expect(read({ "Desil Nasional": "3" }, ASKING)).toEqual(both);
  expect(read({ desil_nasional: "3", Desil: "7" }, ASKING)).toEqual(both);
  expect(read({ "Terdaftar DTSEN": "Desil 3" }, ASKING)).toEqual(both);
  expect(read({ "ID DTSEN": "6268661555", Desil: "3" }, ASKING)).toEqual(both);
  expect(read({ "Terdaftar DTSEN": "ya" }, ASKING)).toEqual({ ...both, facts: undefined });
  expect(read({ "Desil Nasional": "3" }, NOT_ASKING)).toEqual({ ...both, facts: undefined });
});

function isRegistered(cells: Readonly<Record<string, string>>, ruleset: string) {
  const row = parseApplicant({ NIK, ...cells }, { ruleset, asOf });
  return decideMember(ruleset, row, { asOf }).criteria.find(({ id }) => id === "registered")?.outcome;
}

test.each([
  ["P3KE", "pass", "fail"],
  ["P3KE dan DTKS", "pass", "pass"],
  ["BDT", "unknown", "pass"],
  ["BDT, P3KE", "pass", "pass"],
  ["tidak", "fail", "fail"],
])(
  "in P3KE is who is listed in %s, for a ruleset that accepts it: %s; for one that does not: %s",
  (cell, asking, notAsking) => {
    expect(isRegistered({ "Terdaftar di": cell }, KALTARA)).toBe(asking);
    expect(isRegistered({ "Terdaftar di": cell }, NOT_ASKING)).toBe(notAsking);
  },
);

test("a column of P3KE's own comes before the column that names registers", () => {
  const cells = { "Terdaftar di": "-", "Terdaftar P3KE": "ya" };
  expect(isRegistered(cells, KALTARA)).toBe("pass");
  expect(read(cells, KALTARA).issues).toEqual([]);
});

test("the column of another register says now and then that somebody is in P3KE; such a list lacks the column all the same", async () => {
  const check = async (header: string) => {
    const rows = [{ NIK, [header]: "BDT dan P3KE" }];
    const found: unknown[] = [];
    for await (const item of checkList(rows, { ruleset: KALTARA, asOf })) {
      if (item.kind === "list") found.push(item.lacking);
      if (item.kind === "member") found.push(item.decision.verdict);
    }
    return found;
  };
  expect(await check("ID BDT")).toEqual(["eligible", ["member.isInP3ke"]]);
  expect(await check("Terdaftar di")).toEqual(["eligible", []]);
});

test("officers are counted from what members are; one of whom it is not known makes a range", () => {
  const officers = (...roles: readonly (string | undefined)[]) => {
    const members = roles.map((role, index) => ({
      nik: `210199170880000${index + 1}`,
      facts: { "member.desil": 1, ...(role === undefined ? {} : { "member.role": role }) },
    }));
    const { criteria } = decideKube(ASKING, { name: "KUBE Contoh", members }, { asOf });
    return criteria.find(({ id }) => id === "officers");
  };
  expect(officers("ketua", "sekretaris", "bendahara", undefined)?.outcome).toBe("pass");
  expect(officers("ketua", "sekretaris", "anggota", "anggota")?.outcome).toBe("fail");
  expect(officers("ketua", "sekretaris", undefined, "anggota")).toMatchObject({
    outcome: "unknown",
    missing: ["kube.bendaharaCount"],
  });
});

test("of a group the number of officers counts whoever holds one of the three offices", () => {
  const ruleset = parseRuleset({
    ...SMALL_RULESET,
    criteria: [
      ...SMALL_RULESET.criteria,
      {
        ...SMALL_RULESET.criteria[1],
        id: "pengurus",
        passes: { ">=": [{ var: "kube.officerCount" }, 3] },
        messages: {
          pass: { id: "{kube.officerCount}", en: "{kube.officerCount}" },
          fail: { id: "{kube.officerCount}", en: "{kube.officerCount}" },
        },
        examples: [
          { facts: { "kube.officerCount": 3 }, outcome: "pass" },
          { facts: { "kube.officerCount": 2 }, outcome: "fail" },
          { facts: {}, outcome: "unknown", missing: ["kube.officerCount"] },
        ],
      },
    ],
  });
  const outcomes = [
    ["ketua", "sekretaris", "bendahara"],
    ["ketua", "ketua", "bendahara", "anggota"],
    ["ketua", "anggota"],
  ].map((roles) => {
    const members = roles.map((role, index) => ({
      nik: `210199170880000${index + 1}`,
      facts: { "member.role": role },
    }));
    const { criteria } = decideKube(ruleset, { name: "KUBE Contoh", members }, { asOf });
    return criteria.find(({ id }) => id === "pengurus")?.outcome;
  });
  expect(outcomes).toEqual(["pass", "pass", "fail"]);
});

test("one member who is plainly not poor makes the whole group unfit; nobody is taken for one unless the list says so", () => {
  const judged = (...answers: readonly (boolean | undefined)[]) => {
    const members = answers.map((isPlainlyNotPoor, index) => ({
      nik: `210199170880000${index + 1}`,
      ...(isPlainlyNotPoor === undefined ? {} : { facts: { "member.isPlainlyNotPoor": isPlainlyNotPoor } }),
    }));
    const { verdict, criteria } = decideKube(KALTARA, { name: "KUBE Contoh", members }, { asOf });
    return [criteria.find(({ id }) => id === "nobody-plainly-not-poor")?.outcome, verdict];
  };
  expect(judged(false, true, undefined)).toEqual(["fail", "ineligible"]);
  expect(judged(false, false, false)[0]).toBe("pass");
  expect(judged(false, undefined, false)[0]).toBe("unknown");
});

test("years of residence since a day are counted to the day of the check, in a list too", async () => {
  const resident = async (day: string) => {
    for await (const item of checkList([{ NIK, "Lama Tinggal": "sejak 21/11/2024" }], {
      ruleset: "kota-x",
      asOf: day,
    }))
      if (item.kind === "member") return item.decision.criteria.find(({ id }) => id === "residence")?.outcome;
    return undefined;
  };
  expect([await resident("2026-11-20"), await resident("2026-11-21")]).toEqual(["fail", "pass"]);
});

test("a column of months is none of years", () => {
  const years = ["Lama Tinggal (tahun)", "Lama Tinggal", "Lama Domisili (Thn)"].map((header) =>
    read({ [header]: "4" }, "kota-x"),
  );
  expect(years.map(({ facts }) => facts)).toEqual(
    Array.from({ length: 3 }, () => ({ "member.residenceYears": 4 })),
  );
  const months = ["Lama Tinggal (bulan)", "Lama Domisili / bulan", "LAMA_TINGGAL (bln)"].map((header) =>
    read({ [header]: "4" }, "kota-x"),
  );
  expect(months).toEqual(
    Array.from({ length: 3 }, () => ({ facts: undefined, register: undefined, issues: ["header/unknown"] })),
  );
});

test("what is wrong with a cell that two facts are read from is said once", () => {
  expect(read({ "Desil Nasional": "1-4" }, ASKING).issues).toEqual(["register/unreadable"]);
});

test("a further fact that nobody asks for is left out of an object with a warning; one that is no value is an error", () => {
  const check = (desil: number, ruleset: string) =>
    checkApplicant({ nik: NIK, facts: { "member.desil": desil } }, { ruleset, asOf });
  expect(check(3, NOT_ASKING)).toMatchObject({
    applicant: { nik: NIK },
    issues: [{ code: "fact/unknown", severity: "warning" }],
  });
  expect(check(3, ASKING).applicant).toEqual({ nik: NIK, facts: { "member.desil": 3 } });
  expect([11, 0, 2.5].map((desil) => check(desil, ASKING).issues.map(({ code }) => code))).toEqual(
    Array.from({ length: 3 }, () => ["fact/invalid"]),
  );
});

test("a ruleset that declares the name of a further fact has a fact of its own", () => {
  const ruleset = parseRuleset({
    ...SMALL_RULESET,
    facts: [
      {
        name: "member.desil",
        label: { id: "kelompok", en: "rank" },
        type: {
          kind: "choice",
          values: {
            rendah: { label: { id: "rendah", en: "low" } },
            tinggi: { label: { id: "tinggi", en: "high" } },
          },
        },
        headers: ["Desil"],
      },
    ],
    criteria: [
      ...SMALL_RULESET.criteria,
      {
        ...SMALL_RULESET.criteria[0],
        id: "desil",
        open: undefined,
        interpretations: undefined,
        passes: { "===": [{ var: "member.desil" }, "rendah"] },
        messages: {
          pass: { id: "{member.desil}", en: "{member.desil}" },
          fail: { id: "{member.desil}", en: "{member.desil}" },
        },
        examples: [
          { facts: { "member.desil": "rendah" }, outcome: "pass" },
          { facts: { "member.desil": "tinggi" }, outcome: "fail" },
          { facts: {}, outcome: "unknown", missing: ["member.desil"] },
        ],
      },
    ],
  });
  const row = parseApplicant({ NIK, Desil: "rendah" }, { ruleset, asOf });
  expect(row).toMatchObject({ applicant: { facts: { "member.desil": "rendah" } }, issues: [] });
  expect(decideMember(ruleset, row, { asOf }).criteria.find(({ id }) => id === "desil")?.outcome).toBe(
    "pass",
  );
});

test("a number of the catalogue that is counted from a file's own fact is refused where that has no such value", () => {
  const file = (values: readonly string[]) => ({
    ...getRuleset(ASKING),
    facts: [
      {
        name: "member.role",
        label: { id: "jabatan", en: "office" },
        type: {
          kind: "choice",
          values: Object.fromEntries(values.map((value) => [value, { label: { id: value, en: value } }])),
        },
        headers: ["Jabatan"],
      },
    ],
  });
  const codes = (values: readonly string[]) =>
    lintRuleset(file(values)).map(({ code, path }) => [code, path]);
  expect(codes(["ketua", "sekretaris", "bendahara", "anggota"])).toEqual([]);
  expect(codes(["ketua", "sekretaris", "anggota"])).toEqual([["logic/unknown-value", "/facts/0/type"]]);
});

test("what a ruleset is made of, and its hash, are what its file says, whatever further facts it asks for", () => {
  const { ruleset } = compileRuleset(getRuleset(ASKING));
  expect(ruleset.facts?.map(({ name }) => name)).toEqual(getRuleset(ASKING).facts?.map(({ name }) => name));
});

test("no further fact has the name of another one of the catalogue", () => {
  expect(further.filter(({ name }) => FACTS.has(name))).toEqual([]);
  expect(new Set(further.map(({ name }) => name)).size).toBe(further.length);
});

test("every further fact has a column, or is counted; no header of one is that of another column", () => {
  const headers = further.flatMap(({ name, headers: [header] = [] }) =>
    header === undefined
      ? []
      : [header, ...(FURTHER_COLUMNS[name as keyof typeof FURTHER_COLUMNS]?.aliases ?? [])],
  );
  const withoutOrigin = further.filter(
    ({ headers: own = [], counts }) => (own.length === 0) === (counts === undefined),
  );
  expect(withoutOrigin).toEqual([]);
  expect(headers.filter((header) => APPLICANT_COLUMNS.columnNamed(header) !== undefined)).toEqual([]);
  expect(new Set(headers.map(levelText)).size).toBe(headers.length);
});

test("columns that tell something of a further fact are columns of the table", () => {
  const known = new Set(APPLICANT_COLUMNS.columns.map(({ header }) => header));
  const told = Object.values(FURTHER_COLUMNS).flatMap(({ alongside = [] }) =>
    alongside.map(({ header }) => header),
  );
  expect(told.filter((header) => !known.has(header))).toEqual([]);
});
