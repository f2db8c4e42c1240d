import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Impact,
  type ImpactCounts,
  type ImpactMember,
  type ImpactOptions,
  type ImpactSummary,
  impactOf,
  type ListRows,
  type Ruleset,
} from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLists } from "../../src/cli/read/read-lists.ts";
import { type Person, person, tenPersons } from "../cli/list-text.ts";
import { NOW, UNTIL_60, WITHOUT_PPPK, WITHOUT_REGISTER } from "./plans.ts";

const AS_OF = "2022-02-22";
const AGED_60: Person = { "Tanggal Lahir": "01/01/1962" };

interface Told {
  readonly summary: ImpactSummary;
  readonly members: readonly ImpactMember[];
  readonly items: readonly Impact[];
}

async function impact(
  before: Ruleset | string,
  after: Ruleset | string,
  rows: ListRows,
  options: Partial<ImpactOptions> = {},
): Promise<Told> {
  const items: Impact[] = [];
  for await (const item of impactOf(before, after, rows, { asOf: AS_OF, ...options })) items.push(item);
  const [summary] = items;
  if (summary?.kind !== "impact") throw new Error("the first item is not the summary");
  return { summary, items, members: items.filter((item) => item.kind === "member") };
}

const NOBODY: ImpactCounts = {
  gains: 0,
  loses: 0,
  becomesUndetermined: 0,
  becomesIneligible: 0,
  unchanged: 0,
};

describe("who is decided otherwise", () => {
  test("a person aged 60 gains where 59 becomes 60, by age, and nobody else changes", async () => {
    const { summary, members } = await impact(NOW, UNTIL_60, [person(1), person(2, AGED_60)]);
    expect(summary.members).toEqual({ ...NOBODY, gains: 1, unchanged: 1 });
    expect(summary.criteria).toMatchObject([{ id: "age", persons: 1 }]);
    expect(members).toMatchObject([
      {
        line: 2,
        group: "KUBE Mekar",
        nik: "2101995203800002",
        before: "ineligible",
        after: "eligible",
        criteria: [{ id: "age", before: "fail", after: "pass", reason: { en: "aged 60" } }],
      },
    ]);
  });

  test("and loses where 60 becomes 59", async () => {
    const { summary, members } = await impact(UNTIL_60, NOW, [person(1, AGED_60)]);
    expect(summary.members).toEqual({ ...NOBODY, loses: 1 });
    expect(members[0]?.criteria).toMatchObject([
      { id: "age", before: "pass", after: "fail", reason: { en: "aged 60, outside 18–59" } },
    ]);
  });

  test("a person of the PPPK comes from undetermined to ineligible where PPPK is excluded", async () => {
    const { summary } = await impact(NOW, WITHOUT_PPPK, [person(1, { Pekerjaan: "PPPK" })]);
    expect(summary.members).toEqual({ ...NOBODY, becomesIneligible: 1 });
  });

  test("everybody becomes undetermined where the new ruleset asks what the list does not say", async () => {
    const { summary, members } = await impact("permensos-25-2015", "permensos-2-2019", [person(1)]);
    expect(summary.members).toEqual({ ...NOBODY, becomesUndetermined: 1 });
    expect(members[0]?.criteria).toContainEqual(
      expect.objectContaining({ id: "business", before: null, after: "unknown" }),
    );
  });

  test("a criterion that is no longer there is told with its reason before", async () => {
    const { members } = await impact(NOW, WITHOUT_REGISTER, [person(1, { "ID DTKS": "tidak terdaftar" })]);
    expect(members[0]?.criteria).toMatchObject([
      {
        id: "registered",
        before: "fail",
        after: null,
        reason: { en: "not registered; has to be in one of BDT, DTPFMOTM, DTKS and DTSEN" },
      },
    ]);
  });

  test("only criteria that stood in the way, or now do, are told", async () => {
    // Unmarried as well: 60 is allowed, and still nothing changes.
    const both = { ...AGED_60, "Status Perkawinan": "BELUM KAWIN" };
    const { summary, members } = await impact(NOW, UNTIL_60, [person(1, both)]);
    expect([summary.members, members]).toEqual([{ ...NOBODY, unchanged: 1 }, []]);
  });

  test("the most frequent criterion comes first, then by id", async () => {
    const { summary } = await impact("permensos-25-2015", "permensos-2-2019", [
      person(1),
      person(2, AGED_60),
    ]);
    const order = summary.criteria.map(({ id, persons }) => [persons, id]);
    expect(order).toEqual(
      order.toSorted(([a, x], [b, y]) => Number(b) - Number(a) || (`${x}` < `${y}` ? -1 : 1)),
    );
    expect(order[0]?.[0]).toBeGreaterThanOrEqual(1);
  });
});

