import {
  type Applicant,
  applicantSchema,
  type Checked,
  checkApplicant,
  checkList,
  compileRuleset,
  decideKube,
  decideMember,
  getRuleset,
  type Issue,
  type ParsedApplicant,
  parseApplicant,
} from "aturan-kube";
import { damaged, group, row } from "aturan-kube/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../src/applicant/columns.ts";
import { itemsOf } from "../src/check-list.ts";
import { checkRows } from "../src/check-rows.ts";
import { BATCH_SIZES } from "./lists/batch-sizes.ts";

const asOf = "2026-11-21";
const IDS = ["permensos-25-2015", "permensos-2-2019", "dinsos-tegal-2025"] as const;

function said(issues: readonly Issue[]): readonly string[] {
  return issues
    .filter(({ code }) => !code.startsWith("header/"))
    .map(({ code, severity }) => `${severity} ${code}`)
    .sort();
}

type Member = Extract<Checked, { readonly kind: "member" }>;
type Group = Extract<Checked, { readonly kind: "kube" }>;

async function listed(
  rows: readonly Readonly<Record<string, unknown>>[],
  ruleset: string,
  batchRows?: number,
) {
  const items = [...itemsOf(await checkRows(rows, { ruleset, asOf }, { batchRows }))];
  return {
    members: items.filter((item) => item.kind === "member"),
    groups: items.filter((item) => item.kind === "kube"),
  };
}

function seen({ verdict, criteria, errors }: Member["decision"], issues: readonly Issue[]) {
  return {
    verdict,
    outcomes: criteria.map(({ id, outcome, missing }) => [id, outcome, missing]),
    errors: [...errors].sort(),
    issues: said(issues),
  };
}

