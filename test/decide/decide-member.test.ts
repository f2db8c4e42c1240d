import { type Applicant, CallError, compileRuleset, decideMember, explain, getRuleset } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createIssue, fault } from "../../src/issue.ts";
import { AS_OF, ELIGIBLE, PERMENSOS } from "./permensos-25-2015.ts";

function decide(changes: Partial<Applicant>, without: readonly (keyof Applicant)[] = []) {
  const applicant = Object.fromEntries(
    Object.entries({ ...ELIGIBLE, ...changes }).filter(([key]) => !without.includes(key as keyof Applicant)),
  );
  return decideMember(PERMENSOS, applicant, { asOf: AS_OF });
}

function outcome(id: string, changes: Partial<Applicant>, without: readonly (keyof Applicant)[] = []) {
  const {
    outcome: of,
    cause,
    missing,
    questions,
  } = decide(changes, without).criteria.find((each) => each.id === id) ?? {};
  return {
    outcome: of,
    ...(cause && { cause }),
    ...(missing && { missing }),
    ...(questions && { questions }),
  };
}

const PASS = { outcome: "pass" };
const FAIL = { outcome: "fail" };
const missing = (...facts: readonly string[]) => ({ outcome: "unknown", cause: "missing", missing: facts });
const open = (...questions: readonly string[]) => ({ outcome: "unknown", cause: "open-question", questions });

test("a person who meets every criterion is eligible", () => {
  expect(decide({}).verdict).toBe("eligible");
});

describe("butir 1: registered in BDT or a register that replaced it", () => {
  test.each(["bdt", "dtpfmotm", "dtks", "dtsen"] as const)("a person in %s passes", (register) => {
    expect(outcome("registered", { register })).toEqual(PASS);
  });
  test("a person in no register fails", () => {
    expect(outcome("registered", { register: "none" })).toEqual(FAIL);
  });
  test("a person of whom the list says nothing is unknown, and the fact is named", () => {
    expect(outcome("registered", {}, ["register"])).toEqual(missing("member.register"));
  });
});

describe("butir 2: aged 18 to 59", () => {
  test.each([
    ["the day before the 18th birthday fails", "2004-02-23", FAIL],
    ["on the 18th birthday passes", "2004-02-22", PASS],
    ["the day after the 18th birthday passes", "2004-02-21", PASS],
    ["the day before the 60th birthday passes", "1962-02-23", PASS],
    ["on the 60th birthday fails", "1962-02-22", FAIL],
    ["the day after the 60th birthday fails", "1962-02-21", FAIL],
  ])("a person %s", (_, birthDate, expected) => {
    expect(outcome("age", { birthDate })).toEqual(expected);
  });

  test.each([
    ["2022-02-28", FAIL],
    ["2022-03-01", PASS],
  ])("a person born on 29 February 2004, on %s", (asOf, expected) => {
    const decision = decideMember(PERMENSOS, { ...ELIGIBLE, birthDate: "2004-02-29" }, { asOf });
    expect(decision.criteria[1]?.outcome).toBe(expected.outcome);
  });

  test.each([
    ["2024-02-28", PASS],
    ["2024-02-29", FAIL],
  ])("a person born on 29 February 1964, on %s", (asOf, expected) => {
    const decision = decideMember(PERMENSOS, { ...ELIGIBLE, birthDate: "1964-02-29" }, { asOf });
    expect(decision.criteria[1]?.outcome).toBe(expected.outcome);
  });

  test("a person whose birth date is missing, impossible or yet to come is unknown: never decided on a missing age", () => {
    expect(outcome("age", {}, ["birthDate"])).toEqual(missing("member.age"));
    expect(outcome("age", { birthDate: "1980-02-30" })).toEqual(missing("member.age"));
    expect(outcome("age", { birthDate: "2022-02-23" })).toEqual(missing("member.age"));
  });
});

describe('butir 2: "sudah menikah"', () => {
  test.each(["kawin", "kawin-tercatat", "kawin-belum-tercatat"] as const)(
    "a person who is %s passes",
    (maritalStatus) => {
      expect(outcome("married", { maritalStatus })).toEqual(PASS);
    },
  );
  test("a person never married fails", () => {
    expect(outcome("married", { maritalStatus: "belum-kawin" })).toEqual(FAIL);
  });
  test.each(["cerai-hidup", "cerai-mati"] as const)(
    "whether a person who is %s counts as married is an open question",
    (maritalStatus) => {
      expect(outcome("married", { maritalStatus })).toEqual(open("widowed-divorced"));
    },
  );
  test("a person whose status is missing is unknown, and the question that may come up is named too", () => {
    expect(outcome("married", {}, ["maritalStatus"])).toEqual({
      ...missing("member.maritalStatus"),
      questions: ["widowed-divorced"],
    });
  });
});