describe("groups", () => {
  test("gain where their member does", async () => {
    const rows = [person(1, AGED_60), ...tenPersons().slice(1)];
    const { summary, items } = await impact(NOW, UNTIL_60, rows);
    expect(summary.groups).toEqual({ ...NOBODY, gains: 1 });
    expect(items.at(-1)).toMatchObject({
      kind: "kube",
      name: "KUBE Mekar",
      before: "ineligible",
      after: "eligible",
      criteria: [{ id: "members-eligible", before: "fail", after: "pass" }],
    });
  });

  test("are counted where nothing changes for them, and not listed", async () => {
    const { summary, items } = await impact(NOW, UNTIL_60, tenPersons());
    expect([summary.groups, items.length]).toEqual([{ ...NOBODY, unchanged: 1 }, 1]);
  });
});

test("two groups of one name are compared each with the one that both are under the other ruleset", async () => {
  const people = (kube: string, desa: string, from: number) =>
    Array.from({ length: 10 }, (_, index) => {
      const { "Kode Wilayah": _code, ...row } = person(from + index);
      return {
        ...row,
        "Nama KUBE": kube,
        "Desa/Kelurahan": desa,
        Kecamatan: "Bintan Timur",
        Kabupaten: "Bintan",
      };
    });
  const rows = [
    ...people("Melati", "Sei Lekop", 1),
    ...people("Melati", "Kijang Kota", 11),
    ...people("Mawar", "Gunung Lengkuas", 21),
  ];
  const names = ["Melati (Sei Lekop)", "Melati (Kijang Kota)", "Mawar"];
  // Ten of one desa under the one, five to twenty of one kecamatan under the other.
  const there = await impact("permensos-25-2015", "permensos-2-2019", rows);
  expect(there.summary.groups).toEqual({ ...NOBODY, becomesUndetermined: 3 });
  expect(there.items.flatMap((item) => (item.kind === "kube" ? item.name : []))).toEqual(names);
  const back = await impact("permensos-2-2019", "permensos-25-2015", rows);
  expect(back.summary.groups).toEqual({ ...NOBODY, gains: 3 });
  expect(back.items.flatMap((item) => (item.kind === "kube" ? item.name : []))).toEqual(names);
});