describe.each(IDS)("under %s the same person is decided the same", (id) => {
  const compiled = compileRuleset(getRuleset(id));
  const asObject = (applicant: Parameters<typeof decideMember>[1]) => {
    const decision = decideMember(compiled, applicant, { asOf });
    return seen(decision, decision.issues);
  };

  test("as a row of a list, as a row read alone, and as an object; also as JSON", async () => {
    await fc.assert(
      fc.asyncProperty(row(id, { asOf }), async (drawn) => {
        const { members } = await listed([drawn.row], id);
        const [member] = members as [Member];
        const inList = seen(member.decision, member.issues);
        const parsed = parseApplicant(drawn.row, { ruleset: id, asOf });
        expect(asObject(parsed)).toEqual(inList);
        expect(asObject(parsed.applicant)).toEqual(inList);
        expect(
          asObject(applicantSchema.parse(JSON.parse(JSON.stringify(parsed.applicant))) as Applicant),
        ).toEqual(inList);
      }),
      { numRuns: 60 },
    );
  });

  test("where their row is damaged, with its issues, together or apart, or through JSON", async () => {
    // Whether a column is written month first is what only the column tells, and a row read alone has none.
    const hurt = row(id, { asOf })
      .chain((drawn) => damaged(drawn.row))
      .filter(({ damage }) => damage.kind !== "date-swapped");
    await fc.assert(
      fc.asyncProperty(hurt, async (drawn) => {
        const { members } = await listed([drawn.row], id);
        const [member] = members as [Member];
        const inList = seen(member.decision, member.issues);
        const parsed = parseApplicant(drawn.row, { ruleset: id, asOf });
        expect(asObject(parsed)).toEqual(inList);
        expect(asObject(JSON.parse(JSON.stringify(parsed)))).toEqual(inList);
        const { applicant, issues } = parsed;
        const apart = decideMember(compiled, applicant, { asOf, issues });
        expect(seen(apart, apart.issues)).toEqual(inList);
      }),
      { numRuns: 60 },
    );
  });

  test("and so is the same group", async () => {
    await fc.assert(
      fc.asyncProperty(group(compiled, { asOf }), async (kube) => {
        const decision = decideKube(compiled, kube, { asOf });
        const apart = kube.members.map((member) => checkApplicant(member, { ruleset: compiled, asOf }));
        expect(decideKube(compiled, { ...kube, members: apart }, { asOf })).toEqual(decision);
        expect(decideKube(id, JSON.parse(JSON.stringify(kube)), { asOf })).toEqual(decision);
      }),
      { numRuns: 40 },
    );
  });

  test("a group as the rows of a list, however many are read at a time, and as objects", async () => {
    const rows = fc.array(row(id, { asOf }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...BATCH_SIZES), async (drawn, batchRows) => {
        const records = drawn.map((each) => ({ "Nama KUBE": "KUBE Mekar 1", ...withoutGroup(each.row) }));
        const { members, groups } = await listed(records, id, batchRows);
        const [inList] = groups as [Group];
        if (groups.length !== 1) return;
        const parsed = records.map((record) => parseApplicant(record, { ruleset: id, asOf }));
        for (const people of [parsed, parsed.map(({ applicant }) => applicant)]) {
          const decision = decideKube(compiled, { name: "KUBE Mekar 1", members: people }, { asOf });
          // That too many numbers end in 0 is told by a column, and records with other properties have columns of their own.
          const isCut = decision.issues.some(({ code }) => code.endsWith("/excel-damaged"));
          fc.pre(
            !isCut ||
              members.some(({ issues }) => issues.some(({ code }) => code.endsWith("/excel-damaged"))),
          );
          expect([decision.verdict, decision.members, decision.households]).toEqual([
            inList.decision.verdict,
            inList.decision.members,
            inList.decision.households,
          ]);
          expect(decision.criteria).toEqual(inList.decision.criteria);
          expect(said(decision.issues.filter(({ line }) => line !== null))).toEqual(
            said(members.flatMap(({ issues }) => issues)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

function withoutGroup(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => APPLICANT_COLUMNS.columnNamed(key)?.field !== "kube"),
  );
}

test.each([
  ["Tanggal Lahir", "1980"],
  ["Tanggal Lahir", "02/1980"],
  ["Tanggal Lahir", "02/01/05"],
  ["Status Perkawinan", "Janda"],
  ["Status Perkawinan", "Kawin/Cerai Mati"],
  ["Pekerjaan", "Buruh"],
  ["Pekerjaan", "Wiraswasta, PNS"],
  ["Pekerjaan", "Guru"],
])("what a row says in part under %s (%s) is the same as an object", async (header, cell) => {
  const record = { NIK: "2101990101800001", [header]: cell };
  const [member] = (await listed([record], "permensos-25-2015")).members as [Member];
  const { applicant } = parseApplicant(record, { asOf });
  const decision = decideMember("permensos-25-2015", JSON.parse(JSON.stringify(applicant)), { asOf });
  expect(seen(decision, decision.issues)).toEqual(seen(member.decision, member.issues));
});

describe("an object from elsewhere", () => {
  const check = (applicant: unknown, ruleset?: string) => {
    const found = checkApplicant(applicant as ParsedApplicant, { ruleset, asOf });
    return [found.applicant, found.issues.map(({ code }) => code)];
  };

  test("with a NIK that none can be has no NIK, and is never eligible", () => {
    expect(check({ nik: "21019932088001" })).toEqual([{}, ["nik/length"]]);
    expect(check({ nik: "2101993208800001" })).toEqual([{}, ["nik/birth-date-impossible"]]);
    expect(check({})).toEqual([{}, ["nik/missing"]]);
  });

  test("with a value that a property cannot have has none, and is told so", () => {
    const nik = "2101991708800001";
    expect(check({ nik, occupation: "PNS", birthDate: "17/08/1980", isWilling: "ya" })).toEqual([
      { nik },
      ["property/invalid", "property/invalid", "property/invalid"],
    ]);
    expect(check({ nik, area: "Sei Lekop" })).toEqual([{ nik }, ["property/invalid"]]);
    expect(check({ nik, ocupation: "pns", area: { dessa: "Sei Lekop" } })).toEqual([
      { nik },
      ["property/unknown", "property/unknown"],
    ]);
  });

  test("is warned of as its row would be", () => {
    const nik = "2101991708800001";
    expect(check({ nik, occupation: "guru", birthDate: "1980-08-18", sex: "perempuan" })[1]).toEqual([
      "occupation/may-be-civil-servant",
      "nik/birth-date-mismatch",
      "nik/sex-mismatch",
    ]);
    expect(check({ nik, maritalStatus: { oneOf: ["cerai-mati", "cerai-hidup"] } })[1]).toEqual([
      "marital-status/unspecific",
    ]);
    expect(check({ nik, birthDate: "2027-01-01" })[1]).toContain("date/in-future");
  });

  test("with a fact that the ruleset does not have, or does not take so, is told so", () => {
    const nik = "2101991708800001";
    const facts = { "member.isHeadOfFamly": true, "member.age": 30, "member.isMainBreadwinner": "ya" };
    const { applicant, issues } = checkApplicant(
      { nik, facts: { ...facts, "member.isHeadOfFamily": false } },
      { ruleset: "permensos-2-2019" },
    );
    expect(applicant.facts).toEqual({ "member.isHeadOfFamily": false });
    expect(issues.map(({ code, hint }) => [code, hint])).toEqual([
      ["fact/unknown", "mungkin maksudnya `member.isHeadOfFamily`?"],
      ["fact/not-taken", "hapus fakta itu dari `facts`"],
      ["fact/invalid", expect.any(String)],
    ]);
  });

  test("is frozen through and through, and plain", () => {
    const found = checkApplicant({ nik: "2101991708800001", area: { desa: "Sei Lekop" } });
    expect([
      Object.isFrozen(found),
      Object.isFrozen(found.applicant),
      Object.isFrozen(found.applicant.area),
    ]).toEqual([true, true, true]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("a group from elsewhere", () => {
  const person = {
    birthDate: "1980-01-02",
    maritalStatus: "kawin",
    occupation: "petani-pekebun",
    register: "dtks",
    hasFixedDomicile: true,
    isWilling: true,
    hasSkill: true,
    area: { desa: "Sei Lekop", kecamatan: "Bintan Timur", kabupaten: "Bintan", provinsi: "Kepulauan Riau" },
  } as const;
  const members = (niks: readonly string[]) =>
    niks.map((nik, index) => ({ ...person, nik, noKk: `21019901012000${index + 11}` }));
  const distinct = Array.from({ length: 10 }, (_, index) => `21019902018000${index + 11}`);

  test("of ten people is eligible; of one person ten times it is not", () => {
    const kube = (niks: readonly string[]) => ({ name: "KUBE Mekar 1", members: members(niks) });
    expect(decideKube("permensos-25-2015", kube(distinct), { asOf }).verdict).toBe("eligible");
    const { verdict, issues } = decideKube("permensos-25-2015", kube(Array(10).fill(distinct[0])), { asOf });
    expect([verdict, new Set(issues.map(({ code }) => code))]).toEqual([
      "undetermined",
      new Set(["nik/duplicate"]),
    ]);
    expect(issues.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("is told of the facts that are counted and not taken", () => {
    const facts = { "kube.householdCount": 10, "kube.memberCout": 3 };
    const { issues } = decideKube(
      "permensos-25-2015",
      { name: "KUBE Mekar 1", members: members(distinct), facts },
      { asOf },
    );
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["fact/not-taken", "facts.kube.householdCount"],
      ["fact/unknown", "facts.kube.memberCout"],
    ]);
  });
});

test("a column that a ruleset declares is read where the ruleset is given", () => {
  const cells = { NIK: "2101991708800001", "Pencari Nafkah": "ya" };
  const { applicant, issues } = parseApplicant(cells, { ruleset: "permensos-2-2019" });
  expect([applicant.facts, issues]).toEqual([{ "member.isMainBreadwinner": true }, []]);
});

test("a header that is not known is said once, however many keys the records leave out", async () => {
  const records = [
    { NIK: "2101991708800001", Zzzyx: "a" },
    { NIK: "2101991708800002", Zzzyx: "a", Nama: "Contoh" },
    { NIK: "2101991708800003", Nama: "Contoh", Zzzyx: "b", Desa: "Sei Lekop" },
  ];
  for await (const item of checkList(records, { ruleset: "permensos-25-2015", asOf })) {
    if (item.kind === "list")
      expect(item.issues.filter(({ code }) => code === "header/unknown")).toHaveLength(1);
  }
});