describe.each([
  ["butir 3: a fixed domicile", "fixed-domicile", "hasFixedDomicile"],
  ["butir 4: ready to work in a group", "willing", "isWilling"],
  ["butir 5: a skill", "skilled", "hasSkill"],
] as const)("%s", (_, id, property) => {
  test("declared passes, denied fails, not said is unknown", () => {
    expect(outcome(id, { [property]: true })).toEqual(PASS);
    expect(outcome(id, { [property]: false })).toEqual(FAIL);
    expect(outcome(id, {}, [property])).toEqual(missing(`member.${property}`));
  });
});

describe("butir 6: no PNS, TNI, POLRI or pensioner", () => {
  test.each(["pns", "tni", "polri", "pensiunan"] as const)("a person who is %s fails", (occupation) => {
    expect(outcome("occupation", { occupation })).toEqual(FAIL);
  });
  test.each(["asn", "pppk"] as const)(
    "whether a person who is %s is excluded is an open question",
    (occupation) => {
      expect(outcome("occupation", { occupation })).toEqual(open("pppk"));
    },
  );
  test.each(["karyawan-honorer", "perangkat-desa", "karyawan-bumn", "guru", "lainnya"] as const)(
    "a person who is %s passes",
    (occupation) => {
      expect(outcome("occupation", { occupation })).toEqual(PASS);
    },
  );
  test("an occupation that is no slug of the list is missing, never one of the others", () => {
    // A caller in JavaScript may hand over any text.
    const occupation = "PNS" as Applicant["occupation"] & string;
    expect(outcome("occupation", { occupation })).toEqual({
      ...missing("member.occupation"),
      questions: ["pppk"],
    });
  });
});

describe("the verdict", () => {
  test("is ineligible if any criterion fails, whatever is unknown beside it", () => {
    expect(decide({ isWilling: false }, ["birthDate", "register"]).verdict).toBe("ineligible");
  });
  test("is undetermined if none fails and any is unknown", () => {
    expect(decide({}, ["hasSkill"]).verdict).toBe("undetermined");
    expect(decide({ maritalStatus: "cerai-mati" }).verdict).toBe("undetermined");
  });
  test("of nobody known at all is undetermined", () => {
    expect(decideMember(PERMENSOS, {}, { asOf: AS_OF }).verdict).toBe("undetermined");
  });
  test("of a person with an error in their row is undetermined instead of eligible, and names the error", () => {
    const issues = [createIssue(fault("nik/missing")), createIssue(fault("kk/length", { received: 15 }))];
    const decision = decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF, issues });
    expect([decision.verdict, decision.errors]).toEqual(["undetermined", ["nik/missing", "kk/length"]]);
  });
  test("of a person with a warning only is not held up by it", () => {
    const issues = [createIssue(fault("occupation/may-be-civil-servant"))];
    expect(decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF, issues }).verdict).toBe("eligible");
  });
  test("of a person who fails stays ineligible with an error in the row", () => {
    const issues = [createIssue(fault("nik/missing"))];
    expect(decideMember(PERMENSOS, { ...ELIGIBLE, isWilling: false }, { asOf: AS_OF, issues }).verdict).toBe(
      "ineligible",
    );
  });
  test("learning a fact never turns a settled verdict", () => {
    const keys = Object.keys(ELIGIBLE) as (keyof Applicant)[];
    const person = fc.record({
      birthDate: fc.constantFrom("1950-01-01", "1980-01-01", "2010-01-01"),
      maritalStatus: fc.constantFrom("belum-kawin" as const, "kawin" as const, "cerai-mati" as const),
      occupation: fc.constantFrom("pns" as const, "asn" as const, "nelayan-perikanan" as const),
      register: fc.constantFrom("none" as const, "dtsen" as const),
      hasFixedDomicile: fc.boolean(),
      isWilling: fc.boolean(),
      hasSkill: fc.boolean(),
    });
    fc.assert(
      fc.property(person, fc.subarray(keys), (complete, forgotten) => {
        const before = decide(complete, forgotten).verdict;
        if (before !== "undetermined") expect(decide(complete).verdict).toBe(before);
      }),
    );
  });
});