describe("by place", () => {
  const LEKOP = { Kecamatan: "Bintan Timur", "Kabupaten/Kota": "Bintan", Provinsi: "Kepulauan Riau" };
  const at = (n: number, differs: object): Person => ({ ...person(n, AGED_60), ...LEKOP, ...differs });

  test("one code is one place, however its name is spelled: Sei Lekop is Sungai Lekop", async () => {
    const rows = [
      at(1, { "Desa/Kelurahan": "Sei Lekop" }),
      at(2, { "Desa/Kelurahan": "Sungai Lekop" }),
      at(3, { "Desa/Kelurahan": "SUNGAI LEKOP" }),
      at(4, { "Desa/Kelurahan": "Sungai Lekop" }),
    ];
    const { summary } = await impact(NOW, UNTIL_60, rows);
    expect(summary.byArea).toEqual([
      {
        area: {
          code: "21.01.06.1009",
          desa: "Sungai Lekop",
          kecamatan: "Bintan Timur",
          kabupaten: "Bintan",
          provinsi: "Kepulauan Riau",
        },
        ...NOBODY,
        gains: 4,
      },
    ]);
  });

  test("a row without the code is of the place whose code its names stand beside elsewhere", async () => {
    const rows = [
      at(1, { "Desa/Kelurahan": "Sei Lekop" }),
      at(2, { "Desa/Kelurahan": "Kel. Sungai Lekop", "Kode Wilayah": "" }),
      at(3, { "Desa/Kelurahan": "Kel. Sungai Lekop", "Kode Wilayah": "" }),
    ];
    const { summary } = await impact(NOW, UNTIL_60, rows);
    expect(summary.byArea).toMatchObject([{ area: { code: "21.01.06.1009" }, gains: 3 }]);
  });

  test("and of none of them where its names stand beside two codes", async () => {
    const rows = [at(1, {}), at(2, { "Kode Wilayah": "21.01.06.1010" }), at(3, { "Kode Wilayah": "" })];
    const { summary } = await impact(NOW, UNTIL_60, rows);
    expect(summary.byArea.map(({ area }) => area?.code).sort()).toEqual([
      "21.01.06.1009",
      "21.01.06.1010",
      undefined,
    ]);
  });

  test("a place of which nothing is said comes last", async () => {
    const unsaid = { "Desa/Kelurahan": "", "Kode Wilayah": "" };
    const { summary } = await impact(NOW, UNTIL_60, [person(1, unsaid), person(2, AGED_60)]);
    expect(summary.byArea).toMatchObject([
      { area: { desa: "Sei Lekop" }, gains: 1 },
      { area: null, unchanged: 1 },
    ]);
  });
});

test("by sex: what rows do not say is told apart", async () => {
  const rows = [
    person(1, AGED_60),
    person(2, { ...AGED_60, "Jenis Kelamin": "L" }),
    person(3, { "Jenis Kelamin": "" }),
  ];
  const { summary } = await impact(NOW, UNTIL_60, rows);
  expect(summary.bySex).toEqual([
    { sex: "laki-laki", ...NOBODY, gains: 1 },
    { sex: null, ...NOBODY, unchanged: 1 },
    { sex: "perempuan", ...NOBODY, gains: 1 },
  ]);
});

/** People of every way to change, in several places. */
const anybody: fc.Arbitrary<Person> = fc.record({
  "Tanggal Lahir": fc.constantFrom("12/03/1980", "01/01/1962", "01/01/2006", ""),
  "Jenis Kelamin": fc.constantFrom("P", "L", ""),
  Pekerjaan: fc.constantFrom("PEDAGANG", "PPPK", "PNS"),
  "Kode Wilayah": fc.constantFrom("21.01.06.1009", "21.01.06.1008", ""),
  "Desa/Kelurahan": fc.constantFrom("Sei Lekop", "Sungai Lekop", "Kijang Kota", ""),
  "ID DTKS": fc.constantFrom("6268661555", ""),
  "Nama KUBE": fc.constantFrom("KUBE Mekar", "KUBE Bahari", ""),
});

const COUNTS = ["gains", "loses", "becomesUndetermined", "becomesIneligible", "unchanged"] as const;

function summed(parts: readonly ImpactCounts[]): ImpactCounts {
  return Object.fromEntries(
    COUNTS.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)]),
  ) as unknown as ImpactCounts;
}

