import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as testing from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const ID = "permensos-25-2015";
const asOf = "2026-11-21";
const ROW = { NIK: "2101991708800001", "Tanggal Lahir": "17/08/1980", Pekerjaan: "05" };
const ROWS = Array.from({ length: 10 }, (_, index) => ({ NIK: `21019917088000${index}1` }));

/** Every arbitrary, and what it shrinks to when anything at all fails. */
const ARBITRARIES: Readonly<
  Record<string, { readonly arbitrary: fc.Arbitrary<unknown>; readonly smallest: unknown }>
> = {
  facts: {
    arbitrary: testing.facts(ID, "member"),
    smallest: {
      "member.age": 30,
      "member.hasFixedDomicile": true,
      "member.hasSkill": true,
      "member.isWilling": true,
      "member.maritalStatus": "kawin",
      "member.occupation": "belum-tidak-bekerja",
      "member.register": "bdt",
    },
  },
  "facts of a group": {
    arbitrary: testing.facts(ID, "kube"),
    smallest: { "kube.householdCount": 10, "kube.desaCount": 1, "kube.ineligibleCount": 0 },
  },
  applicant: { arbitrary: testing.applicant(), smallest: { nik: "2101990101800001" } },
  "applicant under a ruleset": {
    arbitrary: testing.applicant(ID, { asOf }),
    smallest: {
      nik: "2101990101960001",
      birthDate: "1996-01-01",
      maritalStatus: "kawin",
      occupation: "belum-tidak-bekerja",
      register: "bdt",
      hasFixedDomicile: true,
      isWilling: true,
      hasSkill: true,
    },
  },
  row: {
    arbitrary: testing.row(),
    smallest: { row: { NIK: "2101990101800001" }, applicant: { nik: "2101990101800001" } },
  },
  "row under a ruleset": {
    arbitrary: testing.row(ID, { asOf }),
    smallest: {
      row: {
        NIK: "2101990101960001",
        "Tanggal Lahir": "01/01/1996",
        "Status Perkawinan": "KAWIN",
        Pekerjaan: "Belum/Tidak Bekerja",
        "ID BDT": "6268661555",
        "Domisili Tetap": "ya",
        "Siap Berkelompok": "ya",
        Keterampilan: "menjahit",
      },
      applicant: {
        nik: "2101990101960001",
        birthDate: "1996-01-01",
        maritalStatus: "kawin",
        occupation: "belum-tidak-bekerja",
        register: "bdt",
        hasFixedDomicile: true,
        isWilling: true,
        hasSkill: true,
      },
    },
  },
  monitoringRecord: {
    arbitrary: testing.monitoringRecord(),
    smallest: { kube: "KUBE Contoh 1", period: "2000-01-01" },
  },
  eligible: { arbitrary: testing.eligible(ID, { asOf }), smallest: plain({}) },
  nearMiss: {
    arbitrary: testing.nearMiss(ID, "age", { asOf }),
    smallest: plain({ nik: "2101990101090001", birthDate: "2009-01-01" }),
  },
  boundary: {
    arbitrary: testing.boundary(ID, { asOf }),
    smallest: plain({}),
  },
  damaged: {
    arbitrary: testing.damaged(ROW),
    smallest: {
      row: { ...ROW, NIK: " 2101991708800001" },
      damage: {
        kind: "stray-spaces",
        header: "NIK",
        description: { id: "spasi tersesat", en: "stray spaces" },
      },
    },
  },
  damagedList: {
    arbitrary: testing.damagedList(ROWS),
    smallest: ROWS.map(({ NIK }) => ({ NIK: `${NIK.slice(0, 15)}0` })),
  },
};

/** The plain eligible person, with some values of their own. */
function plain(own: object): object {
  return {
    nik: "2101990101960001",
    birthDate: "1996-01-01",
    maritalStatus: "kawin",
    occupation: "belum-tidak-bekerja",
    register: "bdt",
    hasFixedDomicile: true,
    isWilling: true,
    hasSkill: true,
    ...own,
  };
}

/** Those whose smallest value is described in a test of their own. */
const OTHERS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  group: testing.group(ID, { asOf }),
  "group without a ruleset": testing.group(),
  incomplete: testing.incomplete(ID, { asOf }),
  knownInPart: testing.knownInPart(ID, { asOf }),
  ruleset: testing.ruleset(),
  mutantOf: testing.mutantOf(ID),
};

const ALL = [
  ...Object.entries(ARBITRARIES).map(([name, { arbitrary }]) => [name, arbitrary] as const),
  ...Object.entries(OTHERS),
] as const;

describe("the same seed gives the same values:", () => {
  test.each(ALL)("%s", (_, arbitrary) => {
    const draw = (seed: number): readonly unknown[] => fc.sample(arbitrary, { seed, numRuns: 20 });
    expect(draw(42)).toEqual(draw(42));
  });

  test("no file draws by chance of its own", () => {
    const folder = join("src", "testing");
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    expect(files.filter((text) => /Math\.random|crypto/.test(text))).toEqual([]);
  });
});

describe("what fails whatever it is shrinks to the plainest there is:", () => {
  test.each(Object.entries(ARBITRARIES))("%s", (_, { arbitrary, smallest }) => {
    for (const seed of [1, 2, 3]) {
      const { counterexample } = fc.check(
        fc.property(arbitrary, () => false),
        { seed, numRuns: 5, path: "3" },
      );
      expect(counterexample?.[0]).toEqual(smallest);
    }
  });

  /** What anything at all shrinks to. */
  function smallest<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
    const { counterexample } = fc.check(
      fc.property(arbitrary, () => false),
      { seed, numRuns: 5, path: "3" },
    );
    return (counterexample as [T])[0];
  }

  test("incomplete: the plain person without one thing", () => {
    for (const seed of [1, 2, 3]) {
      const known = Object.keys(smallest(testing.incomplete(ID, { asOf }), seed));
      expect(Object.keys(plain({})).filter((key) => !known.includes(key))).toHaveLength(1);
    }
  });

  test("group: ten plain people of ten households", () => {
    for (const seed of [1, 2, 3]) {
      const { name, members } = smallest(testing.group(ID, { asOf }), seed);
      expect([name, members.length, new Set(members.map(({ noKk }) => noKk)).size]).toEqual([
        "KUBE Contoh",
        10,
        10,
      ]);
      expect(new Set(members.map(({ birthDate, occupation }) => `${birthDate} ${occupation}`)).size).toBe(1);
    }
    expect(smallest(testing.group(), 1).members).toEqual([]);
  });

  test("ruleset: one criterion about one fact, and nothing besides", () => {
    for (const seed of [1, 2, 3]) {
      const { criteria, questions, params } = smallest(testing.ruleset(), seed);
      expect([criteria.length, questions.length, Object.keys(params).length]).toEqual([1, 0, 0]);
    }
  });

  test("mutantOf: the first change of the first parameter", () => {
    for (const seed of [1, 2, 3])
      expect(smallest(testing.mutantOf(ID), seed).description.en).toBe(
        "parameter `registers`: without `bdt`",
      );
  });
});