describe("assumptions", () => {
  test("fill a missing value, and are recorded in the decision", () => {
    const { hasSkill: _, ...unsaid } = ELIGIBLE;
    const decision = decideMember(PERMENSOS, unsaid, { asOf: AS_OF, assume: { "member.hasSkill": true } });
    expect([decision.verdict, decision.assumptions]).toEqual(["eligible", { "member.hasSkill": true }]);
  });
  test("never replace what the list says", () => {
    const decision = decideMember(
      PERMENSOS,
      { ...ELIGIBLE, hasSkill: false },
      { asOf: AS_OF, assume: { "member.hasSkill": true } },
    );
    expect(decision.verdict).toBe("ineligible");
  });
  test("about a fact that does not exist are refused, with the nearest there is", () => {
    const call = () => decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF, assume: { "member.hasSkil": true } });
    expect(call).toThrow(CallError);
    expect(call).toThrow(
      "anggapan untuk fakta yang tidak dikenal: `member.hasSkil`; apakah maksudnya `member.hasSkill`?",
    );
  });
  test.each([
    ["member.age", -1],
    ["member.age", "17"],
    ["member.isWilling", 1],
    ["member.register", "bdt2015"],
  ] as const)("of `%s` = `%s` are refused", (name, value) => {
    expect(() => decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF, assume: { [name]: value } })).toThrow(
      CallError,
    );
  });
  test("named like nothing in the catalogue are refused without a guess", () => {
    expect(() => decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF, assume: { constructor: true } })).toThrow(
      "anggapan untuk fakta yang tidak dikenal: `constructor`",
    );
  });
});

describe("a call", () => {
  test.each(["2022-02-30", "22/02/2022", "", "today"])("with `asOf` `%s` is refused", (asOf) => {
    expect(() => decideMember(PERMENSOS, ELIGIBLE, { asOf })).toThrow(CallError);
  });
  test("without `asOf` is refused: the core has no clock", () => {
    expect(() => decideMember(PERMENSOS, ELIGIBLE, {} as { asOf: string })).toThrow(CallError);
  });
});