test("the order of rows does not matter, and the parts add up to the whole", async () => {
  const plans = fc.constantFrom(UNTIL_60, WITHOUT_PPPK, WITHOUT_REGISTER);
  const lists = fc
    .array(anybody, { minLength: 1, maxLength: 12 })
    .map((persons) => persons.map((differs, index) => person(index + 1, differs)));
  const shuffled = lists.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, plans, async ([rows, mixed], plan) => {
      const [{ summary, members }, { summary: other }] = [
        await impact(NOW, plan, rows),
        await impact(NOW, plan, mixed),
      ];
      expect(other).toEqual(summary);
      expect(summed(summary.byArea)).toEqual(summary.members);
      expect(summed(summary.bySex)).toEqual(summary.members);
      const { unchanged, ...changed } = summary.members;
      expect(unchanged + members.length).toBe(rows.length);
      expect(Object.values(changed).reduce((sum, count) => sum + count, 0)).toBe(members.length);
    }),
    { numRuns: 60 },
  );
});

describe("the list", () => {
  test("is read once, and never more than one row ahead of both checks", async () => {
    let [open, begun] = [0, 0];
    async function* rows(): AsyncGenerator<Record<string, string | undefined>> {
      begun += 1;
      for (const each of tenPersons()) {
        open += 1;
        expect(open).toBe(1);
        yield { ...each };
        // The source goes on only when both checks have had the row and ask for the next.
        open -= 1;
      }
    }
    const { summary } = await impact(NOW, UNTIL_60, rows());
    expect([begun, summary.members.unchanged]).toEqual([1, 10]);
  });

  test("is left where whoever reads the impact stops early", async () => {
    let isClosed = false;
    async function* rows(): AsyncGenerator<Record<string, string | undefined>> {
      try {
        for (const each of tenPersons(AGED_60)) yield { ...each };
      } finally {
        isClosed = true;
      }
    }
    for await (const item of impactOf(NOW, UNTIL_60, rows(), { asOf: AS_OF })) {
      expect(item.kind).toBe("impact");
      break;
    }
    expect(isClosed).toBe(true);
  });

  test("that fails in the middle fails the impact, and does not hang it", async () => {
    async function* rows(): AsyncGenerator<Record<string, string | undefined>> {
      yield { ...person(1) };
      throw new Error("disk gone");
    }
    await expect(impact(NOW, UNTIL_60, rows())).rejects.toThrow("disk gone");
  });
});

describe("assumptions", () => {
  test("about a fact that only one ruleset has are left out for the other", async () => {
    const assume = {
      "member.isHeadOfFamily": true,
      "member.hasPotential": true,
      "member.hasBusiness": true,
      "member.hasLimitedAccess": true,
      "member.hasReceivedKube": false,
      "member.hasKtp": true,
      "member.hasKk": true,
    };
    const { summary } = await impact("permensos-25-2015", "permensos-2-2019", [person(1)], { assume });
    expect(summary.members).toEqual({ ...NOBODY, unchanged: 1 });
  });

  test("about a fact that neither has are refused, and the list is let go", async () => {
    let isClosed = false;
    const rows: AsyncIterable<Record<string, string | undefined>> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: true, value: undefined }),
        return: async () => {
          isClosed = true;
          return { done: true, value: undefined };
        },
      }),
    };
    await expect(impact(NOW, UNTIL_60, rows, { assume: { "member.isWiling": true } })).rejects.toThrow(
      "fakta yang tidak dikenal: `member.isWiling`",
    );
    expect(isClosed).toBe(true);
  });
});

const SHARED = join(import.meta.dirname, "../../../shared/lists/kube-bintan-2022.csv");

test.skipIf(!existsSync(SHARED))(
  "on the list of Bintan, Permensos 2/2019 leaves nobody settled",
  async () => {
    const rows = readLists([SHARED], (async function* () {})(), { kind: "members" });
    const { summary } = await impact("permensos-25-2015", "permensos-2-2019", rows);
    expect(summary.members).toEqual({ ...NOBODY, becomesUndetermined: 82 });
    expect(summary.groups).toEqual({ ...NOBODY, becomesUndetermined: 8 });
    expect(summary.byArea.map(({ area, becomesUndetermined }) => [area?.code, becomesUndetermined])).toEqual([
      ["21.01.06.1008", 20],
      ["21.01.06.1009", 62],
    ]);
  },
);