describe("a decision", () => {
  test("holds every criterion in ruleset order with the facts it was decided on", () => {
    const decision = decide({ birthDate: "2005-01-01" }, ["register"]);
    expect(decision.criteria.map(({ id, outcome: of, facts }) => [id, of, facts])).toEqual([
      ["registered", "unknown", { "member.register": null }],
      ["age", "fail", { "member.age": 17 }],
      ["married", "pass", { "member.maritalStatus": "kawin" }],
      ["fixed-domicile", "pass", { "member.hasFixedDomicile": true }],
      ["willing", "pass", { "member.isWilling": true }],
      ["skilled", "pass", { "member.hasSkill": true }],
      ["occupation", "pass", { "member.occupation": "petani-pekebun" }],
    ]);
  });
  test("names the ruleset by id, version and hash, and the day", () => {
    const { ruleset, asOf } = decide({});
    expect({ ruleset, asOf }).toEqual({
      ruleset: { id: "permensos-25-2015", version: "1.0.0", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      asOf: AS_OF,
    });
  });
  test("is plain, frozen, JSON-safe data", () => {
    const decision = decide({});
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    expect(
      [decision, decision.criteria, decision.criteria[0], decision.ruleset, decision.assumptions].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });
  test("never holds personal data: no NIK, No. KK, name or birth date", () => {
    const text = JSON.stringify(decide({ name: "Siti Rahayu" }));
    for (const personal of [ELIGIBLE.nik, ELIGIBLE.noKk, "Siti", ELIGIBLE.birthDate])
      expect(text).not.toContain(personal);
  });
});

describe("explain gives the reason for each criterion", () => {
  const decision = decide(
    { birthDate: "2005-01-01", maritalStatus: "cerai-mati", occupation: "pns", register: "none" },
    ["hasSkill"],
  );

  test("in Indonesian", () => {
    expect(explain(decision)).toMatchInlineSnapshot(`
      {
        "assumptions": {},
        "criteria": [
          {
            "id": "registered",
            "label": "terdaftar dalam basis data terpadu",
            "outcome": "fail",
            "questions": [],
            "reason": "tidak terdaftar; harus terdaftar dalam salah satu dari BDT, DTPFMOTM, DTKS dan DTSEN",
          },
          {
            "id": "age",
            "label": "umur 18–59 tahun",
            "outcome": "fail",
            "questions": [],
            "reason": "umur 17 tahun, di luar 18–59 tahun",
          },
          {
            "id": "married",
            "label": "sudah menikah",
            "outcome": "unknown",
            "questions": [],
            "reason": "pertanyaan hukum yang masih terbuka: apakah yang cerai hidup atau cerai mati termasuk "sudah menikah"?",
          },
          {
            "id": "fixed-domicile",
            "label": "berdomisili tetap",
            "outcome": "pass",
            "questions": [],
            "reason": "menyatakan berdomisili tetap",
          },
          {
            "id": "willing",
            "label": "siap berkelompok",
            "outcome": "pass",
            "questions": [],
            "reason": "menyatakan siap berkelompok",
          },
          {
            "id": "skilled",
            "label": "memiliki keterampilan",
            "outcome": "unknown",
            "questions": [],
            "reason": "belum diketahui: keterampilan",
          },
          {
            "id": "occupation",
            "label": "bukan PNS, TNI, POLRI atau pensiunan",
            "outcome": "fail",
            "questions": [],
            "reason": "pekerjaan Pegawai Negeri Sipil (PNS); dikecualikan: Pegawai Negeri Sipil (PNS), Tentara Nasional Indonesia (TNI), Kepolisian RI (POLRI) dan Pensiunan",
          },
        ],
        "errors": [],
        "lang": "id",
        "outlook": [],
        "verdict": "tidak memenuhi syarat",
      }
    `);
  });
  test("in English", () => {
    expect(explain(decision, { lang: "en" })).toMatchInlineSnapshot(`
      {
        "assumptions": {},
        "criteria": [
          {
            "id": "registered",
            "label": "in the poverty register",
            "outcome": "fail",
            "questions": [],
            "reason": "not registered; has to be in one of BDT, DTPFMOTM, DTKS and DTSEN",
          },
          {
            "id": "age",
            "label": "aged 18–59",
            "outcome": "fail",
            "questions": [],
            "reason": "aged 17, outside 18–59",
          },
          {
            "id": "married",
            "label": "married",
            "outcome": "unknown",
            "questions": [],
            "reason": "an open question of the law: do the divorced and the widowed count as "sudah menikah" (married)?",
          },
          {
            "id": "fixed-domicile",
            "label": "fixed domicile",
            "outcome": "pass",
            "questions": [],
            "reason": "declares a fixed domicile",
          },
          {
            "id": "willing",
            "label": "ready to work in a group",
            "outcome": "pass",
            "questions": [],
            "reason": "declares to be ready to work in a group",
          },
          {
            "id": "skilled",
            "label": "has a skill",
            "outcome": "unknown",
            "questions": [],
            "reason": "not known: skill",
          },
          {
            "id": "occupation",
            "label": "no civil servant, soldier, police officer or pensioner",
            "outcome": "fail",
            "questions": [],
            "reason": "occupation civil servant (PNS); excluded are civil servant (PNS), soldier (TNI), police officer (POLRI) and pensioner",
          },
        ],
        "errors": [],
        "lang": "en",
        "outlook": [],
        "verdict": "not eligible",
      }
    `);
  });
});

describe("an open question in an explanation", () => {
  const compiled = compileRuleset(getRuleset("permensos-25-2015"));
  const widow = decideMember(compiled, { ...ELIGIBLE, maritalStatus: "cerai-mati" }, { asOf: AS_OF });

  test("says why it is open and who can settle it, where the ruleset is given", () => {
    const { criteria } = explain(widow, { ruleset: compiled.ruleset });
    expect(criteria.find(({ id }) => id === "married")?.questions).toEqual([
      {
        id: "widowed-divorced",
        text: 'apakah yang cerai hidup atau cerai mati termasuk "sudah menikah"?',
        kind: "needs-policy",
        settledBy: "kantor yang berwenang",
      },
    ]);
    expect(criteria.filter(({ id }) => id !== "married").flatMap(({ questions }) => questions)).toEqual([]);
  });

  test("is told in the reason alone where it is not", () => {
    expect(explain(widow).criteria.flatMap(({ questions }) => questions)).toEqual([]);
  });
});
